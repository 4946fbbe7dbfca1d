import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SqlRequest } from '../../../src/protocol/requests';
import { show } from '../../../src/sidebar/state/load';
import {
  chooseKind,
  columnsError,
  database,
  dealKey,
  hasReason,
  isWriting,
  meantColumn,
  missingColumns,
  readColumns,
  shownTable,
  sqlKind,
  takeUpChoices,
  tell,
  tellColumn,
  writeError,
  writeSql,
  written,
} from '../../../src/sidebar/state/sql';
import { saved, timeline } from '../../../src/sidebar/state/store';
import type { Server } from '../../app/api/support';
import { memoryBook } from '../../faults/support/memory-book';
import { dealsWorkbook } from '../../product/support/deals-workbook';
import { slowServer } from './slow-server';

afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
});

/** The page as it is opened over a definition after another one. @param before - Was exported before. */
async function opened(before?: SqlRequest) {
  const { ask } = memoryBook(dealsWorkbook());
  if (before !== undefined) ask({ action: 'exportSql', name: '', sql: before });
  const send = (json: string) => ask(JSON.parse(json));
  const { answer, state, asked } = slowServer({ ask, send } as Partial<Server> as Server);
  const latest = () => answer(asked() - 1);
  for (const name of ['another', '']) {
    show({ ...state, name });
    void takeUpChoices();
    await latest();
  }
  if (before === undefined) {
    database.value = 'duckdb';
    chooseKind('query');
  }
  return latest;
}

async function describeTable(answer: () => Promise<void>, described: string) {
  tell({ described });
  void readColumns();
  await answer();
}

describe('a table of a warehouse', () => {
  it('has the columns that their names say; what somebody typed stays where there is such a column', async () => {
    const answer = await opened();
    await describeTable(answer, 'industry text\nbranch text\nemployees int');
    const { typed, found, key, said } = shownTable();
    expect(typed).toMatchObject({ Industry: { column: 'industry', type: 'text' } });
    expect([key, said]).toEqual(['', '3 columns read.']);
    expect(found).toContain('Industry');
    tellColumn('Industry', { column: 'employees' });
    expect(shownTable().typed.Industry).toEqual({ column: 'employees', type: 'whole' });
    tellColumn('Industry', { column: 'branch' });
    await describeTable(answer, 'industry text\nbranch varchar');
    expect(shownTable().typed).toEqual({ Industry: { column: 'branch', type: 'text' } });
    await describeTable(answer, 'sector text');
    expect(shownTable().typed.Industry?.column).not.toBe('branch');
  });

  it('says why columns were not read, and keeps those that were', async () => {
    const answer = await opened();
    await describeTable(answer, 'industry text');
    await describeTable(answer, 'Hello');
    expect(columnsError.value).toContain('Columns must be a name and a type a line');
    expect(shownTable().columns).toHaveLength(1);
    await describeTable(answer, 'industry text');
    expect(columnsError.value).toBe('');
  });

  it('has no column that was found once the box is emptied', async () => {
    const answer = await opened();
    await describeTable(answer, 'industry text');
    tellColumn('Employees', { column: 'staff' });
    tell({ described: ' ' });
    await readColumns();
    expect(shownTable()).toMatchObject({ columns: [], said: '', found: [] });
    expect(Object.keys(shownTable().typed)).toEqual(['Employees']);
  });

  it('has a column in any case; without columns it is the one that the database would take', async () => {
    const answer = await opened();
    database.value = 'snowflake';
    expect(['region', 'Last visit'].map((name) => meantColumn(shownTable(), name))).toEqual([
      ...['REGION', 'Last visit'],
    ]);
    await describeTable(answer, 'INDUSTRY text\n"Branch" text');
    expect(['industry', 'branch', 'x'].map((name) => meantColumn(shownTable(), name))).toEqual([
      ...['INDUSTRY', 'Branch', 'X'],
    ]);
  });

  it('is asked for columns that are not among those that were pasted', async () => {
    const answer = await opened();
    await describeTable(answer, 'industry text');
    tell({ key: 'nope_id' });
    tellColumn('Employees', { column: 'nope_col' });
    const fields = ['Industry', 'Employees', 'Region'];
    expect(missingColumns(shownTable(), fields)).toEqual(['nope_id', 'nope_col']);
    tell({ columns: [] });
    expect(missingColumns(shownTable(), fields)).toEqual([]);
  });

  it('of deals begins with the columns of the accounts', async () => {
    const answer = await opened();
    await describeTable(answer, 'industry text');
    chooseKind('verdict');
    expect(shownTable().typed.Industry?.column).toBe('industry');
    tellColumn('Industry', { column: 'account_industry' });
    tellColumn(dealKey('Outcome'), { column: 'stage' });
    chooseKind('query');
    expect(shownTable().typed).toEqual({ Industry: { column: 'industry', type: 'text' } });
  });
});

it('asks for the choice of the last time once, also where no answer comes', async () => {
  await opened();
  const { answer, asked, state } = slowServer();
  show({ ...state, name: 'another' });
  void takeUpChoices();
  await answer(0, true);
  void takeUpChoices();
  expect([asked(), columnsError.value]).toEqual([1, expect.stringMatching(/./)]);
});

describe('what is written', () => {
  it('goes once anything else is chosen', async () => {
    const answer = await opened();
    tell({ table: 'accounts', key: 'id' });
    tellColumn('Industry', { column: 'industry' });
    void writeSql(['Industry'], []);
    await answer();
    expect(written.value?.files).toHaveLength(1);
    tell({ table: 'others' });
    expect(written.value).toBeUndefined();
  });

  it('is refused in words', async () => {
    const answer = await opened();
    tell({ table: '', key: 'id' });
    void writeSql([], []);
    await answer();
    expect(writeError.value).toContain('Table of accounts must be');
    expect(isWriting.value).toBe(false);
  });
});

it('takes up what was chosen the last time', async () => {
  await opened({
    ...{ database: 'postgres', kind: 'verdict', table: 'deals', makes: '', key: 'account' },
    fields: [['Industry', 'sector', 'text']],
    deals: [['Outcome', 'stage', 'text']],
    hasReason: false,
  });
  expect([database.value, sqlKind.value, hasReason.value]).toEqual(['postgres', 'verdict', false]);
  const industry = { column: 'sector', type: 'text' };
  expect(shownTable()).toMatchObject({
    ...{ table: 'deals', key: 'account' },
    typed: { Industry: industry, [dealKey('Outcome')]: { column: 'stage', type: 'text' } },
  });
  chooseKind('query');
  expect(shownTable().table).toBe('');
});
