import { configSheetName, isRangeNameOf, rangeNameFor } from '../../definition/names';
import { isSectionTitle } from '../../definition/sheet/locate';
import type { Cell } from '../../engine/model';
import { NoDefinition } from '../definition-errors';
import { configRanges } from '../definitions';
import { messages } from '../messages';
import type { Area, NamedRange, Sheet, Workbook } from '../workbook';

/** The named range of a config sheet. */
export interface ConfigRange {
  readonly name: string;
  /** True where it was made, or made as large as the sheet, just now. */
  readonly isNew: boolean;
}

/**
 * Finds the named range over the sections of a config sheet, as an argument of formulas; makes one
 * where there is none that covers them. What stands above them is not in it: a verdict that is written
 * there calculates no formula anew. Below, it reaches to the end of the grid. Its name is then its own: no other definition changes it, and one that
 * points elsewhere stays what it is.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param grid - The values of its sheet, where they were read.
 * @throws Where the sheet is not there or Sheets refuses the range; nothing is written then.
 * @example nameConfig(workbook, 'PLG') // { name: 'ICP_CONFIG_PLG', isNew: false }
 */
export function nameConfig(
  workbook: Workbook,
  name: string,
  grid?: readonly (readonly Cell[])[],
): ConfigRange {
  const sheetName = configSheetName(name);
  const config = workbook.sheet(sheetName);
  if (config === undefined) throw new NoDefinition(workbook, name);
  const present = configRanges(workbook, name);
  const ours = present.filter((range) => isRangeNameOf(name, range.name));
  const used = config.used();
  const first = firstSectionRow(grid?.map(([cell = '']) => cell) ?? config.column(1));
  const covering = [...ours, ...present].find(
    ({ row, rows, columns }) => row <= first && row + rows > used.rows && columns >= used.columns,
  );
  if (covering !== undefined) return { name: covering.name, isNew: false };
  const taken = workbook.namedRanges().map((range) => range.name);
  const rangeName = ours[0]?.name ?? rangeNameFor(name, taken);
  nameArea(workbook, rangeName, config, sectionsFrom(config, first));
  return { name: rangeName, isNew: true };
}

/** The named ranges of ours over a config sheet that do not begin with its sections. */
export function rangesAbove(
  workbook: Workbook,
  name: string,
  config: Sheet,
): readonly NamedRange[] {
  const ours = configRanges(workbook, name).filter((range) => isRangeNameOf(name, range.name));
  if (ours.length === 0) return [];
  const first = firstSectionRow(config.column(1));
  return ours.filter(({ row }) => row !== first);
}

/** Lets named ranges of ours begin with the sections. @throws Where Sheets refuses it. */
export function moveToSections(
  workbook: Workbook,
  config: Sheet,
  ranges: readonly NamedRange[],
): void {
  if (ranges.length === 0) return;
  const area = sectionsFrom(config, firstSectionRow(config.column(1)));
  for (const { name } of ranges) nameArea(workbook, name, config, area);
}

/** @throws Where Sheets refuses it. */
function nameArea(workbook: Workbook, name: string, config: Sheet, area: Area): void {
  try {
    workbook.nameRange(name, config, area);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(messages.noRange(name, config.name, why));
  }
}

/** From the first section to the end of the grid. */
function sectionsFrom(config: Sheet, row: number): Area {
  return { row, column: 1, rows: config.maxRows() - row + 1, columns: config.maxColumns() };
}

/** 1-based row of the first title of a section. */
function firstSectionRow(column: readonly Cell[]): number {
  return Math.max(0, column.findIndex(isSectionTitle)) + 1;
}
