import type { Definition } from '../../definition/definition';
import type { Cell, ReadingContext } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { createReading } from '../../engine/values/reading';
import type { TypedCells } from '../../protocol/check-view';
import { once } from '../once';
import type { Workbook } from '../workbook';
import { type CompanyTab, onlyColumn } from './company-tab';
import { columnHabit, type TypedCell, typedCell } from './typed-cell';

/** What was typed, as cells of the accounts. */
export interface CompanyCells {
  /** One a column of the tab, and of the fields behind it. */
  readonly cells: readonly Cell[];
  readonly typed: ReadonlyMap<number, TypedCell>;
  /** Headers that no column of the tab, or more than one, has. */
  readonly unknown: readonly string[];
}

/**
 * Places what was typed in the columns of the accounts, each text as the cell that it would be there.
 *
 * @param workbook - Says in which order its people write days and months, asked only where it tells.
 * @param definition - Says which columns are read as dates.
 * @param tab - The accounts.
 * @param typed - Texts by header.
 * @param context - Today, the notation of numbers, and how a `Date` becomes a day.
 */
export function companyCells(
  workbook: Workbook,
  definition: Definition,
  tab: CompanyTab,
  typed: TypedCells,
  context: ReadingContext,
): CompanyCells {
  const reading = createReading(context, definition.settings.missingWords);
  const typing = { reading, isMonthFirst: once(() => isMonthFirst(workbook.locale())) };
  const days = dayColumns(definition, tab);
  const cells: Cell[] = tab.headers.map(() => '');
  const found = new Map<number, TypedCell>();
  const unknown: string[] = [];
  for (const [header, text] of typed) {
    const column = onlyColumn(tab, header);
    if (column === undefined) unknown.push(header);
    else {
      const habit = columnHabit(tab.rows.map((row) => row[column] ?? ''));
      const cell = typedCell(text, habit, days.has(column), typing);
      cells[column] = cell.cell;
      if (cell.cell !== '') found.set(column, cell);
    }
  }
  return { cells, typed: found, unknown };
}

function dayColumns(
  { criteria, exclusions }: Definition,
  tab: CompanyTab,
): Set<number | undefined> {
  const conditions = [...criteria, ...exclusions].filter(
    ({ on, operator }) => on && findOperator(operator)?.reads === 'day',
  );
  return new Set(conditions.map(({ field }) => tab.columnOf(field)));
}

/** Whether a locale writes March the fourth as 3/4. */
function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale.replace('_', '-')).formatToParts(0);
  const place = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
  return place('month') < place('day');
}
