import { scoreTable } from '../../../src/app/scoring/score-table';
import type { Definition } from '../../../src/definition/definition';
import { shortNames } from '../../../src/definition/short-names';
import type { Cell, ReadingContext } from '../../../src/engine/model';
import { shortReasons } from '../../../src/engine/short-reason';
import { TODAY, triedColumns } from './accounts';

/** The columns of a statement that say something of an account, in their order. */
export function scoreColumns(definition: Definition): string[] {
  const own = ['score', 'tier', 'coverage', 'low', 'high', 'exclusion', 'reason'];
  const dimensions = countedPlaces(definition).map((index) => `dimension_${index}`);
  return [...own, ...dimensions].map((name) => `icp_${name}`);
}

/** Of the dimensions that have a weight and a criterion that counts. */
function countedPlaces({ dimensions, criteria }: Definition): number[] {
  return dimensions.flatMap(({ name, weight }, index) =>
    weight > 0 && criteria.some((one) => one.on && one.points > 0 && one.dimension === name)
      ? [index]
      : [],
  );
}

/** What the sheet says of each row, in the order of `scoreColumns`; `undefined` of a blank row. */
export function expectedCells(definition: Definition, rows: readonly (readonly Cell[])[]) {
  const columns = new Map(triedColumns.map(({ field }, index) => [field, index]));
  const context: ReadingContext = {
    asOf: definition.settings.asOf ?? TODAY,
    today: TODAY,
    dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
    decimalComma: definition.settings.numbersWritten === '1.234,5',
  };
  const table = { rows, columnOf: (field: string) => columns.get(field) };
  const scored = scoreTable(definition, table, context);
  const names = shortNames(definition.criteria);
  const reasonOf = shortReasons(scored.model, table, scored.judged, names);
  return (row: number): readonly (string | number)[] | undefined => {
    const account = scored.account(row);
    if (account === undefined) return undefined;
    const { score, tier, coverage, low, high, exclusion } = account;
    const own = [score, tier, coverage, low, high, exclusion, reasonOf(row)];
    const dimensions = scored.dimensions(row) ?? [];
    return [...own, ...countedPlaces(definition).map((index) => dimensions[index] ?? '')];
  };
}
