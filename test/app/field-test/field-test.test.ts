import { describe, expect, it } from 'vitest';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import { tab } from '../../host/support/tab';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import {
  accountRow,
  append,
  armsOf,
  columnOf,
  DAY,
  dealsOfArms,
  done,
  fieldTestTabs,
  HEADERS,
  NOW,
  openBook,
  otherDefinition,
  planned,
  refused,
  start,
  textsOf,
} from './support';

const name = '';
const TAB = 'ICP Field Test';
const accounts = 200;
const world = openBook({ accounts, deals: 300 });
const running = world.copy();
const started = start(running, 60);
const { perArm } = kept();

function kept() {
  const [, each = ''] = /(\d+) closed deals each/.exec(started.view.below) ?? [];
  return { perArm: Number(each) };
}

/** Later, with deals of the test: so many of each arm. */
function later(each: number, wonOfTen: { A: number; B: number }, days = 400) {
  const book = running.copy(NOW + days * DAY);
  append(book, 'Deals', dealsOfArms(book, each, wonOfTen));
  return book;
}

const view = (book: typeof running) =>
  done<'fieldTest'>(book.ask({ action: 'fieldTest', name })).view;
const update = (book: typeof running) =>
  done<'updateFieldTest'>(book.ask({ action: 'updateFieldTest', name }));
const end = (book: typeof running, clears = false) =>
  done<'endFieldTest'>(book.ask({ action: 'endFieldTest', name, clears }));

describe('the plan of a field test', () => {
  it('says win rate, deals, quarters and who is worked on otherwise, and writes nothing', () => {
    const book = world.copy();
    const before = book.picture();
    const plan = planned(book, 60);
    expect(plan.today).toMatch(/^Today \d+ % of deals are won: of \d+ that were closed/);
    expect(plan.takes).toMatch(
      /^Each arm needs \d+ closed deals\. At 75 a quarter, of both arms together as in the last twelve months, that takes 2 quarters\.$/,
    );
    expect(plan.moves).toBe(
      'B gives 160 of 200 accounts another tier: only they are worked on otherwise.',
    );
    expect(plan.tooLong).toBe('');
    expect(book.picture()).toEqual(before);
  });

  it('says when it is hopeless, and what would not be', () => {
    const { takes, tooLong, hoped, preset } = planned(world.copy());
    expect(takes).toMatch(/: too long\. A difference of \d+ points would take [1-4]\.$/);
    expect(tooLong).toMatch(/^It takes \d+ quarters, \d+ years of deals\.$/);
    expect(preset).toBe('Preset: 5 points more. Past deals do not promise more than that.');
    expect(hoped).toBe(Math.round(100 * rateToday()) + 5);
  });

  it('that is started although it takes years is kept as one that was', () => {
    const book = world.copy();
    const { hoped, tooLong } = planned(book);
    const quarters = /\d+ quarters/.exec(tooLong)?.[0];
    const { summary, view: told } = start(book, hoped);
    const against = `Started against advice: it takes ${quarters}.`;
    expect(summary).toContain(against);
    expect(told.below).toContain(against);
    end(book, true);
    expect(view(book).below).toContain(against);
    const report = textsOf(book, TAB).flat();
    expect(report.filter((text) => text.includes(against))).toHaveLength(2);
    expect(JSON.stringify([started, textsOf(running, TAB)])).not.toContain('against advice');
    start(book, 60);
    expect(view(book).former.join()).toContain(against);
    expect(view(book).below).not.toContain('against advice');
  });

  function rateToday(): number {
    const stages = columnOf(world, 'Stage', 'Deals').filter((stage) => stage !== '');
    return stages.filter((stage) => stage === 'Closed Won').length / stages.length;
  }

  it('hopes for what past deals promise of B', () => {
    const book = world.copy();
    const [industries, domains] = [columnOf(book, 'Industry'), columnOf(book, 'Domain')];
    const industryOf = new Map(domains.map((domain, row) => [domain, industries[row] ?? '']));
    columnOf(book, 'Domain', 'Deals').forEach((domain, row) => {
      const isOther = /Retail|Media/.test(industryOf.get(domain) ?? '');
      if (isOther && row % 2 === 0) typeInto(book.tab('Deals'), row + 1, 2, 'Closed Won');
    });
    const plan = planned(book);
    expect(plan.preset).toMatch(
      /^Preset: among past deals, those in the ICP of B were won \d+ points more often\.$/,
    );
    expect(plan.hoped).toBeGreaterThan(60);
  });
});

