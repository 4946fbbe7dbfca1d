import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import { done, serveIn } from '../../app/api/support';
import { account, HEADERS } from '../../app/lists/support/list-book';
import { routes } from '../../app/routing/support/team-book';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';

export const MONDAY = Date.UTC(2026, 5, 22, 9);
export const WEEK = 7 * 86_400_000;
/** Companies in Tier 1, and in Tier 2. */
export const [FIRST, SECOND] = [310, 25];

/** A market of companies in both tiers, and one that is excluded. */
export function market() {
  const first = Array.from({ length: FIRST }, (_, at) =>
    account(`Fits ${at} GmbH`, `www.fits-${at}.de`, 'first', 'Germany'),
  );
  const second = Array.from({ length: SECOND }, (_, at) =>
    account(`Large ${at}, Inc.`, `large-${at}.com`, 'second', 'United States'),
  );
  const rows = [...first, ...second, account('Ministry', 'gov.example', 'excluded')];
  return [tab('Accounts', HEADERS, ...rows), configTab('ICP Config', dealsDefinition)];
}

/** Forty companies of two countries, each with an owner. */
export function sharedMarket(): SavedWorkbook {
  const rows = Array.from({ length: 40 }, (_, at) =>
    account(`Fits ${at}`, `fits-${at}.com`, 'first', at % 4 === 0 ? 'Norway' : 'Germany'),
  );
  const shared = { ...dealsDefinition, routes };
  const monday = serveIn('Etc/UTC', MONDAY, [
    tab('Accounts', HEADERS, ...rows),
    configTab('ICP Config', shared),
  ]);
  done(monday.ask({ action: 'score', name: '' }));
  return monday.document.save();
}

/** The market a week after a list for LinkedIn was made of it, scored again: one came, one left. */
export function aWeekLater(): SavedWorkbook {
  const monday = serveIn('Etc/UTC', MONDAY, market());
  const list = { tiers: ['Tier 1', 'Tier 2'], conditions: [], target: 'linkedin', file: 'import' };
  done(monday.ask({ action: 'score', name: '' }));
  done(monday.ask({ action: 'createList', name: '', list: { ...list, file: 'import' } }));
  const next = serveIn('Etc/UTC', MONDAY + WEEK, monday.document.save());
  next.document.setCell('Accounts', 'C2', 'Retail');
  for (const [at, cell] of NEWCOMER.entries()) {
    next.document.setCell('Accounts', `${'ABCDE'[at]}${NEXT_ROW}`, cell);
  }
  done(next.ask({ action: 'score', name: '' }));
  return next.document.save();
}

/** The cells of one who fits, and the first row that is free. */
export const NEWCOMER = ['New AG', 'new.de', 'Software', '320', 'Germany'];
export const NEXT_ROW = FIRST + SECOND + 3;
