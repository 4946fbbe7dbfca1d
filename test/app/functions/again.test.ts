import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { again, type Block, blocksAgain, halves } from '../../../src/app/functions/again';

describe('again', () => {
  it.each([
    ['=ICP_SCORE(A2:L2)', '= ICP_SCORE(A2:L2)'],
    ['= ICP_SCORE(A2:L2)', '=ICP_SCORE(A2:L2)'],
    ['=IF(A2="ICP_AGAIN_", "", icp_tier (A2))', '= IF(A2="ICP_AGAIN_", "", icp_tier (A2))'],
    ['=ICP_AGAIN_SCORE(A2:L2)', '=ICP_SCORE(A2:L2)'],
    ['=if(1, ICP_AGAIN_TIER (A2), ICP_SCORE(A2))', '=if(1, ICP_TIER (A2), ICP_SCORE(A2))'],
    [
      `=ICP_AGAIN_TIER('ICP_AGAIN_TIER(x'!A2, "ICP_AGAIN_TIER(")`,
      `=ICP_TIER('ICP_AGAIN_TIER(x'!A2, "ICP_AGAIN_TIER(")`,
    ],
  ])('%s', (formula, expected) => expect(again(formula)).toBe(expected));

  it.each([
    '',
    '=SUM(A1:A3)',
    '="ICP_SCORE(A1)"',
    "='ICP_SCORE(A1)'!A1",
    '="ICP_AGAIN_SCORE(A1)"',
    '=ICP_AGAIN_OTHER(A1)',
    '=MY_ICP_AGAIN_SCORE(A1)',
    '=MY_ICP_SCORE(A1)',
    '=ICP_CONFIG',
  ])('leaves %s alone', (formula) => expect(again(formula)).toBeUndefined());
});

const FORMULA = fc.constantFrom('', '=A1', '="ICP_TIER("', '=ICP_TIER(A1)', '= ICP_SCORE(A1)');

/** A block as single cells. */
function cells({ row, column, formulas }: Block): [string, string][] {
  return formulas.flatMap((line, r) =>
    line.map((text, c): [string, string] => [`${row + r},${column + c}`, text]),
  );
}

describe('blocksAgain', () => {
  it('takes a filled-down column, and columns side by side, as one block', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [
      '',
      `=ICP_SCORE(A${index + 2})`,
      `=ICP_TIER(A${index + 2})`,
      '',
    ]);
    const [block, ...others] = blocksAgain([['', '', '', '=A1'], ...rows]);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ row: 2, column: 2, rows: 500, columns: 2 });
    expect(block?.formulas[499]).toEqual(['= ICP_SCORE(A501)', '= ICP_TIER(A501)']);
  });

  it('holds each formula of ours once and no other cell; so do halves of halves', () => {
    const grid = fc.array(fc.array(FORMULA, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, (formulas) => {
        const expected = formulas.flatMap((line, r) =>
          line.flatMap((text, c) => {
            const next = again(text);
            return next === undefined ? [] : [[`${r + 1},${c + 1}`, next]];
          }),
        );
        const split = (block: Block): Block[] => {
          const parts = halves(block);
          return parts.length === 0 ? [block] : parts.flatMap(split);
        };
        const blocks = blocksAgain(formulas);
        const singles = blocks.flatMap(split);
        expect(blocks.flatMap(cells).sort()).toEqual(expected.sort());
        expect(singles.flatMap(cells).sort()).toEqual(expected);
        expect(singles.every(({ rows, columns }) => rows * columns === 1)).toBe(true);
      }),
    );
  });
});
