import { integer, logUniform, mulberry32 } from '../../src/app/sample/random';
import { propose } from './propose';
import { drawDeals, truthOf } from './world';
import { noiseWorld } from './worlds';

/** How often something is proposed from workbooks in which nothing tells anything. */
export interface NoiseCounts {
  readonly workbooks: number;
  readonly proposals: number;
  /** Of those with repeated accounts. */
  readonly repeated: number;
  readonly repeatedProposals: number;
  /** What was proposed: the workbook's seed, its deals and the fields. */
  readonly proposed: readonly string[];
}

/**
 * Proposes from workbooks of 5 to 40 columns and 60 to 2,000 deals, of which 10 to 90 % are won, a
 * third of them with several deals an account.
 */
export function runNoise(seeds: readonly number[]): NoiseCounts {
  const found = seeds.map((seed) => {
    const random = mulberry32(31 * seed + 5);
    const isRepeated = seed % 3 === 0;
    const accounts = { deals: 2 + 4 * random(), spread: 1.2 };
    const parts = { winRate: 0.1 + 0.8 * random(), ...(isRepeated && { accounts }) };
    const kind = noiseWorld(random, integer(random, 5, 40), parts);
    const deals = Math.round(logUniform(random, 60, 2000));
    const draft = propose(drawDeals(truthOf(kind, seed), deals, seed).table);
    const fields = (draft?.criteria ?? []).map(({ field, operator, value }) =>
      [field, operator, value.slice(0, 40)].join(' '),
    );
    const accountsTold = isRepeated ? ', repeated accounts' : '';
    return {
      isRepeated,
      fields,
      told: `${seed}: ${deals} deals${accountsTold}: ${fields.join(', ')}`,
    };
  });
  const proposed = found.filter(({ fields }) => fields.length > 0);
  return {
    workbooks: found.length,
    proposals: proposed.length,
    repeated: found.filter(({ isRepeated }) => isRepeated).length,
    repeatedProposals: proposed.filter(({ isRepeated }) => isRepeated).length,
    proposed: proposed.map(({ told }) => told),
  };
}
