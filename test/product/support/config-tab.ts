import type { Definition } from '../../../src/definition/definition';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { numberFormats } from '../../../src/definition/sheet/save-step';
import type { Cell } from '../../../src/engine/model';
import type { TabCell, TabData } from '../../../src/host/core/api';
import { smallDefinition } from '../../support/definitions';

/** A day as a cell of a sheet holds it. @example day('2026-05-31').value // 46173 */
export function day(iso: string): TabCell {
  return { value: Date.parse(iso) / 86_400_000 + 25_569, format: 'yyyy-mm-dd' };
}

/** A definition as a config tab. */
export function configTab(name: string, definition: Definition = smallDefinition): TabData {
  const { grid, kinds } = encodeNew(definition);
  const cell = (value: unknown, kind: keyof typeof numberFormats): TabCell | null =>
    value === '' ? null : { value: value as TabCell['value'], format: numberFormats[kind] };
  const rows = grid.map((row, r) => row.map((value, c) => cell(value, kinds[r]?.[c] ?? 'text')));
  return { name, rows };
}

/** Any grid of cells as a tab. */
export function gridTab(name: string, grid: readonly (readonly Cell[])[]): TabData {
  const cell = (value: Cell): TabCell | null => {
    if (value === '') return null;
    return typeof value === 'object' ? day(value.toISOString().slice(0, 10)) : { value };
  };
  return { name, rows: grid.map((row) => row.map(cell)) };
}
