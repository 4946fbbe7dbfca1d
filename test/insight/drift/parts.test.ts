import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/definition/defaults';
import { scoringModel } from '../../../src/definition/scoring-model';
import { dayNumber } from '../../../src/engine/values/iso-day';
import { judgeSome } from '../../../src/insight/backtest/backtest';
import type { Deal } from '../../../src/insight/deals/deal';
import { tierDrift } from '../../../src/insight/drift/calibration';
import { effectsOf } from '../../../src/insight/drift/effects';
import { fieldColumns } from '../../../src/insight/drift/field-columns';
import { begunBy, initiatorsOf } from '../../../src/insight/drift/initiators';
import { defaultDriftOptions } from '../../../src/insight/drift/options';
import { partedBy, quarterDrift } from '../../../src/insight/drift/quarters';
import { sinceWhen } from '../../../src/insight/drift/since';
import { tellSpread } from '../../../src/insight/drift/stability';
import { benchmarksOf, conversions, furthestStages } from '../../../src/insight/drift/stages';
import { stalledDeals, whatStalls } from '../../../src/insight/drift/stalled';
import { turnsOf } from '../../../src/insight/drift/turns';
import { mulberry32 } from '../../../src/stats/random';
import { deal } from '../support/deal';
import { AS_OF, context, missingWords, reading } from '../support/planted';
import { drawDrift, drifting } from './support/drifting';

const times = <T>(count: number, ...items: T[]) =>
  Array.from({ length: count }, () => items).flat();
const input = drawDrift(1, 200).deals;
const model = scoringModel(drifting);
const FIT = ['Software', 300, 'DE', 'Snowflake', 'Yes', 5];
const MISFIT = ['Retail', 5, 'US', 'None', 'No', 0];

/** Deals that fit or do not, judged. */
function judged(some: readonly (readonly [fits: boolean, deal: Partial<Deal>])[]) {
  const deals = some.map(([, parts], row) => deal({ row: row + 2, ...parts }));
  const rows = some.map(([fits]) => (fits ? FIT : MISFIT));
  const own = { ...input, deals, table: { ...input.table, rows } };
  return judgeSome(own, [...deals.keys()]);
}
const column = (cells: readonly string[]) =>
  fieldColumns(
    ['A'],
    { rows: cells.map((cell) => [cell]), columnOf: () => 0 },
    context,
    missingWords,
  )[0]!;

describe('tellSpread', () => {
  const says = (before: readonly number[], now: readonly number[], repeats = 1) =>
    tellSpread({ before: { counts: before }, now }, 0.01, defaultDriftOptions, repeats).says;

  it('tells a move only beyond luck and beyond what matters', () => {
    expect(says([0, 500, 500], [0, 300, 700])).toBe('moved');
    expect(says([0, 500, 500], [0, 480, 520])).toBe('steady');
    expect(says([0, 5000, 5000], [0, 4300, 5700])).toBe('steady');
    expect(says([0, 20, 20], [0, 13, 27])).toBe('too few to tell');
    expect(says([0, 500, 500], [0, 300, 700], 20)).toBe('too few to tell');
    expect(says([0, 9, 9], [0, 0, 18])).toBe('too few to tell');
  });

  it('names the bin that moved most', () => {
    const { most } = tellSpread(
      { before: { counts: [10, 60, 30] }, now: [10, 30, 60] },
      0.01,
      defaultDriftOptions,
    );
    expect(most).toEqual({ bin: 1, before: 0.6, now: 0.3 });
  });
});

