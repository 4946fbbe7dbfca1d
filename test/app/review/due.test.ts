import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFullDue, nextReview } from '../../../src/app/review/due';
import { dayNumber } from '../../../src/engine/values/iso-day';

const quarterly = { reviewEvery: 3, fullReviewEvery: 12 };

describe('the next review', () => {
  it('is the same day some months later, or the last one of a short month', () => {
    const from = dayNumber(2026, 11, 30);
    expect(nextReview(from, quarterly)).toBe(dayNumber(2027, 2, 28));
    expect(nextReview(from, { reviewEvery: 1 })).toBe(dayNumber(2026, 12, 30));
  });

  it('goes through everything once in so many months, whenever exactly people come to it', () => {
    const cadences = fc.record({
      reviewEvery: fc.integer({ min: 1, max: 6 }),
      times: fc.integer({ min: 1, max: 4 }),
      late: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 30, maxLength: 30 }),
    });
    fc.assert(
      fc.property(cadences, ({ reviewEvery, times, late }) => {
        const cadence = { reviewEvery, fullReviewEvery: reviewEvery * times };
        const first = dayNumber(2026, 1, 1);
        let lastFull = first;
        let since = 0;
        late.forEach((days, at) => {
          const today =
            nextReview(first, { reviewEvery: reviewEvery * (at + 1) }) + days * reviewEvery;
          since += 1;
          const isDue = isFullDue(today, lastFull, cadence);
          if (!isDue) return;
          expect(since).toBe(times);
          lastFull = today;
          since = 0;
        });
        expect(since).toBeLessThan(times);
      }),
      { numRuns: 100 },
    );
  });

  it('goes through everything where nobody knows when one did', () => {
    expect(isFullDue(20_000, undefined, quarterly)).toBe(true);
  });

  it('does not where the last one is dated after today', () => {
    expect(isFullDue(20_000, 20_100, quarterly)).toBe(false);
  });
});
