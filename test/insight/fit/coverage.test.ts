import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { defaultTiers } from '../../../src/definition/defaults';
import type { ScoringModel } from '../../../src/engine/model';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { gain, type HeldOut, judgeHeldOut } from '../../../src/insight/fit/judge-held-out';
import type { Estimate } from '../../../src/stats/estimate';
import { auc } from '../../support/auc';
import { deal } from '../support/deal';
import { context } from '../support/planted';

const DRAWS = 200;
const ACCOUNTS = 40;
const LEVELS = ['A', 'B', 'C', 'D', 'E'];
const CHANCES = [0.6, 0.45, 0.3, 0.2, 0.1];

/** A score by one of two columns, of which the second is told the first one's levels wrongly at times. */
const by = (field: string): ScoringModel => ({
  dimensions: [{ name: 'Fit', weight: 100 }],
  criteria: [
    {
      ...{ id: 'C1', dimension: 'Fit', field, operator: 'graded' },
      ...{ value: 'A; B (70%); C (50%); D (20%)', points: 10, ifMissing: 'skip', on: true },
    },
  ],
  exclusions: [],
  tiers: defaultTiers,
  missingWords: [],
  minimumCoverage: 0.5,
});

/** Accounts of 1–15 deals, few of them large, whose outcomes correlate; both columns are as good. */
function draw(random: () => number, alike: number): DealTable {
  const level = () => Math.floor(5 * random());
  const accounts = Array.from({ length: ACCOUNTS }, (_, account) => {
    const levels = [level(), level()];
    const chance = levels.reduce((sum, one) => sum + CHANCES[one]! / 2, 0);
    const own = random();
    return Array.from({ length: 1 + Math.floor(15 * random() ** 2.5) }, () => {
      const luck = random() < Math.sqrt(alike) ? own : random();
      const outcome = luck < chance ? ('won' as const) : ('lost' as const);
      return { levels, deal: deal({ outcome, accountId: `a${account}` }) };
    });
  }).flat();
  return {
    headers: ['First', 'Second'],
    rows: accounts.map(({ levels }) => levels.map((one) => LEVELS[one]!)),
    deals: accounts.map((one) => one.deal),
  };
}

/** The figures of either column on all accounts there could be. */
const won = LEVELS.map((_, first) => CHANCES.map((chance) => (CHANCES[first]! + chance) / 2));
const wonAt = won.map((chances) => chances.reduce((sum, one) => sum + one, 0) / 5);
const among = (chances: readonly number[]) =>
  chances.flatMap((chance, at) => Array<number>(Math.round(1_000 * chance)).fill(5 - at));
const lostAt = wonAt.map((chance) => 1 - chance);
const shareOf = (chances: readonly number[], some: readonly number[]) =>
  some.reduce((sum, at) => sum + chances[at]!, 0) / chances.reduce((sum, one) => sum + one, 0);
const TRUTH = {
  auc: auc(among(wonAt), among(lostAt)),
  wonIncluded: shareOf(wonAt, [0, 1]),
  lostExcluded: shareOf(lostAt, [2, 3, 4]),
};

describe('figures held out', () => {
  it.each([0.3, 1])(
    'of accounts alike by %d hold the truth about as often as they promise',
    (alike) => {
      const random = mulberry32(21);
      const held = { auc: 0, wonIncluded: 0, lostExcluded: 0 };
      const wrongly = { better: 0, worse: 0 };
      for (let drawn = 0; drawn < DRAWS; drawn++) {
        const table = draw(random, alike);
        const rows = [...table.deals.keys()];
        const [first, second] = ['First', 'Second'].map((field) =>
          judgeHeldOut(table, rows, by(field), context),
        ) as [HeldOut, HeldOut];
        const holds = ({ low, high }: Estimate, truth: number) =>
          Number(!(low > truth) && !(high < truth));
        for (const figure of ['auc', 'wonIncluded', 'lostExcluded'] as const) {
          held[figure] += holds(first[figure], TRUTH[figure]);
        }
        const { standing } = gain(second, first, { after: 1, before: 1 });
        if (standing === 'better' || standing === 'worse') wrongly[standing]++;
      }
      for (const count of Object.values(held)) expect(count / DRAWS).toBeGreaterThanOrEqual(0.9);
      for (const count of Object.values(wrongly)) expect(count / DRAWS).toBeLessThanOrEqual(0.05);
    },
  );
});
