import type { Desk } from '../desk';
import { areaOfRange, rangeOf } from '../engine/structure';
import { sheetsFilter } from '../engine/univer';
import { type OpTable, read, write } from './op';
import { type Ref, refOf } from './refs';

/** The filter of a tab; which rows it hides is set in the grid. */
export const FILTER: OpTable = {
  'Sheet.getFilter': read(({ desk }, id: string) => (filterArea(desk, id) ? id : null)),
  'Sheet.isRowHiddenByFilter': read(({ desk }, id: string, row: number) =>
    Boolean(desk.sheet(id).getRowFiltered(row - 1)),
  ),
  'Range.createFilter': write(({ desk }, ref: Ref) => {
    if (filterArea(desk, ref.sheet)) {
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    }
    const range = { ...rangeOf(ref), unitId: desk.book.unit, sheetId: ref.sheet };
    desk.book.execute(sheetsFilter.SetSheetsFilterRangeMutation.id, {
      subUnitId: ref.sheet,
      range,
    });
    return ref.sheet;
  }),
  'Filter.getRange': read(({ desk }, id: string) => filterArea(desk, id) ?? null),
  'Filter.remove': write(({ desk }, id: string) =>
    desk.book.execute(sheetsFilter.RemoveSheetsFilterMutation.id, { subUnitId: id }),
  ),
};

function filterArea(desk: Desk, id: string): Ref | undefined {
  const range = desk.book.filters.getFilterModel(desk.book.unit, id)?.getRange();
  return range && refOf(id, areaOfRange(range));
}
