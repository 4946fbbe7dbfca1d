import { describe, expect, it } from 'vitest';
import { AskFirst } from '../../../src/app/own-columns/account-list';
import type { Definition } from '../../../src/definition/definition';
import { tab } from '../../host/support/open-fixture';
import {
  accounts,
  defined,
  HEADERS,
  inCountries,
  owner,
  route,
  routes,
  shares,
  TeamBook,
} from './support/team-book';

const LIST = [
  ...accounts('DE', 40),
  ...accounts('FR', 20),
  ...accounts('US', 5, 'none'),
  ...accounts('AT', 3, 'excluded'),
];

/** A list that a team of three has scored. */
const scored = (() => {
  const team = TeamBook.of(defined({ routes }), LIST);
  const said = team.score();
  return { said, again: (days = 7) => team.later(days) };
})();

const first = (book: TeamBook) => [...book.owners()].find(([, name]) => name === 'Ana')!;
/** Row of the sheet of an account. */
const rowOf = (book: TeamBook, domain: string) => [...book.owners().keys()].indexOf(domain) + 2;

describe('a first run by rules', () => {
  const book = scored.again(0);

  it('gives accounts to the owners of their rule, and excluded ones to nobody', () => {
    const by = [...book.owners()];
    expect(shares(book.owners())).toEqual({ Ana: 18, Ben: 22, Cem: 25, '': 3 });
    expect(by.filter(([, name]) => name === 'Cem').every(([one]) => !one.endsWith('.de'))).toBe(
      true,
    );
    expect(book.beside().get('excluded0.at')).toEqual({ owner: '', due: '', action: 'Leave out' });
    expect(scored.said).toContain('New owners: Cem 25, Ben 22, Ana 18.\nNext:');
  });

  it('says by when: the days of the rule, else those of the tier', () => {
    expect(book.beside().get('first0.de')?.due).toBe('2026-06-24');
    expect(book.beside().get('first0.fr')?.due).toBe('2026-07-02');
  });

  it('puts both columns behind the next action', () => {
    const at = book.column('ICP Next Action');
    expect(book.headers().slice(at, at + 4)).toEqual([
      'ICP Next Action',
      'ICP Owner',
      'ICP Due',
      'ICP Coverage',
    ]);
  });

  it('gives the same whatever the order of the rows', () => {
    const turned = TeamBook.of(defined({ routes }), [...LIST].reverse());
    turned.score();
    expect([...turned.owners()].sort()).toEqual([...book.owners()].sort());
  });
});

