import { describe, expect, it } from 'vitest';
import {
  type KeptRun,
  keptCell,
  keptDay,
  packRun,
  readAbout,
  unpackRun,
} from '../../../src/app/changes/kept-run';
import { smallDefinition } from '../../support/definitions';

const ACCOUNTS = 6_000;
const each = <T>(cell: (row: number) => T) =>
  Array.from({ length: ACCOUNTS }, (_, row) => cell(row));
const run: KeptRun = {
  name: 'PLG',
  tab: 7,
  tabName: 'Accounts',
  scoredAt: '2026-06-22 09:00',
  version: 'PLG v3',
  asOf: 20_626,
  today: 20_626,
  decimalComma: true,
  definition: smallDefinition,
  keyHeader: 'Domain',
  keys: each((row) => `company-${row}.example`),
  fields: ['Industry', 'Last visit'],
  columns: [
    each((row) => `Industry ${row % 40}`),
    each((row) => new Date((row % 900) * 86_400_000)),
  ],
  tiers: each((row) => `Tier ${row % 4}`),
  scores: each((row) => (row % 9 === 0 ? '' : (row % 1001) / 10)),
};

describe('a kept run', () => {
  const packed = packRun(run, 4);

  it('comes back as it was from cells that Sheets takes', () => {
    for (const cell of packed) {
      expect(cell.length).toBeLessThanOrEqual(45_001);
      expect(cell).toMatch(/^~/);
    }
    expect(packed.length).toBeGreaterThan(3);
    expect(unpackRun([...packed, ''])).toEqual(run);
    expect(readAbout(packed[0])).toMatchObject({ number: 4, accounts: ACCOUNTS });
  });

  it('is none where somebody changed a cell, took one out, or a later version wrote it', () => {
    const [head = '', first = '', ...others] = packed;
    const edited = [head, first.replace('company-1.', 'company-x.'), ...others];
    expect(unpackRun(edited)).toBeUndefined();
    expect(unpackRun([head, ...others])).toBeUndefined();
    expect(
      unpackRun([head.replace('"asOf":20626', '"asOf":"x"'), first, ...others]),
    ).toBeUndefined();
    expect(unpackRun([''])).toBeUndefined();
    expect(unpackRun([])).toBeUndefined();
  });

  it('holds days, whatever the zone of the spreadsheet', () => {
    const late = new Date('2026-06-22T23:30:00Z');
    const tokyo = (date: Date) => Math.floor((date.getTime() + 9 * 3_600_000) / 86_400_000);
    expect(keptDay(keptCell(late, tokyo) as Date)).toBe(20_627);
    expect(keptCell('2026-06-22', tokyo)).toBe('2026-06-22');
  });
});
