import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../src/app/report/page';
import { type ReviewReport, reviewPage } from '../../../src/app/review/review-page';
import { reviewDecisions, reviewSteps } from '../../../src/protocol/review-steps';

const text = fc.oneof(
  fc.string({ maxLength: 30 }).map((one) => one.trim() || 'x'),
  fc.constantFrom(
    '30 Jun 2026 · Hospitals, version 2',
    'Health: fine',
    '=1+1',
    'End of ICP Review',
  ),
);
const entry = fc.record({
  id: text,
  what: text,
  decision: fc.constantFrom(...reviewDecisions),
  reason: fc.oneof(fc.constant(''), text),
  by: text,
});
const step = fc.record({
  step: fc.constantFrom(...reviewSteps),
  says: text,
  entries: fc.array(entry, { maxLength: 3 }),
  skipped: fc.oneof(fc.constant(''), text),
  isDone: fc.boolean(),
});
const report: fc.Arbitrary<ReviewReport> = fc.record({
  title: fc.constantFrom('Hospitals', 'Clinics'),
  version: fc.integer({ min: 1, max: 40 }),
  on: fc.integer({ min: 20_000, max: 21_000 }),
  next: fc.integer({ min: 20_000, max: 21_000 }),
  by: text,
  begun: fc.constantFrom('2026-06-30 09:00', '2026-06-30 09:05', '2026-07-01 10:00'),
  isFull: fc.boolean(),
  noDeals: fc.constantFrom('', 'There is no tab “Deals”.'),
  steps: fc.uniqueArray(step, { selector: (one) => one.step }),
  changes: fc.array(text, { maxLength: 3 }),
});

const cellsOf = (one: ReviewReport, before: readonly (readonly string[])[]) => {
  const { cells, stamp } = layOutPage(reviewPage(one, before));
  const last = cells.length - 1;
  return cells.map((row, r) =>
    row.map((cell, c) => String(cell) + (r === last && c === 0 ? stamp : '')),
  );
};
/** All below the headers of the columns. */
const body = (cells: readonly (readonly string[])[]) =>
  cells.slice(cells.findIndex(([first]) => first === 'Finding') + 1, -1);

describe('the page of reviews', () => {
  it('has rows as high as its longest finding takes', () => {
    const heightWith = (what: string) => {
      const entries = [{ id: 'a', what, decision: 'dismissed' as const, reason: '', by: '' }];
      const steps = [{ step: 'health' as const, says: 'x', entries, skipped: '', isDone: true }];
      const [one] = fc.sample(report, { numRuns: 1, seed: 15 });
      const { rows } = reviewPage({ ...one!, steps }, []);
      return rows[rows.length - 1]?.height ?? 0;
    };
    expect(heightWith('Nobody owns it. '.repeat(20))).toBeGreaterThan(
      heightWith('Nobody owns it.'),
    );
  });

  it('has the new one on top, and below it to the letter what stood there', () => {
    fc.assert(
      fc.property(report, report, (older, newer) => {
        fc.pre(older.begun !== newer.begun);
        const before = cellsOf(older, []);
        const alone = cellsOf(newer, []);
        expect(body(cellsOf(newer, before))).toEqual([...body(alone), ...body(before)]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a review once, however often it is written', () => {
    fc.assert(
      fc.property(report, report, (older, newer) => {
        fc.pre(older.begun !== newer.begun);
        const once = cellsOf(newer, cellsOf(older, []));
        expect(cellsOf(newer, once)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it('tells each finding with what was decided, by whom, and why', () => {
    fc.assert(
      fc.property(report, (one) => {
        const rows = body(cellsOf(one, []));
        const { steps } = one;
        for (const { step: of, entries } of steps) {
          if (of === 'onePage' && !one.isFull) continue;
          for (const { what, reason, by } of entries) {
            expect(
              rows.some((row) => row[0]?.includes(what) && row[2] === reason && row[3] === by),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
