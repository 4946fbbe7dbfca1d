import { chance, integer, pick, type Random } from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import type { ColumnType } from '../../../src/warehouse/source';
import { hostileTexts } from './hostile-texts';

/** 2025-03-04. */
export const TODAY = 20_151;

/** The columns of the tables that definitions are tried on; their names are hostile too. */
export const triedColumns: readonly { name: string; field: string; type: ColumnType }[] = [
  { name: 'industry', field: 'Industry', type: 'text' },
  { name: 'in"du`stry; --', field: 'Size', type: 'text' },
  { name: 'select', field: 'Tools', type: 'text' },
  { name: ' Last visit\\', field: 'Last visit', type: 'text' },
  { name: 'cell', field: 'Country', type: 'text' },
  { name: 'icp_score', field: 'Naics', type: 'whole' },
  { name: 'Umsatz (€)', field: 'Revenue', type: 'number' },
  { name: 'FROM', field: 'Uses demo', type: 'yes-no' },
  { name: 'größe', field: 'Founded', type: 'date' },
];

/** A column as its different cells, `''` among them, and which of them each row has. */
export interface TriedTable {
  readonly rowCount: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly codes: readonly Uint32Array[];
}

/** A table of hostile cells. @param distinct - Different texts a column. */
export function triedTable(random: Random, rowCount: number, distinct: number): TriedTable {
  const cells = triedColumns.map(({ type }) => cellsOf(random, type, distinct));
  const codes = cells.map((own) =>
    Uint32Array.from({ length: rowCount }, (_, row) =>
      row < own.length ? row : integer(random, 0, own.length - 1),
    ),
  );
  return { rowCount, cells, codes };
}

/** The rows as the engine takes them. */
export function rowsOf({ rowCount, cells, codes }: TriedTable): Cell[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    cells.map((own, column) => own[codes[column]![row]!]!),
  );
}

const makers: { readonly [T in Exclude<ColumnType, 'text'>]: (random: Random) => Cell } = {
  whole: (random) =>
    pick(random, [0, 1, 320, integer(random, -5, 3000), integer(random, 0, 2 ** 40), 1000]),
  number: (random) =>
    pick(random, [0, 0.1, 1e308, -1e308, 5e-324, 12.5, integer(random, 0, 3000), random() * 1000]),
  'yes-no': (random) => chance(random, 0.5),
  date: (random) =>
    chance(random, 0.4)
      ? new Date(
          Date.UTC(
            integer(random, 1899, 2027),
            integer(random, 0, 11),
            pick(random, [1, 1, 3, 12]),
          ),
        )
      : new Date((TODAY + integer(random, -500, 500)) * 86_400_000),
  moment: (random) => new Date((TODAY + integer(random, -500, 500)) * 86_400_000),
};

function cellsOf(random: Random, type: ColumnType, distinct: number): Cell[] {
  if (type === 'text') return hostileTexts(random, distinct);
  const size = Math.min(distinct, 500);
  return ['', ...Array.from({ length: size }, () => makers[type](random))];
}
