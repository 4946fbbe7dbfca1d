import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/insight/discovery/candidate';

const part = (text: string, won: number) => ({ text, deals: 20, won });
const write = (texts: readonly string[]) => ({
  operator: 'is any of' as const,
  value: texts.join('; '),
});

describe('groups', () => {
  const found = groups([part('a', 4), part('b', 18), part('c', 10), part('d', 15)], write);

  it('are single parts and those that win most', () => {
    expect(found.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'b; d']);
  });

  it('rank a part that won 6 of 8 behind those that won three quarters of a hundred', () => {
    const few = { text: 'few', deals: 8, won: 6 };
    const many = [75, 74, 10].map((won) => ({ text: `${won} of 100`, deals: 100, won }));
    const values = groups([few, ...many], write).map(({ value }) => value);
    expect(values.at(-1)).toBe('75 of 100; 74 of 100');
  });

  it('are charged so that all together are no more than one test', () => {
    expect(found.reduce((sum, { tries }) => sum + 1 / tries, 0)).toBeLessThanOrEqual(1);
    const [single, , , , pair] = found;
    expect(pair?.tries).toBeGreaterThan(single?.tries ?? 0);
  });
});
