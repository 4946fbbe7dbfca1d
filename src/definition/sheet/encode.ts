import type { Cell } from '../../engine/model';
import type { Definition, Settings } from '../definition';
import { effectiveFormulas, type FormulaCell } from './effective';
import { settingHelp } from './help';
import type { CellContext, CellKind, SheetCell } from './kind';
import {
  CONFIG_MARK,
  everySection,
  FORMAT_VERSION,
  SETTING_HEADERS,
  SETTINGS_TITLE,
  settings,
} from './layout';
import type { AnySection } from './layout-row';

/** Blank rows of a section without items, for people to type into. */
const READY_ROWS = 3;

/** A fresh config sheet from A1: rectangular, `kinds` as large as `grid`. */
export interface NewSheet {
  readonly grid: readonly (readonly Cell[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** Formulas of cells that are blank in the grid. */
  readonly formulas: readonly FormulaCell[];
}

/**
 * Writes a definition as a fresh config sheet. `decodeSheet` of its grid gives the definition
 * back, provided that cells of kind `text` are formatted as plain text before they are written.
 */
export function encodeNew(definition: Definition): NewSheet {
  const rows: SheetCell[][] = [
    [asText(CONFIG_MARK), { value: FORMAT_VERSION, kind: 'number' }],
    [],
    ...settingsRows(definition),
    ...everySection.flatMap((section) => [[], ...sectionRows(section, definition)]),
    [],
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...blanks(width - row.length)]);
  const grid = full.map((row) => row.map(({ value }) => value));
  return {
    grid,
    kinds: full.map((row) => row.map(({ kind }) => kind)),
    formulas: effectiveFormulas(grid),
  };
}

/** The context in which cells of a definition are written. */
export function writingContext(definition: Definition): CellContext {
  return { dayOf: () => Number.NaN, ifMissing: definition.settings.ifMissing };
}

function settingsRows(definition: Definition): SheetCell[][] {
  const context = writingContext(definition);
  const rows = Object.entries(settings).map(([key, { label, kind }]) => {
    const value = definition.settings[key as keyof typeof settings];
    const written = (kind.write as (value: unknown, context: CellContext) => Cell)(value, context);
    return [
      asText(label),
      { value: written, kind: kind.cell },
      asText(settingHelp[key as keyof Settings]),
    ];
  });
  return [[asText(SETTINGS_TITLE)], Object.values(SETTING_HEADERS).map(asText), ...rows];
}

function sectionRows(section: AnySection, definition: Definition): SheetCell[][] {
  const context = writingContext(definition);
  const columns = Object.entries(section.columns);
  const headers = columns.map(([, { header }]) => asText(header));
  const computed = section.computed ? [asText(section.computed.header)] : [];
  const items = definition[section.list] as readonly object[];
  const rows = items.map((item) => [
    ...columns.map(([key, { kind }]) => {
      const value = kind.write((item as Record<string, unknown>)[key], context);
      return { value, kind: kind.cell };
    }),
    ...computed.map((): SheetCell => ({ value: '', kind: 'formula' })),
  ]);
  const ready = Array.from({ length: items.length === 0 ? READY_ROWS : 0 }, () =>
    columns.map(([, { kind }]): SheetCell => ({ value: '', kind: kind.cell })),
  );
  return [[asText(section.title)], [...headers, ...computed], ...rows, ...ready];
}

function asText(value: string): SheetCell {
  return { value, kind: 'text' };
}

function blanks(count: number): SheetCell[] {
  return Array.from({ length: count }, () => asText(''));
}
