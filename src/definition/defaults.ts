import type { Dimension, Tier } from '../engine/model';
import type { DealColumn, Settings } from './definition';

/** Settings of a new definition, and of a config sheet that leaves a setting out. */
export const defaultSettings: Settings = {
  name: 'Ideal Customer Profile',
  owner: '',
  motion: '',
  lastReviewed: undefined,
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

export const defaultDimensions: readonly Dimension[] = [
  { name: 'Firmographic', weight: 40 },
  { name: 'Technographic', weight: 20 },
  { name: 'Behavioral', weight: 25 },
  { name: 'Situational', weight: 15 },
];

/** What a tier says of which nobody has written anything. */
export const bareTier = {
  ...{ meaning: '', nextAction: '' },
  ...{ days: undefined, owner: '', customerAction: '' },
} as const;

/** The sections that a new definition does without. */
export const noRoutes = { routes: [], owners: [], overrides: [] } as const;

export const defaultTiers: readonly Tier[] = [
  {
    ...bareTier,
    name: 'Tier 1',
    from: 80,
    inIcp: true,
    meaning: 'Matches the accounts that buy, stay and grow',
    nextAction: 'Assign an owner, reach out this week',
    days: 2,
  },
  {
    ...bareTier,
    name: 'Tier 2',
    from: 60,
    inIcp: true,
    meaning: 'Good fit with a gap',
    nextAction: 'Add to sequence, research the gap',
    days: 5,
  },
  {
    ...bareTier,
    name: 'Tier 3',
    from: 40,
    inIcp: false,
    meaning: 'Partial fit',
    nextAction: 'Nurture, watch for a change',
    days: 14,
  },
  {
    ...bareTier,
    name: 'Not ICP',
    from: 0,
    inIcp: false,
    meaning: 'Does not fit',
    nextAction: 'Leave out',
  },
];

export const defaultDeals: readonly DealColumn[] = [
  { role: 'Account key', header: 'Domain', values: '' },
  {
    role: 'Outcome',
    header: 'Stage',
    values: 'won = Closed Won, Won; lost = Closed Lost; churned = Churned; open = *',
  },
  { role: 'Amount', header: 'Amount', values: '' },
  { role: 'Created on', header: 'Created on', values: '' },
  { role: 'Closed on', header: 'Closed on', values: '' },
  { role: 'Churned on', header: 'Churned on', values: '' },
];
