import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../../../src/definition/defaults';
import type { Evaluation } from '../../../src/engine/combine';
import { judge } from '../../../src/engine/judge';
import type { ScoringModel } from '../../../src/engine/model';
import { shown } from '../../../src/engine/shown';
import { evaluateDeals } from '../../../src/insight/deals/evaluate-deals';
import { type CardField, cardOf, scoresOf } from '../../../src/insight/scorecard/card';
import { classesOf } from '../../../src/insight/scorecard/classes-of';
import { conditionOf } from '../../../src/insight/scorecard/condition';
import { forward } from '../../../src/insight/scorecard/path';
import type { EncodedTable } from '../support/encoded-table';
import { cardPlan, learnCard } from '../support/learnt-card';
import { context, missingWords } from '../support/planted';

/** The fields whose classes can be written exactly, as a definition of these alone. */
function written(card: readonly CardField[], minimumCoverage: number) {
  const exact = card.flatMap((field) => {
    const form = conditionOf(field.encoded.column.field, classesOf(field), {});
    return form?.isExact ? [{ field, form }] : [];
  });
  const fields = exact.map(({ field }) => field);
  const weights = new Map<string, number>();
  for (const { dimension, points } of fields) {
    weights.set(dimension, (weights.get(dimension) ?? 0) + points);
  }
  const model: ScoringModel = {
    dimensions: [...weights].map(([name, weight]) => ({ name, weight })),
    criteria: exact.map(({ field, form: { operator, value } }, at) => {
      const { dimension, points, ifMissing, encoded } = field;
      const id = `C${at + 1}`;
      return {
        id,
        dimension,
        points,
        ifMissing,
        operator,
        value,
        field: encoded.column.field,
        on: true,
      };
    }),
    ...{ exclusions: [], tiers: defaultTiers, missingWords, minimumCoverage },
  };
  return { fields, model };
}

/** What the score of a row rests on, where a condition gives it another credit than the card. */
function apart(fields: readonly CardField[], evaluation: Evaluation, { table }: EncodedTable) {
  return fields.flatMap(({ encoded, credits, banding }, at) => {
    const { field } = encoded.column;
    return table.rows.flatMap((cells, row) => {
      const credit = credits[banding.band[row]!] ?? Number.NaN;
      const match = evaluation.criteria[at]![row];
      const cell = cells[table.headers.indexOf(field)];
      return Object.is(credit, match) ? [] : [{ field, cell, credit, match }];
    });
  });
}

const learnt = fc.sample(cardPlan, { seed: 1, numRuns: 60 }).map(learnCard);
const fields = learnt.flatMap(({ told, rows, outcomes, card }) =>
  card.map((field) => ({
    told: `${field.encoded.column.field} of ${told}`,
    field,
    rows,
    outcomes,
  })),
);

describe('the score of a card', () => {
  it.each([0, 0.4, 0.8])('is that of what is written, from a coverage of %d on', (coverage) => {
    let criteria = 0;
    for (const { told, card, ...made } of learnt) {
      const { fields: own, model } = written(card, coverage);
      const judged = judge(model, evaluateDeals(model, made.table, context));
      expect(apart(own, judged.evaluation, made), told).toEqual([]);
      const scores = scoresOf(own, made.table.rows.length, coverage);
      expect([...scores.map(shown)], told).toEqual([...judged.shown]);
      criteria += own.length;
    }
    expect(criteria).toBeGreaterThan(200);
  });
});

describe('a card', () => {
  it('has about 100 points, of which each field has some', () => {
    for (const { told, card } of learnt.filter((one) => one.card.length > 0)) {
      const points = card.map((field) => field.points);
      expect(points.every((one) => Number.isInteger(one) && one > 0)).toBe(true);
      const sum = points.reduce((all, one) => all + one, 0);
      expect(sum, told).toBeGreaterThanOrEqual(98);
      expect(sum, told).toBeLessThanOrEqual(102);
    }
  });

  it('gives a field its credits from 0 to 1 in tenths', () => {
    for (const { told, field } of fields) {
      expect([Math.min(...field.credits), Math.max(...field.credits)], told).toEqual([0, 1]);
      for (const credit of field.credits) expect(Math.round(10 * credit) / 10).toBe(credit);
    }
  });

  it('gives a band of numbers more credit only where more is won', () => {
    for (const { told, field, rows, outcomes } of fields) {
      if (!field.encoded.isOrdered) continue;
      const rates = field.credits.map((_, band) => {
        const own = rows.filter((row) => field.banding.band[row] === band);
        return (own.filter((row) => outcomes.won[row] === 1).length + 1) / (own.length + 2);
      });
      field.credits.forEach((credit, band) => {
        field.credits.forEach((other, at) => {
          if (credit > other) expect(rates[band], told).toBeGreaterThanOrEqual(rates[at]!);
        });
      });
    }
  });

  it('gives values the more credit the higher their band', () => {
    for (const { told, field } of fields) {
      if (field.encoded.isOrdered) continue;
      expect(
        [...field.credits].sort((a, b) => a - b),
        told,
      ).toEqual(field.credits);
    }
  });

  it('counts an unknown cell as no only where such deals win less than the others', () => {
    let counted = 0;
    for (const { told, fields: all, outcomes } of learnt.slice(0, 30)) {
      const rows = [...outcomes.won.keys()];
      for (const encoded of all) {
        const fitted = forward([encoded], outcomes.won, rows, 1)[0];
        const [field] = fitted ? cardOf(fitted, outcomes.won, rows, () => 'Fit') : [];
        if (field?.ifMissing !== 'no') continue;
        const rate = (isUnknown: boolean) => {
          const own = rows.filter((row) => (encoded.bin[row] === -1) === isUnknown);
          expect(own.length).toBeGreaterThanOrEqual(8);
          return own.filter((row) => outcomes.won[row] === 1).length / own.length;
        };
        expect(rate(true), told).toBeLessThan(rate(false));
        counted++;
      }
    }
    expect(counted).toBeGreaterThan(4);
  });
});
