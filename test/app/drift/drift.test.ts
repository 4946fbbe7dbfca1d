import { describe, expect, it } from 'vitest';
import { tellDrift, writeDrift } from '../../../src/app/drift/drift-action';
import { lookForDrift } from '../../../src/app/drift/health-of-drift';
import { takeBaseline } from '../../../src/app/drift/take-baseline';
import { readJudged } from '../../../src/app/judged/read-judged';
import { loadDefinition } from '../../../src/app/load-definition';
import type { TabData } from '../../../src/host/core/api';
import { configTab } from '../../product/support/defined-workbook';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import {
  accountRows,
  accountsTab,
  DAY,
  DEAL_HEADERS,
  date,
  dealRows,
  dealsTab,
  driftingDefinition,
  driftWorkbook,
  emptyTab,
  NOW,
  openDrift,
  refill,
  rowsTab,
} from './support/drift-workbook';

const KEPT = 'ICP Kept Runs';
const workbook = driftWorkbook();
const [accounts, deals, config] = workbook as [TabData, TabData, TabData];
const view = (book: MemoryWorkbook, name = '') =>
  book.execute((outside) => tellDrift(outside, name)).view;
const write = (book: MemoryWorkbook) => book.execute((outside) => writeDrift(outside, ''));
const anew = (book: MemoryWorkbook) => book.execute((outside) => tellDrift(outside, '', 'anew'));
const page = (book: MemoryWorkbook) =>
  book.tab('ICP Drift').cells.map((row) => row.map((cell) => String(contentOf(cell) ?? '')));
/** Somebody buys a list of small companies. */
const shrink = (book: MemoryWorkbook) =>
  refill(book, 'Accounts', 3, (row) => String(row % 3 === 0 ? 300 : 5 + (row % 60)));
const look = (book: MemoryWorkbook) =>
  book.execute((outside) => {
    const loaded = loadDefinition(outside.workbook, '', outside.clock);
    const judged = readJudged(outside.workbook, loaded);
    return lookForDrift(outside.workbook, '', loaded, judged);
  });
const inQuarter = (book: MemoryWorkbook) => book.copy(NOW + 91 * DAY);

