import fc from 'fast-check';
import { type CardField, cardOf } from '../../../src/insight/scorecard/card';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import { forward } from '../../../src/insight/scorecard/path';
import { type EncodedPlan, type EncodedTable, encodedTable } from './encoded-table';

/** How deals are drawn that a card is learnt from, with or without anything to learn. */
export const cardPlan = fc.record({
  seed: fc.nat(1e6),
  deals: fc.integer({ min: 60, max: 400 }),
  unknown: fc.constantFrom(0, 0.1, 0.4),
  pull: fc.constantFrom(0, 0.4, 1),
  perAccount: fc.constantFrom(1, 1, 3),
  dimensions: fc.integer({ min: 1, max: 4 }),
});

/** A card, and what it was learnt from. */
export interface LearntCard extends EncodedTable {
  /** The plan, to tell which deals these are. */
  readonly told: string;
  readonly rows: readonly number[];
  readonly card: readonly CardField[];
}

/** A card of deals that were drawn, learnt from four in five of them; it may be empty. */
export function learnCard(plan: EncodedPlan & { readonly dimensions: number }): LearntCard {
  const made = encodedTable(plan);
  const { fields, outcomes } = made;
  const rows = [...outcomes.won.keys()].filter((row) => row % 5 !== plan.seed % 5);
  const dimensionOf = ({ column }: Encoded) => `D${column.field.length % plan.dimensions}`;
  const fitted = forward(fields, outcomes.won, rows).pop();
  const card = fitted === undefined ? [] : cardOf(fitted, outcomes.won, rows, dimensionOf);
  return { told: JSON.stringify(plan), ...made, rows, card };
}
