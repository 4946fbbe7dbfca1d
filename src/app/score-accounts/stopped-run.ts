import { noRoutes, type RouteCounts } from '../routing/route-counts';
import type { Notebook } from '../workbook';
import type { TierChanges } from './tier-changes';

/** What is known of a run that stopped before its end. */
export interface StoppedRun {
  /** When it began. */
  readonly scoredAt: string;
  /** Rows below the header that it came through. */
  readonly done: number;
  readonly changes: TierChanges;
  readonly routed: RouteCounts;
}

/** A run that the time limit stopped is noted with the definition it used and what it did. */
const key = (sheet: string) => `ICP stopped run: ${sheet}`;

/** The stopped run on this sheet, if it used the same definition. */
export function stoppedRun(
  notebook: Notebook,
  sheet: string,
  fingerprint: string,
): StoppedRun | undefined {
  const noted = (notebook.get(key(sheet)) ?? '').split('|');
  const [used, scoredAt = '', done, scoredBefore, moved, ...routed] = noted;
  if (used !== fingerprint) return undefined;
  const changes = { scoredBefore: Number(scoredBefore), moved: Number(moved) };
  const counts: RouteCounts = routed.length === 0 ? noRoutes : JSON.parse(routed.join('|'));
  return { scoredAt, done: Number(done), changes, routed: counts };
}

/** Notes that a run stopped before its end. */
export function rememberStop(
  notebook: Notebook,
  sheet: string,
  fingerprint: string,
  { scoredAt, done, changes: { scoredBefore, moved }, routed }: StoppedRun,
): void {
  notebook.set(
    key(sheet),
    [fingerprint, scoredAt, done, scoredBefore, moved, JSON.stringify(routed)].join('|'),
  );
}

/** Forgets a stopped run once a run has reached the end. */
export function forgetStop(notebook: Notebook, sheet: string): void {
  notebook.remove(key(sheet));
}
