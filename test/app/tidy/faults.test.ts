import { describe, expect, it } from 'vitest';
import type { OfferedTidy } from '../../../src/app/tidy/tidy-up';
import { askTidy, tidyUp } from '../../../src/app/tidy/tidy-up';
import { smallDefinition } from '../../support/definitions';
import type { Fault, MemoryWorkbook } from '../../support/memory/memory-workbook';
import { CONFIG, oldWorkbook, printOf, tidied } from './support';

const KINDS = ['once', 'for good', 'after all'] as const satisfies readonly Fault['kind'][];

/** Each kind fails so many-th of the calls, another first one; `FAULT_TABLE=1` fails them all. */
const STEP = process.env.FAULT_TABLE === '1' ? 1 : 5;

/** With a column, a row, a formula and a note of somebody's own. */
function start(): MemoryWorkbook {
  const workbook = oldWorkbook(smallDefinition);
  workbook.execute(({ workbook: book }) => {
    const sheet = book.sheet(CONFIG)!;
    const rows = sheet.column(1).length;
    sheet.write(4, 4, [['Ask'], ['Carla']]);
    sheet.write(5, 12, [['=B5&"!"']]);
    sheet.write(rows + 2, 1, [['Last looked at by Ada']]);
    sheet.decorate({ notes: [{ row: 6, column: 5, help: 'Ask Carla' }] });
  });
  return workbook;
}

/** Values and formulas of its cells, and notes that are not ours; looks may differ. */
function contents(workbook: MemoryWorkbook): string {
  const { cells } = workbook.tab(CONFIG);
  const shown = cells.map((row) =>
    Array.from(row, (cell) => {
      const { value = '', formula = '', note = '' } = cell ?? {};
      const isStatus = value === 'v1';
      return [isStatus ? '' : value, formula, note === 'Ask Carla' ? note : ''].join('|');
    }),
  );
  return shown
    .map((row) => row.join(' ').replace(/[ |]+$/, ''))
    .join('\n')
    .trimEnd();
}

describe('tidying up of which any service call fails', { timeout: 600_000 }, () => {
  it('leaves the sheet as it was, or done, and always the same definition', () => {
    const workbook = start();
    const { offer } = workbook.execute((outside) => askTidy(outside, ''));
    const [before, print] = [contents(workbook), printOf(workbook)];
    const reference = workbook.copy();
    tidied(reference);
    const [calls, after] = [reference.calls, contents(reference)];
    const [first, last] = [workbook, reference].map((one) => one.picture().ranges.ICP_CONFIG);
    const wrong: string[] = [];
    const seen = { old: 0, fresh: 0, between: 0 };
    for (const [index, kind] of KINDS.entries()) {
      for (let call = 1 + index; call <= calls; call += STEP) {
        const one = workbook.copy();
        one.fail({ call, kind });
        const told = attempt(one, offer);
        const expectThat = (isTrue: boolean, what: string) => {
          if (!isTrue) wrong.push(`${kind}, call ${call}, told "${told}": ${what}`);
        };
        const left = contents(one);
        expectThat(printOf(one) === print, 'is another definition');
        if (left === before) {
          seen.old += 1;
          expectThat(told !== '', 'is told as done');
          expectThat(one.picture().ranges.ICP_CONFIG === first, 'has its range elsewhere');
        } else if (left === after && one.picture().ranges.ICP_CONFIG === last) {
          seen.fresh += 1;
        } else {
          seen.between += 1;
          expectThat(kind === 'for good', 'is neither old nor new');
          expectThat(told.includes('finishes it'), 'does not say how it stands');
          tidied(one);
          expectThat(printOf(one) === print, 'is another definition when it is finished');
          expectThat(/"row":7,/.test(one.picture().ranges.ICP_CONFIG ?? ''), 'keeps its range');
          expectThat(sortedLines(one) === sortedLines(reference), 'is not finished');
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(2);
  });
});

/** What stands in the rows, wherever in them it stands. */
function sortedLines(workbook: MemoryWorkbook): string {
  const lines = contents(workbook).split('\n');
  return lines.map((line) => line.split(/[| ]+/).filter(Boolean).sort().join(' ')).join('\n');
}

function attempt(workbook: MemoryWorkbook, offer: OfferedTidy): string {
  try {
    workbook.execute((outside) => tidyUp(outside, offer));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
