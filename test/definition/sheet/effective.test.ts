import { describe, expect, it } from 'vitest';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { calculate } from '../../support/formula-sheet';
import { encodeOld } from '../../support/old-layout';

async function effectiveShares(definition = smallDefinition) {
  const sheet = encodeOld(definition);
  const valueAt = await calculate(sheet);
  return sheet.formulas.map(({ row, column }) => valueAt(row, column));
}

describe('effectiveFormulas', () => {
  it('shares the score among the dimensions with counted criteria, then among these', async () => {
    const firmographic = 40 / 65;
    const behavioral = 25 / 65;
    const dimensions = [firmographic, 0, behavioral, 0];
    const criteria = [(firmographic * 30) / 40, (firmographic * 10) / 40, behavioral, 0];
    const shares = await effectiveShares();
    for (const [index, share] of [...dimensions, ...criteria].entries()) {
      expect(shares[index]).toBeCloseTo(share, 12);
    }
  });

  it('shows 0 where nothing counts', async () => {
    const off = smallDefinition.criteria.map((criterion) => ({ ...criterion, on: false }));
    expect(await effectiveShares(definitionWith({ criteria: off }))).toEqual(Array(8).fill(0));
  });
});
