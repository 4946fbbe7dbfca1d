import { shrunkenLift } from '../../stats/shrunken-lift';
import { logOddsRatio } from '../../stats/two-by-two';
import { wilson } from '../../stats/wilson';
import type { Split } from './count-split';
import type { Sample } from './deal-sample';
import type { Pattern } from './pattern';
import { verdictOf } from './verdict';
import { words as say } from './words';

/** A condition on a field, and how likely what the field tells is luck. */
export interface Found extends Pick<Pattern, 'field' | 'operator' | 'value' | 'name' | 'p' | 'q'> {
  readonly split: Split;
  /** Whether the gate lets its field through. */
  readonly passed: boolean;
  /** Whether deals that meet it hardly ever win. */
  readonly hardlyWins: boolean;
}

/** What the deals say about a condition that was found in them. */
export function judgeCondition(
  { hardlyWins, passed, ...found }: Found,
  { years, terms }: Pick<Sample, 'years' | 'terms'>,
): Pattern {
  const rates = ratesOf(found.split);
  const { verdict, why } = verdictOf({ ...found, ...rates, passed, hardlyWins }, terms);
  const counts = say.evidence(terms, rates.winRate, rates.otherWinRate, years);
  return { ...found, ...rates, verdict, why: why === '' ? counts : `${why} (${counts})` };
}

function ratesOf(split: Split) {
  const { metWon, metLost, otherWon, otherLost } = split.all;
  const { effective } = split;
  const met = metWon + metLost;
  const other = otherWon + otherLost;
  const { value, error } = logOddsRatio(effective);
  return {
    winRate: wilson(metWon, met, effective.metWon + effective.metLost),
    otherWinRate: wilson(otherWon, other, effective.otherWon + effective.otherLost),
    lift: shrunkenLift(metWon, met, (metWon + otherWon) / (met + other)),
    strength: Math.abs(value) / error,
    churn: wilson(split.metChurned, metWon, effective.metWon),
    otherChurn: wilson(split.otherChurned, otherWon, effective.otherWon),
  };
}
