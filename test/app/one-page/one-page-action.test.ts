import { describe, expect, it } from 'vitest';
import { backtestAction } from '../../../src/app/backtest/backtest-action';
import { writeOnePage } from '../../../src/app/one-page/one-page-action';
import { words as template } from '../../../src/definition/template/words';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

const NOW = Date.UTC(2026, 5, 30, 9);
const NAME = 'ICP One Page';

const open = () => MemoryWorkbook.of(dealsWorkbook(), NOW);
const write = (book: MemoryWorkbook, name = '') =>
  book.execute((outside) => writeOnePage(outside, name));
const textsOf = (book: MemoryWorkbook, tab = NAME) =>
  book.tab(tab).cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')));
const said = (book: MemoryWorkbook, start: string) =>
  textsOf(book)
    .flat()
    .find((text) => text.trim().startsWith(start));

/** Types what a person does beside a text of the config sheet. */
function enter(book: MemoryWorkbook, beside: string, by: number, text: string): void {
  const config = book.tab('ICP Config');
  const row = textsOf(book, 'ICP Config').findIndex((cells) => cells.includes(beside));
  const column = textsOf(book, 'ICP Config')[row]?.indexOf(beside) ?? 0;
  typeInto(config, row, column + by, text);
}

describe('One page', () => {
  it('names the cells in which its answers are worded, and shows what stands there', () => {
    const book = open();
    expect(write(book).unanswered).toBe(3);
    const asked = said(book, 'Why now:')?.match(/ICP Config!([A-Z]+)(\d+)/);
    const [, column = '', row = ''] = asked ?? [];
    expect(column).toBe('B');
    expect(textsOf(book, 'ICP Config')[Number(row) - 1]?.[0]).toBe('Why now');
    enter(book, 'Why us', 1, 'We connect to what they have');
    expect(write(book).unanswered).toBe(2);
    expect(said(book, 'We connect')).toBe('We connect to what they have');
    expect(said(book, 'Version')).toBe('Version 2, 30 Jun 2026');
  });

  it('says which row an older sheet lacks', () => {
    const book = open();
    enter(book, 'Why us', 0, 'My own setting');
    write(book);
    expect(said(book, 'Why us:')).toBe('Why us: a row of that name in SETTINGS');
  });

  it('is written over, and leaves what a person wrote beside and below it', () => {
    const book = open();
    write(book);
    const { id, cells } = book.tab(NAME);
    const last = cells.length;
    typeInto(book.tab(NAME), 3, 12, 'Mine, beside');
    typeInto(book.tab(NAME), last + 1, 0, 'Mine, below');
    enter(book, dealsDefinition.criteria[0]!.why, 0, 'They decide in a quarter');
    write(book);
    expect(book.tab(NAME).id).toBe(id);
    const texts = textsOf(book).flat();
    expect(texts).toEqual(expect.arrayContaining(['Mine, beside', 'Mine, below']));
    expect(texts).toContain('They decide in a quarter');
  });

  it('leaves a tab of somebody who calls one as we do', () => {
    const theirs = [{ value: 'IDEAL CUSTOMER PROFILE' }, { value: 'Draft' }];
    const book = MemoryWorkbook.of([...dealsWorkbook(), { name: NAME, rows: [theirs] }], NOW);
    const before = textsOf(book);
    expect(write(book).remarks).toEqual([expect.stringContaining('ICP One Page 2')]);
    expect(textsOf(book)).toEqual(before);
  });

  it('is of the definition that was asked for', () => {
    const plg = configTab('ICP Config (PLG)', {
      ...dealsDefinition,
      settings: { ...dealsDefinition.settings, name: 'Product-led' },
    });
    const book = MemoryWorkbook.of([...dealsWorkbook(), plg], NOW);
    write(book, 'PLG');
    expect(textsOf(book)[1]?.[0]).toBe('Product-led');
    expect(said(book, 'Why now:')).toMatch(/^Why now: ICP Config \(PLG\)!B\d+$/);
  });
});

describe('start values on the page', () => {
  const why = template.start(template.bands);
  const remarks = (book: MemoryWorkbook) =>
    textsOf(book)
      .flat()
      .filter((text) => /start value/i.test(text));

  it('are told once, and not where a backtest has judged what counts', () => {
    const book = open();
    const all = dealsDefinition.criteria;
    for (const one of all) enter(book, one.id, -3, why);
    write(book);
    expect(remarks(book)).toEqual(['All are start values.']);
    book.execute((outside) => backtestAction(outside));
    write(book);
    expect(remarks(book)).toEqual([]);
    enter(book, all[0]!.id, -6, '77');
    write(book);
    expect(remarks(book)).toEqual(['All are start values.']);
  });
});

describe('the proof on the page', () => {
  it('says what is missing where there is no tab of deals', () => {
    const book = MemoryWorkbook.of(
      dealsWorkbook().filter(({ name }) => name !== 'Deals'),
      NOW,
    );
    write(book);
    expect(said(book, '·')).toBe('  · No deals yet: these weights are a judgement.');
    expect(said(book, 'Proof:')).toBe('Proof: add a tab of deals, run Backtest');
  });

  it('is the last verdict; another wording leaves it, other points do not', () => {
    const book = open();
    write(book);
    expect(said(book, '·')).toBe('  · Not yet checked against deals.');
    expect(said(book, 'Proof:')).toBe('Proof: run Backtest');
    book.execute((outside) => backtestAction(outside));
    write(book);
    expect(said(book, '✕')).toMatch(
      /^ {2}✕ Misses: of 8 deals, it keeps .+ won and leaves out .+ lost\.$/,
    );
    expect(said(book, 'Proof')).toBe('Proof: ICP Backtest of 30 Jun 2026');
    enter(book, dealsDefinition.criteria[0]!.why, 0, 'Another why');
    write(book);
    expect(said(book, 'That was')).toBeUndefined();
    enter(book, 'Another why', -3, '77');
    write(book);
    expect(said(book, 'That was')).toBe('That was v1. What counts has changed since.');
    expect(textsOf(book).flat()).toContain('Proof: run Backtest again');
  });
});
