import { fold } from '../../engine/values/fold';
import { hasPhrase, headerWords, matchHeader } from '../catalogue/match-header';
import { dealHeader, dealWords, headersOf, tabName } from '../languages/languages';

/** A tab by its name and headers. */
export interface TabHeaders {
  readonly sheet: string;
  readonly headers: readonly string[];
}

const ACCOUNTS_NAME = tabName('accounts');
const DEALS_NAME = tabName('deals');
const OWN_NAME = /^icp\b/;
/** Each counts once; `closed` and `won` also in headers that are no day, such as `Is closed`. */
const DEAL_HEADERS = [
  dealHeader('deal'),
  dealHeader('outcome'),
  new RegExp(`${dealWords('amount')}|${dealWords('value')}`),
  new RegExp(`\\bclos|${dealWords('closed')}`),
  dealHeader('won'),
];
const NAME_WORTH = 3;
const LEAST_FOR_DEALS = 2;

/**
 * The tab that holds the accounts: the one with most fields to score, a telling name counting too.
 *
 * @returns its name, or `undefined` where no tab has anything to score
 */
export function pickAccountsSheet(tabs: readonly TabHeaders[]): string | undefined {
  return best(tabs, (tab) => {
    const fields = tab.headers.filter((header) => matchHeader(header)?.scored).length;
    if (fields === 0) return 0;
    const named = ACCOUNTS_NAME.test(fold(tab.sheet)) ? NAME_WORTH : 0;
    return Math.max(1, fields + named - dealWorth(tab));
  });
}

/**
 * The tab that holds the deals, which may be the one with the accounts.
 *
 * @returns its name, or `undefined` where no tab looks like deals
 */
export function pickDealsSheet(tabs: readonly TabHeaders[]): string | undefined {
  return best(tabs, (tab) => {
    const worth = dealWorth(tab);
    return worth >= LEAST_FOR_DEALS ? worth : 0;
  });
}

/** Whether a tab looks like events of churn: its name says so, and a column has their day. */
export function isOfChurn({ sheet, headers }: TabHeaders): boolean {
  const churned = dealHeader('churned');
  const hasDay = headers.some((header) => churned.test(fold(headerWords(header))));
  return hasDay && hasPhrase(sheet, headersOf('churned'));
}

function dealWorth({ sheet, headers }: TabHeaders): number {
  const words = headers.map((header) => fold(headerWords(header)));
  const found = DEAL_HEADERS.filter((pattern) => words.some((header) => pattern.test(header)));
  return found.length + (DEALS_NAME.test(fold(sheet)) ? NAME_WORTH : 0);
}

/** The first of the tabs that are worth most, `undefined` where none is worth anything. */
function best(tabs: readonly TabHeaders[], worth: (tab: TabHeaders) => number): string | undefined {
  const worths = tabs.map((tab) => (OWN_NAME.test(fold(tab.sheet)) ? 0 : worth(tab)));
  const most = Math.max(0, ...worths);
  return most === 0 ? undefined : tabs[worths.indexOf(most)]?.sheet;
}
