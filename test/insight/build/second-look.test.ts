import { describe, expect, it } from 'vitest';
import { withVerdict } from '../../../src/insight/build/draft';
import { secondLook } from '../../../src/insight/build/second-look';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { plant, reading, trueCriteria } from '../support/planted';

const truth = trueCriteria.map(({ header }) => header);

describe('secondLook', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const looks = seeds.map((seed) => {
    const discovery = discover(labelDeals(plant(seed).table), reading);
    const found = withVerdict(discovery, 'criterion');
    return { found, more: secondLook(discovery, found) };
  });

  it('finds true criteria that were too weak alone', () => {
    const more = looks.flatMap((look) => look.more.map(({ field }) => field));
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter((field) => !truth.includes(field)).length).toBeLessThanOrEqual(1);
  });

  it('looks at no field a second time', () => {
    for (const { found, more } of looks) {
      const fields = new Set(found.map(({ field }) => field));
      expect(more.some(({ field }) => fields.has(field))).toBe(false);
    }
  });

  it('needs something to look beside', () => {
    expect(secondLook(discover(labelDeals(plant(1).table), reading), [])).toEqual([]);
  });
});
