import type { Today } from './operator';

/** Days that a condition reaches, and where its match has faded to nothing; both the same if not. */
export interface DayCount {
  readonly days: number;
  readonly fadesTo: number;
}

const form = /^(\d{1,6})(?: ?days?)?(?:,? ?fading to (\d{1,6})(?: ?days?)?)?$/;

/**
 * Reads `90`, `90 days` or `90, fading to 365`.
 *
 * @param folded as {@link fold} gives it
 * @returns `undefined` for anything else, and where it would fade to fewer days
 */
export function parseDayCount(folded: string): DayCount | undefined {
  const match = form.exec(folded);
  if (match === null) return undefined;
  const days = Number(match[1]);
  const fadesTo = Number(match[2] ?? match[1]);
  const fades = match[2] !== undefined;
  return fades && fadesTo <= days ? undefined : { days, fadesTo };
}

/**
 * Days from a date to As of, below 0 for a date after it. `NaN` for one that was written later: it
 * does not say what the cell held as of that day.
 */
export function daysBefore({ asOf, isLookingBack }: Today, day: number): number {
  const distance = asOf - day;
  return isLookingBack && distance < 0 ? Number.NaN : distance;
}

/**
 * How far a distance in days meets a count: 1 up to `days`, then falling in a line to 0 at
 * `fadesTo`. A distance below 0 lies on the other side of today and does not meet.
 */
export function dayMatch(distance: number, { days, fadesTo }: DayCount): number {
  if (Number.isNaN(distance)) return Number.NaN;
  if (distance < 0 || distance > fadesTo) return 0;
  return distance <= days ? 1 : (fadesTo - distance) / (fadesTo - days);
}
