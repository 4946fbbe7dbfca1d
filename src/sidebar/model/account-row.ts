import type { Preview } from '../../app/preview/preview';
import { sampledRow } from '../../app/preview/sample';

/** The 0-based place among all accounts of a row of the preview. */
export function accountRow({ total, sampled }: Preview, row: number): number {
  return sampledRow(row, total, sampled);
}
