import { intraclassCorrelation } from '../../stats/intraclass';
import type { Deal } from './deal';
import type { JudgedDeals } from './rates';

/** Deals, the accounts they are of, and as how many independent deals they tell. */
export interface Repeats {
  readonly deals: number;
  readonly accounts: number;
  readonly independent: number;
}

/**
 * How far deals repeat one another because they are of the same accounts, whose attributes they
 * share. A deal without an account stands alone.
 *
 * Rule: n deals of accounts with n_i each tell as much as n / (1 + (Σ n_i² / n − 1) · ρ), ρ being how
 * alike the deals of an account are in being in the ICP, 1 where all deals are in or none is; the won and the lost by themselves.
 *
 * Source: L. Kish, Survey Sampling (1965), 5.4 and 8.2, the design effect.
 */
export function repeats(
  deals: readonly Deal[],
  { won, inIcp }: Pick<JudgedDeals, 'won' | 'inIcp'>,
): Repeats {
  const keys = deals.map(({ account }, row) => (account === '' ? `row ${row}` : `of ${account}`));
  const independent = [1, 0].map((outcome) => {
    const clusters = new Map<string, { size: number; successes: number }>();
    keys.forEach((key, row) => {
      if (won[row] !== outcome) return;
      const { size, successes } = clusters.get(key) ?? { size: 0, successes: 0 };
      clusters.set(key, { size: size + 1, successes: successes + (inIcp[row] as number) });
    });
    return effective([...clusters.values()]);
  });
  return {
    deals: deals.length,
    accounts: new Set(keys).size,
    independent: independent.reduce((sum, one) => sum + one, 0),
  };
}

function effective(clusters: readonly { size: number; successes: number }[]): number {
  const deals = clusters.reduce((sum, { size }) => sum + size, 0);
  const squares = clusters.reduce((sum, { size }) => sum + size * size, 0);
  const successes = clusters.reduce((sum, one) => sum + one.successes, 0);
  if (deals === 0) return 0;
  const isVaried = successes > 0 && successes < deals;
  return deals / (1 + (squares / deals - 1) * (isVaried ? intraclassCorrelation(clusters) : 1));
}
