import type { Preview } from '../../protocol/preview';
import { sampledRow } from '../../protocol/sample';

/** The 0-based place among all accounts of a row of the preview. */
export function accountRow({ total, sampled }: Preview, row: number): number {
  return sampledRow(row, total, sampled);
}
