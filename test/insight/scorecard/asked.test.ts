import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/engine/values/iso-day';
import { openColumns } from '../../../src/insight/discovery/column';
import { askedAbout } from '../../../src/insight/scorecard/asked';
import { type Headed, openHeaded } from '../support/headed-columns';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';
import { askedFixtures, honestFixtures } from './asked-fixtures';

const SEEDS = [1, 2, 3];
const kindOf = (fixture: string) =>
  (/sell/.test(fixture) && 'seller') ||
  (/sold|costs/.test(fixture) && 'product') ||
  'after the close';

function asked(headed: readonly Headed[], seed: number) {
  const { columns, outcomes } = openHeaded(headed, seed, 300);
  return columns.map((column) => ({ field: column.field, ...askedAbout(column, outcomes) }));
}

describe('a person', () => {
  it.each(Object.entries(askedFixtures))('is asked about %s', (fixture, headed) => {
    const expected = headed.map(([field]) => ({ field, kind: kindOf(fixture) }));
    for (const seed of SEEDS) {
      expect(asked(headed, seed).map(({ field, kind }) => ({ field, kind }))).toEqual(expected);
    }
  });

  it('is asked about no honest column, of which one in fifty may be', () => {
    expect(honestFixtures.length).toBeGreaterThan(150);
    const wrongly = SEEDS.flatMap((seed) =>
      asked(honestFixtures, seed).filter(({ kind }) => kind !== undefined),
    );
    expect(wrongly.map(({ field }) => field).join()).toBe('');
  });
});

/** What is asked about a column of these deals, each lot of accounts with so many deals. */
function askedOf(
  field: string,
  lots: readonly Lot[],
  dealsAnAccount = 1,
  closedOn: (row: number) => number = () => Number.NaN,
) {
  const table = labelledOf([field], lots);
  const [column] = openColumns(table, reading);
  const won = Uint8Array.from(table.labels, ({ isWon }) => Number(isWon));
  const cluster = Int32Array.from(won, (_, row) => Math.floor(row / dealsAnAccount));
  return (
    column &&
    askedAbout(column, { won, cluster, closedOn: Array.from(won, (_, row) => closedOn(row)) })
  );
}

/** Yes and No, of which so many in a hundred go with won and with lost deals. */
const answered = (deals: number, yes: number, wonOfYes: number, lostOfNo: number): Lot[] => [
  [Math.round(deals * yes * wonOfYes), 'won', 'Yes'],
  [Math.round(deals * yes * (1 - wonOfYes)), 'lost', 'Yes'],
  [Math.round(deals * (1 - yes) * (1 - lostOfNo)), 'won', 'No'],
  [Math.round(deals * (1 - yes) * lostOfNo), 'lost', 'No'],
];

describe('a strong one-sided column', () => {
  it.each([
    [0.5, 0.75, 0.75],
    [0.4, 0.9, 0.85],
    [0.5, 0.95, 0.95],
    [0.75, 0.9, 0.98],
    [0.75, 0.85, 0.99],
    [0.42, 0.99, 0.93],
    [0.3, 0.98, 0.9],
    [0.4, 0.75, 0.5],
    [0.55, 0.95, 0.5],
  ])('with %d yes, right for %d of these and %d of the others, is used unasked', (...lot) => {
    for (const deals of [200, 600, 3000]) {
      expect(askedOf('Reference', answered(deals, ...lot))).toBeUndefined();
    }
  });
});

describe('a value that only lost deals have', () => {
  const lots = (won: number, lost: number): Lot[] => [
    [400, 'lost', 'Recycled'],
    [lost - 400, 'lost', 'New'],
    [won, 'won', 'New'],
  ];

  it('is asked about where deals are won too', () => {
    expect(askedOf('Lane', lots(88, 712))?.why).toBe(
      '"Recycled" stands for most lost deals and hardly any other',
    );
  });

  it('is used where some of them are won', () => {
    const some: Lot[] = [
      [390, 'lost', 'Recycled'],
      [10, 'won', 'Recycled'],
      [390, 'lost', 'New'],
      [770, 'won', 'New'],
    ];
    expect(askedOf('Lane', some)).toBeUndefined();
  });

  it('is used where these deals are of few accounts, or nearly all are lost', () => {
    expect(askedOf('Lane', lots(88, 712), 20)).toBeUndefined();
    expect(askedOf('Lane', lots(72, 728))).toBeUndefined();
  });
});

