import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, noRoutes } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import { evaluate } from '../../src/engine/evaluate';
import { judge } from '../../src/engine/judge';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { compareScorings } from '../../src/insight/changes/compare-scorings';
import { type Explained, explainChanges } from '../../src/insight/changes/explain-change';
import { causes, type Scoring, sidesOf } from '../../src/insight/changes/states';
import { anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';

const FIELDS = ['A', 'B', 'C', 'D', 'E', 'F'];
const definitionOf = (model: ScoringModel): Definition => ({
  settings: { ...defaultSettings, ...model },
  fields: [],
  deals: [],
  ...noRoutes,
  ...model,
  dimensions: model.dimensions.map((one) => ({ ...one, question: '' })),
  criteria: model.criteria.map((one) => ({ name: '', why: '', ...one })),
  exclusions: model.exclusions.map((one) => ({
    name: '',
    addedBy: '',
    addedOn: undefined,
    ...one,
  })),
});

/** A definition, and what somebody made of it with parts of another one. */
const anyModels = fc
  .tuple(anyModel, anyModel, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }))
  .map(([model, other, takes]) => {
    const dimensions = takes[0] ? other.dimensions : model.dimensions;
    const later: ScoringModel = {
      ...model,
      dimensions,
      criteria: [
        ...model.criteria.map((one, at) => (takes[at % 16] ? (other.criteria[at] ?? one) : one)),
        ...(takes[1] ? other.criteria.slice(model.criteria.length) : []),
      ],
      exclusions: takes[2] ? other.exclusions : model.exclusions,
      missingWords: takes[3] ? other.missingWords : model.missingWords,
      minimumCoverage: takes[4] ? other.minimumCoverage : model.minimumCoverage,
      tiers: takes[5] ? other.tiers : model.tiers,
    };
    return [model, takes[15] ? later : model] as const;
  });

/** Rows, and the same with other cells in some places. */
const anyTables = fc
  .tuple(anyRows, anyRows, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }))
  .map(([rows, others, places]) => {
    const later = rows.map((row, at) =>
      row.map((cell, column): Cell => {
        const isOther = places.some((place, index) => place === column && index % 3 !== at % 3);
        return isOther ? (others[at]?.[column] ?? '') : cell;
      }),
    );
    return [rows, later] as const;
  });

const anySides = fc.record({
  models: anyModels,
  tables: anyTables,
  days: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.boolean()),
});

const tenths = (points: number) => Math.round(points * 10);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function eachChange(
  visit: (
    explained: Explained,
    difference: number,
    has: { data: boolean; definition: boolean; time: boolean },
  ) => void,
) {
  fc.assert(
    fc.property(anySides, ({ models, tables, days: [days, passes] }) => {
      const asOf = context.asOf + (passes ? days : 0);
      const scoring = (at: 0 | 1): Scoring => ({
        definition: definitionOf(models[at]),
        context: at === 0 ? context : { ...context, asOf },
        fields: FIELDS,
        rows: tables[at],
      });
      const sides = sidesOf(scoring(0), scoring(1));
      const had = tables[0].map(() => '');
      const explained = explainChanges(sides, compareScorings(sides, had, [0, 0]));
      const [first, last] = ([0, 1] as const).map((at) =>
        judge(
          models[at],
          evaluate(models[at], tableOf(tables[at]), at === 0 ? context : { ...context, asOf }),
        ),
      );
      explained.forEach((one, row) => {
        const margin = (judged: typeof first, at: 0 | 1) =>
          Math.round(1000 * (judged!.scores.coverage[row]! - models[at].minimumCoverage));
        const isScored = !Number.isNaN(first!.shown[row]!) && !Number.isNaN(last!.shown[row]!);
        const difference = isScored
          ? tenths(last!.shown[row]!) - tenths(first!.shown[row]!)
          : margin(last, 1) - margin(first, 0);
        expect(one.measure).toBe(isScored ? 'score' : 'coverage');
        const isSame = tables[0][row]!.every((cell, at) => Object.is(cell, tables[1][row]![at]));
        visit(one, difference, {
          data: !isSame,
          definition: models[0] !== models[1],
          time: asOf !== context.asOf,
        });
      });
    }),
    { numRuns: 250, seed: 20261130 },
  );
}

describe('what changed a score', () => {
  it('adds up to the difference of what is shown, and is nothing of a cause that did not change', () => {
    eachChange(({ points, reasons }, difference, has) => {
      expect(sum(causes.map((cause) => tenths(points[cause])))).toBe(difference);
      for (const cause of causes) {
        if (!has[cause]) expect(points[cause]).toBe(0);
        const own = reasons.filter((one) => one.cause === cause);
        expect(sum(own.map((one) => tenths(one.points)))).toBe(tenths(points[cause]));
      }
    });
  });
});
