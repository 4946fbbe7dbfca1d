import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ACCOUNT_HEADERS } from '../../src/app/sample/accounts';
import type { CellValue } from '../../src/host/core/api';
import { sharedChromium } from '../support/chromium';
import { runFile } from '../support/run-file';
import { violations, widerThanItsFrame } from './support/access';
import { downloaded } from './support/downloaded';
import { mouse } from './support/hands';
import { type Office, openOffice, says } from './support/sidebar';
import { described, loadTab, openWarehouse, rendered, schemaTests } from './support/warehouse';

/** What Score accounts has written, and what a statement calls it. */
const columns = [
  ['ICP Score', 'icp_score'],
  ['ICP Tier', 'icp_tier'],
  ['ICP Coverage', 'icp_coverage'],
  ['ICP Reason', 'icp_reason'],
] as const;

function written({ host }: Office): (number: number) => CellValue[] {
  const [headers = [], ...rows] = host.values('Accounts');
  const places = columns.map(([header]) => headers.indexOf(header));
  return (row) => places.map((at) => rows[row]?.[at] ?? '');
}

const ownColumns = ({ host }: Office) =>
  host.values('Accounts').map((row) => row.slice(0, ACCOUNT_HEADERS.length));

describe('a definition leaves the spreadsheet', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('as SQL that gives in DuckDB, as it is, what Score accounts writes, row by row', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    await office.host.runMenu('Score accounts');
    const warehouse = await openWarehouse();
    await loadTab(warehouse, 'accounts', ownColumns(office));

    const sidebar = await office.sit('Export as SQL…');
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    await says(sidebar, 'Export as SQL');
    await hands.choose('Database', 'DuckDB');
    await hands.write('Table of accounts', 'accounts');
    await hands.write(
      'Its columns, a name and a type a line',
      await described(warehouse, 'accounts'),
    );
    await says(sidebar, '17 columns read.');
    await says(sidebar, 'All 12 have a column.');
    await hands.write('Column that tells accounts apart', 'sheet_row');
    await hands.press('Write the SQL');
    await frame.getByRole('status', { name: 'Written' }).waitFor();
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);

    const file = await downloaded(sidebar, 'Download icp_scores.sql');
    const scored = await runFile(warehouse, file);
    const sheet = written(office);
    expect(scored).toHaveLength(602);
    expect(
      scored.map((row) => [row.sheet_row, ...columns.map(([, name]) => row[name] ?? '')]),
    ).toEqual(scored.map((row) => [row.sheet_row, ...sheet(Number(row.sheet_row))]));

    await hands.choose('As', 'A dbt model');
    await hands.write('Model or table of the accounts', 'accounts');
    await hands.write('Name of the model', 'icp_scores');
    await hands.press('Write the SQL');
    await frame.getByRole('region', { name: 'macros/icp_scores_functions.sql' }).waitFor();
    const dbt = async (path: string) => rendered(await downloaded(sidebar, `Download ${path}`));
    const macro = await dbt('macros/icp_scores_functions.sql');
    const statements = macro.replace(/^\{#.*#\}\n\{% macro .*%\}\n|\{% endmacro %\}\n$/g, '');
    await runFile(warehouse, statements.replace(/\{%.*%\}\n/, ''));
    await runFile(warehouse, `CREATE TABLE icp_scores AS ${await dbt('models/icp_scores.sql')}`);
    const tests = [
      ...schemaTests(await dbt('models/icp_scores.yml')),
      ['in range', await dbt('tests/icp_scores_in_range.sql')] as const,
    ];
    expect(tests.map(([name]) => name)).toEqual([
      ...['sheet_row unique', 'sheet_row not_null', 'icp_tier not_null', 'icp_tier accepted'],
      ...['icp_coverage not_null', 'icp_fingerprint not_null', 'in range'],
    ]);
    for (const [name, sql] of tests)
      expect([name, await runFile(warehouse, sql)]).toEqual([name, []]);

    await hands.press('‹ Back');
    await hands.go('More › Export as SQL…');
    await says(sidebar, 'All 12 have a column.');
    expect(await frame.getByRole('region', { name: 'models/icp_scores.sql' }).count()).toBe(0);
  });

  it('as a file that comes back as it left, and changes as it was edited', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    await hands.go('More › Definition as a file');
    await frame.getByRole('link', { name: 'Download icp_definition.json' }).waitFor();
    expect(await violations(frame)).toEqual([]);
    const file = await downloaded(sidebar, 'Download icp_definition.json');
    const bring = (text: string) =>
      frame.getByLabel('Choose a file').setInputFiles({
        name: 'icp.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await bring(file);
    await says(sidebar, 'It says what your draft says');
    await bring(file.replace('"minimumCoverage": 0.5', '"minimumCoverage": 5, "x": 1'));
    await says(
      sidebar,
      /Nothing is changed: 2 mistakes in the file[\s\S]*Minimum coverage must be/,
    );
    await bring(file.replace('"minimumCoverage": 0.5', '"minimumCoverage": 0.4'));
    await says(sidebar, /1 change to what is saved[\s\S]*50 % → 40 %/);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await hands.press('Make it my draft');
    await says(sidebar, '1 change from the file stands in your draft');
    await hands.press('Save…');
    await hands.write('Your name', 'Ada');
    await hands.press('Save');
    await says(sidebar, 'Version 2 saved');
    await hands.go('More › Definition as a file');
    await frame.getByRole('link', { name: 'Download icp_definition.json' }).waitFor();
    expect(await downloaded(sidebar, 'Download icp_definition.json')).toBe(
      file.replace('"minimumCoverage": 0.5', '"minimumCoverage": 0.4'),
    );
  });
});
