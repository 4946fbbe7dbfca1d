import { describe, expect, it } from 'vitest';
import { firstReference } from '../../../src/app/functions/reference';

describe('firstReference', () => {
  it.each([
    ['=ICP_SCORE(A2:L2)', { sheet: undefined, firstColumn: 1, lastColumn: 12, firstRow: 2 }],
    ['=icp_score( $C$2:AA )', { sheet: undefined, firstColumn: 3, lastColumn: 27, firstRow: 2 }],
    [
      '=ICP_SCORE(B:D, ICP_CONFIG)',
      { sheet: undefined, firstColumn: 2, lastColumn: 4, firstRow: undefined },
    ],
    [
      '=ICP_SCORE(Accounts!A2:L2; "PLG")',
      { sheet: 'Accounts', firstColumn: 1, lastColumn: 12, firstRow: 2 },
    ],
    [
      "=ICP_SCORE('Our (new) list, 2''nd'!A2:L2)",
      { sheet: "Our (new) list, 2'nd", firstColumn: 1, lastColumn: 12, firstRow: 2 },
    ],
    [
      '=IF(A2="ICP_SCORE(Z9)", "", ICP_SCORE(A2:L2))',
      { sheet: undefined, firstColumn: 1, lastColumn: 12, firstRow: 2 },
    ],
    ['=ICP_SCORE(A2)', { sheet: undefined, firstColumn: 1, lastColumn: 1, firstRow: 2 }],
    [
      '=ICP_SCORE(A2:L2) + ICP_SCORE($A$2:$L$2)',
      { sheet: undefined, firstColumn: 1, lastColumn: 12, firstRow: 2 },
    ],
  ])('reads %s', (formula, expected) => {
    expect(firstReference(formula, 'ICP_SCORE')).toEqual(expected);
  });

  it.each([
    ['no formula', ''],
    ['another function', '=ICP_TIER(A2:L2)'],
    ['a computed argument', '=ICP_SCORE(FILTER(A2:L, A2:A<>""))'],
    ['a named range', '=ICP_SCORE(accounts)'],
    ['a LAMBDA parameter', '=BYROW(A2:L9, LAMBDA(r, ICP_SCORE(r)))'],
    ['two calls that differ', '=ICP_SCORE(A2:L2) - ICP_SCORE(A3:L3)'],
    ['a part of a longer name', '=MY_ICP_SCORE(A2:L2)'],
  ])('finds nothing in %s', (_, formula) => {
    expect(firstReference(formula, 'ICP_SCORE')).toBeUndefined();
  });
});