describe('what stands beside the test tier', () => {
  it('is told where the scores are of another version than A, before and at the start', () => {
    const book = world.copy();
    const others = (care: readonly string[]) => care.filter((one) => /not those of A/.test(one));
    expect(others(planned(book, 60).care)).toEqual([]);
    book.ask({ action: 'score', name });
    expect(others(planned(book, 60).care)).toEqual([]);
    const config = textsOf(book, 'ICP Config');
    const row = config.findIndex((cells) => cells.includes('C1'));
    typeInto(book.tab('ICP Config'), row, config[row]?.indexOf('30') ?? -1, '31');
    const [told = ''] = others(planned(book, 60).care);
    expect(told).toMatch(/^The scores beside the accounts are not those of A, v\d: Score accounts/);
    expect(start(book, 60).summary).toContain(told);
    expect(others([planned(book.copy(), 60).care.join()])).toHaveLength(1);
  });

  it('is, at its header, what to do with each tier in arm B', () => {
    const column = textsOf(running, 'Accounts')[0]?.indexOf('ICP Test Tier') ?? -1;
    const note = running.tab('Accounts').cells[0]?.[column]?.note ?? '';
    for (const { name: tier, nextAction } of otherDefinition.tiers) {
      if (nextAction !== '') expect(note.split('\n')).toContain(`${tier}: ${nextAction}`);
    }
    expect(note).toContain('In arm B, where it differs from ICP Tier, do this:');
  });
});

describe('a field test that starts', () => {
  it('draws half of each tier, and shows each arm the tier that it is worked on by', () => {
    const arms = armsOf(running);
    expect(arms.filter(([arm]) => arm === 'A')).toHaveLength(accounts / 2);
    const industry = (row: number) => accountRow(row)[2];
    arms.forEach(([arm, tier], row) => {
      const fits = arm === 'A' ? /Software|Fintech/ : /Retail|Media/;
      if (industry(row) === 'Government') expect(tier, `row ${row}`).toBe('Excluded');
      else expect(/Tier [12]/.test(tier), `row ${row}`).toBe(fits.test(String(industry(row))));
    });
  });

  it('says what runs in its tab, for people, and keeps it there', () => {
    const texts = textsOf(running, TAB).flat();
    expect(texts[0]).toBe('ICP FIELD TEST');
    expect(texts).toContain(
      `· Too early to tell: A still needs ${perArm} closed deals, B ${perArm}.`,
    );
    expect(view(running.copy())).toEqual({
      ...started.view,
      columns: ['ICP Test Arm', 'ICP Test Tier'],
    });
    expect(running.front()).toBe(TAB);
  });

  it('has room for numbers of five digits in large type', () => {
    const { cells, widths } = running.tab(TAB);
    const large = cells.flatMap((row) =>
      row.flatMap((cell, at) => (cell?.look?.size === 28 ? [widths[at + 1] ?? 0] : [])),
    );
    expect(large).toHaveLength(3);
    for (const width of large) expect(width).toBeGreaterThanOrEqual(130);
  });

  it('is the same for the same accounts in another order', () => {
    const book = world.copy();
    const rows = Array.from({ length: accounts }, (_, at) => accountRow(accounts - 1 - at));
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        typeInto(book.tab('Accounts'), at + 1, column, String(value));
      });
    });
    start(book, 60);
    expect(armsOf(book).reverse()).toEqual(armsOf(running));
  });

  it('is not what was seen where the definition has changed since', () => {
    const book = world.copy();
    const { print } = planned(book, 60);
    typeInto(book.tab('Accounts'), 1, 2, 'Retail');
    const config = textsOf(book, 'ICP Config');
    const row = config.findIndex((cells) => cells.includes('C1'));
    const points = config[row]?.indexOf('30') ?? -1;
    typeInto(book.tab('ICP Config'), row, points, '31');
    const asked = { action: 'startFieldTest', name, other: side(), hoped: 60, print } as const;
    expect(refused(book.ask(asked))).toMatch(/has changed since this was looked at/);
    expect(book.tabs()).not.toContain(TAB);
  });

  it('is refused while another one runs', () => {
    const book = running.copy();
    const { print } = planned(book, 70);
    const answer = book.ask({ action: 'startFieldTest', name, other: side(), hoped: 70, print });
    expect(refused(answer)).toBe(
      'A field test of v1 draft runs since 30 Jun 2026: end it before another one starts.',
    );
  });

  const side = () => ({ kind: 'draft', definition: otherDefinition }) as const;
});

const RUNS = 'A field test runs since 30 Jun 2026: accounts in arm B are worked on by v1 draft.';