describe('a second run', () => {
  it('moves nobody and no day, sorted and with new accounts', () => {
    const book = scored.again();
    const before = book.beside();
    book.reverse();
    book.add(accounts('CH', 10));
    expect(book.score()).toContain('New owners: Ana 6, Ben 4. 65 accounts keep theirs.');
    for (const [domain, beside] of before) expect(book.beside().get(domain)).toEqual(beside);
    expect(book.beside().get('first0.ch')?.due).toBe('2026-07-01');
  });

  it('sets the day anew where the tier changes, and leaves the owner', () => {
    const book = scored.again();
    book.type(rowOf(book, 'none0.us'), 'Industry', 'Software');
    book.score();
    expect(book.beside().get('none0.us')).toMatchObject({ owner: 'Cem', due: '2026-07-09' });
    expect(book.beside().get('none1.us')).toMatchObject({ owner: 'Cem', due: '2026-07-02' });
  });

  it('follows a change of territory, and says so', () => {
    const book = scored.again();
    const [domain] = first(book);
    book.type(rowOf(book, domain), 'Country', 'Spain');
    expect(book.score()).toContain(
      'New owners: Cem 1. 64 accounts keep theirs. 1 account leaves owners whom their rule does not name: Ana 1 (first: row 2, from Ana to Cem). Owners now: Cem 26, Ben 22, Ana 17.',
    );
  });

  it('gives the accounts of a colleague who went away to the others, and moves no other one', () => {
    const book = scored.again();
    const before = book.owners();
    book.define(defined({ routes, owners: [owner('Ana', { on: false })] }));
    expect(book.score()).toContain(
      'New owners: Ben 18. 47 accounts keep theirs. 18 accounts leave owners who are away: Ana 18.',
    );
    for (const [domain, name] of before) {
      expect(book.owners().get(domain)).toBe(name === 'Ana' ? 'Ben' : name);
    }
  });

  it('says who has no owner, and why', () => {
    const book = scored.again();
    book.add(accounts('CH', 10));
    const team = [owner('Ana', { capacity: 20 }), owner('Ben', { capacity: 23 })];
    book.define(defined({ routes, owners: team }));
    expect(book.score()).toContain(
      '7 accounts in ICP have no owner: Ana and Ben have as many as they may.',
    );
    expect(shares(book.owners())).toMatchObject({ Ana: 20, Ben: 23, Cem: 25 });
    book.define(defined({ routes, owners: [owner('Cem', { on: false })] }));
    expect(book.score()).toContain(
      '20 accounts in ICP and 5 others have no owner: Cem takes no new ones.',
    );
  });

  it('tells accounts in ICP that have no owner before the others', () => {
    const split = [route('US', ['Dan'], inCountries('United States')), ...routes];
    const team = [owner('Dan', { capacity: 2 }), owner('Ana', { capacity: 19 })];
    const some = [
      ...accounts('US', 9, 'none'),
      ...accounts('DE', 20),
      ...accounts('DE', 3, 'none'),
    ];
    const all = [...team, owner('Ben', { capacity: 0 })];
    const said = TeamBook.of(defined({ routes: split, owners: all }), some).score();
    expect(said.split('\n').slice(1, 3)).toEqual([
      '1 account in ICP and 3 others have no owner: Ana and Ben have as many as they may.',
      '7 accounts outside ICP have no owner: Dan has as many as allowed.',
    ]);
  });

  it('names who is back and has none', () => {
    const book = TeamBook.of(defined({ routes, owners: [owner('Ana', { on: false })] }), LIST);
    expect(book.score()).toContain('New owners: Ben 40, Cem 25.\n');
    book.define(defined({ routes }));
    expect(book.score()).toContain(
      '65 accounts keep their owner. Owners now: Ben 40, Cem 25, Ana 0.',
    );
    const fresh = TeamBook.of(defined({ routes }), accounts('DE', 40));
    expect(fresh.score()).toMatch(/New owners: (\w+ \d+, ){2}Cem 0\.\n/);
  });

  it('lets the best stay where somebody may have fewer than before', () => {
    const book = scored.again();
    book.define(defined({ routes, owners: [owner('Cem', { capacity: 20 })] }));
    expect(book.score()).toContain('5 accounts leave owners who have as many as they may: Cem 5.');
    const ofCem = [...book.owners()].filter(([, name]) => name === 'Cem');
    expect(ofCem.every(([domain]) => domain.startsWith('first'))).toBe(true);
  });
});

describe('an owner that somebody typed', () => {
  it('stays where the rule names them, in any case', () => {
    const book = scored.again();
    const [domain] = first(book);
    book.type(rowOf(book, domain), 'ICP Owner', 'ben');
    expect(book.score()).toContain('65 accounts keep their owner.');
    expect(book.beside().get(domain)).toMatchObject({ owner: 'Ben', due: '2026-06-24' });
  });

  it('stays where ICP Config knows nobody of that name, and is told', () => {
    const book = scored.again();
    const [domain] = first(book);
    book.type(rowOf(book, domain), 'ICP Owner', 'Zoe');
    const told = `1 account keeps the owner that somebody typed and ICP Config does not name (first: row ${rowOf(book, domain)}, Zoe).`;
    expect(book.score()).toContain(told);
    expect(book.later(7).score()).toContain(told);
    expect(book.owners().get(domain)).toBe('Zoe');
  });

  it('gives way to the rule where that names others, and is told', () => {
    const book = scored.again();
    const [domain, name] = first(book);
    book.type(rowOf(book, domain), 'ICP Owner', 'Cem');
    expect(book.score()).toContain(
      `whom their rule does not name: Cem 1 (first: row ${rowOf(book, domain)}, from Cem to ${name}).`,
    );
    expect(book.owners().get(domain)).toBe(name);
  });

  it('is drawn anew where the cell was emptied', () => {
    const book = scored.again();
    const [domain, name] = first(book);
    book.type(rowOf(book, domain), 'ICP Owner', '');
    expect(book.score()).toContain('New owners: Ana 1.');
    expect(book.beside().get(domain)).toMatchObject({ owner: name, due: '2026-07-01' });
  });

  it('may have another day, typed as a date or in words', () => {
    const book = scored.again();
    book.type(2, 'ICP Due', '2026-07-09');
    book.type(3, 'ICP Due', '10 July 2026');
    book.score();
    expect([...book.beside().values()].slice(0, 2).map(({ due }) => due)).toEqual([
      '2026-07-09',
      '2026-07-10',
    ]);
  });

  it('is asked about where what stands under ICP Due is no day', () => {
    const book = scored.again();
    book.type(3, 'ICP Due', 'soon');
    expect(() => book.score()).toThrow(AskFirst);
  });
});

