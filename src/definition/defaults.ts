import type { Tier } from '../engine/model';
import { bareTier } from './bare-tier';
import type { DealColumn, DefinedDimension } from './definition';

export { bareTier } from './bare-tier';
export { defaultSettings } from './default-settings';

export const defaultDimensions: readonly DefinedDimension[] = [
  { name: 'Firmographic', weight: 40, question: '' },
  { name: 'Technographic', weight: 20, question: '' },
  { name: 'Behavioral', weight: 25, question: '' },
  { name: 'Situational', weight: 15, question: '' },
];

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