describe('a list while a field test runs', () => {
  const listOf = (more: object = {}) => {
    const list = { tiers: ['Tier 1'], conditions: [], target: 'plain', file: 'import' as const };
    return { ...list, ...more };
  };
  const asked = { action: 'previewList', name } as const;
  const preview = (book: typeof running, more: object = {}) =>
    done<'previewList'>(book.ask({ ...asked, list: listOf(more) })).view!;
  const ofTier = (tiers: readonly string[]) => tiers.filter((tier) => tier === 'Tier 1').length;

  it('has each account by the tier of its arm where that is asked for, and else says that one runs', () => {
    const tested = preview(running, { byTest: true });
    const saved = preview(running);
    expect([tested.test, saved.test]).toEqual([RUNS, RUNS]);
    expect(tested.companies).toBe(ofTier(armsOf(running).map(([, tier]) => tier)));
    expect(tested.companies).not.toBe(saved.companies);
    expect(saved.companies).toBe(preview(world).companies);
    expect(preview(world).test).toBeUndefined();
    expect(tested.tiers.find((one) => one.name === 'Tier 1')?.accounts).toBe(tested.companies);
    expect(tested.findings.filter(({ kind }) => kind === 'stale')).toEqual([]);
  });

  it('is another one than that of the saved tiers, in its log too', () => {
    const book = running.copy();
    const create = (more: object) =>
      done<'createList'>(
        book.ask({
          ...{ action: 'createList', name },
          list: listOf(more),
        }),
      );
    const saved = create({});
    expect(saved.summary).toContain(`${RUNS} This list goes by the tiers of the saved definition.`);
    const tested = create({ byTest: true });
    expect(tested.summary).not.toContain('saved definition');
    expect(tested.view.earlier).toBeUndefined();
    const { lists } = done<'listsMade'>(book.ask({ action: 'listsMade', name }));
    expect(lists.map(({ who, added, removed }) => [who, added, removed])).toEqual([
      ['Tier 1 · by the field test', 0, 0],
      ['Tier 1', 0, 0],
    ]);
    end(book);
    const byTest = listOf({ byTest: true });
    expect(refused(book.ask({ ...asked, list: byTest }))).toMatch(
      /^Tier of the field test must be that of a field test that runs, got none/,
    );
  });

  it('keeps tiers that only B has off, and says so', () => {
    const book = world.copy();
    const [first, ...others] = otherDefinition.tiers;
    const definition = { ...otherDefinition, tiers: [{ ...first!, name: 'Gold' }, ...others] };
    start(book, 60, { kind: 'draft', definition });
    const byTest = listOf({ byTest: true });
    expect(refused(book.ask({ ...asked, list: byTest }))).toMatch(
      /^Tier must be one of "Tier 1".+, got "Gold" \(arm B of the field test\)/,
    );
  });
});

