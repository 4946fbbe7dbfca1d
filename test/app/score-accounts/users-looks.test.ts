import { describe, expect, it } from 'vitest';
import { insertFormulas } from '../../../src/app/insert-formulas';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import type { ColorRule, Workbook } from '../../../src/app/workbook';
import { accountsTab, configTab, HEADERS } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const WIDTH = HEADERS.length;
const area = (row: number, column: number, rows = 1, columns = 1) => {
  return { row, column, rows, columns };
};
const mine: ColorRule = {
  areas: [area(2, 1, 999, WIDTH + 8)],
  when: { formula: '=$A2="Northwind"' },
  style: { ground: '#FF0000' },
};

/** A list as a person has it: notes, also where ours will stand, colours, frozen, widths. */
function list() {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config')], 0);
  book.execute(({ workbook }) => {
    const sheet = accounts(workbook);
    const help = 'Ask Kim';
    sheet.decorate({
      styles: [[[area(1, 1, 1, WIDTH)], { bold: true, ground: '#FFEEAA' }]],
      widths: [120, 90],
      frozenRows: 1,
      frozenColumns: 1,
      notes: [
        { row: 1, column: 2, help },
        { row: 1, column: WIDTH + 2, help },
      ],
    });
    sheet.format([area(2, 4, 5)], '#,##0');
    sheet.setColors([mine], [], []);
  });
  return book;
}

function accounts(workbook: Workbook) {
  const sheet = workbook.sheet('Accounts');
  if (sheet === undefined) throw new Error('Accounts must be a tab');
  return sheet;
}

/** All of the tab but for our columns. */
function users(book: MemoryWorkbook) {
  const parts = Object.entries(book.picture().tabs.Accounts ?? {});
  const isTheirs = ([key]: readonly [string, string]) =>
    key !== 'mark' && Number(/,(\d+)$/.exec(key)?.[1] ?? 0) <= WIDTH;
  return Object.fromEntries(parts.filter(isTheirs));
}

const note = (book: MemoryWorkbook, column: number) =>
  book.tab('Accounts').cells[0]?.[column - 1]?.note;

describe("looks of the user's", () => {
  it.each([
    ['Score accounts', scoreAccounts],
    ['Insert score formulas', insertFormulas],
  ] as const)('stay as they are: %s', (_, act) => {
    const book = list();
    const before = users(book);
    for (let run = 0; run < 2; run++) book.execute((outside) => void act(outside));
    expect(users(book)).toEqual(before);
    expect(book.tab('Accounts').colors[0]).toEqual(mine);
    expect(note(book, WIDTH + 2)).toBe('Ask Kim');
  });

  it('our rules are replaced where tiers are called otherwise', () => {
    const book = list();
    book.execute(scoreAccounts);
    const before = book.tab('Accounts').colors.length;
    const tiers = smallDefinition.tiers.map((tier) => ({ ...tier, name: `${tier.name} "A"` }));
    const renamed = MemoryWorkbook.of([configTab('ICP Config', definitionWith({ tiers }))], 0);
    book.tab('ICP Config').cells = renamed.tab('ICP Config').cells;
    book.execute(scoreAccounts);
    const rules = book.tab('Accounts').colors;
    expect(rules).toHaveLength(before);
    expect(JSON.stringify(rules)).toContain('$M2=\\"Tier 1 \\"\\"A\\"\\"\\"');
    expect(JSON.stringify(rules)).not.toContain('=\\"Tier 1\\"');
  });
});
