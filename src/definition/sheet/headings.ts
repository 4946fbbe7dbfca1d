import type { Settings } from '../definition';
import type { ListKey, Row } from './layout-row';

/** What a section and its columns are called, in the order in which differences are told. */
export interface Heading<L extends ListKey> {
  readonly list: L;
  readonly title: string;
  /** What one of its rows is called. */
  readonly noun: string;
  /** The column that tells its rows apart. */
  readonly key: keyof Row<L> & string;
  readonly headers: { readonly [K in keyof Row<L>]-?: string };
}

/**
 * The sections with lists. Apart from the layout: who only speaks of a definition, as the sidebar
 * does, need not carry how cells are read.
 */
export const headings: { readonly [L in ListKey]: Heading<L> } = {
  dimensions: {
    list: 'dimensions',
    title: 'DIMENSIONS',
    noun: 'dimension',
    key: 'name',
    headers: { name: 'Dimension', weight: 'Weight', question: 'Question' },
  },
  fields: {
    list: 'fields',
    title: 'FIELDS',
    noun: 'field',
    key: 'name',
    headers: { name: 'Field', aliases: 'Also called', notes: 'Notes', searched: 'Searched' },
  },
  criteria: {
    list: 'criteria',
    title: 'CRITERIA',
    noun: 'criterion',
    key: 'id',
    headers: {
      name: 'Name',
      id: 'ID',
      dimension: 'Dimension',
      field: 'Field',
      operator: 'Operator',
      value: 'Value',
      points: 'Points',
      ifMissing: 'If missing',
      on: 'On',
      why: 'Why',
    },
  },
  exclusions: {
    list: 'exclusions',
    title: 'EXCLUSIONS',
    noun: 'exclusion',
    key: 'id',
    headers: {
      name: 'Name',
      id: 'ID',
      field: 'Field',
      operator: 'Operator',
      value: 'Value',
      reason: 'Reason',
      addedBy: 'Added by',
      addedOn: 'Added on',
      on: 'On',
    },
  },
  tiers: {
    list: 'tiers',
    title: 'TIERS',
    noun: 'tier',
    key: 'name',
    headers: {
      name: 'Tier',
      from: 'From score',
      inIcp: 'In ICP',
      meaning: 'Meaning',
      nextAction: 'Next action',
      days: 'Days',
      owner: 'Owner',
      customerAction: 'Once a customer',
    },
  },
  routes: {
    list: 'routes',
    title: 'ROUTES',
    noun: 'rule',
    key: 'name',
    headers: {
      name: 'Rule',
      tiers: 'Tiers',
      field: 'Field',
      operator: 'Operator',
      value: 'Value',
      owners: 'Owners',
      days: 'Days',
      on: 'On',
    },
  },
  owners: {
    list: 'owners',
    title: 'OWNERS',
    noun: 'owner',
    key: 'name',
    headers: { name: 'Owner', weight: 'Weight', capacity: 'At most', on: 'On' },
  },
  overrides: {
    list: 'overrides',
    title: 'OVERRIDES',
    noun: 'override',
    key: 'account',
    headers: {
      account: 'Account',
      tier: 'Tier',
      reason: 'Reason',
      by: 'By',
      until: 'Until',
    },
  },
  deals: {
    list: 'deals',
    title: 'DEALS',
    noun: 'deal column',
    key: 'role',
    headers: { role: 'Role', header: 'Column header', values: 'Values' },
  },
};

/** What the settings are called, in the order in which a new sheet shows them. */
export const settingLabels: { readonly [K in keyof Settings]-?: string } = {
  name: 'Name',
  owner: 'Owner',
  motion: 'Motion',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
  reviewEvery: 'Review every (months)',
  fullReviewEvery: 'Full review every (months)',
  whatKind: 'What kind of company',
  whyNow: 'Why now',
  whyUs: 'Why us',
  whyItPays: 'Why it pays',
  accountsSheet: 'Accounts sheet',
  dealsSheet: 'Deals sheet',
  headerRow: 'Header row',
  asOf: 'As of',
  timeZone: 'Time zone',
  numbersWritten: 'Numbers are written',
  ifMissing: 'If missing',
  missingWords: 'Missing words',
  minimumCoverage: 'Minimum coverage',
  wonTarget: 'Won target',
  lostTarget: 'Lost target',
  windowMonths: 'Window months',
  minimumDeals: 'Minimum deals',
  fittedUntil: 'Fitted to deals until',
  tierMargin: 'Tier changes when the score passes by',
  accountsWanted: 'Accounts wanted',
  usualLeads: 'Usual: lead to MQL',
  usualMarketing: 'Usual: MQL to sales qualified',
  usualSales: 'Usual: sales qualified to opportunity',
  usualOpportunities: 'Usual: opportunity to won',
  dashboardField: 'Dashboard by',
};

/** The numbers that are days or shares, by their keys. */
export const numbersShownAs: Readonly<Record<string, 'date' | 'percent'>> = {
  lastReviewed: 'date',
  nextReview: 'date',
  asOf: 'date',
  fittedUntil: 'date',
  addedOn: 'date',
  until: 'date',
  minimumCoverage: 'percent',
  wonTarget: 'percent',
  lostTarget: 'percent',
};