describe('a field test that runs', () => {
  it('is told where another tab is scored', () => {
    const leads = tab('Leads', HEADERS, accountRow(500));
    const book = MemoryWorkbook.of([...fieldTestTabs({ accounts, deals: 300 }), leads], NOW);
    const score = () =>
      book.execute((outside) => {
        const sheet = outside.workbook.sheet('Leads');
        return scoreAccounts(outside, sheet && { sheet }).remarks;
      });
    expect(score().join()).not.toContain('field test');
    start(book, 60);
    expect(score()).toContainEqual(
      `${RUNS} This tab is none of it: its tiers are those of the saved definition.`,
    );
  });

  it('gives accounts that a colleague adds an arm at the next Score accounts, and keeps all others', () => {
    const book = running.copy();
    const before = armsOf(book);
    append(book, 'Accounts', [accountRow(200), accountRow(201), accountRow(202), accountRow(203)]);
    const { progress } = done<'score'>(book.ask({ action: 'score', name }));
    expect(progress.summary).toContain('4 new accounts joined the field test: 2 in A, 2 in B.');
    const after = armsOf(book);
    expect(after.slice(0, accounts)).toEqual(before);
    expect(after.slice(accounts).map(([arm]) => arm)).toEqual(expect.arrayContaining(['A', 'B']));
    expect(view(book).arms.map((arm) => arm.accounts)).toEqual([102, 102]);
    const again = done<'score'>(book.ask({ action: 'score', name }));
    expect(again.progress.summary).not.toContain('joined');
    expect(again.progress.summary).toContain(`${RUNS} Work by ICP Test Tier.`);
  });

  it('gives them one at Update too, and leaves accounts without a key out', () => {
    const book = running.copy();
    append(book, 'Accounts', [accountRow(200), ['Keyless', '', 'Software', 320]]);
    expect(view(book).care).toEqual([
      '1 account has no arm yet: Update, or Score accounts, gives them one.',
    ]);
    expect(update(book).summary).toBe(
      'ICP Field Test is up to date. 1 new account joined the field test: 0 in A, 1 in B.',
    );
    expect(armsOf(book)[accounts + 1]).toEqual(['', 'Tier 1']);
    expect(view(book).care).toEqual([]);
  });

  it('refuses to tell anything early, whatever the deals say, and says how many are missing', () => {
    const book = later(perArm - 5, { A: 2, B: 9 });
    const told = view(book);
    expect(told.sentence).toBe('Too early to tell: A still needs 5 closed deals, B 5.');
    expect(told.arms.map(({ rate }) => rate)).toEqual(['', '']);
    expect(told.taken).toBeUndefined();
    update(book);
    const rates = textsOf(book, TAB)
      .flat()
      .filter((text) => /% won/.test(text));
    expect(rates).toEqual([]);
  });

  it('tells which wins more once both arms have their deals, and gives B as a draft', () => {
    const book = later(perArm, { A: 2, B: 8 });
    const told = view(book);
    expect(told).toMatchObject({ isEnough: true, isRunning: true, mark: '✓' });
    expect(told.arms[1]?.rate).toMatch(
      new RegExp(`^\\d+ % of the first ${perArm} won; \\d+ – \\d+ % is possible$`),
    );
    const { summary, view: ended } = end(book);
    expect(summary).toMatch(
      /^Field test ended\. B wins more: \d+ % of its deals, A \d+ %\. On other deals like these, \d+ – \d+ points more\. The report stays in ICP Field Test\.$/,
    );
    expect(ended).toMatchObject({ isRunning: false, todo: expect.stringMatching(/^Take B/) });
    expect(ended.taken?.criteria[0]?.value).toBe('Retail; Media');
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('keeps A where B wins less, or nothing is told', () => {
    expect(end(later(perArm, { A: 8, B: 2 })).view).toMatchObject({ mark: '✕', todo: 'Keep A.' });
    const none = end(later(perArm, { A: 4, B: 4 })).view;
    expect(none.sentence).toMatch(/^No difference told: B wins \d+ % of its deals, A \d+ %\.$/);
    expect(none.below).toMatch(
      /^Anything from \d+ points? less to \d+ more is possible\. A is v1 /,
    );
  });

  it('says the same whatever closes later', () => {
    const book = later(perArm, { A: 2, B: 8 });
    const { sentence } = view(book);
    append(
      book,
      'Deals',
      dealsOfArms(book, 30, { A: 10, B: 0 }, 200).map((row, at) => [`L-${at}`, ...row.slice(1)]),
    );
    expect(view(book).sentence).toBe(sentence);
  });

  it('counts deals of the test alone: begun since, closed, once each', () => {
    const book = later(perArm, { A: 2, B: 8 });
    const before = view(book);
    const [deal] = dealsOfArms(book, 1, { A: 10, B: 10 });
    const strangers = [
      ['X-1', 'stranger.example', ...(deal?.slice(2) ?? [])],
      deal ?? [],
      ...dealsOfArms(book, 3, { A: 10, B: 10 }, -30).map((row, at) => [`O-${at}`, ...row.slice(1)]),
    ];
    append(book, 'Deals', strangers);
    expect(view(book)).toEqual(before);
  });
});

describe('a field test that ends', () => {
  it('stays in the tab beside the next one', () => {
    const book = later(perArm, { A: 2, B: 8 });
    end(book);
    start(book, 70);
    const told = view(book);
    expect(told.former).toEqual([
      expect.stringMatching(/^30 Jun 2026: v1 against v1 draft\. B wins more: /),
    ]);
    const states = textsOf(book, TAB)
      .map(([state]) => state)
      .filter((state) => /^(runs|ended)/.test(state ?? ''));
    expect(states).toEqual(['runs', 'ended']);
  });

  it('empties its columns only when told', () => {
    const book = running.copy();
    expect(end(book).view.columns).toEqual(['ICP Test Arm', 'ICP Test Tier']);
    expect(armsOf(book)).toEqual(armsOf(running));
    expect(view(book).care).toEqual([
      'ICP Test Arm and ICP Test Tier still stand beside the accounts, of a test that does not run.',
    ]);
    expect(done<'clearFieldTest'>(book.ask({ action: 'clearFieldTest', name })).summary).toBe(
      'The columns of the test are emptied.',
    );
    const beside = book.tab('Accounts').cells.map((row) => row.slice(4).map(contentOf).join(''));
    expect(beside.join('')).toBe('');
    expect(view(book)).toMatchObject({ columns: [], care: [] });
  });

  it('does not while one runs', () => {
    expect(refused(running.copy().ask({ action: 'clearFieldTest', name }))).toMatch(/runs since/);
  });

  it('needs one', () => {
    const book = world.copy();
    for (const action of ['updateFieldTest', 'endFieldTest'] as const) {
      const request =
        action === 'endFieldTest' ? { action, name, clears: false } : { action, name };
      expect(refused(book.ask(request))).toBe('No field test was started yet.');
    }
    expect(book.tabs()).not.toContain(TAB);
  });
});
