import type { Checkpoint } from '../insight/checkpoint';
import type { Clock } from './workbook';

/**
 * Milliseconds after which an action ends by itself: Google ends an execution after six minutes,
 * wherever it is, and what is begun then has to be written yet.
 */
export const TIME_LIMIT_MS = 4.5 * 60_000;

/** How much time an action has. */
export interface Deadline {
  readonly isLate: () => boolean;
  /** @throws Where it is late. */
  readonly checkpoint: Checkpoint;
}

/**
 * Starts the time of an action.
 *
 * @param clock - Asked now, and whenever somebody asks.
 * @param tooLate - What to tell where the time is over; see `messages.tooLate`.
 * @example const { checkpoint } = startDeadline(clock, messages.tooLate('Backtest', 'criteria'));
 */
export function startDeadline({ now }: Clock, tooLate: string): Deadline {
  const startedAt = now();
  const isLate = () => now() - startedAt > TIME_LIMIT_MS;
  return {
    isLate,
    checkpoint: () => {
      if (isLate()) throw new Error(tooLate);
    },
  };
}

/** For as long as it takes. */
export const noDeadline: Deadline = { isLate: () => false, checkpoint: () => undefined };
