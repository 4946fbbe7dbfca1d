import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { save } from '../../faults/support/starts';
import { account, create, listBook, preview } from './support/list-book';

const COMPANIES = 310;
const SECOND = 25;
const read = (text = '') => Papa.parse<string[]>(text.trimEnd()).data.slice(1);

/** A list of 310 companies in Tier 1, 25 in Tier 2, some twice, and one that is excluded. */
function market() {
  const first = Array.from({ length: COMPANIES }, (_, at) =>
    account(`Fits ${at} GmbH`, `https://www.fits-${at}.de/`, 'first', 'Germany'),
  );
  const second = Array.from({ length: SECOND }, (_, at) =>
    account(`Large ${at}, Inc.`, `jo@large-${at}.com`, 'second', 'United States'),
  );
  const twice = account('Fits 0', 'fits-0.de', 'second');
  return listBook([...first, ...second, twice, account('Ministry', 'gov.example', 'excluded')]);
}

describe("a marketer's two Mondays", () => {
  const book = market();
  const linkedin = { tiers: ['Tier 1'], target: 'linkedin' };
  book.ask({ action: 'score', name: '' });
  const monday = create(book, linkedin);

  it('begin with a list that LinkedIn takes as it is', () => {
    expect(monday.view.findings).toEqual([]);
    expect(monday.view).toMatchObject({
      companies: COMPANIES,
      from: 'from 310 accounts',
      excluded: 1,
    });
    expect(read(monday.files[0]?.text)[0]).toEqual([
      ...['Fits 0 GmbH', 'fits-0.de', 'fits-0.de', '', '', 'Software', '', '', 'DE', ''],
    ]);
    expect(monday.summary).toBe('310 companies for LinkedIn company list written into ICP List.');
  });

  it('go on with what the data changed: scored again, only the added and the removed', () => {
    book.type('Accounts', 'D2', '5000');
    book.type('Accounts', `D${COMPANIES + 2}`, '320');
    const stale = preview(book, linkedin);
    expect(stale.findings.map(({ kind, count }) => [kind, count])).toEqual([['stale', 1]]);
    book.ask({ action: 'score', name: '' });
    const next = create(book, linkedin);
    expect(next.view.findings).toEqual([]);
    const [all, added, removed] = next.files.map(({ text }) => read(text));
    expect(all?.length).toBe(COMPANIES);
    expect(added?.map(([name, site]) => [name, site])).toEqual([['Large 0, Inc.', 'large-0.com']]);
    expect(removed).toEqual([
      ['Fits 0 GmbH', 'fits-0.de', 'fits-0.de', '', '', 'Software', '', '', 'DE', ''],
    ]);
    expect(next.summary).toBe(
      '310 companies for LinkedIn company list written into ICP List, 1 added, 1 removed since 30 Jun 2026.',
    );
  });

  it('and with what the definition changed, under its new version', () => {
    const wider = (one: Definition): Definition => ({
      ...one,
      criteria: one.criteria.map((row) =>
        row.field === 'Employees' ? { ...row, value: '200 - 10000' } : row,
      ),
    });
    save(book, wider);
    const { files, view } = create(book, linkedin);
    expect(files.map(({ holds, rows }) => [holds, rows])).toEqual([
      ['all', COMPANIES + SECOND],
      ['added', SECOND],
    ]);
    expect(view.findings.map(({ kind, count }) => [kind, count])).toEqual([['merged', 1]]);
    const log = book.values('ICP List Log').map((row) => [row[3], ...row.slice(6, 9)]);
    expect(log.slice(1)).toEqual([
      ['v1', 310, 310, 0],
      ['v1', 310, 1, 1],
      ['v2', COMPANIES + SECOND, SECOND, 0],
    ]);
  });
});
