import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import { build } from '../../../src/insight/build/build';
import type { Deal } from '../../../src/insight/deals/deal';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { draftProblems } from '../../trials/savable';
import { encodedTable } from '../support/encoded-table';
import { options } from '../support/options';
import { AS_OF, plant, trueCriteria } from '../support/planted';

/** Deals of which no column tells anything. */
const noise = (seed = 1, deals = 200) => encodedTable({ seed, deals, unknown: 0.1, pull: 0 }).table;

function withColumn(table: DealTable, header: string, cell: (row: number) => Cell): DealTable {
  return {
    ...table,
    headers: [...table.headers, header],
    rows: table.rows.map((cells, row) => [...cells, cell(row)]),
  };
}

function withDeals(table: DealTable, change: (one: Deal, row: number) => Partial<Deal>): DealTable {
  return { ...table, deals: table.deals.map((one, row) => ({ ...one, ...change(one, row) })) };
}

/** The tables side by side, with numbered headers. */
function beside(tables: readonly DealTable[]): DealTable {
  return {
    headers: tables.flatMap(({ headers }, at) => headers.map((header) => `${header} ${at}`)),
    rows: tables[0]!.rows.map((_, row) => tables.flatMap(({ rows }) => rows[row]!)),
    deals: tables[0]!.deals,
  };
}

const outcome = (isWon: boolean) => ({ outcome: isWon ? ('won' as const) : ('lost' as const) });
const account = (id: string) => ({ account: id, accountId: id });
const few = (won: number, lost: number) =>
  `${won} won and ${lost} lost deals: at least 10 of each are needed`;
const searched = /^\d+ columns were searched; (none tells|what they tell does not hold)/;
const isWonAt = (table: DealTable, row: number) => table.deals[row]!.outcome === 'won';

const inputs: Readonly<Record<string, readonly [table: DealTable, why: string | RegExp]>> = {
  'no deals': [noise(1, 0), few(0, 0)],
  'no columns': [{ headers: [], rows: noise().rows.map(() => []), deals: noise().deals }, /^0 col/],
  '2 won deals': [withDeals(noise(), (_, row) => outcome(row < 2)), few(2, 198)],
  'one outcome': [withDeals(noise(), () => outcome(true)), few(200, 0)],
  '20 deals of 66 columns': [
    withDeals(beside([1, 2, 3, 4, 5, 6].map((seed) => noise(seed, 20))), (_, row) =>
      outcome(row % 2 === 0),
    ),
    searched,
  ],
  'constant and unique columns': [
    withColumn(
      withColumn({ ...noise(), headers: [], rows: noise().rows.map(() => []) }, 'Same', () => 'x'),
      'Key',
      (row) => `K-${row}`,
    ),
    /^0 columns were searched/,
  ],
  'rows that contradict one another': [
    {
      headers: noise().headers,
      rows: [...noise().rows, ...noise().rows],
      deals: [true, false].flatMap((isWon) => withDeals(noise(), () => outcome(isWon)).deals),
    },
    searched,
  ],
  'texts of 5,000 characters': [
    withColumn(noise(), 'Story', (row) => `${row % 7} ${'word '.repeat(1000)}`),
    searched,
  ],
  'one account with half the deals': [
    {
      ...withDeals(noise(), (_, row) =>
        row % 2 === 0
          ? { ...account('big.example'), ...outcome(true) }
          : account(`a${row}.example`),
      ),
      rows: noise().rows.map((cells, row) => (row % 2 === 0 ? noise().rows[0]! : cells)),
    },
    searched,
  ],
  'all deals on one day': [
    withDeals(noise(), () => ({ createdOn: AS_OF - 90, closedOn: AS_OF - 90 })),
    searched,
  ],
  '95 % won': [withDeals(noise(1, 400), (_, row) => outcome(row % 20 > 0)), searched],
};

describe('nothing is proposed from', () => {
  it.each(Object.entries(inputs))('%s, and the reason is said', (_, [table, why]) => {
    const built = build(table, { ...options, random: mulberry32(1) });
    expect(built.draft).toBeUndefined();
    expect(built.why).toMatch(why);
    expect(built.heldOut.deals).toBe(table.deals.length);
    expect(built.heldOut.unscored).toBe(table.deals.length);
    for (const { why: left } of [...built.leftOut, ...built.asked]) expect(left).not.toBe('');
  });
});

describe('a column that is equal to the outcome', () => {
  const table = noise();
  const told = withColumn(table, 'Final word', (row) => (isWonAt(table, row) ? 'Yes' : 'No'));

  it('is asked about, and nothing is proposed from it', () => {
    const { draft, asked } = build(told, options);
    expect(draft).toBeUndefined();
    expect(asked).toMatchObject([{ field: 'Final word', kind: 'after the close' }]);
  });

  it('is used where a person says so', () => {
    const { draft } = build(told, { ...options, answers: new Map([['Final word', true]]) });
    expect(draft?.criteria.map(({ field }) => field)).toEqual(['Final word']);
    expect(draftProblems(draft!, told)).toEqual([]);
  });
});

describe('headers of any kind', () => {
  const { table } = plant(3, 400);
  const headers = [
    ...['🚀 Größe der Firma 🏢', `How ${'very '.repeat(57)}large`, '=A1+1', '"Demo"; (50%)'],
    ...['Last  funding', '#REF!'],
  ];
  const hostile: DealTable = {
    deals: table.deals,
    headers: [...headers, ...table.headers.slice(6), 'LAST funding', '🚀 größe der firma 🏢'],
    rows: table.rows.map((cells) => [...cells, cells[4]!, cells[0]!]),
  };
  const built = build(hostile, { ...options, dimensionOf: () => 'Fit' });

  it('make criteria of the same columns, which can be saved and read back', () => {
    const at = built.draft?.criteria.map(({ field }) => hostile.headers.indexOf(field)) ?? [];
    expect(at.length).toBeGreaterThanOrEqual(4);
    expect(at.filter((column) => column >= trueCriteria.length)).toEqual([]);
    expect(draftProblems(built.draft!, hostile)).toEqual([]);
  });

  it('make names that fit into 60 characters, each its own', () => {
    const names = built.draft?.criteria.map(({ name = '' }) => name) ?? [];
    for (const name of names) {
      expect(name).not.toBe('');
      expect(name.length).toBeLessThanOrEqual(60);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('are left out where they are those of another column', () => {
    const doubled = built.leftOut.filter(({ why }) => why === 'has the header of another column');
    expect(doubled.map(({ field }) => field)).toEqual(['LAST funding', '🚀 größe der firma 🏢']);
  });
});
