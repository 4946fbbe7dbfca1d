import { judgeScores } from '../../engine/judge';
import { type LeftOut, leaveOneOut } from '../../engine/leave-one-out';
import type { ScoringModel } from '../../engine/model';
import type { Estimate } from '../../stats/estimate';
import { type Checkpoint, unhurried } from '../checkpoint';
import { separation } from '../deals/metrics';
import { type JudgedDeals, type Rates, rates, type Tally, tally } from '../deals/rates';
import { type MetShares, metShares } from './met-shares';

/** Both rates and the separation of a changed definition, and which deals are in its ICP. */
export interface Outlook extends Rates, Pick<JudgedDeals, 'inIcp'> {
  readonly auc: Estimate;
}

/** What one criterion says about deals. */
export interface CriterionLine extends MetShares {
  /** Index in the model's criteria. */
  readonly criterion: number;
  /** The definition without this criterion. */
  readonly without: Outlook;
}

/** Looks at every criterion that is on. */
export function byCriterion(
  model: ScoringModel,
  judged: JudgedDeals,
  checkpoint: Checkpoint = unhurried,
): CriterionLine[] {
  const { evaluation, scores } = judged;
  const counts = tally(judged);
  const without = leaveOneOut(model, evaluation, scores.excludedBy);
  return model.criteria.flatMap((_, criterion) => {
    checkpoint();
    const matches = evaluation.criteria[criterion];
    if (matches === undefined) return [];
    return [
      {
        criterion,
        ...metShares(matches, judged.won),
        without: outlook(model, judged, counts, without(criterion)),
      },
    ];
  });
}

/**
 * Both rates and the separation of deals that are scored otherwise.
 *
 * @param counts - As `tally` gives them; which deals there are does not change.
 */
export function outlook(
  model: ScoringModel,
  { won, cluster }: JudgedDeals,
  counts: Tally,
  scores: LeftOut,
): Outlook {
  const { shown, inIcp } = judgeScores(model, scores);
  const inside: [lost: number, won: number] = [0, 0];
  for (let row = 0; row < won.length; row++) inside[won[row] as 0 | 1] += inIcp[row] as number;
  const [lostIn, wonIn] = inside;
  return {
    ...rates({ ...counts, wonIn, lostIn }),
    inIcp,
    auc: separation(shown, { won, cluster }),
  };
}