describe('the page Account', () => {
  const facts = (book: TeamBook, row: number) => {
    const answer = book.book.ask({
      action: 'account',
      name: '',
      definition: defined({ routes }),
      row,
    });
    if (!answer.ok || !('facts' in answer)) throw new Error('it must be answered');
    return answer.facts.find(({ title }) => title === 'What to do')?.lines;
  };

  it('says whose an account is and by when, beside the next action', () => {
    const book = scored.again();
    expect(facts(book, 0)).toEqual([
      ['Assign an owner, reach out this week', ''],
      ['Owner', first(book)[1]],
      ['Due', '24 Jun 2026'],
    ]);
  });

  const why = (book: TeamBook, row: number) => facts(book, row)?.at(-1)?.[0];

  it('says why one has no owner', () => {
    const team = [owner('Ana', { capacity: 2 }), owner('Ben', { capacity: 1 })];
    const rules = [routes[0]!, route('US', ['Cem'], inCountries('USA')), route('Rest', [])];
    const all = [...accounts('DE', 4), ...accounts('FR', 1), ...LIST.slice(-1)];
    const book = TeamBook.of(defined({ routes: rules, owners: team }), all);
    book.add([['', '', 'Software', 320, 'DE']]);
    book.score();
    const without = [...book.owners().values()].indexOf('');
    expect(facts(book, without)).toEqual([
      ['Assign an owner, reach out this week', ''],
      ['No owner: Ana and Ben have as many as they may', ''],
    ]);
    expect(why(book, 4)).toBe('No owner: rule "Rest" names nobody');
    expect(why(book, 5)).toBe('No owner: it is excluded');
    expect(why(book, 6)).toBe('No owner: nothing tells which one it is');
    book.define(defined({ routes: rules, owners: [owner('Ana', { capacity: 3 })] }));
    expect(why(book, without)).toBe('No owner: the next run of Score accounts gives it one');
    const away = ['Ana', 'Ben'].map((name) => owner(name, { on: false }));
    book.define(defined({ routes: rules, owners: away }));
    expect(why(book, without)).toBe('No owner: Ana and Ben take no new ones');
  });

  it('says nothing where ICP Config names nobody', () => {
    const book = TeamBook.of(defined({}), LIST);
    book.score();
    expect(facts(book, 0)).toBeUndefined();
  });
});

describe('columns of owners', () => {
  const none = defined({});
  const tiers = none.tiers.map((tier) => ({ ...tier, owner: tier.from === 0 ? '' : 'Ana' }));

  it('are not there where nobody is named, whatever the days', () => {
    const book = TeamBook.of(none, LIST);
    book.score();
    expect(none.tiers.some(({ days }) => days !== undefined)).toBe(true);
    expect(book.headers().filter((header) => /Owner|Due/.test(String(header)))).toEqual([]);
  });

  it('hold the owners of the tiers where there are no rules', () => {
    const book = TeamBook.of(defined({ tiers }), LIST);
    book.score();
    expect(shares(book.owners())).toEqual({ Ana: 60, '': 8 });
    expect(book.beside().get('first0.de')?.due).toBe('2026-06-24');
  });

  it('lack the days where nobody says any', () => {
    const without = tiers.map((tier) => ({ ...tier, days: undefined }));
    const book = TeamBook.of(defined({ tiers: without }), LIST);
    book.score();
    expect(book.headers()).toContain('ICP Owner');
    expect(book.headers()).not.toContain('ICP Due');
  });

  it('are emptied, and that is told once, when nobody is named any more', () => {
    const book = scored.again();
    book.define(none);
    const said = book.score();
    expect(said).toContain(
      'ICP Owner and ICP Due are empty now: ICP Config does not say it any more. Undo brings back what stood there.',
    );
    expect(said).not.toContain('no owner any more');
    expect(shares(book.owners())).toEqual({ '': 68 });
    expect(book.score()).not.toContain('empty now');
  });

  it('come back with the same owners after somebody deleted one', () => {
    const book = scored.again(0);
    const before = book.owners();
    const at = book.column('ICP Owner');
    const list = book.book.tab('Accounts');
    list.cells = list.cells.map((row) =>
      row.map((cell, column) => (column === at ? undefined : cell)),
    );
    delete list.columnMarks[at];
    book.score();
    expect([...book.owners()]).toEqual([...before]);
  });

  it('are those of each definition', () => {
    const other = [route('All', ['Dan'])];
    const book = scored.again();
    const { tabs } = book.book.picture();
    expect(Object.keys(tabs)).toContain('ICP Config');
    book.book.duplicate('ICP Config', 'ICP Config (PLG)');
    book.define(defined({ routes: other }));
    const before = [...book.owners()];
    const answer = book.book.ask({ action: 'score', name: 'PLG' });
    expect(answer).toMatchObject({ ok: true });
    expect([...book.owners()]).toEqual(before);
    const plg = [...book.beside('PLG')].map(([domain, { owner: name }]) => [domain, name]);
    expect(plg).toEqual(before);
  });

  it('leave a column of that name that is somebody else’s', () => {
    const mine = [...HEADERS, 'ICP Owner'];
    const list = LIST.map((row, at) => [...row, at === 0 ? 'Ben' : 'Kim']);
    const book = TeamBook.of(defined({ routes }), list, [], mine);
    expect(() => book.score()).toThrow('under ICP Owner (F). Overwrite them?');
    const kept = TeamBook.of(defined({ routes }), list, [], mine);
    expect(kept.score('keep')).toContain('ICP Owner is yours and stays: see ICP Owner 2.');
    expect(shares(kept.owners())).toMatchObject({ Kim: 67, Ben: 1 });
    expect(book.score('overwrite')).toContain('(first: row 3, Kim)');
    expect(book.owners().get('first0.de')).toBe('Ben');
  });

  it('leave one that came after the first scores', () => {
    const book = TeamBook.of(defined({}), LIST);
    book.score();
    const list = book.book.tab('Accounts');
    const at = book.headers().length;
    list.cells = list.cells.map((row, line) => {
      const all = Array.from({ length: at + 1 }, (_, column) => row[column]);
      return row.length === 0
        ? row
        : [...all.slice(0, at), { value: line === 0 ? 'ICP Owner' : 'Kim' }];
    });
    book.define(defined({ routes }));
    expect(() => book.score()).toThrow('under ICP Owner (N). Overwrite them?');
  });
});

