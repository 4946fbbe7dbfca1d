import { describe, expect, it } from 'vitest';
import { findPatterns } from '../../../src/app/discovery/find-patterns';
import { patternBlocks } from '../../../src/app/discovery/pattern-blocks';
import { patternsPage } from '../../../src/app/discovery/patterns-page';
import { patternsView } from '../../../src/app/discovery/patterns-view';
import { mulberry32 } from '../../../src/app/sample/random';
import { SAMPLE_AS_OF } from '../../../src/app/sample/sample';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { conditionLabel } from '../../../src/engine/condition-text';
import type { Cell } from '../../../src/engine/model';
import { accountHeaders, accounts, dealHeaders, deals } from '../sample/scored-sample';

const context = {
  asOf: SAMPLE_AS_OF,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const definition = sampleDefinition();
const industry = accountHeaders.indexOf('Industry');

/** Software companies are worth more than others. */
const worth = (cells: readonly unknown[], row: number) =>
  (String(cells[industry]).toLowerCase() === 'software' ? 150 : 0) + ((row * 37) % 500);
const valued = accounts.map((cells, row) => [...cells, worth(cells, row), '']);
const amount = dealHeaders.indexOf('Amount');
const [first = [], ...others] = deals;
const withoutAmount = first.map((cell, column) => (column === amount ? '' : cell));
const stage = dealHeaders.indexOf('Stage');
const reasoned = (cells: readonly Cell[], row: number) => {
  const isLost = /lost/i.test(String(cells[stage]));
  const hasChurned = cells[dealHeaders.indexOf('Churned on')] !== '';
  const mood = isLost ? '' : (row % 8 === 0) === hasChurned ? 'Ann' : 'Bob';
  return [...cells, isLost ? 'Price' : 'Won', `Seller ${1 + (row % 5)}`, mood];
};
const tables = {
  deals: [
    [...dealHeaders, 'Loss reason', 'Seller', 'Mood'],
    ...[withoutAmount, ...others].map(reasoned),
  ],
  accounts: [[...accountHeaders, 'LTV', 'Pilot'], ...valued],
};

describe('findPatterns', () => {
  const found = findPatterns(definition, tables, context, mulberry32(1));
  const blocks = patternBlocks(found, {
    definition,
    label: 'PLG',
    ranAt: '2026-06-01 12:00',
  });

  it('compares the best customers with the worst', () => {
    expect(found.best?.rankedBy).toEqual(['LTV']);
    const [first] = found.best?.discovery?.patterns ?? [];
    expect(first).toMatchObject({ field: 'Industry', verdict: 'criterion' });
    expect(first?.why).toMatch(/^top \d+ % of/);
    expect(blocks.best?.title).toContain('by LTV');
    expect(blocks.best?.columns[1]?.[0]).toBe('Top');
  });

  it('names each pattern first, then its figures, then what is no pattern', () => {
    const { patterns, quiet } = found.discovery;
    const names = [...patterns.map(conditionLabel), ...quiet.map(({ field }) => field)];
    expect(blocks.patterns.rows.map(([name]) => name)).toEqual(names);
    const at = blocks.patterns.columns.findIndex(([name]) => name === 'Lift');
    const lifts = blocks.patterns.rows.slice(0, patterns.length).map((row) => row[at]);
    expect(lifts).toEqual(patterns.map(({ lift }) => lift));
  });

  it('tells on its page who stays and who is worth most, and what waits for an answer', () => {
    const { rows } = patternsPage(found, { definition, label: '', ranAt: '2026-06-01' });
    const texts = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    const front = texts.slice(0, texts.indexOf('FOR THE ANALYST'));
    expect(front).toContain('Stay with you');
    expect(front).toContain('Worth most');
    expect(front).toContain('the best fifth by LTV');
    expect(front).toContain('! 3 columns not used until you answer for them.');
    expect(front).toContain(
      'Write yes or no in FIELDS › Searched for Loss reason, Seller and Mood; ASKED ABOUT below says when yes.',
    );
  });

  it('gives each pattern ten points at least', () => {
    const { patterns } = patternsView(definition, found, () => false);
    const points = patterns.map((one) => one.points);
    expect(Math.min(...points)).toBe(10);
  });

  it('sums the amounts of the deals that have one', () => {
    const at = blocks.patterns.columns.findIndex(([name]) => name === 'Won amount');
    const told = blocks.patterns.rows.slice(0, found.discovery.patterns.length);
    expect(told.every((row) => Number(row[at]) > 0)).toBe(true);
  });

  it('says which fields the definition has a criterion on, and of no other one', () => {
    const on = new Set(definition.criteria.map(({ field }) => field));
    const usable = found.discovery.patterns.filter(({ verdict }) => verdict === 'criterion');
    expect(usable.length).toBeGreaterThan(2);
    usable.forEach(({ field }, row) => {
      const isTold = String(blocks.why.rows[row]?.[1]).endsWith('; already in your definition');
      expect(isTold, field).toBe(on.has(field));
    });
  });

  it('looks at the churn of the definition', () => {
    expect(blocks.churn?.rows[0]?.[0]).toBe('In the ICP');
    expect(found.churn?.own.trials).toBeGreaterThan(100);
  });

  it('asks about what only the seller knows, beside the patterns', () => {
    const asked = [
      ['Loss reason', 'its name says that it is filled at or after the close'],
      ['Seller', 'it names who sells, such as Seller 1, not who buys'],
      ['Mood', 'filled for 100 % of the won and 0 % of the lost deals'],
    ];
    const rows = blocks.asked.rows.slice(0, asked.length);
    expect(rows.map((row) => [row[0], row[row.length - 1]])).toEqual(asked);
    const view = patternsView(definition, found, () => false);
    expect(view.asked.map(({ field, why }) => [field, why])).toEqual(asked);
    const searched = view.patterns.map(({ field }) => field);
    expect(searched).not.toContain('Loss reason');
    expect(searched).not.toContain('Seller');
  });

  it('lists each field once that any comparison asks about', () => {
    const extra = {
      field: 'Renewal',
      kind: 'after the close',
      why: '',
      answer: undefined,
    } as const;
    const { discovery } = found;
    const staying = { ...discovery, asked: [...discovery.asked, extra] };
    const frame = { definition, label: '', ranAt: '' };
    const rows = patternBlocks({ ...found, staying }, frame).asked?.rows ?? [];
    const fields = [...discovery.asked.map(({ field }) => field), 'Renewal'];
    expect(rows.map(([field]) => field)).toEqual(fields);
  });

  it('tells who stays by what was known before the deal', () => {
    const { staying } = found;
    expect(staying?.sample.won.length).toBe(found.discovery.sample.won.filter(Boolean).length);
    expect(staying?.patterns.map(({ field }) => field)).not.toContain('Mood');
    expect(blocks.staying?.columns.slice(1, 4).map(([name]) => name)).toEqual([
      ...['Staying', 'Churned', 'Rate'],
    ]);
    expect(blocks.staying?.rows[0]?.[0]).toBe(conditionLabel(staying!.patterns[0]!));
  });

  it('says of what was left out, and of nothing else, why', () => {
    const left = found.discovery.leftOut.map(({ field }) => field);
    expect(left).toEqual(['Pilot']);
    const rows = blocks.leftOut?.rows ?? [];
    expect(rows.map(([field]) => field)).toEqual([...left, 'Account name']);
    expect(rows.map(([, why]) => why)).not.toContain('');
  });

  it('has neither where nothing is known of either', () => {
    const churnless = deals.map((row) =>
      row.map((cell) => (/churn/i.test(String(cell)) ? 'Closed Won' : cell)),
    );
    const without = churnless.map((row) =>
      row.map((cell, column) => (dealHeaders[column] === 'Churned on' ? '' : cell)),
    );
    const plain = findPatterns(
      definition,
      { deals: [dealHeaders, ...without], accounts: [accountHeaders, ...accounts] },
      context,
      mulberry32(1),
    );
    expect(plain.best).toBeUndefined();
    expect(plain.churn).toBeUndefined();
    const { churn, staying, best } = patternBlocks(plain, { definition, label: '', ranAt: '' });
    expect([churn.rows, staying, best]).toEqual([[], undefined, undefined]);
  });
});
