import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/engine/model';
import { findOperator, operators } from '../../../src/engine/operators';
import { expectedBy } from '../../../src/engine/operators/operator';
import { joinList } from '../../../src/engine/values/list';
import { anyCell, reading } from '../values/arbitraries';
import { judge, judgeWith } from './judge';

const table = [...operators.values()];
const anyOperator = fc.constantFrom(...table);
const item = fc.stringMatching(/^[a-zA-Z0-9 ]*[a-zA-Z0-9]$/);

describe('every operator', () => {
  it('judges any cell from 0 to 1, or unknown, and never throws', () => {
    fc.assert(
      fc.property(anyOperator, anyCell, (operator, cell) => {
        const match = judgeWith(operator, operator.example, cell);
        expect(match).not.toBeTypeOf('object');
        expect(Number.isNaN(match) || ((match as number) >= 0 && (match as number) <= 1)).toBe(
          true,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('gives a judge or a misfit for any value, and never throws', () => {
    fc.assert(
      fc.property(
        anyOperator,
        fc.string({ unit: 'grapheme' }),
        anyCell,
        (operator, value, cell) => {
          const match = judgeWith(operator, value, cell);
          expect(['number', 'object']).toContain(typeof match);
          expect(operator.label('Field', value)).toContain('Field');
          expect(operator.explain('Field', value, 'shown', true)).toContain('Field');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('finds every missing cell unknown, unless it never does', () => {
    fc.assert(
      fc.property(anyOperator, anyCell, (operator, cell) => {
        fc.pre(reading.isMissing(cell));
        const match = judgeWith(operator, operator.example, cell);
        expect(Number.isNaN(match)).toBe(!operator.neverUnknown);
      }),
    );
  });

  it.each(['"', ',', ' ', '\n', '1,', '1-', '(', 'a ', 'é'])('judges a full cell of %j', (sign) => {
    const cell = `x${sign.repeat(50_000 / sign.length)}`;
    for (const operator of table) {
      expect(judgeWith(operator, operator.example, cell)).toBeTypeOf('number');
      expect(operator.label('Field', cell)).toContain('Field');
    }
  });

  it.each(table)('$name takes its example and refuses a blank value', (operator) => {
    expect(expectedBy(operator, operator.example, reading)).toBeUndefined();
    expect(expectedBy(operator, '', reading) !== undefined).toBe(operator.needsValue);
    expect(expectedBy(operator, '  ', reading) !== undefined).toBe(operator.needsValue);
    expect(operator.suits.length).toBeGreaterThan(0);
  });

  it('is found by its name in any case', () => {
    expect(findOperator(' Is  Any OF ')).toBe(operators.get('is any of'));
    expect(findOperator('equals')).toBeUndefined();
    expect(table.length).toBe(operators.size);
  });
});

describe('opposites', () => {
  const pairs = table.flatMap(({ name, opposite }) => (opposite ? [[name, opposite]] : []));

  it('are those that say so', () => {
    expect(pairs.map(([name]) => name)).toEqual([
      'is any of',
      'is none of',
      'contains any of',
      'contains none of',
      'is yes',
      'is no',
      'is known',
      'is blank',
    ]);
  });

  it.each(pairs)('%s and %s add up to 1 where known', (one, other) => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), anyCell, (items, cell) => {
        const [a, b] = [one, other].map((name) => judge(name, joinList(items), cell) as number);
        expect((a ?? 0) + (b ?? 0)).toBe(Number.isNaN(a) ? Number.NaN : 1);
        expect(findOperator(other)?.opposite).toBe(one);
      }),
    );
  });
});

describe('lists', () => {
  it('hold each of their own items', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.nat(), (items, n) => {
        const one = items[n % items.length] as string;
        fc.pre(!reading.isMissing(one));
        expect(judge('is any of', joinList(items), one)).toBe(1);
        expect(judge('contains all of', joinList(items), joinList(items))).toBe(1);
        expect(judge('contains any of', joinList(items), one)).toBe(1);
        expect(judge('graded', joinList(items), one)).toBe(1);
      }),
    );
  });

  it('never meet less when they grow, for contains any of', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), item, anyCell, (items, more, cell) => {
        const before = judge('contains any of', joinList(items), cell) as number;
        fc.pre(!Number.isNaN(before));
        expect(judge('contains any of', joinList([...items, more]), cell)).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});

describe('numbers', () => {
  it('between is at least and at most', () => {
    const end = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(end, end, end, (a, b, cell) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const both =
          (judge('at least', String(low), cell) as number) *
          (judge('at most', String(high), cell) as number);
        expect(judge('between', `${low} - ${high}`, cell)).toBe(both);
      }),
    );
  });
});

describe('dates', () => {
  it('fade without a step up', () => {
    const age = fc.integer({ min: -10, max: 400 });
    const dated = (days: number): Cell => new Date((reading.asOf - days) * 86_400_000);
    fc.assert(
      fc.property(age, fc.integer({ min: 0, max: 50 }), (days, later) => {
        fc.pre(days >= 0);
        const value = '90, fading to 365';
        const young = judge('within last days', value, dated(days)) as number;
        const old = judge('within last days', value, dated(days + later)) as number;
        expect(old).toBeLessThanOrEqual(young);
      }),
    );
  });

  it.each(table.filter(({ reads }) => reads === 'day'))(
    '$name does not know what was written later just where it looks back',
    (operator) => {
      fc.assert(
        fc.property(fc.integer({ min: -400, max: 400 }), (age) => {
          const cell = new Date((reading.asOf - age) * 86_400_000);
          const [live, back] = [false, true].map((isLookingBack) =>
            judgeWith(operator, operator.example, cell, { ...reading, isLookingBack }),
          );
          expect(back).toBe(operator.looksBack && age < 0 ? Number.NaN : live);
        }),
      );
    },
  );
});
