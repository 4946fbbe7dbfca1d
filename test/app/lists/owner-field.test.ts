import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createList } from '../../../src/app/lists/create-list';
import { readListsMade } from '../../../src/app/lists/lists-made';
import { planList } from '../../../src/app/lists/plan-list';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { accounts, defined, route, routes, TeamBook } from '../routing/support/team-book';

const BEST = ['Tier 1'];
const of = (owner: string, tiers = BEST) => {
  const conditions = [{ field: 'ICP Owner', operator: 'is any of', value: owner }];
  return { name: '', tiers, conditions, target: 'plain', file: 'import' } as const;
};
const create = ({ book }: TeamBook, owner: string) => {
  const { files, ...made } = book.execute((outside) => createList(outside, of(owner)));
  const domains = Papa.parse<string[]>(files[0]?.text.trimEnd() ?? '').data.slice(1);
  return { ...made, files, domains: domains.map(([, domain]) => domain) };
};
const look = ({ book }: TeamBook, list = of('Cem')) =>
  book.execute((outside) => planList(outside, list)).view;

/** Ana and Ben have what is in Germany, Cem the rest. */
function team() {
  const rows = [...accounts('Germany', 9), ...accounts('Norway', 4), ...accounts('Spain', 2)];
  const book = TeamBook.of(defined({ routes }), rows);
  book.score();
  return book;
}

describe('a list of one colleague', () => {
  it('is narrowed down by who has an account now', () => {
    const book = team();
    const owners = [...book.owners()];
    for (const name of ['Ana', 'Ben', 'Cem']) {
      const own = owners.filter(([, owner]) => owner === name).map(([domain]) => domain);
      expect(create(book, name).domains.sort()).toEqual(own.sort());
    }
    const [domain = ''] = owners[0] ?? [];
    book.type(2, 'ICP Owner', 'Zoe');
    expect(create(book, 'Zoe').domains).toEqual([domain]);
  });

  it('is offered with the names that stand there', () => {
    const book = team();
    const { owner } = look(book);
    expect(owner?.line).toMatchObject({ field: 'ICP Owner', kind: 'text', filled: 1 });
    const sum = owner?.values.reduce((all, { count }) => all + count, 0);
    expect([owner?.values.map(({ text }) => text).sort(), sum]).toEqual([
      ['Ana', 'Ben', 'Cem'],
      15,
    ]);
  });

  it('is none where nobody has accounts', () => {
    const book = TeamBook.of(dealsDefinition, accounts('Norway', 4));
    book.score();
    expect(() => look(book)).toThrow(/^Field must be a header of the accounts, .+"ICP Owner"/);
    const all = { ...of(''), conditions: [] };
    expect(look(book, all).owner).toBeUndefined();
  });

  it('is no other definition’s', () => {
    const book = team();
    delete book.book.tab('Accounts').columnMarks[book.column('ICP Owner')];
    expect(look(book).companies).toBe(6);
    book.type(1, 'ICP Owner', 'ICP Owner (PLG)');
    expect(() => look(book)).toThrow(/^Field must be/);
  });

  it('is the same the next time: what came to a colleague and what left', () => {
    const book = team();
    const first = create(book, 'Cem');
    expect(first.domains.length).toBe(6);
    const later = book.later(7);
    later.define(defined({ routes: [routes[0]!, route('Rest', ['Dan'])] }));
    later.add(accounts('Sweden', 1));
    const said = later.score('overwrite');
    expect(said).toMatch(/The list for a plain CSV of 22 Jun 2026 is out of date: 0 to add, 6 to/);
    const [made] = later.book.execute((outside) => readListsMade(outside, ''));
    expect(made).toMatchObject({ who: 'Tier 1 · ICP Owner is Cem', removed: 6 });
    expect(made?.asked?.conditions).toEqual(of('Cem').conditions);
    expect(create(later, 'Cem').summary).toMatch(/0 added, 6 removed since 22 Jun 2026/);
    expect(create(later, 'Dan').domains.length).toBe(7);
  });
});
