import type { PatternVerdict } from '../../definition/edit/proposed';
import { associationP, logOddsRatio, tableOfShares } from '../../stats/two-by-two';
import type { TwoByTwo } from '../../stats/two-by-two-counts';
import type { Split } from './count-split';
import type { Pattern } from './pattern';
import type { Terms } from './terms';
import { words as say } from './words';

/** What a verdict rests on. */
export type Evidence = Omit<
  Pattern,
  'verdict' | 'why' | 'field' | 'operator' | 'value' | 'isContrary'
>;

/** Expected share of false patterns among those proposed. */
export const MOST_FALSE = 0.05;
/** Won deals that must stand behind a criterion. */
export const LEAST_WON = 5;
/** A pattern must move the win rate by 10 points or by half to be worth acting on. */
const LEAST_POINTS = 0.1;
const LEAST_RATIO = 1.5;
/** An exclusion's win rate is at most so much of that of the others, with its whole interval at most twice so much. */
const EXCLUSION_RATIO = 0.25;
const EXCLUSION_LOST = 10;
/** Deals that a half needs before it can speak against a pattern. */
const LEAST_IN_HALF = 5;
const CHURN_P = 0.01;
const CHURN_RATIO = 1.5;

type Rule = readonly [
  verdict: PatternVerdict,
  /** Why, where the rule applies. */
  why: (evidence: Evidence, leak: string | undefined, terms: Terms) => string | undefined,
];

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  ['noise', ({ q }) => (q > MOST_FALSE ? say.chance(q) : undefined)],
  ['looks known only after the close', (_, leak) => leak],
  ['noise', (evidence) => (isWeak(evidence) ? say.weak : undefined)],
  ['unstable', ({ split }) => instability(split)],
  ['exclusion', (evidence) => (excludes(evidence) ? '' : undefined)],
  ['noise', ({ lift }) => (lift < 1 ? say.notEnoughToExclude : undefined)],
  [
    'noise',
    ({ winRate: { successes } }, _, terms) =>
      successes < LEAST_WON ? say.fewWon(terms, successes, LEAST_WON) : undefined,
  ],
  ['wins but churns', churning],
];

/**
 * What to make of a pattern, and why; the why is blank for a criterion and an exclusion.
 *
 * @param leak - Why its field looks known only after the close.
 */
export function verdictOf(
  evidence: Evidence,
  leak: string | undefined,
  terms: Terms,
): Pick<Pattern, 'verdict' | 'why'> {
  for (const [verdict, reason] of rules) {
    const why = reason(evidence, leak, terms);
    if (why !== undefined) return { verdict, why };
  }
  return { verdict: 'criterion', why: '' };
}

/** Whether a pattern marks deals that hardly ever win. */
export function excludes({ winRate, otherWinRate }: Evidence): boolean {
  return (
    winRate.trials - winRate.successes >= EXCLUSION_LOST &&
    winRate.value <= EXCLUSION_RATIO * otherWinRate.value &&
    winRate.high <= 2 * EXCLUSION_RATIO * otherWinRate.value
  );
}

function isWeak({ winRate, otherWinRate }: Evidence): boolean {
  const higher = Math.max(winRate.value, otherWinRate.value);
  const lower = Math.min(winRate.value, otherWinRate.value);
  return higher - lower < LEAST_POINTS && higher < LEAST_RATIO * lower;
}

/** A half in which the pattern points the other way speaks against it, where it has the deals. */
function instability({ all, older, newer }: Split): string | undefined {
  const direction = Math.sign(logOddsRatio(all).value);
  const speaks = (half: TwoByTwo) =>
    Math.min(half.metWon + half.metLost, half.otherWon + half.otherLost) >= LEAST_IN_HALF &&
    half.metWon + half.otherWon > 0 &&
    half.metLost + half.otherLost > 0;
  const isAgainst = (half: TwoByTwo) => speaks(half) && logOddsRatio(half).value * direction <= 0;
  if (!isAgainst(older) && !isAgainst(newer)) return undefined;
  return say.unstable(difference(older), difference(newer));
}

function difference({ metWon, metLost, otherWon, otherLost }: TwoByTwo): number {
  return metWon / (metWon + metLost) - otherWon / (otherWon + otherLost);
}

function churning({ churn, otherChurn }: Evidence): string | undefined {
  const p = associationP(tableOfShares(churn, otherChurn));
  const isHigher = churn.value >= CHURN_RATIO * otherChurn.value;
  return p < CHURN_P && isHigher ? say.churns(churn, otherChurn) : undefined;
}