describe('what one column decides', () => {
  const lots = (right: number): Lot[] => [
    [right, 'won', 'A'],
    [100 - right, 'lost', 'A'],
    [100 - right, 'won', 'B'],
    [right, 'lost', 'B'],
  ];

  it.each([
    [99, 1, true],
    [95, 1, false],
    [90, 1, false],
    [99, 40, false],
  ])('right for %i in a hundred deals, %i an account: asked %s', (right, anAccount, isAsked) => {
    expect(askedOf('Grade', lots(right), anAccount) !== undefined).toBe(isAsked);
  });

  it('is not read from its own deals: a text for each account says nothing', () => {
    const own = Array.from({ length: 40 }, (_, at): Lot => [6, at % 2 ? 'won' : 'lost', `T${at}`]);
    expect(askedOf('Town', own, 6)).toBeUndefined();
  });
});

describe('words of a header that honest columns have too', () => {
  const named = (won: string, lost: string): Lot[] => [
    [40, 'won', won],
    [20, 'lost', won],
    [20, 'won', lost],
    [40, 'lost', lost],
  ];
  /** Filled for three in five of the won deals and for less than half as many lost ones. */
  const filled = (deals: number): Lot[] => [
    [0.6 * deals, 'won', 'Central'],
    [0.4 * deals, 'won', ''],
    [0.2 * deals, 'lost', 'Central'],
    [0.8 * deals, 'lost', ''],
  ];

  it.each<[string, readonly Lot[], boolean]>([
    ['Status', named('Growing', 'Stable'), false],
    ['Status', named('Customer', 'Lost'), true],
    ['Region', named('Customer', 'Lost'), false],
    ['Partner stage', named('Customer', 'Lost'), true],
    ['Status', answered(300, 0.5, 0.85, 0.85), true],
    ['Lead status', answered(300, 0.5, 0.85, 0.85), true],
    ['Funding stage', answered(300, 0.5, 0.85, 0.85), false],
    ['Stage of growth', answered(300, 0.5, 0.85, 0.85), false],
    ['Health', answered(300, 0.5, 0.85, 0.85), true],
    ['Health plan', answered(300, 0.5, 0.85, 0.85), false],
    ['Handover', filled(40), true],
    ['Handover', filled(10), false],
    ['Region', filled(40), false],
  ])('%s, %j: asked %s', (field, lots, isAsked) => {
    expect(askedOf(field, lots) !== undefined).toBe(isAsked);
  });
});

describe('a column that is filled for one outcome', () => {
  it.each([
    [200, true],
    [10, false],
  ])('of %i deals of each: asked %s', (deals, isAsked) => {
    const lots: Lot[] = [
      [deals, 'won', ''],
      [0.8 * deals, 'lost', ''],
      [0.2 * deals, 'lost', 'Later'],
    ];
    expect(askedOf('Tag', lots) !== undefined).toBe(isAsked);
  });
});

describe('dates', () => {
  const lots = Array.from({ length: 60 }, (_, row): Lot => {
    return [1, row % 2 === 0 ? 'won' : 'lost', isoDay(19_000 + 5 * row)];
  });
  const closed = (days: number) => (row: number) => 19_000 + 5 * row - days;

  it.each<[string, (row: number) => number, boolean]>([
    ['of the day of the close', closed(0), true],
    ['after it', closed(30), true],
    ['of the day before', closed(-1), false],
    ['of today, whenever the close was', (row) => 15_000 + 40 * row, false],
    ['without a close', () => Number.NaN, false],
  ])('%s', (_, closedOn, isAsked) => {
    expect(askedOf('Milestone', lots, 1, closedOn) !== undefined).toBe(isAsked);
  });
});

it('says nothing of a column without values or with one outcome', () => {
  expect(askedOf('Loss reason', [[30, 'won', '']])).toBeUndefined();
  expect(askedOf('Industry', [[30, 'won', 'Software']])).toBeUndefined();
  expect(askedOf('Industry', [])).toBeUndefined();
});
