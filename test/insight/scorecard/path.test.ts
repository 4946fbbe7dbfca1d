import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../src/insight/scorecard/banding';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import { type Fitted, forward, unexplainedBy } from '../../../src/insight/scorecard/path';
import { bandedLogistic } from '../../../src/stats/banded-logistic';
import { encodedTable } from '../support/encoded-table';
import { cardPlan } from '../support/learnt-card';

const paths = fc.sample(cardPlan, { seed: 3, numRuns: 25 }).map((plan) => {
  const { fields, outcomes } = encodedTable(plan);
  const rows = [...outcomes.won.keys()].filter((row) => row % 4 > 0);
  return {
    told: JSON.stringify(plan),
    fields,
    outcomes,
    rows,
    path: forward(fields, outcomes.won, rows),
  };
});

/** What ridge regression minimises: the loss of the rows, and half the sum of squared effects. */
function penalised({ steps, fit }: Fitted, won: Uint8Array, rows: readonly number[]): number {
  const { gradient } = unexplainedBy({ steps, fit }, won);
  const loss = rows.reduce((sum, row) => sum - Math.log(1 - Math.abs(gradient[row]!)), 0);
  return (
    loss +
    fit.effects.reduce((sum, own) => sum + own.reduce((all, one) => all + one ** 2, 0), 0) / 2
  );
}

describe('forward', () => {
  it('takes in one field a step, twice one of dates only, twelve at most', () => {
    for (const { told, path } of paths) {
      expect(path.length, told).toBeLessThanOrEqual(12);
      path.forEach(({ steps, fit }, at) => {
        expect(steps, told).toHaveLength(at + 1);
        expect(fit.effects.map(({ length }) => length)).toEqual(
          steps.map(({ banding }) => banding.bands),
        );
        if (at > 0) expect(steps.slice(0, -1)).toEqual(path[at - 1]!.steps);
        for (const { encoded } of steps) {
          const times = steps.filter((one) => one.encoded === encoded).length;
          expect(times, told).toBeLessThanOrEqual(encoded.kind === 'date' ? 2 : 1);
        }
      });
    }
  });

  it('takes each time the field that tells most beside those that are in', () => {
    for (const { told, fields, outcomes, rows, path } of paths) {
      const won = Uint8Array.from(rows, (row) => outcomes.won[row]!);
      let before: Fitted = { steps: [], fit: bandedLogistic([], won, 1) };
      for (const fitted of path) {
        const left = unexplainedBy(before, outcomes.won);
        const isOpen = (field: Encoded) => {
          const times = before.steps.filter(({ encoded }) => encoded === field).length;
          return times < (field.kind === 'date' ? 2 : 1);
        };
        const gains = fields.filter(isOpen).map((field) => divide(field, left, rows)?.gain ?? 0);
        const taken = fitted.steps[fitted.steps.length - 1]!.banding.gain;
        expect(taken, told).toBeCloseTo(Math.max(...gains), 9);
        before = fitted;
      }
    }
  });

  it('explains more with each step', () => {
    for (const { told, outcomes, rows, path } of paths) {
      const losses = path.map((fitted) => penalised(fitted, outcomes.won, rows));
      losses.slice(1).forEach((loss, at) => {
        expect(loss, told).toBeLessThan(losses[at]!);
      });
    }
  });

  it('stops after so many steps, and begins none where all deals end alike', () => {
    const { fields, outcomes, rows } = paths.find(({ path }) => path.length > 3)!;
    expect(forward(fields, outcomes.won, rows, 2)).toHaveLength(2);
    expect(forward(fields, outcomes.won.slice().fill(1), rows)).toEqual([]);
  });
});

describe('what is unexplained', () => {
  it('sums to nothing over the rows that were learnt from', () => {
    for (const { told, outcomes, rows, path } of paths) {
      for (const fitted of path) {
        const { gradient, curvature } = unexplainedBy(fitted, outcomes.won);
        const sum = rows.reduce((all, row) => all + gradient[row]!, 0);
        expect(Math.abs(sum), told).toBeLessThan(0.01);
        gradient.forEach((one, row) => {
          const chance = outcomes.won[row]! - one;
          if (Math.abs(curvature[row]! - chance * (1 - chance)) > 1e-12) throw new Error(told);
        });
      }
    }
  });
});
