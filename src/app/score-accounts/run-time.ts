import { startDeadline } from '../deadline';
import type { Clock } from '../workbook';

/** Somebody who waits longer than this is told how far a run is. */
const PROGRESS_AFTER_MS = 10_000;

/** How long a run goes on. */
export interface RunTime {
  /** Called once all is read and scored. @throws Where no time is left to write. */
  readonly beginWriting: () => void;
  /** Whether no further chunk may begin. */
  readonly isOver: () => boolean;
  /** Whether nothing may begin any more, of whatever kind. */
  readonly isLate: () => boolean;
  readonly isLong: () => boolean;
}

/**
 * The time of a run, in milliseconds. Who wants it in parts gets parts of at least `workMs` of
 * writing, and of as long as reading took: all is read again in each of them.
 *
 * @param tooLate - What to tell where reading alone takes all the time.
 * @param workMs - Without end where left out.
 */
export function runTime(clock: Clock, tooLate: string, workMs = Number.POSITIVE_INFINITY): RunTime {
  const startedAt = clock.now();
  const deadline = startDeadline(clock, tooLate);
  let writesUntil = Number.POSITIVE_INFINITY;
  return {
    beginWriting: () => {
      deadline.checkpoint();
      const now = clock.now();
      writesUntil = now + Math.max(workMs, now - startedAt);
    },
    isLate: deadline.isLate,
    isOver: () => deadline.isLate() || clock.now() > writesUntil,
    isLong: () => clock.now() - startedAt > PROGRESS_AFTER_MS,
  };
}
