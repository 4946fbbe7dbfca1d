import { configSheetName } from '../../definition/names';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { judge } from '../../engine/judge';
import { fold } from '../../engine/values/fold';
import type { OtherDefinition } from '../../insight/health/facts';
import { columnFinder } from '../accounts/field-finder';
import { BrokenDefinition } from '../definition-errors';
import { definitionNames } from '../definitions';
import type { ReadAccounts } from '../judged/read-accounts';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { words } from './view-words';

/** Further definitions of the same accounts, and what could not be read of them, in words. */
export interface OtherDefinitions {
  readonly others: readonly OtherDefinition[];
  readonly notTold: readonly string[];
}

/** Definitions that are looked at: each takes a call that moves data. */
const MOST = 5;

/**
 * What every further definition of the same tab makes of its accounts.
 *
 * @param name - Of the definition that is left out.
 */
export function otherDefinitions(
  { workbook, clock }: Outside,
  name: string,
  { tab, list }: ReadAccounts,
): OtherDefinitions {
  const others: OtherDefinition[] = [];
  const notTold: string[] = [];
  const names = definitionNames(workbook).filter((one) => one !== name);
  for (const other of names.slice(0, MOST)) {
    const label = configSheetName(other);
    try {
      const { definition, context } = loadDefinition(workbook, other, clock);
      const { accountsSheet, headerRow } = definition.settings;
      if (fold(accountsSheet) !== fold(list.sheet) || headerRow !== list.headerRow) continue;
      const model = scoringModel(definition);
      const table = { rows: tab.rows, columnOf: columnFinder(definition, tab.headers) };
      others.push({ name: other, inIcp: judge(model, evaluate(model, table, context)).inIcp });
    } catch (error) {
      if (!(error instanceof BrokenDefinition)) throw error;
      notTold.push(words.notTold.brokenOther(label));
    }
  }
  if (names.length > MOST) notTold.push(words.notTold.moreOthers(names.length - MOST));
  return { others, notTold };
}
