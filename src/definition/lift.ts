import { defaultSettings } from './default-settings';
import type { Decoded } from './sheet/decode';
import type { CellContext } from './sheet/kind';
import { everySection } from './sheet/layout';
import type { AnySection } from './sheet/layout-row';
import { parseDefinition } from './validate';

type Group = Readonly<Record<string, unknown>>;

/**
 * Takes a definition that this or an earlier version of the add-on saved: a version of the history,
 * a draft that was kept.
 *
 * Rule: it is read as a config sheet of its time is. A setting that it lacks has its default, a column
 * means what blank cells of it mean, a section has no rows.
 *
 * @param value what JSON gave
 * @returns as `parseDefinition`
 * @example parseSaved({ ...old, settings: { name: 'From before "Numbers are written"' } })
 */
export function parseSaved(value: unknown): Decoded {
  return parseDefinition(lifted(value));
}

function lifted(value: unknown): unknown {
  if (!isGroup(value) || !isGroup(value.settings)) return value;
  const settings = { ...defaultSettings, ...value.settings };
  const context = { ...blankContext, ifMissing: settings.ifMissing };
  const lists = everySection.map((section) => [
    section.list,
    liftedRows(value[section.list], blankRow(section, context)),
  ]);
  return { ...value, ...Object.fromEntries(lists), settings };
}

function liftedRows(rows: unknown, blank: Group): unknown {
  if (!Array.isArray(rows)) return rows ?? [];
  return rows.map((row: unknown) => (isGroup(row) ? { ...blank, ...row } : row));
}

const blankContext: CellContext = { dayOf: () => Number.NaN, ifMissing: defaultSettings.ifMissing };

/** What the columns mean that a sheet may lack. */
function blankRow({ columns }: AnySection, context: CellContext): Group {
  const free = Object.entries(columns).filter(([, { required }]) => !required);
  return Object.fromEntries(free.map(([key, { kind }]) => [key, kind.read('', context)]));
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