describe('quarterDrift', () => {
  it('counts what closed by the close, and pipeline by when it was created', () => {
    const [first, second] = [AS_OF - 300, AS_OF - 180];
    const closed = judged([
      [true, { outcome: 'won', createdOn: first, closedOn: second, amount: 30 }],
      [false, { outcome: 'lost', createdOn: second, closedOn: second, amount: 10 }],
    ]);
    const pipeline = judged([
      [true, { outcome: 'won', createdOn: first, closedOn: second, amount: 30 }],
      [false, { outcome: 'lost', createdOn: second, closedOn: second, amount: 10 }],
      [true, { outcome: 'open', createdOn: second, amount: 90 }],
    ]);
    const told = quarterDrift(closed, pipeline);
    expect(told.map(({ winRate, pipelineIn }) => [winRate.trials, pipelineIn.trials])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(told[1]).toMatchObject({ cycleIn: 120, pipelineAmountIn: 0.9 });
    expect(told[1]?.winRateIn).toMatchObject({ successes: 1, trials: 1 });
  });
});

describe('partedBy', () => {
  it('has a day on the older side, and what has none on neither', () => {
    expect(partedBy(5, [5, 6, 4, Number.NaN])).toEqual([[0, 2], [1]]);
  });
});

describe('turnsOf', () => {
  const options = { chance: 0.01, least: 20, isFitted: false };
  const quarter = (at: number, won: number, lost: number) =>
    times(1, ...times(won, 'won' as const), ...times(lost, 'lost' as const)).map(
      (outcome) => [true, { outcome, closedOn: AS_OF - 973 + 92 * at }] as const,
    );
  const turns = (...rates: (readonly [number, number])[]) =>
    turnsOf(judged(rates.flatMap(([won, lost], at) => quarter(at, won, lost))), options).map(
      ({ watched, way, quarter: first }) => [watched, way, first],
    );

  it('are two quarters in a row outside on one side', () => {
    expect(turns([30, 10], [30, 10], [8, 32], [8, 32])).toEqual([
      ['win rate in the ICP', 'down', '2024 Q3'],
    ]);
    expect(turns([8, 32], [8, 32], [30, 10], [30, 10])).toEqual([
      ['win rate in the ICP', 'up', '2024 Q3'],
    ]);
  });

  it('tell how the deals outside went meanwhile', () => {
    const outside = (at: number, won: number, lost: number) =>
      quarter(at, won, lost).map(([, one]) => [false, one] as const);
    const both = [
      ...[0, 1].flatMap((at) => [...quarter(at, 30, 10), ...outside(at, 20, 20)]),
      ...[2, 3].flatMap((at) => [...quarter(at, 8, 32), ...outside(at, 5, 35)]),
    ];
    const [turn] = turnsOf(judged(both), options);
    expect(turn?.outside?.map(({ value }) => value)).toEqual([0.5, 0.125]);
    expect(turn?.isShared).toBe(true);
  });

  it('are none where one alone is outside, or both on other sides', () => {
    expect(turns([30, 10], [30, 10], [8, 32], [30, 10])).toEqual([]);
    expect(turns([20, 20], [20, 20], [38, 2], [2, 38])).toEqual([]);
  });

  it('are none of a first quarter that the data cover in part, or that only quick deals could close in', () => {
    const begin = (month: number) => dayNumber(2025, month, 1);
    const within = (from: number, to: number, won: number, age: number) =>
      times(60, 0).map((_, at) => {
        const closedOn = from + ((at * 7) % (to - from));
        const outcome = at < won ? ('won' as const) : ('lost' as const);
        return [true, { outcome, closedOn, createdOn: closedOn - age }] as const;
      });
    const turned = (from: number, age: number, later: number) => {
      const quarters = [4, 7].flatMap((month) => within(begin(month), begin(month + 3), 30, later));
      return turnsOf(judged([...within(from, begin(4), 55, age), ...quarters]), options).map(
        (turn) => turn.quarter,
      );
    };
    expect(turned(begin(1), 200, 200)).toEqual(['2025 Q2']);
    expect(turned(begin(3), 200, 200)).toEqual([]);
    expect(turned(begin(1), 1, 90)).toEqual([]);
  });

  it('are none that did not last', () => {
    const fell = [
      [30, 10],
      [30, 10],
      [8, 32],
      [8, 32],
    ] as const;
    expect(turns(...fell, [30, 10])).toHaveLength(1);
    expect(turns(...fell, [150, 50])).toEqual([]);
  });

  it('are none where there are few quarters or few deals', () => {
    expect(turns([30, 10], [2, 38])).toEqual([]);
    expect(turns([3, 1], [1, 3], [0, 4], [0, 4])).toEqual([]);
    expect(turns()).toEqual([]);
  });
});

describe('tierDrift', () => {
  const options = { chance: 0.05, least: 20, isFitted: false };
  const drift = (before: number, now: number, more = {}) => {
    const rate = (won: number) =>
      times(1, ...times(won, 'won' as const), ...times(50 - won, 'lost' as const));
    const set = judged([...rate(before), ...rate(now)].map((outcome) => [true, { outcome }]));
    const rows = [...set.deals.keys()];
    const sides = [rows.slice(0, 50), rows.slice(50)] as const;
    return tierDrift(model, set.judged, sides, { ...options, ...more }).map(({ says }) => says);
  };

  it('tells which tier wins otherwise, and where there are too few deals', () => {
    const few = 'too few to tell';
    expect(drift(40, 15)).toEqual(['less', few, few, few]);
    expect(drift(15, 40)[0]).toBe('more');
    expect(drift(30, 28)[0]).toBe('as before');
    expect(drift(40, 15, { least: 51 })[0]).toBe(few);
  });

  it('allows for what a fit flatters', () => {
    const loosely = { chance: 0.2 };
    expect(drift(40, 33, loosely)[0]).toBe('less');
    expect(drift(40, 33, { ...loosely, isFitted: true })[0]).toBe('as before');
    expect(drift(40, 25, { ...loosely, isFitted: true })[0]).toBe('less');
  });
});

describe('effectsOf', () => {
  const lot = (fits: boolean, won: number, lost: number) =>
    [...times(won, 'won' as const), ...times(lost, 'lost' as const)].map(
      (outcome) => [fits, { outcome }] as const,
    );
  const says = (now: readonly [number, number, number, number], isFitted = false) => {
    const before = [...lot(true, 60, 20), ...lot(false, 20, 60)];
    const set = judged([...before, ...lot(true, now[0], now[1]), ...lot(false, now[2], now[3])]);
    const rows = [...set.deals.keys()];
    const sides = [rows.slice(0, 160), rows.slice(160)] as const;
    return effectsOf(model, set.judged, sides, 0.05, isFitted)[0]?.says;
  };

  it('tells a criterion that tells as much from one that tells less, or the other way round', () => {
    expect(says([60, 20, 20, 60])).toBe('as before');
    expect(says([40, 40, 40, 40])).toBe('weaker');
    expect(says([20, 60, 60, 20])).toBe('turned');
    expect(says([5, 4, 40, 40])).toBe('too few to tell');
  });

  it('takes an effect for less where it was chosen for it', () => {
    const edge = [50, 32, 32, 50] as const;
    expect([says(edge), says(edge, true)]).toEqual(['weaker', 'as before']);
  });
});

describe('sinceWhen', () => {
  const deals = times(30, 0, 100).map((day) => deal({ closedOn: day }));
  const settings = (fittedUntil?: number, lastReviewed?: number) => ({
    settings: { ...drifting.settings, fittedUntil, lastReviewed },
  });

  it('takes the first day that parts the deals', () => {
    expect(sinceWhen(deals, settings(20, 30), { takenOn: 50 }, 20)).toEqual({
      day: 50,
      by: 'baseline',
    });
    expect(sinceWhen(deals, settings(20, 30), { takenOn: 500 }, 20)).toEqual({
      day: 20,
      by: 'fitted',
    });
    expect(sinceWhen(deals, settings(undefined, 30), undefined, 20)).toEqual({
      day: 30,
      by: 'reviewed',
    });
    expect(sinceWhen(deals, settings(), undefined, 20).by).toBe('half of the deals');
    expect(sinceWhen(deals, settings(), undefined, 20, 30)).toEqual({ day: 29, by: 'turn' });
    expect(sinceWhen(deals, settings(40), undefined, 20, 30).by).toBe('fitted');
    expect(sinceWhen([], settings(20), undefined, 20).day).toBeNaN();
  });
});

describe('stalledDeals', () => {
  const won = (days: number, fits: boolean) =>
    [fits, { outcome: 'won', createdOn: AS_OF - 200, closedOn: AS_OF - 200 + days }] as const;
  const open = (days: number, fits: boolean) =>
    [fits, { outcome: 'open', createdOn: AS_OF - days }] as const;

  it('are open for longer than twice the median of their tier, else of all', () => {
    const closed = judged([...times(5, won(20, true)), ...times(4, won(60, false))]);
    const waiting = judged([open(41, true), open(40, true), open(41, false), open(39, false)]);
    const { lines, deals, undated } = stalledDeals(model, closed, waiting, AS_OF, 2);
    expect(lines[0]).toEqual({ tier: 'Tier 1', open: 2, stalled: 1, after: 40 });
    expect(lines[3]).toEqual({ tier: 'Not ICP', open: 2, stalled: 1, after: 40 });
    expect(deals).toEqual([0, 2]);
    expect(undated).toBe(0);
  });

  it('are not told of deals that do not say when they were created', () => {
    const closed = judged(times(5, won(20, true)));
    const waiting = judged([[true, { outcome: 'open' }], open(41, true)]);
    expect(stalledDeals(model, closed, waiting, AS_OF, 2)).toMatchObject({
      ...{ undated: 1, deals: [1] },
      lines: [{ open: 1, stalled: 1 }, {}, {}, {}, {}, {}],
    });
  });

  it('are none where no won deal tells how long one takes', () => {
    const waiting = judged([open(4000, true), [true, { outcome: 'open' }]]);
    expect(stalledDeals(model, judged([]), waiting, AS_OF, 2).deals).toEqual([]);
  });

  it('may share something', () => {
    const cells = times(30, ['Public'], ['Private']);
    const deals = cells.map((_, row) => deal({ row, outcome: 'open', createdOn: AS_OF - 50 }));
    const stalled = [...cells.keys()].filter((row) => cells[row]?.[0] === 'Public');
    const table = {
      headers: ['Sector'],
      rows: cells,
      deals,
      answers: new Map(),
      onlyOnDeals: new Set<string>(),
    };
    const told = whatStalls(table, stalled, reading, mulberry32(1));
    expect(told?.asked.map(({ field }) => field) ?? []).toContain('Sector');
    expect(whatStalls(table, stalled.slice(0, 9), reading, mulberry32(1))).toBeUndefined();
  });
});

const usual = benchmarksOf(defaultSettings);

describe('furthestStages', () => {
  it('reads stages as people write them, and nothing else', () => {
    const cells = ['Lead', 'MQL', 'Marketing Qualified Lead', 'SQL', 'Opportunity', 'Customer', ''];
    expect([...furthestStages(column(cells))!]).toEqual([0, 1, 1, 2, 3, 4, -1]);
    expect(furthestStages(column(['Software', 'Retail', 'Lead']))).toBeUndefined();
    expect(furthestStages(column(['Lead', 'Lead']))).toBeUndefined();
    expect(furthestStages(column([]))).toBeUndefined();
  });

  it('shows each step beside what is usual', () => {
    const stages = Int8Array.from([
      ...times(700, 0),
      ...times(60, 1),
      ...times(30, 2),
      ...times(10, 3),
      ...times(10, 4),
      -1,
    ]);
    const told = conversions(stages, usual).map(({ rate, says }) => [
      rate.successes,
      rate.trials,
      says,
    ]);
    expect(told).toEqual([
      [110, 810, 'below'],
      [50, 110, 'above'],
      [20, 50, 'above'],
      [10, 20, 'above'],
    ]);
    const about = Int8Array.from([...times(65, 0), ...times(15, 1)]);
    expect(conversions(about, usual)[0]?.says).toBe('within');
    expect(conversions(new Int8Array(), usual).map(({ says }) => says)).toEqual(
      times(4, 'too few to tell'),
    );
  });
});

describe('initiatorsOf', () => {
  const rates = {
    ...judged(times(20, [true, { outcome: 'won' }], [true, { outcome: 'lost' }])).judged,
  };

  it('tells deals that sellers began from those that came', () => {
    const told = initiatorsOf(begunBy(column(times(20, 'Inbound – Website', 'Outbound')))!, rates);
    expect(told).toMatchObject({
      inbound: { successes: 20 },
      seller: { successes: 0, trials: 20 },
    });
    expect(told.difference.low).toBeGreaterThan(0);
  });

  it('tells who began each', () => {
    const begun = begunBy(column(['Outbound', 'Website', 'Partner', 'SDR', 'Webinar', '']));
    expect(begun).toEqual(['seller', 'inbound', undefined, 'seller', 'inbound', undefined]);
  });

  it('says nothing of a column about something else, or of one kind', () => {
    expect(begunBy(column(times(20, 'Software', 'Retail')))).toBeUndefined();
    expect(begunBy(column(times(40, 'Inbound')))).toBeUndefined();
  });
});
