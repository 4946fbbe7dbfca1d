import { describe, expect, it } from 'vitest';
import { writeHealth } from '../../../src/app/health/health-action';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import { healthyPlan, openPlan } from './support/health-plan';

const NAME = 'ICP Health';
const { definition } = healthyPlan;
const small = { ...healthyPlan, accounts: healthyPlan.accounts.slice(0, 4), deals: [], runs: [] };
const withDeals = { ...small, deals: healthyPlan.deals.slice(0, 4) };
const ownerless = { ...definition, settings: { ...definition.settings, owner: '' } };

const write = (book: MemoryWorkbook, name = '') =>
  book.execute((outside) => writeHealth(outside, name));
const rows = (book: MemoryWorkbook) =>
  book
    .tab(NAME)
    .cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')).filter(Boolean));
const texts = (book: MemoryWorkbook) => rows(book).map((row) => row.join(' | '));
const dismiss = (book: MemoryWorkbook, reason: string) =>
  book.ask({
    ...{ action: 'dismissHealth', name: '', id: 'no owner: settings owner' },
    ...{ reason, author: 'Ada' },
  });

describe('the tab ICP Health', () => {
  it('says the verdict, three numbers, and of each finding what, why and what to do', () => {
    const book = openPlan({ ...small, definition: ownerless });
    const { view } = write(book);
    expect(view.headline).toBe('Nothing is broken, 1 thing to look at');
    const [title, sentence, below, asOf] = texts(book);
    expect(title).toBe('ICP HEALTH | Mid-market, version 1');
    expect(asOf).toMatch(
      /^This is the check of 4 Sep 2026, \d\d:\d\d\. What was mended or dismissed/,
    );
    expect(sentence).toBe('! Nothing is broken, 1 thing to look at');
    expect(below).toBe(view.below);
    const at = texts(book).indexOf('Look');
    expect(texts(book).slice(at + 1, at + 4)).toEqual([
      '! Nobody owns it | Nobody owns this definition.',
      'Without an owner nobody keeps it true.',
      '→ Write a name into Owner.',
    ]);
    expect(texts(book)).toContain('Not looked at');
    expect(book.front()).toBe(NAME);
  });

  it('tells what was dismissed, with the reason, and no more among the findings', () => {
    const book = openPlan({ ...small, definition: ownerless });
    write(book);
    const { id } = book.tab(NAME);
    dismiss(book, 'The team\ndoes');
    write(book);
    expect(book.tab(NAME).id).toBe(id);
    expect(texts(book)[1]).toBe('✓ Healthy');
    const at = texts(book).indexOf('Dismissed: 1');
    expect(texts(book)[at + 2]).toBe('“The team does” (Ada, 4 Sep 2026)');
    expect(texts(book)).not.toContain('Look');
  });

  it('cuts no sentence, and breaks none in the middle of a word', () => {
    const long = 'Companies that use a warehouse in the cloud';
    const fields = { field: long, operator: 'at least', value: '3' };
    const criteria = definition.criteria.map((one, at) => (at === 0 ? { ...one, ...fields } : one));
    const book = openPlan({ ...withDeals, definition: { ...definition, criteria } });
    const { view } = write(book);
    const lines = texts(book);
    const at = lines.findIndex((text) => text.startsWith('✕ A column is missing'));
    expect(lines[at]).toContain(`The accounts have no column ${long}.`);
    const [told = ''] = view.notTold.filter((text) => text.length > 170);
    const first = lines.findIndex((text) => told.startsWith(text) && text !== '');
    expect(`${lines[first]} ${lines[first + 1]}`).toBe(told);
  });

  it('praises nothing where there was nothing to look at', () => {
    const book = openPlan({ ...small, accounts: [] });
    write(book);
    expect(texts(book)[1]).toBe('· Only the definition itself could be checked');
  });

  it('leaves what a person wrote beside and below it', () => {
    const book = openPlan({ ...small, definition: ownerless });
    write(book);
    typeInto(book.tab(NAME), 3, 9, 'Mine, beside');
    typeInto(book.tab(NAME), book.tab(NAME).cells.length + 1, 0, 'Mine, below');
    dismiss(book, 'Known');
    write(book);
    expect(rows(book).flat()).toEqual(expect.arrayContaining(['Mine, beside', 'Mine, below']));
  });

  it('is of the definition that was asked for, and gives an edited one its version', () => {
    const plg = { ...ownerless, settings: { ...ownerless.settings, name: 'Product-led' } };
    const book = openPlan({ ...small, others: { PLG: plg } });
    write(book, 'PLG');
    expect(texts(book)[0]).toContain('Product-led, version 1');
    expect(book.tabs()).toContain('ICP History');
  });
});
