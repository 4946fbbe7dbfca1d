import { describe, expect, it } from 'vitest';
import { withVerdict } from '../../../src/insight/build/draft';
import { ifMissing } from '../../../src/insight/build/if-missing';
import { discover, matchesOf } from '../../../src/insight/discovery/discover';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

function decided(...unknown: Lot[]) {
  const discovery = discover(
    labelledOf(
      ['Budget'],
      [[50, 'won', 'yes'], [20, 'lost', 'yes'], [15, 'won', 'no'], [60, 'lost', 'no'], ...unknown],
    ),
    reading,
  );
  const pattern = withVerdict(discovery, 'criterion').find(({ operator }) => operator === 'is yes');
  return pattern && ifMissing(pattern, matchesOf(discovery, pattern), discovery.sample.won);
}

describe('ifMissing', () => {
  it('counts an unknown as unmet where such deals win as rarely', () => {
    expect(decided([3, 'won', ''], [15, 'lost', ''])).toBe('no');
  });

  it('leaves it out from the third of eight on that is won', () => {
    const choices = [2, 3].map((won) => decided([won, 'won', ''], [8 - won, 'lost', '']));
    expect(choices).toEqual(['no', 'skip']);
  });

  it('leaves an unknown out where such deals win like others, or are few', () => {
    expect(decided([9, 'won', ''], [8, 'lost', ''])).toBe('skip');
    expect(decided([5, 'lost', ''])).toBe('skip');
    expect(decided()).toBe('skip');
  });
});