describe('owners and days stay as they are, and scores are written', () => {
  it('where a rule asks for a column that is not there', () => {
    const book = scored.again();
    const before = book.owners();
    const list = book.book.tab('Accounts');
    list.cells = list.cells.map((row, line) =>
      row.map((cell, column) => (line === 0 && column === 4 ? { value: 'Ort' } : cell)),
    );
    book.add(accounts('CH', 1));
    const said = book.score();
    expect(said).toContain('65 accounts keep their owner.\nOwners and days');
    expect(said).toContain(
      'Owners and days stay as they are: rule "DACH" asks for Country, and Accounts has no such column, or two of them.',
    );
    expect(book.owners().get('first0.ch')).toBe('');
    for (const [domain, name] of book.owners()) expect(name).toBe(before.get(domain) ?? '');
  });

  it('where nothing tells the accounts apart', () => {
    const bare = LIST.map(([, , ...rest]) => rest);
    const book = TeamBook.of(defined({ routes }), bare, [], HEADERS.slice(2));
    expect(book.score()).toContain(
      'The account key must be a column with a domain or a name, got none (Accounts). ICP Config names it under DEALS.',
    );
    expect(book.headers()).toContain('ICP Owner');
    expect(book.headers()).toContain('ICP Tier');
  });
});

describe('accounts', () => {
  it('are told apart by their names where no key is', () => {
    const some = LIST.map((row) => [row[0]!, '', ...row.slice(2)]);
    expect(TeamBook.of(defined({ routes }), some).score()).toContain('New owners: Cem 25, ');
    const unnamed = LIST.map(([name, , ...rest]) => [name!, ...rest]);
    const headers = ['Account', ...HEADERS.slice(2)];
    const book = TeamBook.of(defined({ routes }), unnamed, [], headers);
    expect(book.score()).toContain('New owners: Cem 25, ');
  });

  it('of one key have one owner', () => {
    const twice = accounts('DE', 20).flatMap((row) => [
      row,
      [...row.slice(0, 1), `https://www.${row[1]}/de`, ...row.slice(2)],
    ]);
    const book = TeamBook.of(defined({ routes, owners: [owner('Ana', { capacity: 5 })] }), twice);
    book.score();
    const names = [...book.owners().values()];
    for (let at = 0; at < 40; at += 2) expect(names[at]).toBe(names[at + 1]);
    expect(shares(book.owners())).toEqual({ Ana: 10, Ben: 30 });
  });

  it('without a key have none, but for one that stands there', () => {
    const book = TeamBook.of(defined({ routes }), [...LIST, ['', '', 'Software', 320, 'DE']]);
    expect(book.score()).toContain('1 account in ICP has no owner: nothing tells which one it is.');
    book.type(LIST.length + 2, 'ICP Owner', 'Ana');
    expect(book.score()).not.toContain('nothing tells');
  });
});

