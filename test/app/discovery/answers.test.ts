import { describe, expect, it } from 'vitest';
import { askedLines } from '../../../src/app/discovery/asked-lines';
import { readDealTable } from '../../../src/app/discovery/deal-table';
import { mulberry32 } from '../../../src/app/sample/random';
import { isUsable } from '../../../src/definition/edit/proposed';
import { newField } from '../../../src/definition/fields';
import type { Cell } from '../../../src/engine/model';
import { createReading } from '../../../src/engine/values/reading';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const definition = definitionWith({
  settings: { ...smallDefinition.settings, dealsSheet: 'Deals' },
  criteria: [],
  exclusions: [],
  fields: [],
  deals: [{ role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' }],
});
/** One seller and one sector win four in five of their deals. */
const deals = Array.from({ length: 120 }, (_, row): Cell[] => {
  const isWon = row % 2 === 0;
  const isGood = row % 10 < 2 ? !isWon : isWon;
  const isSoftware = row % 12 < 3 ? !isWon : isWon;
  return [isWon ? 'Won' : 'Lost', `Seller ${isGood ? 1 : 2}`, isSoftware ? 'Software' : 'Retail'];
});
const tables = { deals: [['Stage', 'Seller', 'Sector'], ...deals], accounts: undefined };

function found(answers: ReadonlyMap<string, boolean>) {
  const fields = [...answers].map(([name, searched]) => ({ ...newField(name), searched }));
  const read = readDealTable({ ...definition, fields }, tables, context);
  const reading = createReading(context, []);
  const labelled = labelDeals(read.table, new Set(), read.answers);
  const { asked, leftOut, patterns } = discover(labelled, reading, mulberry32(1));
  const usable = patterns.filter(isUsable);
  return {
    asked: askedLines({ asked }).map(({ field }) => field),
    answers: asked.map(({ answer }) => answer),
    leftOut,
    patterns: usable.map(({ field }) => field),
  };
}

describe('a field that is asked about', () => {
  it('makes no pattern until a person has said so', () => {
    expect(found(new Map())).toEqual({
      asked: ['Seller'],
      answers: [undefined],
      leftOut: [],
      patterns: ['Sector'],
    });
  });

  it('makes one, and is not asked about again, where a person says yes', () => {
    const { asked, answers, patterns } = found(new Map([['Seller', true]]));
    expect([asked, answers]).toEqual([[], [true]]);
    expect(new Set(patterns)).toEqual(new Set(['Seller', 'Sector']));
  });

  it('is left out, and not asked about, where a person says no, like any other', () => {
    const no = new Map([
      ['Seller', false],
      ['Sector', false],
    ]);
    expect(found(no)).toEqual({
      asked: [],
      answers: [false],
      leftOut: ['Seller', 'Sector'].map((field) => ({ field, why: 'FIELDS › Searched says no' })),
      patterns: [],
    });
  });
});
