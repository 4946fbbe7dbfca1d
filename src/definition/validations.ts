import type { Cell } from '../engine/model';
import { isBlankCell } from './sheet/blocks';
import type { CellArea } from './sheet/cell-area';
import type { Validation } from './sheet/cell-rule';
import { columnHelp, settingHelp } from './sheet/help';
import { everySection, SETTINGS_TITLE, sections, settings } from './sheet/layout';
import type { AnySection, Column } from './sheet/layout-row';
import type { FoundSection } from './sheet/locate';
import { type ConfigReading, readConfig } from './sheet/read-config';
import { conditionValue } from './sheet/text-kinds';
import { valueDetails } from './sheet/value-details';

export type { Validation };

/** What a header means, for a note on its cell. Rows and columns are 1-based. */
export interface HeaderNote {
  readonly row: number;
  readonly column: number;
  readonly help: string;
}

/** What a config sheet offers to those who edit it by hand. */
export interface Guidance {
  readonly validations: readonly Validation[];
  readonly notes: readonly HeaderNote[];
}

/**
 * The data validations and notes of a config sheet, where its sections stand.
 *
 * @param grid the values of the sheet from A1
 */
export function guidanceFor(grid: readonly (readonly Cell[])[]): Guidance {
  const reading = readConfig(grid, { sheet: '', dayOf: () => Number.NaN });
  const found = reading.located.sections;
  const validations = settingValidations(reading);
  const notes: HeaderNote[] = [];
  for (const section of everySection) {
    const at = found.get(section.title);
    if (at === undefined) continue;
    for (const [key, column] of Object.entries(section.columns)) {
      const where = at.columns.get(key);
      if (where === undefined) continue;
      const help = helpFor(section, key);
      const details = column.kind === conditionValue ? `\n${valueDetails()}` : '';
      notes.push({ row: at.header + 1, column: where + 1, help: help + details });
      const rule = ruleOf(column, found);
      const isBox = rule?.type === 'checkbox';
      const area = rowsOf(isBox ? at : { ...at, end: readyEnd(grid, at) }, where);
      if (rule === undefined || area.rows === 0) continue;
      validations.push(
        column.isOpen
          ? { area, rule, help, isOpen: true }
          : { area, rule, help: helpOn(rule, help) },
      );
    }
  }
  return { validations, notes };
}

function helpFor({ list }: AnySection, key: string): string {
  const columns: Readonly<Record<string, string>> = columnHelp[list];
  return columns[key] ?? '';
}

/** Begins the help of a cell that takes nothing but what is on offer. */
const CHOOSE = 'Choose one from the list. ';

/** Whether a help is the one of a validation, or what it was before it began with the advice. */
export function isHelpOf({ help }: Validation, found: string): boolean {
  return help === found || help === CHOOSE + found;
}

/**
 * Whether a data validation that is found on a cell is one of ours, wherever it belongs.
 *
 * @param found - Its help.
 */
export function isOurHelp(validations: readonly Validation[], found: string): boolean {
  return found !== '' && validations.some((one) => isHelpOf(one, found));
}

/** What Google shows to somebody whose entry it refuses. */
function helpOn({ type }: Validation['rule'], help: string): string {
  return type === 'oneOf' || type === 'inArea' ? CHOOSE + help : help;
}

function ruleOf(
  { kind, choices, isList }: Column<unknown>,
  found: ReadonlyMap<string, FoundSection>,
): Validation['rule'] | undefined {
  if (choices === undefined || isList) return kind.rule;
  const section: AnySection = sections[choices];
  const names = found.get(section.title);
  const column = names?.columns.get(section.key);
  if (names === undefined || column === undefined) return undefined;
  const area = rowsOf(names, column);
  if (area.rows === 0) return undefined;
  /** With the blank row below, so that a name added at the end is in it. */
  return { type: 'inArea', area: { ...area, rows: area.rows + 1 } };
}

/** A column of a section, from its first row to its last. */
function rowsOf({ header, end }: FoundSection, column: number): CellArea {
  return { row: header + 2, column: column + 1, rows: end - header - 1, columns: 1 };
}

/**
 * The end of a section's rows; of one without rows, of the blank ones below its headers but for the
 * last. A checkbox there would say no before anybody has typed.
 */
function readyEnd(grid: readonly (readonly Cell[])[], { rows, end }: FoundSection): number {
  const next = grid.findIndex((cells, row) => row >= end && !cells.every(isBlankCell));
  return rows.length > 0 ? end : Math.max(end, next - 1);
}

function settingValidations({ located, settingRows }: ConfigReading): Validation[] {
  const column = located.sections.get(SETTINGS_TITLE)?.columns.get('value') ?? 1;
  return [...settingRows].flatMap(([key, row]) => {
    const { kind } = settings[key];
    const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    return kind.rule ? [{ area, rule: kind.rule, help: helpOn(kind.rule, settingHelp[key]) }] : [];
  });
}
