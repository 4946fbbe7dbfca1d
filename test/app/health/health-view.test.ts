import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../src/app/health/dismissed';
import { type Seen, viewOf } from '../../../src/app/health/health-view';
import type { ToldFinding } from '../../../src/app/told-finding';
import type { HealthSeverity } from '../../../src/protocol/health-view';

const told = (id: string, severity: HealthSeverity, harm = 0): ToldFinding => ({
  ...{ id, severity, harm, title: id, what: `${id} is so.`, why: '', todo: '', button: '' },
  act: { do: 'open', at: 'tiers' },
});
const dismissal = (id: string, severity?: HealthSeverity): Dismissal => {
  return { id, what: '', reason: 'Known', by: '', at: '2026-06-30 09:00', severity };
};
const seen = (findings: readonly ToldFinding[], more: Partial<Seen> = {}): Seen => ({
  ...{ findings, checks: 9, checkedOn: 20_634, version: 3, fine: ['All well.'], notTold: [] },
  ...{ dismissed: new Map(), hasAccounts: true },
  ...more,
});
const dismissing = (...some: Dismissal[]) => ({
  dismissed: new Map(some.map((one) => [one.id, one])),
});

describe('the view of health', () => {
  it('has what harms most first, whoever found it', () => {
    const found = [told('a', 'note', 1), told('b', 'look', 0.1), told('c', 'look', 0.5)];
    const { findings } = viewOf(seen([...found, told('d', 'serious')]));
    expect(findings.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
    expect(findings[0]).not.toHaveProperty('harm');
  });

  it.each<[string, HealthSeverity[]]>([
    ['2 things need fixing', ['serious', 'look', 'serious']],
    ['1 thing needs fixing', ['serious']],
    ['Nothing is broken, 1 thing to look at', ['look', 'note']],
    ['Healthy, 2 things to tidy up', ['note', 'note']],
    ['Healthy', []],
  ])('says in a sentence: %s', (headline, severities) => {
    expect(viewOf(seen(severities.map((one, at) => told(`${at}`, one)))).headline).toBe(headline);
  });

  it('does not call healthy what could not be looked at', () => {
    const { headline, below } = viewOf(seen([], { hasAccounts: false }));
    expect(headline).toBe('Only the definition itself could be checked');
    expect(below).toBe('9 checks on 30 Jun 2026: 1 fine.');
  });

  it('counts neither as fine nor as found what was dismissed', () => {
    const { headline, below, dismissed } = viewOf(
      seen([told('a', 'look'), told('b', 'note')], dismissing(dismissal('a', 'look'))),
    );
    expect(headline).toBe('Healthy, 1 thing to tidy up');
    expect(below).toBe(
      '9 checks on 30 Jun 2026: 1 fine, 8 found 2 things: 1 to tidy up, 1 dismissed.',
    );
    expect(dismissed).toMatchObject([{ id: 'a', reason: 'Known', by: '', on: 20_634 }]);
  });

  it('brings back what has become worse, and only that', () => {
    const since = (before: HealthSeverity | undefined, now: HealthSeverity) => {
      const { findings } = viewOf(seen([told('a', now)], dismissing(dismissal('a', before))));
      return findings[0]?.again;
    };
    expect(since('note', 'serious')).toMatch(/^Dismissed on 30 Jun 2026 \(“Known”\)/);
    expect(since('look', 'serious')).toMatch(/worse now/);
    expect([since('look', 'look'), since('look', 'note'), since(undefined, 'serious')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
