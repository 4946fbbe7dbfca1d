import { count, counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownMonth } from '../../engine/values/shown-day';
import { LONG_PAST } from '../../insight/deals/data-end';
import type { OpenAside } from '../../insight/deals/open-aside';

const MONTH = 365.25 / 12;

/**
 * That no deal closed for long; `''` where one did within half a year.
 *
 * @param newest - The day on which the newest deal closed; NaN where none has a day.
 * @param today - Day numbers both.
 * @example staleDeals(20088, 20787) // 'The newest deal closed in Dec 2024, 23 months ago.'
 */
export function staleDeals(newest: number, today: number): string {
  if (!(today - newest > LONG_PAST)) return '';
  const months = Math.round((today - newest) / MONTH);
  return `The newest deal closed in ${shownMonth(isoDay(newest))}, ${counted(months, 'month')} ago.`;
}

/**
 * Open deals that belong to no account of the list; `''` where each does.
 *
 * @example asideWords({ unnamed: 3, unlisted: 1 }) // '3 open deals without an account, and 1 whose account is not in the list, are left out.'
 */
export function asideWords({ unnamed, unlisted }: OpenAside): string {
  const all = unnamed + unlisted;
  if (all === 0) return '';
  const nameless = unnamed === 0 ? '' : `${counted(unnamed, 'open deal')} without an account`;
  const whose = 'whose account is not in the list';
  const foreign =
    unlisted === 0
      ? ''
      : unnamed === 0
        ? `${counted(unlisted, 'open deal')} ${whose}`
        : `, and ${count(unlisted)} ${whose},`;
  return `${nameless}${foreign} ${all === 1 ? 'is' : 'are'} left out.`;
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
