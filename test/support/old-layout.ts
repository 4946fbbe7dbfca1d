import fc from 'fast-check';
import type { Definition, Settings } from '../../src/definition/definition';
import { onDemand } from '../../src/definition/sheet/arrangement';
import { effectiveFormulas } from '../../src/definition/sheet/effective';
import { encodeNew, type NewSheet, writingContext } from '../../src/definition/sheet/encode';
import { settingHelp } from '../../src/definition/sheet/help';
import type { CellContext, SheetCell } from '../../src/definition/sheet/kind';
import {
  CONFIG_MARK,
  everySection,
  FORMAT_VERSION,
  SETTING_HEADERS,
  SETTINGS_TITLE,
  settings,
} from '../../src/definition/sheet/layout';
import type { AnySection } from '../../src/definition/sheet/layout-row';
import type { Cell } from '../../src/engine/model';

/** Blank rows of a section without items, for people to type into. */
const READY_ROWS = 3;

/**
 * A config sheet as it was written until 0.2.0: SETTINGS first, each section from column A on, no
 * lines above them.
 *
 * @param isWhole with all sections and columns, those too that nothing stands in
 */
export function encodeOld(definition: Definition, isWhole = false): NewSheet {
  const shown = everySection.filter(
    ({ list, isOptional }) => isWhole || !isOptional || definition[list].length > 0,
  );
  const rows: SheetCell[][] = [
    [asText(CONFIG_MARK), { value: FORMAT_VERSION, kind: 'number' }],
    [],
    ...settingsRows(definition),
    ...shown.flatMap((section) => [[], ...sectionRows(section, definition, isWhole)]),
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

function sectionRows(section: AnySection, definition: Definition, isWhole: boolean) {
  const context = writingContext(definition);
  const items = definition[section.list] as readonly object[];
  const columns = Object.entries(section.columns).filter(
    ([key]) =>
      isWhole ||
      !onDemand[section.list]?.includes(key) ||
      items.some((item) => (item as Record<string, unknown>)[key] !== ''),
  );
  const headers = columns.map(([, { header }]) => asText(header));
  const computed = section.computed ? [asText(section.computed.header)] : [];
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

/** Both ways in which a sheet may be laid out. */
export const anyLayout = fc.constantFrom(
  (definition: Definition) => encodeOld(definition),
  (definition: Definition) => encodeOld(definition, true),
  (definition: Definition) => encodeNew(definition),
);
