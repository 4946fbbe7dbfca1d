import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDefinitions } from '../../../src/app/compare/compare-definitions';
import { type CompareFrame, comparePage } from '../../../src/app/compare/compare-page';
import { openLooks } from '../../../src/app/looks';
import { writePage } from '../../../src/app/report/page-sheet';
import { rowLink } from '../../../src/app/report/row-link';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';
import { reportBlock } from '../../support/report-block';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const HOUSE = /\b(?:lift|q|AUC|p|McNemar|CI)\b|±/i;
const deals = [
  { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' },
  { role: 'Account key', header: 'Domain', values: '' },
  { role: 'Closed on', header: 'Closed on', values: '' },
] as const;
const [industry] = smallDefinition.criteria;

/** A definition that asks one column for a yes. */
function asking(field: string, more: Partial<Definition['settings']> = {}): Definition {
  const settings = { ...smallDefinition.settings, dealsSheet: 'Deals', ...more };
  const criterion = { ...industry!, field, operator: 'is yes', value: '', points: 10 };
  return definitionWith({ settings, criteria: [criterion], exclusions: [], fields: [], deals });
}

/** Each deal of an account of its own; what its columns say of won and lost ones. */
const columns: Readonly<Record<string, (isWon: boolean, turn: number) => boolean>> = {
  Good: (isWon, turn) => turn % 10 > 0 === isWon,
  Fair: (isWon, turn) => turn % 10 > 2 === isWon,
  Chance: (_, turn) => turn % 2 === 0,
  Everybody: () => true,
  Almost: (isWon, turn) => turn % 10 > 0 === (turn === 14 ? !isWon : isWon),
};

function tablesOf(rows: number, nameOf = (row: number) => `Company ${row}`) {
  const all = Array.from({ length: rows }, (_, row) => ({ isWon: row % 2 === 0, turn: row >> 1 }));
  const names = Object.keys(columns);
  const accounts = all.map(({ isWon, turn }, row): Cell[] => {
    return [nameOf(row), ...names.map((name) => (columns[name]?.(isWon, turn) ? 'yes' : 'no'))];
  });
  const closed = all.map(({ isWon }, row): Cell[] => {
    return [nameOf(row), isWon ? 'Won' : 'Lost', '2024-06-01'];
  });
  return {
    deals: [['Domain', 'Stage', 'Closed on'], ...closed],
    accounts: [['Domain', ...names], ...accounts],
  };
}

/** The page as it stands in a workbook. */
function written(
  [first, second]: readonly [Definition, Definition],
  tables: ReturnType<typeof tablesOf> | Omit<ReturnType<typeof tablesOf>, 'accounts'>,
  labels: readonly [string, string] = ['v1', 'v2'],
  kinds: CompareFrame['kinds'] = ['version', 'saved'],
) {
  const sides = [
    { label: labels[0], definition: first },
    { label: labels[1], definition: second },
  ] as const;
  const both = { accounts: undefined, ...tables };
  const comparison = compareDefinitions(...sides, both, context);
  const book = MemoryWorkbook.of([{ name: 'Accounts', rows: [] }], Date.UTC(2026, 5, 30));
  book.execute(({ workbook }) => {
    const link = rowLink(workbook.sheet('Accounts')!);
    const page = comparePage(comparison, { kinds, ranAt: '2026-06-30 12:00', link });
    writePage(workbook, 'compare', page, openLooks());
  });
  const { cells } = book.tab('ICP Compare');
  const rows = cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')));
  const analyst = rows.findIndex(([first]) => first === 'FOR THE ANALYST');
  return { rows, cells, front: rows.slice(0, analyst).flat().filter(Boolean) };
}

const [good, fair] = [asking('Good'), asking('Fair')] as const;
const many = tablesOf(400);

describe('ICP Compare', () => {
  it.each([
    [
      [fair, good],
      '✓ v2 is better than v1: it keeps more of the won deals and leaves out more of the lost.',
      'Stay with v2; Score accounts writes its tiers.',
    ],
    [
      [good, fair],
      '✕ v2 is worse than v1: it keeps fewer of the won deals and leaves out fewer of the lost.',
      'Restore v1 in the sidebar; then Score accounts writes its tiers.',
    ],
    [
      [good, good],
      '· Both are right about the same deals.',
      'Nothing differs: keep the one that you have.',
    ],
    [
      [good, asking('Almost')],
      '· v2 and v1 can’t be told apart by these deals: the difference may be luck.',
      'Take the one that is easier to explain, or compare again when more deals have closed.',
    ],
    [
      [asking('Everybody'), asking('Chance')],
      '! v2 keeps fewer of the won deals but leaves out more of the lost than v1.',
      'Decide which costs you more: won deals that it leaves out, or lost ones that it lets in.',
    ],
    [
      [fair, asking('Good', { fittedUntil: 20_000 })],
      '! v2 does better than v1, on deals that it may have been made from.',
      'Compare again when deals have closed that neither was made from.',
    ],
  ] as const)('says which is better, and what to do: %#', (sides, sentence, advice) => {
    const { rows, front } = written(sides, many);
    expect(rows[1]?.[0]).toBe(sentence);
    expect(front).toContain(advice);
    expect(rows[2]?.[0]).toBe(
      'Compared on the 400 deals that both count closed in Jun 2024: 200 won, 200 lost. Before: v1. After: v2. Run on 30 Jun 2026.',
    );
    expect(front.filter((text) => HOUSE.test(text))).toEqual([]);
  });

  it('tells how far each rate moved, and how far that is sure', () => {
    const { rows, front } = written([fair, good], many);
    expect(front).toContain('90 % before 70 %');
    const says = front.filter((text) => text.startsWith('20 points more.'));
    expect(says).toEqual(Array(2).fill(says[0]));
    const rates = reportBlock(rows, 'RATES ON THE SAME DEALS');
    expect(Number(rates.cell('Won deals included', 'Change'))).toBeCloseTo(0.2, 12);
    const [low, high] = ['Low', 'High'].map((end) => {
      return Math.round(100 * Number(rates.cell('Won deals included', end)));
    });
    expect(says[0]).toBe(`20 points more. Would be ${low} – ${high} on other deals like these.`);
    expect(rates.cell('Lost deals excluded', 'Deals')).toBe('200');
  });

  it('tells which accounts come into the ICP and which leave it', () => {
    const { rows, front } = written([good, asking('Chance')], many);
    const moving = front.find((text) => / come into the ICP/.test(text));
    const [, into = '', out = ''] = /^(\d+) come into the ICP, (\d+) leave it\.$/.exec(moving!)!;
    expect(front).toContain(`${Number(into) + Number(out)} of 400`);
    expect(front).toContain('Into the ICP');
    expect(front).toContain('Out of the ICP');
    const { lines } = reportBlock(rows, 'ACCOUNTS THAT CHANGE');
    expect(lines).toHaveLength(Number(into) + Number(out));
  });

  it('says that deals are few, and shows the accounts all the same', () => {
    const { rows, front } = written([fair, good], tablesOf(30));
    expect(rows[1]?.[0]).toBe('! Needs 20 won and 20 lost deals; both count 15 and 15.');
    expect(rows[2]?.[0]).toMatch(/^Compare again when more deals have closed; /);
    expect(front).toContain('Accounts by tier');
    expect(front.filter((text) => / %/.test(text) && /before/.test(text))).toEqual([]);
  });

  it('says that no deal counts for both, and has no empty table', () => {
    const { rows, front } = written([fair, asking('Good', { windowMonths: 1 })], many);
    expect(rows[1]?.[0]).toBe('! Can’t be told by deals: no deal counts for both.');
    expect(front).toContain('! Only the 0 deals that both count are compared.');
    const titles = rows.flatMap(([first = '']) => (/^[A-Z ]{6,}/.test(first) ? [first] : []));
    expect(titles).not.toContain('ON THE SAME DEALS');
    expect(titles).not.toContain('RATES ON THE SAME DEALS');
  });

  it('does without a list of accounts', () => {
    const { deals: closed, accounts } = many;
    const joined = closed.map((row, index) => [...row, ...(accounts[index] ?? []).slice(1)]);
    const { rows, front } = written([fair, good], { deals: joined });
    expect(rows[1]?.[0]).toMatch(/^✓ v2 is better/);
    expect(front.join()).not.toContain('of 0');
  });

  it('shortens long names above, versions last', () => {
    const name = 'Product-led growth in Europe, the Middle East and Africa';
    const { rows } = written([fair, good], many, [`${name} v2`, `${name} v3 draft`]);
    expect(rows[1]?.[0]).toMatch(
      /^✓ Product-led gr… v3 draft is better than Product-led growth i… v2:/,
    );
    expect(`${rows[2]?.[0]} ${rows[3]?.[0]}`).toContain(
      `Before: ${name} v2. After: ${name} v3 draft.`,
    );
    expect(reportBlock(rows, 'METRICS').cell('Definition', 'After')).toBe(`${name} v3 draft`);
  });

  it.each(['=', '+', '-', "'"])('keeps every text with %s in front a text', (sign) => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(text, text, (rest, more) => {
        const nameOf = (row: number) => `${sign}${rest}x${row}`;
        const labels = [`${sign}${more} v1`, `${sign}${rest} v2`] as const;
        const { cells } = written([fair, good], tablesOf(40, nameOf), labels);
        const formulas = cells.flat().flatMap((cell) => cell?.formula || []);
        expect(formulas.length).toBeGreaterThan(0);
        for (const formula of formulas) {
          expect(formula).toMatch(/^=HYPERLINK\("#gid=\d+&range=\d+:\d+"[;,]"\d+"\)$/);
        }
      }),
      { seed: 1, numRuns: 3 },
    );
  });
});
