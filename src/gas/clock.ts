import type { Clock } from '../app/workbook';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };
