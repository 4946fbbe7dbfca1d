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

  it('are charged so that all together are no more than one test', () => {
    expect(found.reduce((sum, { tries }) => sum + 1 / tries, 0)).toBeLessThanOrEqual(1);
    const [single, , , , pair] = found;
    expect(pair?.tries).toBeGreaterThan(single?.tries ?? 0);
  });
});
