import { describe, expect, it } from 'vitest';
import { effectiveShares } from '../../src/definition/effective-shares';
import { definitionWith, smallDefinition } from '../support/definitions';

describe('effective shares', () => {
  it('divide the weight among dimensions that count, then by points', () => {
    const shares = effectiveShares(smallDefinition);
    expect(shares.get('C1')).toBeCloseTo((40 / 65) * (30 / 40));
    expect(shares.get('C3')).toBeCloseTo(25 / 65);
    expect(shares.has('C4')).toBe(false);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('are none where nothing counts', () => {
    expect([...effectiveShares(definitionWith({ criteria: [] }))]).toEqual([]);
  });
});
