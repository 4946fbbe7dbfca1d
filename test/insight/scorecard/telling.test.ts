import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { openColumns } from '../../../src/insight/discovery/column';
import { encode } from '../../../src/insight/scorecard/encode';
import { chanceOf, gate } from '../../../src/insight/scorecard/gate';
import { telling } from '../../../src/insight/scorecard/telling';
import { type EncodedTable, encodedTable } from '../support/encoded-table';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

function told({ fields, outcomes }: Pick<EncodedTable, 'fields' | 'outcomes'>) {
  const random = mulberry32(1);
  const tested = fields.map((encoded) => ({
    encoded,
    chance: chanceOf(encoded, outcomes, random),
  }));
  const { passed } = gate(tested.map(({ chance }) => chance));
  return {
    passed: fields.filter((_, at) => passed[at]),
    told: telling(tested, outcomes, random),
  };
}

describe('the fields that tell', () => {
  it('are those that pass the gate first, then others', () => {
    const found = told(encodedTable({ seed: 2, deals: 400, unknown: 0.1, pull: 0.6 }));
    expect(found.passed.length).toBeGreaterThan(2);
    expect(found.told.slice(0, found.passed.length)).toEqual(found.passed);
    expect(new Set(found.told).size).toBe(found.told.length);
  });

  it('are none where nothing tells anything', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const found = seeds.filter((seed) => {
      return told(encodedTable({ seed, deals: 150, unknown: 0.1, pull: 0 })).told.length > 0;
    });
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('are also those that another one hides: alone it wins as often as not', () => {
    const both = (won: number, lost: number, ...cells: string[]): Lot[] => [
      [won, 'won', ...cells],
      [lost, 'lost', ...cells],
    ];
    const labelled = labelledOf(
      ['Open', 'Hidden'],
      [
        ...both(36, 4, 'Yes', 'Yes'),
        ...both(96, 64, 'Yes', 'No'),
        ...both(64, 96, 'No', 'Yes'),
        ...both(4, 36, 'No', 'No'),
      ],
    );
    const won = Uint8Array.from(labelled.labels, ({ isWon }) => Number(isWon));
    const outcomes = {
      won,
      ...clustersOf(
        labelled.rows.map(() => ''),
        won,
      ),
    };
    const fields = openColumns(labelled, reading).map((column) => encode(column, 'yes-no'));
    const found = told({ fields, outcomes });
    expect(found.passed.map(({ column }) => column.field)).toEqual(['Open']);
    expect(found.told.map(({ column }) => column.field)).toEqual(['Open', 'Hidden']);
  });
});
