import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOverrideReason,
  LONGEST_OVERRIDE,
  overrideReason,
} from '../../../src/app/accounts/override-reason';

const UNTIL = Date.UTC(2027, 2, 1) / 86_400_000;
const reasonOf = (reason: string, own = 'Tier 3', exclusion = '', until?: number) =>
  overrideReason({ account: 'a.com', tier: 'Tier 1', reason, by: 'Ana', until }, own, exclusion);

describe('the short reason of an override', () => {
  it.each([
    [
      reasonOf('strategic partner', 'Tier 3', '', UNTIL),
      'Override until 1 Mar 2027: strategic partner · would be Tier 3',
    ],
    [reasonOf('Strategic partner'), 'Override: Strategic partner · would be Tier 3'],
    [reasonOf('partner', 'Tier 1'), 'Override: partner · would be Tier 1 anyway'],
    [
      reasonOf('partner', 'Excluded', 'Too small: fewer than ten people'),
      'Override: partner · would be Excluded: too small',
    ],
    [
      reasonOf('Parent asked for it', 'Not ICP', '', UNTIL),
      'Override until 1 Mar 2027: Parent asked for it · else Not ICP',
    ],
    [
      reasonOf('partner', 'Excluded', 'Too small'),
      'Override: partner · would be Excluded: too small',
    ],
    [
      reasonOf('Board member’s company: asked by the CEO', 'Tier 3', '', UNTIL),
      'Override: Board member’s company: asked… · else Tier 3',
    ],
    [
      reasonOf('Their parent company is a customer: co-sells', 'Tier 3', '', UNTIL),
      'Override: Their parent company is a customer… · else Tier 3',
    ],
    [
      reasonOf('The chief executive of their parent company is a friend of the house'),
      'Override: The chief executive of their parent… · else Tier 3',
    ],
    [
      reasonOf('Board member is their CTO; pilot agreed'),
      'Override: Board member is their CTO; pilot agreed · else Tier 3',
    ],
    [
      reasonOf('Board member is their CTO; pilot was agreed in May', 'Tier 3', '', UNTIL),
      'Override: Board member is their CTO; pilot was… · else Tier 3',
    ],
    [reasonOf(`${'x'.repeat(60)} y`), `Override: ${'x'.repeat(38)}… · else Tier 3`],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('is one line of its column whatever is written, and known again', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== ''),
        fc.constantFrom('Tier 3', 'Needs data', 'T'.repeat(100)),
        fc.string({ maxLength: 80 }),
        fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
        (reason, own, exclusion, until) => {
          const said = reasonOf(reason, own, exclusion, until);
          expect(said.length).toBeLessThanOrEqual(LONGEST_OVERRIDE);
          expect(said).not.toMatch(/\n/);
          expect(isOverrideReason(said)).toBe(true);
          const whole = reason.trim().replace(/\s+/g, ' ');
          expect(said.includes(whole) || said.includes('…')).toBe(true);
        },
      ),
      { seed: 3 },
    );
  });

  it.each(['Fits size · misses demo', 'Tier 2 kept: 59.1, changes below 57', 'Override'])(
    'is not %s',
    (text) => {
      expect(isOverrideReason(text)).toBe(false);
    },
  );
});
