import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { openFields } from '../../../src/insight/scorecard/open-fields';
import { deal } from '../support/deal';
import { AS_OF, reading } from '../support/planted';

const columns: Readonly<Record<string, (row: number, isWon: boolean) => Cell>> = {
  Industry: (row) => ['Software', 'Retail', 'Media'][row % 3]!,
  Employees: (row) => 10 + ((row * 37) % 500),
  'Loss reason': (row, isWon) => (isWon ? '' : ['Price', 'Timing'][row % 2]!),
  Owner: (row) => ['Anna Berg', 'Bert Haas'][row % 2]!,
  Key: (row) => `K-${row}`,
  Blank: () => '',
  Same: () => 'x',
};

function opened(answers: Readonly<Record<string, boolean>> = {}) {
  const headers = Object.keys(columns);
  const outcome = (row: number) => (row % 5 < 2 ? ('won' as const) : ('lost' as const));
  const deals = Array.from({ length: 200 }, (_, row) =>
    deal({
      row: row + 2,
      outcome: outcome(row),
      createdOn: AS_OF - row,
      closedOn: AS_OF - row + 9,
    }),
  );
  const rows = deals.map((one, row) =>
    headers.map((header) => columns[header]!(row, one.outcome === 'won')),
  );
  const table = labelDeals({ headers, rows, deals }, new Set(), new Map(Object.entries(answers)));
  const { tested, asked, leftOut, sample } = openFields(table, reading, mulberry32(1));
  return {
    tested: tested.map(({ encoded }) => encoded.column.field),
    asked: asked.map(({ field, answer }) => [field, answer]),
    leftOut: leftOut.map(({ field }) => field),
    whys: leftOut.map(({ why }) => why),
    chances: tested.map(({ chance }) => chance),
    sample,
  };
}

describe('openFields', () => {
  it('tests what can be searched, asks about the rest or says why it is left out', () => {
    const { tested, asked, leftOut, whys, chances, sample } = opened();
    expect(tested).toEqual(['Industry', 'Employees']);
    expect(asked).toEqual([
      ['Loss reason', undefined],
      ['Owner', undefined],
    ]);
    expect(leftOut).toEqual(['Key', 'Blank', 'Same']);
    for (const why of whys) expect(why).not.toBe('');
    for (const chance of chances) expect(chance > 0 && chance <= 1).toBe(true);
    expect(sample.won).toHaveLength(200);
  });

  it('keeps to what a person said', () => {
    const { tested, asked, leftOut } = opened({
      Owner: true,
      'Loss reason': false,
      Industry: false,
    });
    expect(tested).toEqual(['Employees', 'Owner']);
    expect(asked).toEqual([
      ['Loss reason', false],
      ['Owner', true],
    ]);
    expect(leftOut).toEqual(['Industry', 'Loss reason', 'Key', 'Blank', 'Same']);
  });
});
