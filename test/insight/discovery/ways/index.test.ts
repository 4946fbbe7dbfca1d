import { expect, it } from 'vitest';
import type { ColumnKind } from '../../../../src/engine/operators/operator';
import { openColumns } from '../../../../src/insight/discovery/column';
import { waysOf } from '../../../../src/insight/discovery/ways';
import { AS_OF, reading } from '../../support/planted';
import { labelledOf } from '../../support/table';

const DAY = 86_400_000;

it.each<[ColumnKind, (at: number) => string | number | Date]>([
  ['yes-no', (at) => (at % 3 === 0 ? 'yes' : 'no')],
  ['date', (at) => new Date((AS_OF - 10 * at) * DAY)],
  ['number', (at) => at + 0.5],
  ['country', (at) => ['Germany', 'France', 'Italy', 'Spain'][at % 4]!],
  ['list', (at) => `a${at % 5}, b${at % 3}`],
  ['text', (at) => `word ${at % 7}`],
])('all that is tried on a column of kind %s is charged no more than one test', (kind, cell) => {
  const lots = Array.from({ length: 100 }, (_, at) => {
    return [1, at % 2 === 0 ? 'won' : 'lost', cell(at)] as const;
  });
  const [column] = openColumns(labelledOf(['Field'], lots), reading);
  /** A condition and its opposite split the deals alike and are one. */
  const splits = new Map<string, number>();
  for (const candidate of waysOf[kind].flatMap((way) => way(column!))) {
    const [first, ...others] = column!.matches(candidate)!;
    splits.set(others.map((match) => match === first).join(), 1 / candidate.tries);
  }
  expect(splits.size).toBeGreaterThan(1);
  expect([...splits.values()].reduce((sum, part) => sum + part)).toBeLessThanOrEqual(1);
});
