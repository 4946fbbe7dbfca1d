import { fold } from '../../engine/values/fold';
import type { Tab } from './tab';

/** What Score accounts wrote beside an account. */
export interface StoredScore {
  readonly tier: string;
  /** NaN where none was written. */
  readonly score: number;
}

/**
 * The scores that stand beside the accounts of a tab.
 *
 * @param tab - The accounts tab.
 * @param version - Only those of this version, such as `v3`.
 * @returns By row; `undefined` where there is none of that version.
 */
export function storedScores({ headers, rows }: Tab, version: string): (StoredScore | undefined)[] {
  const columnOf = (name: string) => headers.findIndex((header) => fold(String(header)) === name);
  const [tier, score, label] = ['icp tier', 'icp score', 'icp version'].map(columnOf);
  return rows.map((row) => {
    const cell = (column = -1) => row[column] ?? '';
    const isStored = cell(label) === version && cell(tier) !== '';
    if (!isStored) return undefined;
    const number = cell(score);
    return { tier: String(cell(tier)), score: typeof number === 'number' ? number : NaN };
  });
}
