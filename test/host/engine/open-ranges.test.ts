import { describe, expect, it } from 'vitest';
import { closeOpenRanges, openClosedRanges } from '../../../src/host/core/engine/open-ranges';
import { inProcess, tab } from '../support/open-fixture';

async function calculated(formula: string): Promise<unknown> {
  const { document } = inProcess({
    workbook: [tab('Accounts', [1, 2], [3, 4]), tab('My tab', [5])],
  });
  document.setCell('Accounts', 'D1', formula);
  await document.whenIdle();
  expect(document.formula('Accounts', 'D1')).toBe(formula);
  return document.values('Accounts')[0]?.[3];
}

describe('ranges that are open at the bottom', () => {
  it.each([
    ['=SUM(A1:B)', 10],
    ['=SUM(A2:B)', 7],
    ['=SUM($A$2:$B)', 7],
    ['=SUM(B:B)', 6],
    ["=SUM('My tab'!A1:A)", 5],
    ['=SUM(A1:A,B2:B)', 8],
    ['=ROWS(A2:B)', 999],
    ['=COLUMNS(A2:B)', 2],
    ['=SUM(A1:B2)', 10],
  ])('%s is calculated over the grid and stays as typed', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it('leaves text in a formula alone', () => {
    expect(closeOpenRanges('="A2:L"&A2:L')).toBe('="A2:L"&A2:L1048576');
    expect(openClosedRanges('="A2:L1048576"&A2:L1048577')).toBe('="A2:L1048576"&A2:L');
    expect(closeOpenRanges('=SUM(A1:B2,C3:D40)')).toBe('=SUM(A1:B2,C3:D40)');
  });

  it('takes rows that are added later in', async () => {
    const { document } = inProcess({ workbook: [tab('Accounts', [1], [2])] });
    document.setCell('Accounts', 'D1', '=SUM(A1:A)');
    document.setCell('Accounts', 'A900', '39');
    await document.whenIdle();
    expect(document.values('Accounts')[0]?.[3]).toBe(42);
  });
});
