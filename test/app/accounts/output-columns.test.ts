import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputColumns } from '../../../src/app/accounts/output-columns';
import type { Cell } from '../../../src/engine/model';

const REPORT = ['Score', 'Tier', 'Coverage', 'Low', 'High', 'Exclusion', 'Next action', 'Why'];

interface Sheet {
  readonly values: Cell[][];
  readonly formulas: string[][];
}

/** A list with formulas at cells such as `C1`, which the host would fill; the rest is data. */
function sheet(values: Cell[][], formulas: Record<string, string> = {}): Sheet {
  const width = values[0]?.length ?? 0;
  const grid = values.map(() => Array<string>(width).fill(''));
  for (const [cell, formula] of Object.entries(formulas)) {
    const row = Number(cell.slice(1)) - 1;
    (grid[row] as string[])[cell.charCodeAt(0) - 65] = formula;
  }
  return { values, formulas: grid };
}

const own = (cells: Sheet, headerRow = 1, marked: number[] = []) =>
  [...outputColumns(cells, { headerRow, marked, dimensionsOf: () => ['Fit', 'Timing'] })].sort(
    (a, b) => a - b,
  );

describe('outputColumns', () => {
  it('knows the headers of Score accounts, of every definition', () => {
    const headers = ['Name', 'icp  tier', 'ICP Score (PLG)', 'ICP Tier 2', 'ICP Segment', 'Tier'];
    expect(own(sheet([headers]))).toEqual([1, 2, 3]);
  });

  it('knows columns by their mark', () => {
    expect(own(sheet([['Name', 'Fit']]), 1, [1])).toEqual([1]);
  });

  it('follows a report from its header, as wide as it is', () => {
    const values = [
      ['Name', ...REPORT, 'Notes'],
      ['Northwind', 82, 'Tier 1', 1, 82, 82, '', 'Call', 'fits', 'mine'],
    ];
    expect(own(sheet(values, { B1: '=ICP_REPORT(A1:A; ICP_CONFIG)' }))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('knows as many columns as there are dimensions', () => {
    const values = [
      ['Name', 'Fit', 'Timing', 'Notes'],
      ['Northwind', 1, 2, 'mine'],
    ];
    expect(own(sheet(values, { B1: '=ICP_DIMENSIONS(A1:A)' }))).toEqual([1, 2]);
  });

  it('follows row formulas under any header, also within others', () => {
    const values = [['Name', 'Fit', 'x', 'Notes'], ...Array(4).fill(['a', 82, 'Tier 1', 'mine'])];
    const formulas = Object.fromEntries(
      [2, 3, 4, 5].flatMap((row) => [
        [`B${row}`, `=IF(A${row}="";"";ROUND(ICP_SCORE(A${row}:A${row})))`],
        [`C${row}`, `=ICP_TIER(A${row}:A${row})`],
      ]),
    );
    expect(own(sheet(values, formulas))).toEqual([1, 2]);
  });

  it('follows a formula that fills the list below typed headers', () => {
    const values = [
      ['Name', 'Fit', 'Notes'],
      ['a', 82, 'mine'],
      ['b', 12, 'mine'],
    ];
    expect(own(sheet(values, { B2: '=ICP_SCORE(A2:A; ICP_CONFIG; A1:A1)' }))).toEqual([1]);
    expect(own(sheet(values, { B2: '=INDEX(ICP_REPORT(A2:A);;1)' }))).toEqual([1]);
    expect(own(sheet(values, { B2: '=BYROW(A2:A; LAMBDA(r; ICP_SCORE(r)))' }))).toEqual([1]);
  });

  it('follows what a query of a report shows by its headers', () => {
    const values = [
      ['Name', 'Tier', 'Score', 'Notes'],
      ['a', 'Tier 1', 82, 'mine'],
    ];
    expect(own(sheet(values, { B1: '=QUERY(ICP_REPORT(A1:A);"select Col2, Col1")' }))).toEqual([
      1, 2,
    ]);
  });

  it('leaves the user what stands where a formula could not fill', () => {
    const values = [
      ['Name', '#REF!', 'Tier', 'Notes'],
      ['a', '', 'Gold', 'mine'],
    ];
    expect(own(sheet(values, { B1: '=ICP_REPORT(A1:A)' }))).toEqual([1]);
  });

  it('leaves the user columns in which a formula only counts', () => {
    const values = [['', 3], ['', ''], ['Name', 'Seats'], ...Array(6).fill(['a', 7])];
    const formulas = { B1: '=COUNTIF(ICP_TIER(A3:A);"Tier 1")', B9: '=SUM(ICP_SCORE(A3:A))' };
    expect(own(sheet(values, formulas), 3)).toEqual([]);
  });

  it('law: moving columns moves what is ours and nothing else', () => {
    const rows = [
      ['Name', 'Seats', 'Fit', 'ICP Tier', 'Tier'],
      ['a', 1, 82, 'Tier 1', 'Gold'],
      ['b', 2, 12, 'Tier 2', 'Lead'],
    ];
    const { formulas } = sheet(rows, { C2: '=ICP_SCORE(A2:B2)', C3: '=ICP_SCORE(A3:B3)' });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const moved = <T>(grid: T[][]) => grid.map((row) => order.map((at) => row[at] as T));
        const found = own({ values: moved(rows), formulas: moved(formulas) });
        expect(found.map((at) => order[at]).sort()).toEqual([2, 3]);
      }),
    );
  });
});
