import { describe, expect, it } from 'vitest';
import { callsIn } from '../../../src/app/formulas/calls';

describe('callsIn', () => {
  it.each([
    ['=ICP_SCORE(A2:L2)', 'ICP_SCORE', ['A2:L2'], []],
    ['=icp_report ( A1:L ; ICP_CONFIG )', 'ICP_REPORT', ['A1:L', 'ICP_CONFIG'], []],
    ['=ICP_TIER(A1:L,, H1:S1)', 'ICP_TIER', ['A1:L', '', 'H1:S1'], []],
    ['=IF(A2="ICP_TIER(", "", (ICP_TIER(A2:L2, "a,b")))', 'ICP_TIER', ['A2:L2', '"a,b"'], ['IF']],
    ["={ICP_SCORE('My, list'!A1:L)}", 'ICP_SCORE', ["'My, list'!A1:L"], ['{']],
    ['=IF(A1; ICP_SCORE(OFFSET(A1; 0; 0; 3; 4)))', 'ICP_SCORE', ['OFFSET(A1;0;0;3;4)'], ['IF']],
  ])('%s', (formula, name, args, inside) => {
    expect(callsIn(formula)).toEqual([{ name, args, inside }]);
  });

  it.each(['=SUM(A1:A3)', '="ICP_TIER(A1)"', '=ICP_AGAIN(A1)', '=MY_ICP_TIER(A1)', ''])(
    'finds none in %s',
    (formula) => expect(callsIn(formula)).toEqual([]),
  );
});
