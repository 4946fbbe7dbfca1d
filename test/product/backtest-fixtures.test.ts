import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/host/core/csv/read';
import { reportBlock } from '../support/report-block';
import { openQuickly } from './support/in-process';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const TABS = { definition: 'ICP Config', accounts: 'Accounts', deals: 'Deals' };
const cases = readdirSync(FIXTURES).filter((name) => name.startsWith('backtest-'));

function tabOf(name: string, file: string, tab: string) {
  const path = resolve(FIXTURES, name, `${file}.csv`);
  return existsSync(path) ? [readCsv(tab, readFileSync(path, 'utf8'), 2026)] : [];
}

describe.each(cases)('%s', (name) => {
  const workbook = Object.entries(TABS).flatMap(([file, tab]) => tabOf(name, file, tab));
  const addon = openQuickly(workbook);
  addon.act('icpBacktest');
  const report = addon.document.displayValues('ICP Backtest');
  const expected = Papa.parse<string[]>(
    readFileSync(resolve(FIXTURES, name, 'expected.csv'), 'utf8').trimEnd(),
  ).data.slice(1);

  it.each(expected as [string, string, string, string][])(
    '%s › %s › %s is %s',
    (block, line, column, shown) => {
      expect(reportBlock(report, block).cell(line, column)).toBe(shown);
    },
  );
});
