import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { walkFirstDay } from './support/first-day';
import { promisedAgainstFound } from './support/table';
import { folderWorkbook } from './workbooks/folder';

/** JOURNEY_FOLDERS=a:b walks the first day on folders of CSV files and writes the table. */
const folders = (process.env.JOURNEY_FOLDERS ?? '').split(':').filter((path) => path !== '');

it.skipIf(folders.length === 0)('the first day on folders', { timeout: 600_000 }, async () => {
  const days = [];
  for (const path of folders) days.push(await walkFirstDay(await folderWorkbook(path)));
  console.log(promisedAgainstFound(days));
  expect(days.map(({ workbook }) => workbook.name)).toEqual(folders.map((path) => basename(path)));
});
