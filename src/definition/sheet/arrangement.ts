import type { ListKey, Row } from './layout-row';
import { COMPUTED } from './outline';

type Places<L extends ListKey> = { readonly [K in keyof Row<L>]-?: number };

/**
 * The sections of a new sheet in their order, and the column of each of their cells, 0-based: columns
 * of one kind stand below each other, a gap leaves room for a long text on its left. Elsewhere sections
 * and columns may stand in any order.
 */
export const arrangement: { readonly [L in ListKey]: Places<L> & { readonly '='?: number } } = {
  criteria: {
    name: 0,
    dimension: 1,
    field: 2,
    operator: 3,
    value: 4,
    points: 5,
    [COMPUTED]: 6,
    why: 8,
    on: 9,
    ifMissing: 10,
    id: 11,
  },
  exclusions: {
    name: 0,
    addedOn: 1,
    field: 2,
    operator: 3,
    value: 4,
    addedBy: 5,
    reason: 8,
    on: 9,
    id: 11,
  },
  tiers: {
    name: 0,
    from: 1,
    inIcp: 2,
    meaning: 3,
    nextAction: 8,
    days: 9,
    owner: 10,
    customerAction: 11,
  },
  routes: { name: 0, tiers: 1, field: 2, operator: 3, value: 4, days: 5, owners: 8, on: 9 },
  owners: { name: 0, weight: 5, capacity: 6, on: 9 },
  overrides: { account: 0, tier: 1, until: 2, by: 3, reason: 8 },
  dimensions: { name: 0, weight: 5, [COMPUTED]: 6, question: 8 },
  fields: { name: 0, aliases: 1, notes: 4, searched: 10 },
  deals: { role: 0, header: 1, values: 2 },
};

/** Columns that a new sheet has only where something stands in them. */
export const onDemand: Partial<Record<ListKey, readonly string[]>> = {
  dimensions: ['question'],
  tiers: ['owner', 'customerAction'],
};

/** The same of SETTINGS, which stands last. */
export const settingPlaces = { label: 0, value: 1, notes: 4 } as const;

/** Columns of a new sheet. */
export const SHEET_COLUMNS = 12;
