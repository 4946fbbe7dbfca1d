import { describe, expect, it } from 'vitest';
import { accountsStatus, backtestStatus, writeStatus } from '../../../src/app/config-sheet/status';
import type { Outside } from '../../../src/app/outside';
import { setUp } from '../../../src/app/setup/set-up';
import { bareTier } from '../../../src/definition/defaults';
import { headOf } from '../../../src/definition/sheet/head';
import { FAILED, MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';

const NOW = Date.UTC(2026, 5, 30, 9);
const passes = backtestStatus('PASS', { won: 0.9, lost: 0.8 }, '2026-06-30 09:00');
const book = MemoryWorkbook.of([{ name: 'Sheet1', rows: [] }], NOW);
book.execute((outside) => setUp(outside));

const rowsOf = (one: MemoryWorkbook) =>
  one.tab('ICP Config').cells.map((row) => Array.from(row, contentOf));
const write = ({ workbook }: Outside) => writeStatus(workbook, '', passes);
const said = (one: MemoryWorkbook) => {
  const rows = rowsOf(one);
  const head = headOf(rows);
  return rows[(head?.labels ?? 0) + 1]?.[head?.columns.get('backtest') ?? 0];
};

describe('writeStatus', () => {
  it('says it once, and changes no argument of a formula', () => {
    const one = book.copy();
    const argument = () =>
      one.execute(({ workbook }) => {
        const { row = 0, column = 0 } = workbook.namedRanges()[0] ?? {};
        return [row, column, JSON.stringify(rowsOf(one).slice(row - 1))];
      });
    const before = argument();
    expect(before[0]).toBe(7);
    one.execute(write);
    expect(said(one)).toBe('✓ Passes: 90 % of won in, 80 % of lost out · 30 Jun 2026');
    expect(argument()).toEqual(before);
    const picture = one.picture();
    one.execute(write);
    expect(one.picture()).toEqual(picture);
    expect(one.calls).toBeLessThan(4);
    const later = backtestStatus('PASS', { won: 0.9, lost: 0.8 }, '2026-07-01 09:00');
    one.execute(({ workbook }) => writeStatus(workbook, '', later));
    expect(said(one)).toBe('✓ Passes: 90 % of won in, 80 % of lost out · 1 Jul 2026');
    expect(argument()).toEqual(before);
  });

  it('writes nothing where a range of the definition reaches up to it', () => {
    const one = book.copy();
    one.execute(({ workbook }) => {
      const sheet = workbook.sheet('ICP Config');
      if (sheet === undefined) throw new Error('ICP Config must be there');
      workbook.nameRange('Mine', sheet, { row: 1, column: 1, rows: 90, columns: 12 });
    });
    const picture = one.picture();
    one.execute(write);
    expect(one.picture()).toEqual(picture);
  });

  it('fails no action', () => {
    for (let call = 1; call < 5; call++) {
      const one = book.copy();
      one.fail({ call, kind: 'for good' });
      expect(() => one.execute(write)).not.toThrow(FAILED);
    }
  });

  it('gives each finding its yardstick', () => {
    const tiers = [
      { name: 'A', from: 50, inIcp: true, ...bareTier },
      { name: 'B', from: 0, inIcp: false, ...bareTier },
    ];
    const texts = [
      [233, 369],
      [10, 90],
      [1, 99],
      [0, 0],
    ].map(([a = 0, b = 0]) => {
      const counts = new Map([
        ['A', a],
        ['B', b],
      ]);
      return accountsStatus(tiers, counts).accounts?.text;
    });
    expect(texts).toEqual([
      '! 233 of 602 (39 %), wide: 5–30 % is usual',
      '✓ 10 of 100 (10 %)',
      '! 1 of 100 (1 %), narrow: 5–30 % is usual',
      'No accounts yet',
    ]);
    expect(backtestStatus('TOO FEW DEALS', { won: 1, lost: 1 }, '2026-06-30').backtest?.text).toBe(
      'Too few deals to tell · 30 Jun 2026',
    );
  });
});
