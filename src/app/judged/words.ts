import { counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownMonth } from '../../engine/values/shown-day';
import { defaultHealthLimits } from '../../insight/health/limits';

const MONTH = 365.25 / 12;

/**
 * That no deal closed for long; `''` where one did within half a year.
 *
 * @param newest - The day on which the newest deal closed; NaN where none has a day.
 * @param today - Day numbers both.
 * @example staleDeals(20088, 20787) // 'The newest deal closed in Dec 2024, 23 months ago.'
 */
export function staleDeals(newest: number, today: number): string {
  if (!(today - newest > defaultHealthLimits.dealDays)) return '';
  const months = Math.round((today - newest) / MONTH);
  return `The newest deal closed in ${shownMonth(isoDay(newest))}, ${counted(months, 'month')} ago.`;
}

/** What can't be judged, and why. */
export const words = {
  noAccounts: (why: string) => `Accounts: ${inOneLine(why)}`,
  noDeals: (why: string) => `Deals: ${inOneLine(why)}`,
  noRows: (sheet: string) => `${sheet} has headers and no row below them.`,
} as const;

/** Its lines as sentences. */
function inOneLine(message: string): string {
  return message.replace(/([.:])?\n/g, (_, end = '.') => `${end} `);
}
