import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';

/** What the status line says of a definition, by the label above it. */
export const statusLabels = {
  owner: 'Owner',
  reviewed: 'Reviewed',
  version: 'Version',
  backtest: 'Last backtest',
  accounts: 'Accounts in ICP',
} as const;

export type StatusKey = keyof typeof statusLabels;

/** The lines above the sections: the name, a sentence, and labels with what they say right below. */
export interface Head {
  /** 0-based row of the labels. */
  readonly labels: number;
  /** 0-based column of each label that is there. */
  readonly columns: ReadonlyMap<StatusKey, number>;
}

/** Row of the sentence in a new sheet, 0-based; it stands in column A. */
export const SENTENCE_ROW = 2;

/** Labels that make a row the one of the labels. */
const SURE = 2;
/** Rows from the top in which it is looked for. */
const TOP = 12;

const keyOf = new Map(
  Object.entries(statusLabels).map(([key, label]) => [fold(label), key as StatusKey]),
);

/** Finds the lines above the sections; sheets of earlier versions have none. */
export function headOf(grid: readonly (readonly Cell[])[]): Head | undefined {
  for (const [labels, cells] of grid.slice(0, TOP).entries()) {
    const columns = new Map<StatusKey, number>();
    cells.forEach((cell, column) => {
      const key = keyOf.get(fold(String(cell)));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    });
    if (columns.size >= SURE) return { labels, columns };
  }
  return undefined;
}