describe('rules', () => {
  it('that fit no account are named, and those that never can with why', () => {
    const idle = route('APAC', ['Ana'], inCountries('Japan'));
    const never = route('Late', ['Ben']);
    const book = TeamBook.of(defined({ routes: [idle, ...routes, never] }), LIST);
    const said = book.score();
    expect(said).toContain('Rule "APAC" fits no account.');
    expect(said).toContain(
      'Rule "Late" can never match: "Rest" above it takes all of its accounts.',
    );
    expect(said).not.toContain('"Late" fits');
  });

  it('may take accounts of which too little is known', () => {
    const toFill = route('To fill in', ['Dan'], { tiers: ['Needs data'], days: 30 });
    const book = TeamBook.of(defined({ routes: [toFill, ...routes] }), [
      ...LIST,
      ['Unknown', 'unknown.de', '', '', 'DE'],
    ]);
    book.score();
    expect(book.beside().get('unknown.de')).toMatchObject({ owner: 'Dan', due: '2026-07-22' });
  });
});

describe('a run that the time limit stops', () => {
  it('counts and gives what one run would', () => {
    const many = accounts('DE', 10_500);
    const team = [owner('Ana', { capacity: 4_000 }), owner('Ben', { capacity: 6_000 })];
    const definition = defined({ routes, owners: team });
    const whole = TeamBook.of(definition, many);
    const told = whole.score();
    expect(told).toContain(
      '500 accounts in ICP have no owner: Ana and Ben have as many as they may.',
    );
    const parts = TeamBook.of(definition, many);
    expect(parts.score('keep', 0)).toContain('10,000 of 10,500 rows of Accounts scored');
    expect(parts.score('keep')).toBe(told);
    expect([...parts.owners()]).toEqual([...whole.owners()]);
  });
});

describe('the next action of customers', () => {
  const actions = defined({}).tiers.map((tier) => {
    return { ...tier, customerAction: tier.from === 80 ? 'Onboard in person' : '' };
  });
  const deals = tab(
    'Deals',
    ['Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'],
    ...[
      ['first0.de', 'Closed Won', '', '2025-01-01', ''],
      ['first1.de', 'Closed Lost', '', '2025-01-01', ''],
      ['first2.de', 'Closed Won', '', '2025-01-01', '2026-01-01'],
      ['first3.de', 'Churned', '', '2025-01-01', ''],
      ['first3.de', 'Closed Won', '', '2026-02-01', ''],
      ['first4.de', 'Closed Won', '', '2025-01-01', ''],
      ['first4.de', 'Churned', '', '2024-12-01', '2025-06-01'],
      ['none0.us', 'Closed Won', '', '2025-01-01', ''],
    ].map(([key = '', stage = '', amount = '', closed = '', left = '']) => {
      return [key, stage, amount, '2024-11-01', closed, left];
    }),
  );
  const onboarded = (book: TeamBook) =>
    [...book.beside()].flatMap(([domain, { action }]) =>
      action === 'Onboard in person' ? [domain] : [],
    );

  it('is theirs where a deal was won and they have not left since', () => {
    const twice = [...LIST, LIST[0]!];
    const book = TeamBook.of(defined({ tiers: actions }), twice, [deals]);
    book.score();
    expect(onboarded(book)).toEqual(['first0.de', 'first3.de']);
    expect(book.beside().get('none0.us')?.action).toBe('Leave out');
    expect(book.score()).not.toContain('somebody changed');
  });

  it('is that of the tier, and this is told, where the deals can’t be read', () => {
    const book = TeamBook.of(defined({ tiers: actions }), LIST);
    expect(book.score()).toContain(
      'Who is a customer can’t be told, so all have the next action of their tier: there is no tab Deals.',
    );
    expect(onboarded(book)).toEqual([]);
  });

  it('leaves the deals unread where no tier has one', () => {
    const callsOf = (tiers: Definition['tiers']) => {
      const book = TeamBook.of(defined({ tiers }), LIST, [deals]);
      book.score();
      return book.book.calls;
    };
    const none = actions.map((tier) => ({ ...tier, customerAction: '' }));
    expect(callsOf(actions) - callsOf(none)).toBeGreaterThan(1);
  });
});
