import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTidy } from '../../../src/app/tidy/tidy-up';
import { cellAddress } from '../../../src/definition/a1';
import { locate } from '../../../src/definition/sheet/locate';
import { parseReference } from '../../../src/host/core/cells/a1';
import { anyDefinition } from '../../support/arbitraries';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { CONFIG, oldWorkbook, printOf, tidied, valuesOf } from './support';

/** Something of somebody's own in or below a section. */
const anyOwn = fc.record({
  section: fc.nat(6),
  what: fc.constantFrom('text', 'number', 'formula', 'note', 'header', 'row', 'table'),
  /** Columns right of the last header. */
  right: fc.nat(4),
  /** Rows below the headers. */
  down: fc.nat(5),
});
type Own = typeof anyOwn extends fc.Arbitrary<infer T> ? T : never;

function add(workbook: MemoryWorkbook, { section, what, right, down }: Own, index: number): void {
  const grid = valuesOf(workbook).map((row) => Array.from(row, (cell) => cell ?? ''));
  const found = [...locate(grid, () => undefined).sections.values()][section]!;
  const last = (grid[found.header] ?? []).findLastIndex((cell) => cell !== '');
  const column = last + 2 + right;
  const row = what === 'header' ? found.header + 1 : Math.min(found.header + 2 + down, found.end);
  workbook.execute(({ workbook: book }) => {
    const sheet = book.sheet(CONFIG)!;
    const write = (value: string | number) => sheet.write(row, column, [[value]]);
    if (what === 'text' || what === 'header') write(`Mine ${index}`);
    if (what === 'number') write(OWN_NUMBER + index);
    if (what === 'formula') write(`=$${cellAddress(found.header + 1, 0)}&"${index}"`);
    if (what === 'note') {
      const notes = sheet.notes({ row, column, rows: 1, columns: 1 });
      if (notes[0]?.[0] !== '') return;
      sheet.decorate({ notes: [{ row, column, help: `Note ${index}` }] });
    }
    if (what !== 'note' && what !== 'row' && what !== 'table') {
      const area = { row, column, rows: 1, columns: 1 };
      sheet.decorate({ styles: [[[area], { ground: '#ffee00', italic: true, size: 14 }]] });
      sheet.format([area], what === 'number' ? '#,##0.0' : 'General');
    }
    if (what === 'row' || what === 'table') {
      sheet.insertRows(found.end, 3);
      const lines =
        what === 'row'
          ? [['', `Row ${index}`]]
          : [
              ['MINE', ''],
              ['One', index],
            ];
      sheet.write(found.end + 2, 1, lines);
    }
  });
}

/** No number of a definition, nor a day. */
const OWN_NUMBER = 7_000_000;

const isOwn = /^(?:Mine|Row|Note|One) ?\d*$|^MINE$/;

/** What is somebody's own, and what its formulas read, wherever it stands. */
function ownOf(workbook: MemoryWorkbook): string[] {
  const { cells } = workbook.tab(CONFIG);
  return cells
    .flatMap((row) =>
      row.flatMap((cell) => {
        const { value = '', formula = '', note = '' } = cell ?? {};
        const [, read] = /^=(\$?[A-Z]+\d+)&"/.exec(formula) ?? [];
        const at = read === undefined ? undefined : parseReference(read);
        return [
          ...(isOwn.test(String(value)) || (typeof value === 'number' && value >= OWN_NUMBER)
            ? [`${typeof value} ${value} ${cell?.format} ${JSON.stringify(cell?.look)}`]
            : []),
          ...(isOwn.test(note) ? [`note ${note} on ${value}`] : []),
          ...(at === undefined
            ? []
            : [`${formula.slice(-3)} of ${cells[at.row! - 1]?.[at.column! - 1]?.value ?? ''}`]),
        ];
      }),
    )
    .sort();
}

describe('what is not ours in a config sheet', () => {
  it('is all there once it is tidied, and reads what it read', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyDefinition, fc.array(anyOwn, { maxLength: 6 }), (definition, own) => {
        const workbook = oldWorkbook(definition);
        own.forEach((one, index) => {
          add(workbook, one, index);
        });
        const [print, before] = [printOf(workbook), ownOf(workbook)];
        fc.pre(print !== '');
        tidied(workbook);
        moved += before.length;
        expect(ownOf(workbook)).toEqual(before);
        expect(printOf(workbook)).toBe(print);
        expect(workbook.execute((outside) => askTidy(outside, '')).text).toMatch(/is tidy/);
      }),
      { numRuns: 15 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});
