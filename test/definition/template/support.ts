import { defaultSettings } from '../../../src/definition/defaults';
import type { TabSample } from '../../../src/definition/template/tab-sample';
import type { Cell } from '../../../src/engine/model';
import { createReading } from '../../../src/engine/values/reading';

const DAY = 86_400_000;

/** 2026-06-30, UTC. */
export const context = { asOf: 20_634, dayOf: (date: Date) => Math.floor(date.getTime() / DAY) };
export const reading = createReading(context, defaultSettings.missingWords);

/** A tab out of columns, each its header and the cells that repeat until there are 100 rows. */
export function tab(
  columns: Readonly<Record<string, readonly Cell[]>>,
  sheet = 'Accounts',
): TabSample {
  const rows = Array.from({ length: 100 }, (_, row) =>
    Object.values(columns).map((cells) => cells[row % cells.length] ?? ''),
  );
  return { sheet, headers: Object.keys(columns), rows };
}

/** Numbers from 1 to 100. */
export const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);
