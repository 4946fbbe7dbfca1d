import { describe, expect, it } from 'vitest';
import { inProcess } from '../support/open-fixture';

/** A formula over the named range SIZES, which is the first column of a tab. */
function named() {
  const { SpreadsheetApp, document } = inProcess();
  const book = SpreadsheetApp.getActive();
  const plan = book.insertSheet('Plan X');
  plan.getRange('A1').setValue(5);
  plan.getRange('B1').setValue(8);
  book.setNamedRange('SIZES', plan.getRange('A1:A2'));
  const sums = book.insertSheet('Sums');
  sums.getRange('A1').setFormula('=SUM(SIZES)');
  sums.getRange('A2').setFormula('=1+SUM(sizes)');
  const total = async () => {
    await document.whenIdle();
    return document.values('Sums').map(([cell]) => cell);
  };
  return { book, plan, total };
}

describe('formulas over a named range', () => {
  it('follow it to other cells', async () => {
    const { book, plan, total } = named();
    expect(await total()).toEqual([5, 6]);
    book.setNamedRange('SIZES', plan.getRange('B1:B2'));
    expect(await total()).toEqual([8, 9]);
  });

  it('follow its tab under another name, whatever gets the old one', async () => {
    const { book, plan, total } = named();
    expect(await total()).toEqual([5, 6]);
    plan.setName('Our plan');
    book.insertSheet('Plan X').getRange('A1').setValue(70);
    plan.getRange('A1').setValue(7);
    expect(await total()).toEqual([7, 8]);
  });

  it('know none of another workbook', async () => {
    const one = named();
    const other = named();
    other.book.setNamedRange('SIZES', other.plan.getRange('B1:B2'));
    expect(await one.total()).toEqual([5, 6]);
    expect(await other.total()).toEqual([8, 9]);
  });
});
