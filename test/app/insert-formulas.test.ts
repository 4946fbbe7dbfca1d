import { expect, it } from 'vitest';
import { insertFormulas } from '../../src/app/insert-formulas';
import { encodeNew } from '../../src/definition/sheet/encode';
import { tab } from '../host/support/open-fixture';
import { definitionWith } from '../support/definitions';
import { MemoryWorkbook } from '../support/memory/memory-workbook';

const { grid } = encodeNew(definitionWith({ fields: [], criteria: [], exclusions: [] }));
const config = tab('ICP Config', ...grid.map((row) => row.map((cell) => cell as string | number)));

it.each([
  [['Company', 'Industry'], 'Accounts!C1', 'A1:B'],
  [['Company', '', 'Industry', ''], 'Accounts!E1', 'A1:C'],
  [['', '', 'Industry'], 'Accounts!D1', 'A1:C'],
  [['', ''], 'Accounts!C1', 'A1:A'],
])('under the headers %j the formula in %s reads %s', (headers, cell, range) => {
  const accounts = tab('Accounts', headers, ['a', 'b', 'c', 'd'].slice(0, headers.length));
  const book = MemoryWorkbook.of([accounts, config], 0);
  const formula = `=ICP_REPORT(${range}, ICP_CONFIG)`;
  expect(book.execute((outside) => insertFormulas(outside))).toMatchObject({ cell, formula });
});
