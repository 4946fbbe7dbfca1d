import { findOperator } from '../../engine/operators';
import { shrunkenLift } from '../../stats/shrunken-lift';
import { wilson } from '../../stats/wilson';
import { type Split, swapSides } from './count-split';
import type { Sample } from './deal-sample';
import type { Pattern } from './pattern';
import type { RankedTrial } from './trial';
import { type Evidence, excludes, verdictOf } from './verdict';
import { words as say } from './words';

/**
 * Turns a trial into a pattern. Where the deals that meet it win less often and the contrary can be
 * said, the contrary is the pattern, unless it marks deals to exclude.
 *
 * @param leak - Why the field looks known only after the close.
 */
export function judgeTrial(
  field: string,
  trial: RankedTrial,
  leak: string | undefined,
  { years, terms }: Pick<Sample, 'years' | 'terms'>,
): Pattern {
  const asTried = evidenceOf(trial, trial.split);
  const { candidate } = trial;
  const contrary = findOperator(candidate.operator)?.opposite;
  const isContrary = contrary !== undefined && asTried.lift < 1 && !excludes(asTried);
  const evidence = isContrary ? evidenceOf(trial, swapSides(trial.split)) : asTried;
  const { verdict, why } = verdictOf(evidence, leak, terms);
  const counts = say.evidence(terms, evidence.winRate, evidence.otherWinRate, years);
  return {
    field,
    operator: isContrary ? contrary : candidate.operator,
    value: candidate.value,
    isContrary,
    ...evidence,
    verdict,
    why: why === '' ? counts : `${why} (${counts})`,
  };
}

function evidenceOf({ p, q, strength, candidate: { tries } }: RankedTrial, split: Split): Evidence {
  const { metWon, metLost, otherWon, otherLost } = split.all;
  const { effective } = split;
  const met = metWon + metLost;
  const other = otherWon + otherLost;
  return {
    split,
    winRate: wilson(metWon, met, effective.metWon + effective.metLost),
    otherWinRate: wilson(otherWon, other, effective.otherWon + effective.otherLost),
    lift: shrunkenLift(metWon, met, (metWon + otherWon) / (met + other)),
    tries,
    strength,
    p,
    q,
    churn: wilson(split.metChurned, metWon, effective.metWon),
    otherChurn: wilson(split.otherChurned, otherWon, effective.otherWon),
  };
}
