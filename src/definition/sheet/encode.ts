import type { Cell } from '../../engine/model';
import { columnLetters } from '../a1';
import type { Definition, Settings } from '../definition';
import { profileSentence } from '../profile-sentence';
import { arrangement, onDemand, SHEET_COLUMNS, settingPlaces } from './arrangement';
import { effectiveFormulas, type FormulaCell } from './effective';
import { type StatusKey, statusLabels } from './head';
import { sectionHelp, settingHelp } from './help';
import type { CellContext, CellKind, Kind, SheetCell } from './kind';
import {
  CONFIG_MARK,
  FORMAT_VERSION,
  SETTING_HEADERS,
  SETTINGS_TITLE,
  sections,
  settings,
} from './layout';
import type { AnySection, ListKey } from './layout-row';
import { COMPUTED } from './outline';
import { LISTED, shownFormulas } from './shown-formulas';

/** Blank rows of a section without items, for people to type into. */
const READY_ROWS = 3;

/** A fresh config sheet from A1: rectangular, `kinds` as large as `grid`. */
export interface NewSheet {
  readonly grid: readonly (readonly Cell[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** Formulas of cells that are blank in the grid. */
  readonly formulas: readonly FormulaCell[];
}

/** Where the status line of a new sheet says what, 0-based. */
export const statusPlaces: Readonly<Record<StatusKey, number>> = {
  owner: 0,
  reviewed: 1,
  version: 2,
  backtest: 4,
  accounts: 8,
};

/** The criteria of each dimension stand here, 0-based. */
const LISTED_COLUMN = 1;

/** Row of the labels of the status line in a new sheet, 0-based. */
export const STATUS_ROW = 3;

/**
 * Writes a definition as a fresh config sheet. `decodeSheet` of its grid gives the definition
 * back, provided that cells of kind `text` are formatted as plain text before they are written.
 */
export function encodeNew(definition: Definition): NewSheet {
  const rows: SheetCell[][] = [
    ...headRows(definition),
    ...sectionsOf(definition).flatMap((list) => [[], ...sectionRows(list, definition)]),
    [],
    ...settingsRows(definition),
    [],
  ];
  const full = rows.map((row) => [...row, ...blanks(SHEET_COLUMNS - row.length)]);
  const grid = full.map((row) => row.map(({ value }) => value));
  return {
    grid,
    kinds: full.map((row) => row.map(({ kind }) => kind)),
    formulas: [...effectiveFormulas(grid), ...shownFormulas(grid), ...headFormulas(grid)],
  };
}

/** The sections of a new sheet: what it may do without has rows. */
function sectionsOf(definition: Definition): ListKey[] {
  const lists = Object.keys(arrangement) as ListKey[];
  return lists.filter((list) => {
    const { isOptional }: AnySection = sections[list];
    return !isOptional || definition[list].length > 0;
  });
}

/** The context in which cells of a definition are written. */
export function writingContext(definition: Definition): CellContext {
  return { dayOf: () => Number.NaN, ifMissing: definition.settings.ifMissing };
}

/** Cells by their columns, 0-based. */
function rowOf(cells: readonly (readonly [column: number, cell: SheetCell])[]): SheetCell[] {
  const row = blanks(SHEET_COLUMNS);
  for (const [column, cell] of cells) row[column] = cell;
  return row;
}

const statusKinds: Partial<Record<StatusKey, CellKind>> = {
  owner: 'words',
  reviewed: 'day',
};

/** The lines above the sections. */
export function headRows(definition: Definition): SheetCell[][] {
  const places = Object.entries(statusPlaces) as [StatusKey, number][];
  return [
    [asText(CONFIG_MARK), { value: FORMAT_VERSION, kind: 'format' }],
    [{ value: '', kind: 'words' }],
    [asText(profileSentence(definition))],
    rowOf(places.map(([key, column]) => [column, asText(statusLabels[key])])),
    rowOf(places.map(([key, column]) => [column, { value: '', kind: statusKinds[key] ?? 'text' }])),
  ];
}

/**
 * What the lines above the sections take from SETTINGS follows that by itself.
 *
 * @param grid a sheet with these lines on top
 */
export function headFormulas(grid: readonly (readonly Cell[])[]): FormulaCell[] {
  const value = columnLetters(settingPlaces.value);
  const title = grid.findIndex(([first]) => first === SETTINGS_TITLE);
  const settingOr = (key: keyof Settings, otherwise: string) => {
    const row = grid.findIndex(([label], at) => at > title && label === settings[key].label);
    if (row < 0) return `="${otherwise}"`;
    const cell = `$${value}$${row + 1}`;
    return `=IF(${cell}="";"${otherwise}";${cell})`;
  };
  const row = STATUS_ROW + 1;
  return [
    { row: 1, column: 0, formula: settingOr('name', 'Ideal Customer Profile') },
    { row, column: statusPlaces.owner, formula: settingOr('owner', 'Nobody yet') },
    { row, column: statusPlaces.reviewed, formula: settingOr('lastReviewed', 'Not yet') },
  ];
}

function settingsRows(definition: Definition): SheetCell[][] {
  const context = writingContext(definition);
  const rows = Object.entries(settings).map(([key, { label, kind }]) => {
    const value = definition.settings[key as keyof typeof settings];
    const written = (kind.write as (value: unknown, context: CellContext) => Cell)(value, context);
    return rowOf([
      [settingPlaces.label, asText(label)],
      [settingPlaces.value, { value: written, kind: kind.cell }],
      [settingPlaces.notes, asText(settingHelp[key as keyof Settings])],
    ]);
  });
  const headers = Object.entries(SETTING_HEADERS).map(
    ([key, header]) => [settingPlaces[key as keyof typeof settingPlaces], asText(header)] as const,
  );
  return [[asText(SETTINGS_TITLE), asText(sectionHelp.settings)], rowOf(headers), ...rows];
}

function sectionRows(list: ListKey, definition: Definition): SheetCell[][] {
  const section: AnySection = sections[list];
  const places: Readonly<Record<string, number>> = arrangement[list];
  const context = writingContext(definition);
  const items = definition[section.list] as readonly object[];
  const written = (key: string, kind: Kind<unknown>) =>
    items.map((item) => kind.write((item as Record<string, unknown>)[key], context));
  const columns = Object.entries(section.columns)
    .map(([key, column]) => {
      return { key, at: places[key] ?? 0, values: written(key, column.kind), ...column };
    })
    .filter(
      ({ key, values }) => !onDemand[list]?.includes(key) || values.some((one) => one !== ''),
    );
  const share = section.computed && places[COMPUTED];
  const shown = share === undefined ? [] : computedCells(list, share);
  const headers = columns.map(({ at, header }) => [at, asText(header)] as const);
  const computed = shown.map(({ column, header }) => [column, asText(header)] as const);
  const rows = items.map((_, index) =>
    rowOf([
      ...columns.map(({ at, kind, values }) => {
        return [at, { value: values[index] ?? '', kind: kind.cell }] as const;
      }),
      ...shown.map(({ column, kind }) => [column, { value: '', kind }] as const),
    ]),
  );
  const ready = Array.from({ length: items.length === 0 ? READY_ROWS : 0 }, () =>
    rowOf(columns.map(({ at, kind }) => [at, { value: '', kind: kind.cell }] as const)),
  );
  return [
    [asText(section.title), asText(sectionHelp[list])],
    rowOf([...headers, ...computed]),
    ...rows,
    ...ready,
  ];
}

interface Computed {
  readonly column: number;
  readonly header: string;
  readonly kind: CellKind;
}

/** The columns of formulas, with their headers. */
function computedCells(list: ListKey, share: number): readonly Computed[] {
  const { computed }: AnySection = sections[list];
  const criteria: Computed = { column: LISTED_COLUMN, header: LISTED, kind: 'words' };
  return [
    { column: share, header: computed?.header ?? '', kind: 'formula' },
    { column: share + 1, header: '', kind: 'words' },
    ...(list === 'dimensions' ? [criteria] : []),
  ];
}

function asText(value: string): SheetCell {
  return { value, kind: 'text' };
}

function blanks(count: number): SheetCell[] {
  return Array.from({ length: Math.max(0, count) }, () => asText(''));
}
