import { describe, expect, it } from 'vitest';
import { namesInText, readsOf } from '../../../../src/definition/sheet/tidy/references';

const areasOf = (formula: string, home = 'Plan') =>
  readsOf(formula, home, 'ICP Config').map(({ area }) => [
    area.row,
    area.column,
    area.rows,
    area.columns,
  ]);
const open = Number.POSITIVE_INFINITY;

describe('what a formula reads of a tab', () => {
  it.each([
    ["='ICP Config'!C5*2", [[5, 3, 1, 1]]],
    ["=SUM('icp config'!$F$9:$F$20; A1)", [[9, 6, 12, 1]]],
    ["='ICP Config'!A:L", [[1, 1, open, 12]]],
    ["='ICP Config'!A7:L", [[7, 1, open, 12]]],
    ["='ICP Config'!7:9", [[7, 1, 3, open]]],
    ['=ICP_SCORE(A1:L; ICP_CONFIG)&"\'ICP Config\'!C5"', []],
    ["='ICP Config (PLG)'!C5", []],
    ['=LOG10(C5)', []],
  ])('%s', (formula, areas) => {
    expect(areasOf(formula)).toEqual(areas);
  });

  it('takes a reference without a tab for one of its own', () => {
    expect(areasOf('=C5+Plan!D6', 'ICP Config')).toEqual([[5, 3, 1, 1]]);
  });

  it('tells a tab that is named in a text', () => {
    expect(namesInText('=INDIRECT("\'ICP Config\'!C5")', 'ICP Config')).toBe(true);
    expect(namesInText('="ICP Config"', 'ICP Config')).toBe(false);
  });
});
