import { describe, expect, it } from 'vitest';
import type { TestOutcome } from '../../../src/app/field-test/field-test';
import { words } from '../../../src/app/field-test/words';

const arm = { accounts: 9, open: 0, won: 1, lost: 1, missing: 0, deciding: 2 };
const outcome = (
  says: TestOutcome['says'],
  difference: readonly [number, number, number],
): TestOutcome => ({
  says,
  difference,
  arms: { A: { ...arm, rate: [0.2, 0.1, 0.3] }, B: { ...arm, rate: [0.35, 0.2, 0.5] } },
});

describe('what a field test tells', () => {
  it.each([
    ['B wins more', [0.15, 0.01, 0.3], 'On other deals like these, 1 – 30 points more.'],
    ['B wins less', [-0.15, -0.3, -0.01], 'On other deals like these, 1 – 30 points less.'],
    [
      'no difference told',
      [0.15, -0.01, 0.33],
      'Anything from 1 point less to 33 more is possible.',
    ],
    [
      ...['no difference told', [0.15, 0.01, 0.3]],
      'On other deals like these, 1 – 30 points more, but luck alone may do as much.',
    ],
    [
      ...['no difference told', [-0.15, -0.3, -0.01]],
      'On other deals like these, 1 – 30 points less, but luck alone may do as much.',
    ],
  ] as const)('%s, %j', (says, difference, spread) => {
    expect(words.spread(outcome(says, difference))).toBe(spread);
  });

  it('says what lacks, of one arm or of both', () => {
    const early = (a: number, b: number): TestOutcome => ({
      says: 'too early',
      arms: { A: { ...arm, missing: a }, B: { ...arm, missing: b } },
    });
    expect(words.running(early(0, 1))).toBe('Too early to tell: B still needs 1 closed deal.');
    expect(words.running(early(1200, 3))).toBe(
      'Too early to tell: A still needs 1,200 closed deals, B 3.',
    );
  });
});
