import { firstExclusion } from '../../engine/combine';
import { isMet } from '../../engine/met';
import type { ScoringModel } from '../../engine/model';
import { type Checkpoint, unhurried } from '../checkpoint';
import { type Deal, isWon } from '../deals/deal';
import { amountOf } from '../deals/metrics';
import { type JudgedDeals, tally } from '../deals/rates';
import { type Outlook, outlook } from './by-criterion';

/** What one exclusion costs and spares. */
export interface ExclusionLine {
  /** Index in the model's exclusions. */
  readonly exclusion: number;
  /** Deals that it matches. */
  readonly won: number;
  readonly lost: number;
  /** Sum of the won amounts that it matches. */
  readonly wonAmount: number;
  /** The definition without this exclusion. */
  readonly without: Outlook;
}

/** Looks at every exclusion that is on. */
export function byExclusion(
  model: ScoringModel,
  deals: readonly Deal[],
  judged: JudgedDeals,
  checkpoint: Checkpoint = unhurried,
): ExclusionLine[] {
  const { evaluation, scores } = judged;
  const counts = tally(judged);
  return evaluation.exclusions.flatMap((matches, index) => {
    checkpoint();
    if (matches === undefined) return [];
    const matched = deals.filter((_, row) => isMet(matches[row] as number));
    const wonDeals = matched.filter(isWon);
    const exclusions = evaluation.exclusions.map((other, at) => (at === index ? undefined : other));
    const excludedBy = firstExclusion({ ...evaluation, exclusions });
    return [
      {
        exclusion: index,
        won: wonDeals.length,
        lost: matched.length - wonDeals.length,
        wonAmount: amountOf(wonDeals),
        without: outlook(model, judged, counts, { ...scores, excludedBy }),
      },
    ];
  });
}
