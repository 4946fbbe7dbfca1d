import { describe, expect, it } from 'vitest';
import { type Matched, thin } from '../../../src/insight/build/pick-criteria';
import type { Pattern } from '../../../src/insight/discovery/pattern';

/** Which of two patterns are kept that 50 of 100 rows meet, some of them another one each. */
function kept(different: number): string[] {
  const rows = Array.from({ length: 100 }, (_, row) => row);
  const matches: Record<string, Float64Array> = {
    first: Float64Array.from(rows, (row) => Number(row < 50)),
    second: Float64Array.from(rows, (row) => Number(row >= different && row < 50 + different)),
  };
  const patterns = Object.keys(matches).map(
    (field) => ({ field, operator: 'is yes', value: '' }) as Pattern,
  );
  const { kept: found } = thin(patterns, ({ field }) => matches[field]!);
  return found.map(({ pattern }: Matched) => pattern.field);
}

describe('thin', () => {
  it('leaves out a pattern that hardly differs from a surer one', () => {
    expect(kept(2)).toEqual(['first']);
  });

  it('keeps one that differs in more than a tenth', () => {
    expect(kept(3)).toEqual(['first', 'second']);
  });
});
