const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago a moment was, as people say it.
 *
 * @param savedAt - `2026-11-23 14:05`
 * @param now - The same, later.
 * @param since - Milliseconds that have passed since then.
 * @returns The moment itself where it can't be read.
 * @example ago('2026-11-20 09:00', '2026-11-23 14:05') // '3 days ago'
 */
export function ago(savedAt: string, now: string, since = 0): string {
  const passed = instant(now) + since - instant(savedAt);
  if (Number.isNaN(passed)) return savedAt;
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return times(passed / MINUTE, 'minute');
  if (passed < DAY) return times(passed / HOUR, 'hour');
  return passed < 60 * DAY ? times(passed / DAY, 'day') : savedAt.slice(0, 10);
}

function instant(stamp: string): number {
  return Date.parse(`${stamp.replace(' ', 'T')}:00Z`);
}

function times(count: number, unit: string): string {
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}
