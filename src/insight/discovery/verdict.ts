import type { PatternVerdict } from '../../definition/edit/proposed';
import { associationP, logOddsRatio, tableOfShares } from '../../stats/two-by-two';
import type { TwoByTwo } from '../../stats/two-by-two-counts';
import type { Split } from './count-split';
import type { Pattern } from './pattern';
import type { Terms } from './terms';
import { words as say } from './words';

/** What a verdict rests on. */
export interface Evidence
  extends Pick<Pattern, 'q' | 'split' | 'winRate' | 'otherWinRate' | 'churn' | 'otherChurn'> {
  /** Whether the gate lets its field through. */
  readonly passed: boolean;
  /** Whether deals that meet it hardly ever win, as `hardlyWins` has it. */
  readonly hardlyWins: boolean;
}

/** Won deals that must stand behind a criterion. */
const LEAST_WON = 5;
/** A pattern must move the win rate by 10 points or by half to be worth acting on. */
const LEAST_POINTS = 0.1;
const LEAST_RATIO = 1.5;
/** Deals that a half needs before it can speak against a pattern. */
const LEAST_IN_HALF = 5;
const CHURN_P = 0.01;
const CHURN_RATIO = 1.5;

type Rule = readonly [
  verdict: PatternVerdict,
  /** Why, where the rule applies. */
  why: (evidence: Evidence, terms: Terms) => string | undefined,
];

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  ['noise', ({ passed, q }) => (passed ? undefined : say.chance(q))],
  ['noise', (evidence) => (isWeak(evidence) ? say.weak : undefined)],
  ['unstable', ({ split }) => instability(split)],
  ['exclusion', ({ hardlyWins }) => (hardlyWins ? '' : undefined)],
  [
    'noise',
    ({ winRate: { successes } }, terms) =>
      successes < LEAST_WON ? say.fewWon(terms, successes, LEAST_WON) : undefined,
  ],
  ['wins but churns', churning],
];

/** What to make of a pattern, and why; the why is blank for a criterion and an exclusion. */
export function verdictOf(evidence: Evidence, terms: Terms): Pick<Pattern, 'verdict' | 'why'> {
  for (const [verdict, reason] of rules) {
    const why = reason(evidence, terms);
    if (why !== undefined) return { verdict, why };
  }
  return { verdict: 'criterion', why: '' };
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
