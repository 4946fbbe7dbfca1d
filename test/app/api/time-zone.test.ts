import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../src/app/functions/call';
import { setUp } from '../../../src/app/setup/set-up';
import type { Workbook } from '../../../src/app/workbook';
import { defaultDeals, defaultSettings } from '../../../src/definition/defaults';
import type { Definition } from '../../../src/definition/definition';
import { isoDay } from '../../../src/engine/values/iso-day';
import type { TabCell } from '../../../src/host/core/api';
import { monthsBefore } from '../../../src/insight/deals/calendar';
import { tab } from '../../host/support/open-fixture';
import { configTab } from '../../product/support/defined-workbook';
import { definitionWith } from '../../support/definitions';
import { previewedAccounts, previewedRates } from './previewed';
import { done, type Server, serveIn } from './support';

const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(iso) / DAY;
/** 22:30 UTC: the first of July in Tokyo and Berlin, the day before in Honolulu. */
const EVENING = Date.UTC(2026, 5, 30, 22, 30);

/** A day as cells hold it: from its first to its last minute, and as text. */
const writings: readonly ((day: number) => TabCell)[] = [
  (day) => ({ value: day + 25_569, format: 'yyyy-mm-dd' }),
  (day) => ({ value: day + 25_569 + 1439 / 1440, format: 'yyyy-mm-dd hh:mm' }),
  (day) => ({ value: isoDay(day) }),
  (day) => ({ value: isoDay(day).split('-').reverse().join('.') }),
];

/** Days from today on both sides of every limit. */
const OFFSETS = [-11, -10, -1, 0, 1, 10, 11];

/** By hand: 1 of 7 for the last ten days, 2 for older ones, 4 for the next ten. */
function scoreOf(offset: number): number {
  if (offset < -10) return 28.6;
  if (offset < 0) return 14.3;
  if (offset === 0) return 71.4;
  return offset <= 10 ? 57.1 : 0;
}

const TOLD = new Set(['Outcome', 'Created on', 'Closed on']);

function definitionIn(timeZone: string, asOf?: number): Definition {
  const criterion = (operator: string, points: number) => ({
    ...{ id: `C${points}`, dimension: 'Behavioral', field: 'Visit', operator, value: '10', points },
    ...{ name: '', ifMissing: 'no' as const, on: true, why: '' },
  });
  return definitionWith({
    settings: { ...defaultSettings, timeZone, asOf, minimumDeals: 1 },
    criteria: [
      criterion('within last days', 1),
      criterion('older than days', 2),
      criterion('within next days', 4),
    ],
    exclusions: [
      {
        ...{ id: 'X1', field: 'Visit', operator: 'is blank', value: '', reason: 'x' },
        ...{ name: '', addedBy: '', addedOn: dayOf('2026-01-31'), on: true },
      },
    ],
    fields: [],
    deals: defaultDeals.map((one) => (TOLD.has(one.role) ? one : { ...one, header: '' })),
  });
}

/** Visits around today; deals around both ends of the window, judged on the day they were created. */
function workbookOf(today: number, definition: Definition) {
  const visits = OFFSETS.flatMap((offset) => writings.map((write) => [write(today + offset)]));
  const [first, created] = [monthsBefore(today, 24), today - 30];
  const deal = (closed: number, stage: string, visit: number, begun = created) =>
    writings.map((write) => [stage, write(begun), write(closed), write(visit)]);
  const deals = [
    ...deal(today, 'Closed Won', created),
    ...deal(today - 1, 'Closed Won', created - 1),
    ...deal(first + 1, 'Closed Lost', first, first),
    ...deal(today, 'Closed Lost', created + 1),
    ...deal(today + 1, 'Closed Won', created),
    ...deal(first, 'Closed Lost', first - 50, first - 50),
  ];
  return [
    tab('Accounts', ['Visit'], ...visits),
    tab('Deals', ['Stage', 'Created on', 'Closed on', 'Visit'], ...deals),
    configTab('ICP Config', definition),
  ];
}

const column = (rows: readonly (readonly unknown[])[], header: string) =>
  rows.slice(1).map((row) => row[rows[0]!.indexOf(header)]);

/** The score of every account by formula, menu and sidebar, and the deals of both backtests. */
function read(server: Server, now: number) {
  const { state } = done(server.ask({ action: 'state', name: '' }));
  const { definition } = state;
  const { document } = server;
  const rows = document.values('Accounts').map((row) => row.slice(0, 1));
  const workbook = { timeZone: () => document.desk.timeZone, locale: () => 'en_US' } as Workbook;
  const config = document.values('ICP Config');
  const surroundings = { workbook, clock: { now: () => now } };
  const formula = callFunction('ICP_SCORE', [rows, config], surroundings).slice(1).flat();
  const sidebar = previewedAccounts(server, definition).map(([score]) => score);
  done(server.ask({ action: 'score', name: '' }));
  const menu = column(document.values('Accounts'), 'ICP Score');
  const { backtest } = done(server.ask({ action: 'backtest', name: '', definition }));
  const counted = ({ successes, trials }: { successes: number; trials: number }) => [
    successes,
    trials,
  ];
  const rates = previewedRates(server, definition)!;
  return {
    ...{ formula, menu, sidebar, today: isoDay(state.today), now: state.now },
    backtest: [backtest.wonIncluded, backtest.lostExcluded].map(counted),
    moved: [rates.wonIncluded, rates.lostExcluded].map(counted),
  };
}

