import { describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import { check, healthyPlan, kindOf, NOW, openPlan, run } from './support/health-plan';

const { definition } = healthyPlan;
const DAY_MS = 86_400_000;
const small = { ...healthyPlan, accounts: healthyPlan.accounts.slice(0, 4), deals: [] };

/** Types over a text of the config sheet. */
function edit(book: MemoryWorkbook, from: string, to: string): void {
  const { cells } = book.tab('ICP Config');
  const row = cells.findIndex((line) => line.some((cell) => contentOf(cell) === from));
  const column = cells[row]?.findIndex((cell) => contentOf(cell) === from) ?? -1;
  typeInto(book.tab('ICP Config'), row, column, to);
}

const kinds = (book: MemoryWorkbook) => check(book).findings.map(({ id }) => kindOf(id));

describe('what the health of a definition is told by', () => {
  it('is when it was made, where nobody has reviewed it yet', () => {
    const settings = { ...definition.settings, lastReviewed: undefined };
    const book = openPlan({ ...small, definition: { ...definition, settings } });
    expect(kinds(book)).toEqual([]);
    book.ask({ action: 'state', name: '' });
    const later = book.copy(NOW + 91 * DAY_MS);
    expect(check(later).findings.map(({ what }) => what)).toContain(
      'Nobody has reviewed this definition for 91 days.',
    );
  });

  it('is the next review that a person named, and the cadence of its settings', () => {
    const due = (changes: Partial<typeof definition.settings>) => {
      const settings = { ...definition.settings, lastReviewed: NOW / DAY_MS - 60.5, ...changes };
      return kinds(openPlan({ ...small, definition: { ...definition, settings } }));
    };
    expect(due({})).toEqual([]);
    expect(due({ reviewEvery: 1 })).toEqual(['not reviewed']);
    expect(due({ reviewEvery: 1, nextReview: NOW / DAY_MS + 9.5 })).toEqual([]);
    expect(due({ nextReview: NOW / DAY_MS - 1.5 })).toEqual(['not reviewed']);
  });

  it('is the last backtest, also after another wording, not after other points', () => {
    const why = 'They have a team';
    const criteria = definition.criteria.map((one, at) => (at === 0 ? { ...one, why } : one));
    const [headers = []] = healthyPlan.runs;
    const runs = [headers, run(50, 'FAIL'), run(3, 'PASS')];
    const book = openPlan({ ...small, runs, definition: { ...definition, criteria } });
    book.ask({ action: 'state', name: '' });
    expect(kinds(book)).toEqual([]);
    edit(book, why, 'They have two teams');
    expect(kinds(book)).toEqual([]);
    edit(book, 'Software', 'Fintech');
    expect(kinds(book)).toEqual(['changed since test']);
  });

  it('is the draft that the sidebar has, beside what stands', () => {
    const book = openPlan(small);
    const draft = { ...definition, settings: { ...definition.settings, owner: '' } };
    const answer = book.ask({ action: 'health', name: '', definition: draft });
    expect(answer).toMatchObject({
      ok: true,
      health: { version: 1, findings: [{ id: 'no owner: settings owner' }] },
    });
    expect(kinds(book)).toEqual([]);
  });

  it('are formulas of other tabs too, and the way there is open', () => {
    const book = openPlan(small);
    const own = [[{ formula: '=ICP_TIER(Accounts!A2:G2; ICP_CONFIG)', value: '#NAME?' }]];
    book.duplicate('Accounts', 'My accounts');
    book.tab('My accounts').cells = own;
    const [found] = check(book).findings;
    expect(found?.what).toBe('1 formula of the score shows #NAME?.');
    if (found?.act.do !== 'show') throw new Error('A formula must be shown');
    const { target } = found.act;
    expect(book.ask({ action: 'select', name: '', target })).toMatchObject({
      ok: true,
      selected: 'My accounts!A1',
    });
  });
});
