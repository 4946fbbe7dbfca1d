import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/definition/edit/mend';
import { usualBeginning } from '../../../src/insight/health/usual-beginning';
import { factsOf, healthy, type Workbook } from './healthy';

const USUAL = [0.05, 0.3] as const;
const { definition } = healthy;

const beginning = (...from: number[]): Workbook => ({
  ...healthy,
  definition: {
    ...definition,
    tiers: definition.tiers.map((tier, at) => ({ ...tier, from: from[at] ?? 0 })),
  },
});
const begins = (workbook: Workbook, usual: readonly [number, number] = USUAL) => {
  const { accounts, deals } = factsOf(workbook);
  return usualBeginning(workbook.definition, accounts!, deals, usual);
};
const shareIn = (workbook: Workbook) => {
  const { inIcp } = factsOf(workbook).accounts!.judged;
  return inIcp.filter((one) => one === 1).length;
};

describe('where the ICP would have to begin', () => {
  it.each([
    ['wide', [60, 40, 20, 0]],
    ['narrow', [99, 97, 40, 0]],
  ])('is where a usual share is in it, once it does: %s', (_, from) => {
    const workbook = beginning(...from);
    const found = begins(workbook);
    const mended = mend({ kind: 'begin at', from: found!.from })(workbook.definition);
    const inside = shareIn({ ...workbook, definition: mended });
    expect(found?.accounts.count).toBe(inside);
    expect(inside / found!.accounts.of).toBeGreaterThanOrEqual(USUAL[0]);
    expect(inside / found!.accounts.of).toBeLessThanOrEqual(USUAL[1]);
    expect(found!.from % 5).toBe(0);
    const { wonIncluded } = factsOf({ ...workbook, definition: mended }).deals!.report.metrics;
    expect(found?.won).toEqual({ count: wonIncluded.successes, of: wonIncluded.trials });
  });

  it('is the nearest round score that does it', () => {
    const wide = beginning(60, 40, 20, 0);
    const { from } = begins(wide)!;
    const before = beginning(60, from - 5, 20, 0);
    expect(shareIn(before) / healthy.accounts.length).toBeGreaterThan(USUAL[1]);
  });

  it('is not told where no score does it, or the tiers are in no order', () => {
    expect(begins(beginning(60, 40, 20, 0), [0.9999, 1])).toBeUndefined();
    const tiers = definition.tiers.map((tier, at) => ({ ...tier, inIcp: at === 0 || at === 2 }));
    expect(begins({ ...healthy, definition: { ...definition, tiers } })).toBeUndefined();
  });
});
