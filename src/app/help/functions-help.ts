import type { HelpEntry } from '../../protocol/help-view';
import { type FunctionName, outputs } from '../formulas/outputs';
import type { HelpFacts } from './help-facts';
import { words } from './words';

/** What a definition that can't be read is taken for. */
const NONE = { dimensions: [], criteria: [], exclusions: [] };

/** Accounts that one formula takes; a longer list is refused with a message. */
export function mostAccounts(name: FunctionName, { definition }: HelpFacts): number {
  return outputs[name].most(definition ?? NONE);
}

/** Whether one formula can give it for the whole list. */
export function takesAll(name: FunctionName, facts: HelpFacts): boolean {
  return facts.list.rows <= mostAccounts(name, facts);
}

/** Every custom function, with formulas that fit the list: for all of it first, then for one row. */
export function functionEntries(facts: HelpFacts): HelpEntry[] {
  const names = Object.keys(outputs) as FunctionName[];
  return names.map((name) => {
    const width = widthOf(name, facts);
    const isForAll = takesAll(name, facts);
    const tooLong = isForAll ? '' : ` ${words.tooLong(mostAccounts(name, facts), facts.list.rows)}`;
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
function widthOf(name: FunctionName, { definition }: HelpFacts): number {
  return outputs[name].headers(definition ?? NONE).length;
}
