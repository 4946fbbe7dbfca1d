import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareTier } from '../../src/definition/defaults';
import { combine, type Evaluation } from '../../src/engine/combine';
import { contributions, roundToSum } from '../../src/engine/contributions';
import { judge } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import { operators } from '../../src/engine/operators';
import { expectedBy } from '../../src/engine/operators/operator';
import { markdownTable } from '../support/markdown-table';

const readme = readFileSync('src/engine/README.md', 'utf8');

describe('how a score comes about', () => {
  it('has a row for each operator, in the order of the table', () => {
    const rows = markdownTable(readme, 'operator');
    expect(rows.map(({ operator }) => operator)).toEqual(
      [...operators.keys()].map((name) => `\`${name}\``),
    );
    for (const [index, operator] of [...operators.values()].entries()) {
      expect(rows[index]?.value === 'none', operator.name).toBe(!operator.needsValue);
      const [example] = /(?<=^`)[^`]*\d[^`]*/.exec(rows[index]?.value ?? '') ?? [];
      if (example) expect(expectedBy(operator, example, {}), example).toBeUndefined();
    }
  });

  it('computes its example right', () => {
    const rows = markdownTable(readme, 'criterion');
    const model: ScoringModel = {
      dimensions: [...new Map(rows.map((row) => [row.dimension, Number(row.weight)]))].map(
        ([name = '', weight]) => ({ name, weight }),
      ),
      criteria: rows.map(({ criterion = '', dimension = '', points }) => ({
        id: criterion,
        dimension,
        field: criterion,
        operator: 'is known',
        value: '',
        points: Number(points),
        ifMissing: 'skip',
        on: true,
      })),
      exclusions: [],
      tiers: [{ name: 'All', from: 0, inIcp: true, ...bareTier }],
      missingWords: [],
      minimumCoverage: 0.5,
    };
    const evaluation: Evaluation = {
      rowCount: 1,
      blank: Uint8Array.of(0),
      criteria: rows.map(({ match }) => Float64Array.of(Number(match))),
      exclusions: [],
    };
    const shown = judge(model, evaluation).shown[0] as number;
    const { coverage, low, high } = combine(model, evaluation);
    const parts = roundToSum(
      contributions(model, evaluation, 0).map(({ points }) => points),
      shown,
    );
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `/ 60 = ${shown}, of which Industry contributes ${parts[0]} and Visits ${parts[2]}.`,
    );
    const percent = (share: number | undefined) => `${((share ?? 0) * 100).toFixed(1)} %`;
    const round = (score: number | undefined) => Math.round((score ?? 0) * 10) / 10;
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `= ${percent(coverage[0])}, the range ${round(low[0])} to ${round(high[0])}.`,
    );
  });
});
