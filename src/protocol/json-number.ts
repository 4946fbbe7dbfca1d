/** A number, `null` where there is nothing to count: JSON has no NaN. */
export type Shown = number | null;

/** A number as JSON can say it. @example shown(Number.NaN) // null */
export function shown(value: number): Shown {
  return Number.isFinite(value) ? value : null;
}
