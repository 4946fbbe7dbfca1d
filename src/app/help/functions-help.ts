import type { Definition } from '../../definition/definition';
import type { HelpEntry } from '../../protocol/help-view';
import { type FunctionName, outputs } from '../functions/outputs';
import type { HelpFacts } from './help-facts';
import { words } from './words';

/** What Sheets takes as the result of one formula. */
const MOST: Readonly<Record<FunctionName, number>> = {
  ICP_SCORE: 250_000,
  ICP_TIER: 250_000,
  ICP_COVERAGE: 250_000,
  ICP_EXCLUSION: 50_000,
  ICP_ACTION: 50_000,
  ICP_EXPLAIN: 5_000,
  ICP_DIMENSIONS: 50_000,
  ICP_REPORT: 5_000,
};

/** Accounts that one formula takes; a longer list is refused with a message. */
export function mostAccounts(name: FunctionName): number {
  return MOST[name];
}

/** Whether one formula can give it for the whole list. */
export function takesAll(name: FunctionName, { list }: HelpFacts): boolean {
  return list.rows <= mostAccounts(name);
}

/** Every custom function, with formulas that fit the list: for all of it first, then for one row. */
export function functionEntries(facts: HelpFacts): HelpEntry[] {
  const names = Object.keys(outputs) as FunctionName[];
  return names.map((name) => {
    const width = widthOf(name, facts.definition);
    const isForAll = takesAll(name, facts);
    const tooLong = isForAll ? '' : ` ${words.tooLong(mostAccounts(name), facts.list.rows)}`;
    const formulas = [...(isForAll ? [wholeList(facts)] : []), oneRow(facts)];
    return {
      term: name,
      text: `${words.functions[name]}${words.needsColumns(width)}${tooLong}`,
      formulas: formulas.map((rows) => formula(name, rows, facts)),
    };
  });
}

/** @example formula('ICP_TIER', 'A1:L', facts) // '=ICP_TIER(A1:L; ICP_CONFIG)' */
export function formula(name: FunctionName, rows: string, { config }: HelpFacts): string {
  return `=${name}(${rows}; ${config})`;
}

/** The list with its header row, open to what is added below. @example 'A1:L' */
export function wholeList({ list: { headerRow, lastColumn } }: HelpFacts): string {
  return `A${headerRow}:${lastColumn}`;
}

/** Its first account. @example 'A2:L2' */
export function oneRow({ list: { headerRow, lastColumn } }: HelpFacts): string {
  return `A${headerRow + 1}:${lastColumn}${headerRow + 1}`;
}

/** Columns that it fills. */
function widthOf(name: FunctionName, definition: Definition | undefined): number {
  return outputs[name].headers({ dimensions: definition?.dimensions ?? [] }).length;
}
