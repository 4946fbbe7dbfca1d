import { configSheetName } from '../../definition/names';
import type { FactLine } from '../../protocol/account-line';
import { placeWords } from '../../protocol/place-words';
import type { ListedTab } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import { keyColumn } from '../accounts/key-column';
import { BrokenDefinition } from '../definition-errors';
import { definitionNames } from '../definitions';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { scoreTable } from '../scoring/score-table';
import { words } from './words';

/**
 * What every further definition of the same tab says of an account: one call that moves data each.
 *
 * @param name - Of the definition that is left out.
 * @param listed - The accounts.
 * @param row - 0-based among them.
 * @example otherDefinitions(outside, '', listed, 77) // [['PLG', '64.0, Tier 3']]
 */
export function otherDefinitions(
  { workbook, clock }: Outside,
  name: string,
  { sheet, headerRow, headers, rows }: ListedTab,
  row: number,
): FactLine[] {
  const others = definitionNames(workbook).filter((other) => other !== name);
  return others.flatMap((other): FactLine[] => {
    const label = other || configSheetName('');
    try {
      const { definition, context } = loadDefinition(workbook, other, clock);
      const { settings } = definition;
      if (settings.accountsSheet !== sheet || settings.headerRow !== headerRow) return [];
      const table = { rows: [rows[row] ?? []], columnOf: columnFinder(definition, headers) };
      const scored = scoreTable(definition, table, context, keyColumn(definition, headers));
      const account = scored.account(0);
      if (account === undefined) return [];
      const { tier, score } = account;
      const place = placeWords({ tier, score: score === '' ? NaN : score });
      return [[label, scored.override(0) ? words.byOverride(place) : place]];
    } catch (error) {
      if (!(error instanceof BrokenDefinition)) throw error;
      return [[label, words.unreadable]];
    }
  });
}