/**
 * The workbook's own day: won deals in and lost deals out tell both ends of the window, and the day of
 * the visit. A day earlier both ends have moved.
 */
const RATES = {
  0: [
    [4, 8],
    [4, 8],
  ],
  1: [
    [0, 4],
    [0, 8],
  ],
};

/**
 * @param today - On the calendar, whatever day the scores are as of.
 * @param late - Days from that day to the one that the workbook was made for.
 */
function expectDay(found: ReturnType<typeof read>, today: number, late: keyof typeof RATES = 0) {
  const expected = OFFSETS.flatMap((offset) => writings.map(() => scoreOf(offset + late)));
  expect(found).toMatchObject({ formula: expected, menu: expected, sidebar: expected });
  expect(found).toMatchObject({ backtest: RATES[late], moved: RATES[late] });
  expect(found.today).toBe(isoDay(today));
}

/** The last instant of a day and the first of the next, and what the clocks do in between. */
const instants = [
  ['Asia/Tokyo', '2026-06-30T14:59:59.999Z', '2026-06-30'],
  ['Asia/Tokyo', '2026-06-30T15:00:00.000Z', '2026-07-01'],
  ['Pacific/Honolulu', '2026-07-01T09:59:59.999Z', '2026-06-30'],
  ['Pacific/Honolulu', '2026-07-01T10:00:00.000Z', '2026-07-01'],
  ['Europe/Berlin', '2026-03-28T22:59:59.999Z', '2026-03-28'],
  ['Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
  ['Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T01:30:00.000Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T22:59:59.999Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T23:00:00.000Z', '2026-10-26'],
  ['Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24'],
] as const;

describe('formula, menu, sidebar and backtest agree to the day', () => {
  it.each(instants)('%s at %s is %s', (zone, instant, iso) => {
    const [now, today] = [Date.parse(instant), dayOf(iso)];
    const server = serveIn(zone, now, workbookOf(today, definitionIn('')));
    expectDay(read(server, now), today);
  });

  it.each([
    ['Asia/Tokyo', '2026-07-01'],
    ['Pacific/Honolulu', '2026-06-30'],
    ['Europe/Berlin', '2026-07-01'],
  ])('%s, as of a set day', (zone, iso) => {
    const asOf = dayOf('2026-03-29');
    const server = serveIn(zone, EVENING, workbookOf(asOf, definitionIn('', asOf)));
    expectDay(read(server, EVENING), dayOf(iso));
  });
});

/** All tabs but the scored one and the runs, which bear their time: no zone has a part in it. */
function stored({ document }: Server): string {
  const sheets = Object.values(document.save().data.sheets);
  const kept = sheets.filter(({ name }) => !['Accounts', 'ICP Kept Runs'].includes(name ?? ''));
  expect(kept.map(({ name }) => name)).toEqual(['Deals', 'ICP Config', 'ICP History']);
  return JSON.stringify(kept);
}

const JULY = dayOf('2026-07-01');

describe('File › Settings, Time zone after Set up', () => {
  it.each([
    ['', 'Asia/Tokyo', 'Pacific/Honolulu', 0, 1, '2026-06-30 12:30'],
    ['', 'Pacific/Honolulu', 'Asia/Tokyo', 1, 0, '2026-07-01 07:30'],
    ['', 'Asia/Tokyo', 'Europe/Berlin', 0, 0, '2026-07-01 00:30'],
    ['Asia/Tokyo', 'Asia/Tokyo', 'Pacific/Honolulu', 0, 0, '2026-07-01 07:30'],
    ['Pacific/Honolulu', 'Asia/Tokyo', 'Europe/Berlin', 1, 1, '2026-06-30 12:30'],
    ['Europe/Berlin', 'Asia/Tokyo', 'Pacific/Honolulu', 0, 0, '2026-07-01 00:30'],
  ] as const)('setting "%s", from %s to %s', (setting, from, to, before, after, stamp) => {
    const server = serveIn(from, EVENING, workbookOf(JULY, definitionIn(setting)));
    server.execute(setUp);
    expectDay(read(server, EVENING), JULY - before, before);
    const others = stored(server);
    server.document.desk.timeZone = to;
    const found = read(server, EVENING);
    expectDay(found, JULY - after, after);
    expect(found.now).toBe(stamp);
    expect(stored(server)).toBe(others);
  });
});

describe('days of the config sheet', () => {
  it.each(['', 'Europe/Berlin'])('are kept by a save in Tokyo, Time zone "%s"', (setting) => {
    const server = serveIn('Asia/Tokyo', EVENING, workbookOf(JULY, definitionIn(setting)));
    const { definition, version } = done(server.ask({ action: 'state', name: '' })).state;
    const [exclusion] = definition.exclusions;
    const draft = { ...definition, exclusions: [{ ...exclusion!, addedOn: JULY }] };
    const request = { name: '', base: version, definition: draft, author: '', note: '' };
    done(server.ask({ action: 'save', ...request }));
    const { state } = done(server.ask({ action: 'state', name: '' }));
    expect(state.definition).toEqual(draft);
    expect(state.version).toBe(version + 1);
  });
});
