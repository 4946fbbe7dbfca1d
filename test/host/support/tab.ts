import type { TabCell, TabData } from '../../../src/host/core/api';

type Plain = string | number | boolean | null | TabCell;

/** A tab from plain values; null is an empty cell. */
export function tab(name: string, ...rows: Plain[][]): TabData {
  const cell = (value: Plain) => (value === null || typeof value === 'object' ? value : { value });
  return { name, rows: rows.map((row) => row.map(cell)) };
}
