import type { Settings } from './definition';

/** Settings of a new definition, and of a config sheet that leaves a setting out. */
export const defaultSettings: Settings = {
  name: 'Ideal Customer Profile',
  owner: '',
  motion: '',
  lastReviewed: undefined,
  whatKind: '',
  whyNow: '',
  whyUs: '',
  whyItPays: '',
  accountsSheet: 'Accounts',
  dealsSheet: 'Deals',
  headerRow: 1,
  asOf: undefined,
  timeZone: '',
  numbersWritten: '',
  ifMissing: 'skip',
  missingWords: ['n/a', 'na', 'null', 'unknown', 'tbd', '-', '\\N', 'select'],
  minimumCoverage: 0.5,
  wonTarget: 0.8,
  lostTarget: 0.7,
  windowMonths: 24,
  minimumDeals: 20,
  fittedUntil: undefined,
  tierMargin: 0,
};
