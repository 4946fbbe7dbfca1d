import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../../src/engine/operators/operator';
import { openColumns } from '../../../src/insight/discovery/column';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { encode } from '../../../src/insight/scorecard/encode';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import { encodedTable } from '../support/encoded-table';
import { reading, shuffled } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

const plan = fc.record({
  seed: fc.nat(1e6),
  deals: fc.integer({ min: 1, max: 300 }),
  unknown: fc.constantFrom(0, 0.2, 0.9),
  pull: fc.constant(0.5),
});

/** What of a row is known, as the operators read it. */
function isKnown({ column, kind }: Encoded): readonly boolean[] {
  switch (kind) {
    case 'number':
      return column.read('size').map((one) => !Number.isNaN(one));
    case 'yes-no':
      return column.read('yesNo').map((one) => !Number.isNaN(one));
    case 'date':
      return column.ages().map((age) => age >= 0);
    case 'country':
      return column.read('country').map((code) => code !== '');
    default:
      return column.read('text').map((text) => text !== '');
  }
}

const binsOf = ({ bins, bin, others, having }: Encoded) => ({ bins, bin, others, having });
const rowsOf = ({ bin, having, kind }: Encoded, at: number) =>
  kind === 'list' ? having[at]! : [...bin.keys()].filter((row) => bin[row] === at);

describe('the bins of a column', () => {
  it('are the same however the deals ended', () => {
    fc.assert(
      fc.property(plan, (own) => {
        const { table, fields } = encodedTable(own);
        const others = openColumns(labelDeals(shuffled(table, 7)), reading);
        fields.forEach((field, at) => {
          expect(binsOf(encode(others[at]!, field.kind))).toEqual(binsOf(field));
        });
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  it('hold each row whose cell is known, and no other', () => {
    fc.assert(
      fc.property(plan, (own) => {
        for (const field of encodedTable(own).fields) {
          expect(Array.from(field.bin, (at) => at >= 0)).toEqual(isKnown(field));
          if (field.kind !== 'list') {
            expect(Math.max(...field.bin)).toBeLessThan(field.bins.length);
          }
        }
      }),
      { seed: 2, numRuns: 15 },
    );
  });

  it('are ordered and have no gap between them, of numbers and dates', () => {
    fc.assert(
      fc.property(plan, (own) => {
        for (const field of encodedTable(own).fields.filter(({ isOrdered }) => isOrdered)) {
          expect(field.bins.length).toBeLessThanOrEqual(20);
          const values = field.kind === 'date' ? field.column.ages() : undefined;
          field.bins.forEach(({ from, least, most }, at) => {
            expect(from === Number.NEGATIVE_INFINITY).toBe(at === 0);
            expect(from).toBeLessThanOrEqual(least);
            expect(least).toBeLessThanOrEqual(most);
            if (at > 0) expect(field.bins[at - 1]!.most).toBeLessThan(from);
            const own = values === undefined ? [] : rowsOf(field, at).map((row) => values[row]!);
            expect(own.filter((one) => one < least || one > most)).toEqual([]);
          });
        }
      }),
      { seed: 3, numRuns: 15 },
    );
  });

  it('of values have five deals or more, but for the one of all others', () => {
    fc.assert(
      fc.property(plan, (own) => {
        for (const field of encodedTable(own).fields.filter(({ isOrdered }) => !isOrdered)) {
          field.bins.forEach(({ text }, at) => {
            if (at === field.others) expect(text).toBe('');
            else expect(rowsOf(field, at).length).toBeGreaterThanOrEqual(5);
          });
        }
      }),
      { seed: 4, numRuns: 15 },
    );
  });
});

function encoded(kind: ColumnKind, lots: readonly Lot[]): Encoded {
  return encode(openColumns(labelledOf(['Field'], lots), reading)[0]!, kind);
}

describe('encode', () => {
  it('takes the 40 most common texts, none longer than 80 signs, as they are written', () => {
    const lots = Array.from({ length: 50 }, (_, at): Lot => [5 + at, 'won', `T${at}`]);
    const { bins, others } = encoded('text', [...lots, [99, 'won', 'x'.repeat(81)]]);
    expect(bins.slice(0, 2).map(({ text }) => text)).toEqual(['T49', 'T48']);
    expect([bins.length, others]).toEqual([41, 40]);
  });

  it('takes a text in other case for the same, as most write it, and has no others where none are rare', () => {
    const { bins, bin, others } = encoded('text', [
      [6, 'won', 'Software'],
      [5, 'lost', 'SOFTWARE '],
      [5, 'lost', 'Media'],
    ]);
    expect(bins.map(({ text }) => text)).toEqual(['Software', 'Media']);
    expect([bin[0], bin[6], bin[11], others]).toEqual([0, 0, 1, -1]);
  });

  it('counts an item once a cell, and a list without a common one as known', () => {
    const { bins, bin, having } = encoded('list', [
      [3, 'won', 'SAP; sap; Jira'],
      [2, 'won', 'Jira | SAP'],
      [1, 'lost', 'None'],
    ]);
    expect(bins.map(({ text }) => text)).toEqual(['Jira', 'SAP']);
    expect(having).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    expect([...bin]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('reads as a size what a sheet has made a date of', () => {
    const [november1950, size] = [new Date(Date.UTC(1950, 10, 1)), '11-50'];
    const { bin } = encoded('number', [
      [5, 'won', size],
      [5, 'won', november1950],
      [5, 'lost', 2000],
    ]);
    expect([bin[0], bin[5], bin[10]]).toEqual([0, 0, 1]);
  });
});
