import { sampledRow } from '../../protocol/even-sample';
import type { Preview } from '../../protocol/preview';

/** The 0-based place among all accounts of a row of the preview. */
export function accountRow({ total, sampled }: Preview, row: number): number {
  return sampledRow(row, total, sampled);
}
