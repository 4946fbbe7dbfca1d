import { scoreAccounts } from '../../src/app/score-accounts/score-accounts';
import type { Sheet, Written } from '../../src/app/workbook';
import { encodeNew } from '../../src/definition/sheet/encode';
import { numberFormats } from '../../src/definition/sheet/save-step';
import type { Cell, ScoringModel } from '../../src/engine/model';
import type { TabCell } from '../../src/host/core/api';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import { definitionFrom, definitionOf } from './definition';
import { normaliseOnly } from './facts';
import { accountList, context } from './list';
import { medians } from './measure';
import type { Line } from './report';

const ROWS = 100_000;
const CRITERIA = 20;
/** It took 19 times as long as to normalise while each reason was a whole explanation. */
const HALF_OF_THE_FIRST = 9.5;
const NOW = context.asOf * 86_400_000;

/** Score accounts as the add-on runs it, against only reading the cells that it uses. */
export async function scoreAccountsLines(rounds: number): Promise<Line[]> {
  const { first, again } = scoring(ROWS, CRITERIA);
  const [model, table] = [definitionOf(CRITERIA), accountList(ROWS)];
  const [normalised = NaN, once = NaN, twice = NaN] = await medians(
    [
      { name: 'normalise only', run: () => normaliseOnly(model, table) },
      { name: 'first', run: first },
      { name: 'again', run: again },
    ],
    rounds,
  );
  const what = `Score accounts, ${ROWS} × ${CRITERIA}`;
  return [
    { what: `${what}: normalise only`, value: normalised, unit: 'ms' },
    { what, value: once, unit: 'ms' },
    { what: `${what}: again`, value: twice, unit: 'ms' },
    {
      what: `${what} to normalise only`,
      value: once / normalised,
      unit: '×',
      bar: { sign: '≤', value: HALF_OF_THE_FIRST },
    },
    { what: `${what}: again to normalise only`, value: twice / normalised, unit: '×' },
  ];
}

/** What a run wrote into the accounts tab, the cells by row. */
interface Wrote {
  readonly cells: readonly (readonly Written[])[];
  readonly columns: number;
}

/**
 * A list that is scored for the first time, and one that was scored before. The workbook hands its
 * cells over and takes what is written as it is: what is left is the add-on's own time.
 */
export function scoring(
  rowCount: number,
  criteria: number,
): { readonly first: () => Wrote; readonly again: () => Wrote } {
  const model = definitionOf(criteria);
  const table = accountList(rowCount);
  const fields = [...new Set(model.criteria.map(({ field }) => field))];
  const headers: Cell[] = [];
  for (const field of fields) headers[table.columnOf(field)!] = field;
  const list: readonly (readonly Cell[])[] = [headers, ...table.rows];

  const tabs = [
    { name: 'Accounts', rows: [headers.map((value) => ({ value }) as TabCell)] },
    configTab(model),
  ];
  const prepared = MemoryWorkbook.of(tabs, NOW);
  scored(prepared, list.slice(0, 2));
  const { cells, columns } = scored(prepared.copy(), list);
  const rescored = list.map((row, index) => [...row, ...(cells[index] ?? [])]);
  const once = MemoryWorkbook.of(tabs, NOW);
  return {
    first: () => scored(once.copy(), list),
    again: () => {
      const run = scored(prepared.copy(), rescored);
      if (run.columns !== columns) throw new Error('Columns must be found again, got others');
      return run;
    },
  };
}

function configTab(model: ScoringModel): { name: string; rows: (TabCell | null)[][] } {
  const { grid, kinds } = encodeNew(
    definitionFrom(model, { asOf: context.asOf, timeZone: 'Etc/UTC', numbersWritten: '1,234.5' }),
  );
  const rows = grid.map((line, row) =>
    line.map((value, column) => {
      const format = numberFormats[kinds[row]?.[column] ?? 'text'];
      return value === '' ? null : { value: value as string, format };
    }),
  );
  return { name: 'ICP Config', rows };
}

/** Scores a workbook whose accounts tab holds `list`. */
function scored(book: MemoryWorkbook, list: readonly (readonly Cell[])[]): Wrote {
  const cells: Written[][] = [];
  const end = { columns: 0 };
  const swapped = (sheet: Sheet): Sheet =>
    sheet.name !== 'Accounts'
      ? sheet
      : {
          ...sheet,
          values: (rows) => list.slice(0, rows) as Cell[][],
          formulas: ({ rows, columns }) => {
            const line = Array.from({ length: columns }, () => '');
            return Array.from({ length: rows }, () => line);
          },
          used: () => ({ rows: list.length, columns: list[0]?.length ?? 0 }),
          format: () => undefined,
          write: (row, column, written) => {
            end.columns = column + (written[0]?.length ?? 0);
            written.forEach((line, index) => {
              cells[row - 1 + index] = line as Written[];
            });
          },
        };
  book.execute((outside) => {
    const { workbook } = outside;
    const sheet = (name: string) => {
      const found = workbook.sheet(name);
      return found && swapped(found);
    };
    return scoreAccounts({ ...outside, workbook: { ...workbook, sheet } });
  });
  return { cells, columns: end.columns };
}