describe('Drift', () => {
  it('takes today’s accounts as the baseline the first time, in a hidden tab', () => {
    const book = openDrift(workbook);
    const { view: told, taken } = write(book);
    expect(taken).toBe(160);
    const today = 'Today’s accounts are the baseline: from now on Drift says what moved.';
    expect(told.notCompared).toBe(today);
    expect(
      page(book)
        .flat()
        .filter((text) => text === today),
    ).toHaveLength(1);
    expect(told).toMatchObject({ hasBaseline: true, spread: [], findings: [] });
    expect(book.tab(KEPT).cells[0]).toHaveLength(1);
    expect(write(book).taken).toBeUndefined();
    expect(
      page(book)
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual(['ICP DRIFT', '✓ It still holds: deals are won as before.']);
  });

  it('says what moved since, with a way to its column', () => {
    const before = openDrift(workbook);
    write(before);
    const book = inQuarter(before);
    expect(view(book).spread.map(({ says }) => says)).toEqual(Array(3).fill('as before'));
    shrink(book);
    const told = view(book);
    expect(told.says).toEqual({
      mark: '!',
      text: expect.stringMatching(/^Not as it was: .*Employees moved to smaller companies/),
    });
    expect(told.spread).toContainEqual({
      ...{ name: 'Employees', says: 'moved to smaller companies', moved: true },
    });
    expect(told.findings).toContainEqual(
      expect.objectContaining({
        ...{ id: 'drift field Employees', severity: 'look' },
        act: { do: 'show', target: { kind: 'cell', cell: 'Accounts!D1' } },
      }),
    );
    expect(told.below[1]).toBe('Accounts are held against the baseline of 30 Jun 2026 (v1).');
  });

  it('forgets what moved once a person takes today as the baseline', () => {
    const before = openDrift(workbook);
    write(before);
    const book = inQuarter(before);
    shrink(book);
    expect(anew(book)).toMatchObject({ taken: 160, view: { findings: [], spread: [] } });
    expect(book.tab(KEPT).cells[0]).toHaveLength(1);
  });

  it('tells both rates by quarter, tiers, criteria, sides, stages, who began, and what is stalled', () => {
    const told = view(openDrift(workbook));
    const [won, lost] = told.rates;
    expect(won.quarters.length).toBeGreaterThan(6);
    expect([won.says, lost.says]).toEqual([
      expect.stringMatching(/ 40 % in /),
      expect.stringMatching(/ 50 % in /),
    ]);
    expect(told.tiers.map(({ name }) => name)).toEqual(['Tier 1', 'Tier 2', 'Tier 3', 'Not ICP']);
    expect(told.criteria).toHaveLength(2);
    expect(told.sides.map(({ name }) => name)).toEqual([
      ...['Win rate', 'Days from created to won', 'Share of new pipeline', 'Share of its amount'],
    ]);
    expect(told.stages).toMatchObject({
      header: 'Lifecycle stage',
      steps: [
        { name: 'Lead → marketing qualified', usual: '20–25 %', says: 'more than usual' },
        {},
        {},
        {},
      ],
    });
    expect(told.initiators).toMatchObject({ header: 'Lead source' });
    expect(told.stalled?.says).toMatch(/^\d+ of 40 open deals are older than twice the days/);
    expect(told.notTold).toEqual([]);
  });

  it('says what stalled deals share', () => {
    const rows = accountRows(160);
    const isSoftware = new Set(rows.filter((row) => row[2] === 'Software').map((row) => row[1]));
    const stalling = dealRows(rows).map((row) => {
      const age = isSoftware.has(row[1] as string) ? 300 : 20;
      return row[5] === ''
        ? row.map((cell, at) => (at === 4 ? new Date(NOW - age * DAY) : cell))
        : row;
    });
    const { stalled } = view(openDrift([accounts, dealsTab(stalling), config]));
    expect(stalled?.shared).toContainEqual(
      expect.stringMatching(
        /^0 of \d+ with “Industry: Retail” are stalled, (\d+) of \1 of the others\.$/,
      ),
    );
  });

  it('names no people as what stalled deals share', () => {
    const rows = accountRows(160);
    const agents = ['Darcel Schlecht', 'Anna Snelling', 'Moses Frase', 'Cassey Cress'];
    const sold = dealRows(rows, { deals: 480 }).map((row, at) => {
      const agent = (at >> 2) % agents.length;
      const created = row[5] === '' ? date(NOW - (agent === 0 ? 300 : 20) * DAY) : row[4];
      return [...row.map((cell, column) => (column === 4 ? created! : cell)), agents[agent]!];
    });
    const headers = [...DEAL_HEADERS, 'Sales agent'];
    const { stalled } = view(openDrift([accounts, rowsTab('Deals', headers, sold), config]));
    expect(stalled?.says).toMatch(/^\d\d of 80 open deals are older/);
    expect(stalled?.shared).toEqual(['No column of the accounts tells them from the others.']);
  });

  it('counts no open deal that does not say when it began, and none without an account', () => {
    const rows = dealRows(accountRows(160)).map((row, at) => {
      const isOpen = row[5] === '';
      const created = isOpen && at % 12 === 5 ? '' : row[4]!;
      const domain = isOpen && at % 24 === 11 ? '' : isOpen && at === 23 ? 'x.example' : row[1]!;
      return [row[0]!, domain, ...row.slice(2, 4), created, ...row.slice(5)];
    });
    const { stalled } = view(openDrift([accounts, dealsTab(rows), config]));
    expect(stalled?.says).toMatch(/^\d+ of 9 open deals are older than/);
    expect(stalled?.aside).toEqual([
      '20 open deals without a day of creation do not count.',
      '10 open deals without an account, and 1 whose account is not in the list, are left out.',
    ]);
  });

  it('is written over, the same again, with what is for analysts last', () => {
    const book = openDrift(workbook);
    write(book);
    const first = page(book);
    write(book);
    expect(page(book)).toEqual(first);
    const analyst = first.findIndex(([cell]) => cell === 'FOR THE ANALYST');
    const titles = first.slice(analyst).map(([cell]) => cell);
    for (const title of ['BEFORE AND NOW', 'BY TIER', 'BY CRITERION', 'WON DEALS BY QUARTER'])
      expect(titles).toContain(title);
    expect(first.slice(0, analyst).flat().join(' ')).not.toMatch(/stability|log-odds/i);
  });
});

describe('a column that is missing', () => {
  const book = openDrift(workbook);
  write(book);
  typeInto(book.tab('Accounts'), 0, 2, 'Vertical group');
  const { says, below, notTold, rates } = write(book).view;

  it('is what Drift says first, with what to do; not that there are no deals', () => {
    expect(says).toEqual({ mark: '!', text: 'The column Industry is missing in Accounts.' });
    expect(below[0]).toContain('Act › Health');
    expect(below[0]).toContain('FIELDS › Also called');
    expect(rates[0].says).toBe('The deals can’t be read: see what could not be told.');
    expect(page(book).flat().join(' ')).not.toMatch(/no deals|have no days|must be the header/);
  });

  it('is told once', () => {
    expect(notTold).toEqual([
      expect.stringMatching(/^Deals: The column Industry is missing in Accounts\. Act › Health/),
    ]);
  });

  it('is mended by another header, and the baseline is still one of these criteria', () => {
    const { cells } = book.tab('ICP Config');
    const row = cells.findIndex((line, at) => {
      const isField = cells.slice(0, at).some(([first]) => contentOf(first) === 'FIELDS');
      return isField && contentOf(line[0]) === 'Industry';
    });
    const headers = cells.findIndex((line) =>
      line.some((cell) => contentOf(cell) === 'Also called'),
    );
    const column = cells[headers]!.findIndex((cell) => contentOf(cell) === 'Also called');
    const mended = inQuarter(book);
    typeInto(mended.tab('ICP Config'), row, column, 'Vertical group');
    expect(view(mended).below).toContain(
      'Accounts are held against the baseline of 30 Jun 2026 (v1).',
    );
  });
});

describe('without deals', () => {
  it('nothing is said of their days, and nothing is below for analysts', () => {
    const book = openDrift([accounts, config]);
    refill(book, 'Accounts', 4, () => '');
    const { rates } = write(book).view;
    expect(rates[0].says).toBe('No deals yet: it stands here once there is a tab of deals.');
    const texts = page(book).flat();
    expect(texts.join(' ')).not.toContain('have no days');
    expect(texts).not.toContain('Does each criterion still tell?');
    expect(texts).not.toContain('FOR THE ANALYST');
  });
});

describe('deals that are old', () => {
  const old = openDrift(workbook, NOW + 700 * DAY);

  it('are said first', () => {
    expect(view(old).below[0]).toMatch(
      /^The newest deal closed in Jun 2026, 24 months ago\. “Now” is the newer of these deals\.$/,
    );
  });

  it('have no deal that is stalled by the days that have passed since', () => {
    const stalledOn = (book: MemoryWorkbook) => view(book).stalled!;
    const today = stalledOn(openDrift(workbook));
    const later = stalledOn(old);
    expect(later.says).toMatch(/^As of \d+ Jun 2026, the last day of these deals: \d+ of 40 open/);
    const late = ({ tiers }: typeof today) => tiers.reduce((sum, one) => sum + one.stalled, 0);
    expect(Math.abs(late(later) - late(today))).toBeLessThanOrEqual(4);
    expect(late(later)).toBeLessThan(40);
  });

  it('are not where one closed within half a year', () => {
    expect(view(openDrift(workbook)).below[0]).toMatch(/^Looked at/);
  });
});

describe('deals that are won less often since some quarter, inside and outside alike', () => {
  const since = Date.UTC(2026, 0, 1);
  const [from, whole] = [Date.UTC(2025, 2, 1), Date.UTC(2025, 3, 1)];
  const fewer = dealRows(accountRows(160), { deals: 960 })
    .map((row, at) => {
      const isLost = Number(row[5]) >= since && row[2] === 'Closed Won' && at % 4 > 0;
      const isFirst = row[5] !== '' && Number(row[5]) < whole;
      const stage = isLost ? 'Closed Lost' : isFirst ? 'Closed Won' : row[2]!;
      return row.map((cell, column) => (column === 2 ? stage : cell));
    })
    .filter((row) => row[5] === '' || Number(row[5]) >= from);
  const book = openDrift([accounts, dealsTab(fewer), config]);
  const told = write(book).view;
  const turn = told.findings.find(({ id }) => id === 'drift turn win rate in the ICP')!;

  it('are nothing about the ICP; headline, tiles and page say the same', () => {
    expect(told.says.text).toMatch(
      /^Not as it was: .*deals win less often since 2026 Q1, inside the ICP and outside/,
    );
    expect(turn.why).toBe('It is much the same inside and outside: nothing about the ICP.');
    expect(turn.act).toEqual({ do: 'open', at: 'backtest' });
    expect(told.below).toContain(
      'Before and now part at 31 Dec 2025, the last day before it turned.',
    );
    const [winRate] = told.sides;
    const [before, now] = winRate!.inside.map((text) => Number.parseInt(text, 10));
    expect(turn.what).toContain(`, ${before} % before. Outside:`);
    expect(now).toBeLessThan(before! / 2);
  });

  it('say what to do below the headline', () => {
    expect(page(book)[2]?.[0]).toBe(told.findings[0]?.todo);
  });

  it('leave no word in Health that each tier wins as it did', () => {
    expect(look(book).fine).not.toContain('Each tier wins as it did.');
  });
});

describe('what never reached its targets', () => {
  it('does not hold; that nothing has moved is not said the first time', () => {
    const settings = { ...driftingDefinition.settings, wonTarget: 0.95, lostTarget: 0.5 };
    const book = openDrift([
      ...[accounts, deals],
      configTab('ICP Config', { ...driftingDefinition, settings }),
    ]);
    const { says } = view(book);
    expect(says.mark).toBe('!');
    expect(says.text).toMatch(
      /^Now as before it keeps only \d+ % of won deals, 95 % is the target\.$/,
    );
    expect(view(inQuarter(book)).says.text).toMatch(
      /^Nothing has moved; now as before it keeps only/,
    );
  });
});

const without = (column: number, rows = dealRows(accountRows(160))) =>
  dealsTab(rows.map((row) => row.map((cell, at) => (column <= at && at < 6 ? '' : cell))));
const some = accountRows(160);
const dated = (day: number) =>
  dealRows(some).map((row, at) =>
    row.map((cell, column) =>
      column === 4 || column === 5 ? new Date(NOW - (day + (at % 40)) * DAY) : cell,
    ),
  );
const gap = dealRows(some).filter((row) => {
  const age = (NOW - Number(row[5] || NOW)) / DAY;
  return age < 150 || age > 420;
});
const three = accountRows(3);
const uniform = some.map((row) => [...row.slice(0, 2), 'Software', 300, 'Lead']);

describe('from little or odd input Drift says honestly', () => {
  it.each<[what: string, tabs: TabData[], says: RegExp]>([
    ['quarters without deals', [accounts, dealsTab(gap), config], /^It still holds/],
    ['one quarter', [accounts, dealsTab(dated(5)), config], /^It (still holds|begins today)/],
    ['deals without dates', [accounts, without(4), config], /the deals have no days/],
    ['deals that nobody closed', [accounts, without(2), config], /the deals have no days/],
    ['three accounts', [accountsTab(three), dealsTab(dealRows(three)), config], /./],
    ['accounts of one kind', [accountsTab(uniform), dealsTab(dealRows(uniform)), config], /./],
    ['no deals tab', [accounts, config], /there are no deals to tell more/],
    ['no accounts tab', [deals, config], /^(It still holds|There is nothing)/],
    ['neither', [config], /^There is nothing to tell by/],
    ['headers only', [emptyTab('Accounts'), dealsTab([]), config], /^There is nothing to tell by/],
  ])('%s', (_, tabs, says) => {
    const book = openDrift(tabs);
    const first = write(book);
    expect(first.view.says.text).toMatch(says);
    expect(first.remarks).toEqual([]);
    expect(view(inQuarter(book)).findings.filter(({ severity }) => severity !== 'note')).toEqual(
      [],
    );
    expect(page(book).flat().join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('deals without dates leave no table of blanks, nor a part about open deals where there is none', () => {
    const closed = dealRows(some).filter((row) => row[5] !== '');
    const book = openDrift([accounts, without(4, closed), config]);
    write(book);
    const titles = page(book).map(([first]) => first);
    for (const title of ['BY TIER', 'BY CRITERION', 'Open deals that are stalled'])
      expect(titles).not.toContain(title);
  });

  it('one quarter is no trend', () => {
    const { rates, findings } = view(openDrift([accounts, dealsTab(dated(5)), config]));
    expect(rates[0].says).toMatch(/one quarter is no trend yet\.$/);
    expect(findings).toEqual([]);
  });

  it('three accounts are too few to tell', () => {
    const book = openDrift([accountsTab(three), config]);
    write(book);
    const { spread } = view(inQuarter(book));
    expect(new Set(spread.map(({ says }) => says))).toEqual(new Set(['too few to tell']));
  });
});

describe('the baseline', () => {
  const taken = openDrift(workbook);
  write(taken);
  const saidOf = ({ notCompared, below }: ReturnType<typeof view>) => notCompared || below[1];
  const said = (book: MemoryWorkbook) => saidOf(view(book));

  it('of other criteria: columns are compared, scores are not', () => {
    const book = inQuarter(taken);
    const at =
      book.tab('ICP Config').cells.findIndex((row) => contentOf(row[0]) === 'CRITERIA') + 2;
    const points = book
      .tab('ICP Config')
      .cells[at - 1]!.findIndex((cell) => contentOf(cell) === 'Points');
    typeInto(book.tab('ICP Config'), at, points, '17');
    const { spread, below } = view(book);
    expect(below[1]).toMatch(/was taken when other criteria scored \(v1\)/);
    expect(spread.map(({ name }) => name).sort()).toEqual(['Employees', 'Industry']);
  });

  it('is the same where only names, tiers or people change', () => {
    const book = inQuarter(taken);
    const { cells } = book.tab('ICP Config');
    const owner = cells.findIndex((row) => contentOf(row[0]) === 'Owner');
    typeInto(book.tab('ICP Config'), owner, 1, 'Ada');
    expect(said(book)).toBe('Accounts are held against the baseline of 30 Jun 2026 (v1).');
  });

  it('of a day after today is kept, and nothing is compared with it', () => {
    const book = taken.copy(NOW - 30 * DAY);
    expect(said(book)).toMatch(/^The baseline is of 30 Jun 2026, which is after today/);
    expect(view(book).spread).toEqual([]);
    expect(said(taken.copy(NOW + DAY))).toMatch(
      /^Accounts are held against the baseline of 30 Jun/,
    );
  });

  it('that somebody edited is told and not replaced, until a person takes another one', () => {
    const book = inQuarter(taken);
    typeInto(book.tab(KEPT), 1, 0, '~{"takenOn":1}');
    expect(said(book)).toMatch(
      /^The baseline of 30 Jun 2026 can’t be read: cells of ICP Kept Runs/,
    );
    expect(said(book)).toMatch(/can’t be read/);
    anew(book);
    expect(said(book)).toMatch(/^Today’s accounts are the baseline/);
  });

  it('whose tab was deleted begins anew', () => {
    const book = inQuarter(taken);
    book.remove(KEPT);
    expect(said(book)).toMatch(/^Today’s accounts are the baseline/);
    expect(book.tab(KEPT).cells[0]).toHaveLength(1);
  });

  it('is of each definition its own', () => {
    const other = { ...driftingDefinition, criteria: driftingDefinition.criteria.slice(0, 1) };
    const before = openDrift([...workbook, configTab('ICP Config (PLG)', other)]);
    view(before);
    const book = inQuarter(before);
    expect(saidOf(view(book, 'PLG'))).toMatch(/^Today’s accounts are the baseline/);
    expect(said(book)).toMatch(/baseline of 30 Jun 2026 \(v1\)/);
    expect(view(book.copy(NOW + 182 * DAY), 'PLG').below[2]).toMatch(/of 29 Sep 2026 \(PLG v1\)/);
  });

  it('is not taken while a column is missing; the column that went is told', () => {
    const book = openDrift(workbook);
    typeInto(book.tab('Accounts'), 0, 3, 'Headcount 2');
    const { view: first, remarks } = write(book);
    expect(first.hasBaseline).toBe(false);
    expect(remarks.join(' ')).toMatch(/Not set: the baseline that Drift compares with .*Employees/);
    expect(() => anew(book)).toThrow(/^Baseline must be taken of accounts that can be judged, got/);
    typeInto(book.tab('Accounts'), 0, 3, 'Employees');
    write(book);
    typeInto(book.tab('Accounts'), 0, 3, 'Headcount 2');
    expect(view(inQuarter(book)).spread[0]).toEqual({
      ...{ name: 'Employees', says: 'its column is not there any more', moved: true },
    });
  });

  it('is taken by a review with the accounts that it has read', () => {
    const book = openDrift(workbook);
    const kept = book.execute((outside) => {
      const loaded = loadDefinition(outside.workbook, '', outside.clock);
      return takeBaseline(outside, '', loaded, readJudged(outside.workbook, loaded), 3);
    });
    expect(kept.about).toMatchObject({ takenAt: '2026-06-30 09:00', version: 'v3' });
    expect(said(inQuarter(book))).toMatch(/of 30 Jun 2026 \(v3\)/);
  });
});

describe('drift within health', () => {
  it('finds what moved, and says what is fine; nothing is written', () => {
    const before = openDrift(workbook);
    expect(look(before)).toMatchObject({ findings: [], checks: 3 });
    expect(before.tabs()).toEqual(['Accounts', 'Deals', 'ICP Config']);
    write(before);
    const book = inQuarter(before);
    expect(look(book).fine).toContain('Accounts are spread as they were at the baseline.');
    shrink(book);
    const found = look(book);
    expect(found.findings.map(({ id }) => id)).toContain('drift field Employees');
    expect(found.fine).not.toContain('Accounts are spread as they were at the baseline.');
    expect(found.checks).toBe(4);
  });
});
