import { type Contribution, contributions } from '../../engine/contributions';
import type { ScoringModel } from '../../engine/model';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierName } from '../../engine/tiers';
import type { Deal } from '../deals/deal';
import type { JudgedDeals } from '../deals/rates';

/** What decided a deal most: a condition of the model, by its index. */
export interface Blame {
  readonly kind: 'criterion' | 'exclusion';
  readonly index: number;
}

/** A won deal outside the ICP, or a lost one inside. */
export interface WrongDeal {
  /** Index among the deals that count. */
  readonly deal: number;
  readonly row: number;
  readonly account: string;
  readonly won: boolean;
  readonly amount: number;
  /** NaN where nothing is known. */
  readonly score: number;
  readonly tier: string;
  /** `undefined` where no criterion weighs anything. */
  readonly blame: Blame | undefined;
}

/** How many deals are wrong, and those of the largest amounts. */
export interface WrongDeals {
  readonly total: number;
  /** Won ones first. */
  readonly largest: readonly WrongDeal[];
}

/**
 * Lists the deals that a definition gets wrong, the largest amounts first.
 *
 * Rule: a won deal outside is blamed on the exclusion that applies, else on the criterion that took
 * most points from it, where data is needed on the heaviest unknown one; a lost deal inside on the
 * criterion that gave most.
 *
 * @param most - How many of each kind are listed.
 */
export function wrongDeals(
  model: ScoringModel,
  deals: readonly Deal[],
  judged: JudgedDeals,
  most: number,
): WrongDeals {
  const [out, inside]: [number[], number[]] = [[], []];
  for (let row = 0; row < deals.length; row++) {
    const won = judged.won[row];
    if (won !== judged.inIcp[row]) (won === 1 ? out : inside).push(row);
  }
  const sizeOf = (row: number) => deals[row]?.amount || 0;
  return {
    total: out.length + inside.length,
    largest: [out, inside]
      .flatMap((rows) => largest(rows, sizeOf, most))
      .map((row) => describe(model, deals[row] as Deal, judged, row)),
  };
}

/** The largest, and of equal ones the first, in order; one after the other finds its place. */
function largest(
  rows: readonly number[],
  sizeOf: (row: number) => number,
  most: number,
): readonly number[] {
  const kept: number[] = [];
  for (const row of rows) {
    const size = sizeOf(row);
    let place = kept.length;
    while (place > 0 && sizeOf(kept[place - 1] as number) < size) place--;
    if (place === most) continue;
    kept.splice(place, 0, row);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function describe(model: ScoringModel, deal: Deal, judged: JudgedDeals, row: number): WrongDeal {
  return {
    deal: row,
    row: deal.row,
    account: deal.account,
    won: judged.won[row] === 1,
    amount: deal.amount,
    score: judged.shown[row] as number,
    tier: tierName(model.tiers, judged.tier[row] as number),
    blame: blameOf(model, judged, row),
  };
}

function blameOf(model: ScoringModel, judged: JudgedDeals, row: number): Blame | undefined {
  const tier = judged.tier[row] as number;
  if (tier === EXCLUDED_INDEX) {
    return { kind: 'exclusion', index: judged.scores.excludedBy[row] as number };
  }
  const parts = contributions(model, judged.evaluation, row);
  if (judged.won[row] !== 1) return heaviest(parts, ({ points }) => points);
  const unknown = parts.filter(({ match }) => Number.isNaN(match));
  const lacking = tier === NEEDS_DATA_INDEX ? unknown : parts;
  return heaviest(lacking, ({ points, possible }) => possible - points);
}

function heaviest(
  parts: readonly Contribution[],
  weight: (part: Contribution) => number,
): Blame | undefined {
  let worst: Contribution | undefined;
  for (const part of parts) {
    if (worst === undefined || weight(part) > weight(worst)) worst = part;
  }
  return worst === undefined ? undefined : { kind: 'criterion', index: worst.criterion };
}
