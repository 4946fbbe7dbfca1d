import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/insight/discovery/column';
import { countSplit } from '../../../src/insight/discovery/count-split';
import type { Pattern } from '../../../src/insight/discovery/pattern';
import { trim } from '../../../src/insight/discovery/trim';
import { sampleOf } from '../support/sample';

/** What is kept of two patterns, by how many rows meet both, only one and neither. */
function kept(both: number, onlyFirst: number, onlySecond: number, neither: number): string[] {
  const counts = [both, onlyFirst, onlySecond, neither];
  const cells = counts.flatMap((count, cell) => Array<number>(count).fill(cell));
  const sample = sampleOf(cells.map((cell) => Number(cell < 3)));
  const matches: Record<string, Float64Array> = {
    first: Float64Array.from(cells, (cell) => Number(cell < 2)),
    second: Float64Array.from(cells, (cell) => Number(cell === 0 || cell === 2)),
  };
  const patterns = Object.keys(matches).map((value) => {
    const split = countSplit(matches[value]!, sample);
    return { operator: 'is any of', value, verdict: 'criterion', tries: 1, split } as Pattern;
  });
  const column = { matches: ({ value }: Pattern) => matches[value] } as unknown as Column;
  return trim(column, patterns, sample).map(({ value }) => value);
}

describe('trim', () => {
  it('drops a pattern that says the same as a stronger one, though it holds beside it', () => {
    expect(kept(50, 2, 40, 60)).toEqual(['first']);
  });

  it('keeps one that overlaps less and holds beside it', () => {
    expect(kept(50, 10, 40, 60)).toEqual(['first', 'second']);
  });
});
