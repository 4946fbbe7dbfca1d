import { judgeScores } from '../../engine/judge';
import { type LeftOut, leaveOneOut } from '../../engine/leave-one-out';
import { isMet } from '../../engine/met';
import type { ScoringModel } from '../../engine/model';
import type { Estimate } from '../../stats/estimate';
import { lift } from '../../stats/lift';
import { share } from '../../stats/share';
import { type Checkpoint, unhurried } from '../checkpoint';
import { separation } from '../deals/metrics';
import { type JudgedDeals, type Rates, rates, type Tally, tally } from '../deals/rates';

/** Both rates and the separation of a changed definition, and which deals are in its ICP. */
export interface Outlook extends Rates, Pick<JudgedDeals, 'inIcp'> {
  readonly auc: Estimate;
}

/** What one criterion says about deals. */
export interface CriterionLine {
  /** Index in the model's criteria. */
  readonly criterion: number;
  /** Share of the won deals whose cell is known that meet it, at least in part. */
  readonly metAmongWon: number;
  readonly metAmongLost: number;
  /** Win rate of the deals that meet it over the win rate of all whose cell is known. */
  readonly lift: number;
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
        ...met(matches, judged.won),
        without: outlook(model, judged, counts, without(criterion)),
      },
    ];
  });
}

function met(
  matches: Float64Array,
  won: Uint8Array,
): Pick<CriterionLine, 'metAmongWon' | 'metAmongLost' | 'lift'> {
  const counts = { met: [0, 0], known: [0, 0] } as { met: Sides; known: Sides };
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (Number.isNaN(match)) continue;
    const side = won[row] as 0 | 1;
    counts.known[side]++;
    if (isMet(match)) counts.met[side]++;
  }
  const [metLost, metWon] = counts.met;
  const [lost, ofWon] = counts.known;
  return {
    metAmongWon: share(metWon, ofWon),
    metAmongLost: share(metLost, lost),
    lift: lift(metWon, metWon + metLost, ofWon, ofWon + lost),
  };
}

/** Counts of lost and of won deals. */
type Sides = [lost: number, won: number];

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
  const inside: Sides = [0, 0];
  for (let row = 0; row < won.length; row++) inside[won[row] as 0 | 1] += inIcp[row] as number;
  const [lostIn, wonIn] = inside;
  return {
    ...rates({ ...counts, wonIn, lostIn }),
    inIcp,
    auc: separation(shown, { won, cluster }),
  };
}
