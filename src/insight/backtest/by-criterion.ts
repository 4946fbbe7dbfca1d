import { judge } from '../../engine/judge';
import { isMet } from '../../engine/met';
import type { Criterion, ScoringModel } from '../../engine/model';
import type { Estimate } from '../../stats/estimate';
import { lift } from '../../stats/lift';
import { type Proportion, wilson } from '../../stats/wilson';
import { type Checkpoint, unhurried } from '../checkpoint';
import { separation } from '../deals/metrics';
import { type JudgedDeals, type Rates, rates, tally } from '../deals/rates';

/** Both rates and the separation of a changed definition. */
export interface Outlook extends Rates {
  readonly auc: Estimate;
}

/** What one criterion says about deals. */
export interface CriterionLine {
  /** Index in the model's criteria. */
  readonly criterion: number;
  /** Share of the won deals whose cell is known that meet it, at least in part. */
  readonly metAmongWon: Proportion;
  readonly metAmongLost: Proportion;
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
  return model.criteria.flatMap((_, index) => {
    checkpoint();
    const matches = judged.evaluation.criteria[index];
    return matches === undefined ? [] : [lineOf(model, judged, index, matches)];
  });
}

function lineOf(
  model: ScoringModel,
  judged: JudgedDeals,
  criterion: number,
  matches: Float64Array,
): CriterionLine {
  const met = { won: 0, lost: 0 };
  const known = { won: 0, lost: 0 };
  matches.forEach((match, row) => {
    const outcome = judged.won[row] === 1 ? 'won' : 'lost';
    if (Number.isNaN(match)) return;
    known[outcome]++;
    if (isMet(match)) met[outcome]++;
  });
  return {
    criterion,
    metAmongWon: wilson(met.won, known.won),
    metAmongLost: wilson(met.lost, known.lost),
    lift: lift(met.won, met.won + met.lost, known.won, known.won + known.lost),
    without: outlookWithout(model, judged, criterion),
  };
}

function outlookWithout(model: ScoringModel, judged: JudgedDeals, criterion: number): Outlook {
  const switched = (one: Criterion, index: number) =>
    index === criterion ? { ...one, on: false } : one;
  const criteria = model.criteria.map(switched);
  const matches = judged.evaluation.criteria.map((column, index) =>
    index === criterion ? undefined : column,
  );
  return outlook({ ...model, criteria }, { ...judged.evaluation, criteria: matches }, judged);
}

/** Both rates and the separation of a model over deals that are evaluated. */
export function outlook(
  model: ScoringModel,
  evaluation: JudgedDeals['evaluation'],
  deals: JudgedDeals,
): Outlook {
  const judged = { ...deals, ...judge(model, evaluation) };
  return { ...rates(tally(judged)), auc: separation(judged.shown, judged) };
}
