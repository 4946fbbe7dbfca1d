import { bestOutside } from './checks/best-outside';
import { churning } from './checks/churning';
import { columns } from './checks/columns';
import { contradictions } from './checks/contradictions';
import { criteriaCount } from './checks/criteria-count';
import { criteriaMet } from './checks/criteria-met';
import { datesForSizes } from './checks/dates-for-sizes';
import { decidesAlone } from './checks/decides-alone';
import { duplicates } from './checks/duplicates';
import { effectTurned } from './checks/effect-turned';
import { exclusionMatches } from './checks/exclusion-matches';
import { exclusionReasons } from './checks/exclusion-reasons';
import { exclusionWins } from './checks/exclusion-wins';
import { fieldTwice } from './checks/field-twice';
import { filled } from './checks/filled';
import { firmographicOnly } from './checks/firmographic-only';
import { formulas } from './checks/formulas';
import { knownLater } from './checks/known-later';
import { lastBacktest } from './checks/last-backtest';
import { lostDeals } from './checks/lost-deals';
import { marketSize } from './checks/market-size';
import { misspeltValues } from './checks/misspelt-values';
import { noExclusions } from './checks/no-exclusions';
import { oldDeals } from './checks/old-deals';
import { overlap } from './checks/overlap';
import { overrides } from './checks/overrides';
import { owner } from './checks/owner';
import { remarks } from './checks/remarks';
import { review } from './checks/review';
import { sayTheSame } from './checks/say-the-same';
import { shareInIcp } from './checks/share-in-icp';
import { spellings } from './checks/spellings';
import { tierOrder } from './checks/tier-order';
import { unreadable } from './checks/unreadable';
import { zeros } from './checks/zeros';
import type { HealthCheck, HealthFacts } from './facts';
import { type Finding, severities } from './finding';
import { defaultHealthLimits, type HealthLimits } from './limits';

/** All checks; of findings that matter alike the earlier check comes first. */
export const healthChecks: readonly HealthCheck[] = [
  ...[columns, formulas, shareInIcp, lastBacktest, tierOrder, effectTurned, exclusionWins],
  ...[
    contradictions,
    exclusionMatches,
    knownLater,
    decidesAlone,
    churning,
    bestOutside,
    lostDeals,
    oldDeals,
  ],
  ...[
    criteriaMet,
    spellings,
    misspeltValues,
    unreadable,
    zeros,
    datesForSizes,
    filled,
    sayTheSame,
    fieldTwice,
    overlap,
  ],
  ...[review, owner, exclusionReasons, firmographicOnly, criteriaCount, remarks, overrides],
  ...[duplicates, marketSize, noExclusions],
];

/**
 * What a person should know of a definition and its data, what harms most first.
 *
 * @param facts - Whatever is there; what is not is not told.
 * @param limits - From where on something is worth a word.
 * @returns Nothing that is not so.
 * @example healthOf(facts)[0]?.kind // 'column missing'
 */
export function healthOf(
  facts: HealthFacts,
  limits: HealthLimits = defaultHealthLimits,
): Finding[] {
  const found = healthChecks.flatMap((check) => check(facts, limits));
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return found.sort((one, other) => rank(one) - rank(other) || other.harm - one.harm);
}
