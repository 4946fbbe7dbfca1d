import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import { findOperator } from '../../engine/operators';
import { splitList } from '../../engine/values/list';
import type { FieldValues } from '../../insight/build/build';
import type { Pattern } from '../../insight/discovery/pattern';
import { shown } from '../../protocol/json-number';
import type { PatternLine, PatternsView } from '../../protocol/patterns-view';
import { askedColumns } from './asked-columns';
import { dimensionOf } from './dimension-of';
import type { FoundPatterns } from './find-patterns';
import type { Proposed } from './noted-conditions';

const POINTS_A_STANDARD_ERROR = 5;
const FEWEST_POINTS = 10;

/** Patterns for the sidebar. @param isRejected - As `rejectedPatterns` gives it. */
export function patternsView(
  definition: Definition,
  { discovery, dealsUntil }: FoundPatterns,
  isRejected: (one: Proposed) => boolean,
): PatternsView {
  const { overall, why, patterns } = discovery;
  const line = (pattern: Pattern): PatternLine => {
    const { name, field, operator, value, winRate, lift, q, churn, verdict } = pattern;
    const points = Math.round(pattern.strength) * POINTS_A_STANDARD_ERROR;
    return {
      ...{ name, field, operator, value, lift, q, verdict, why: pattern.why },
      label: conditionLabel(pattern),
      won: winRate.successes,
      lost: winRate.trials - winRate.successes,
      winRate: winRate.value,
      low: winRate.low,
      high: winRate.high,
      churned: shown(churn.value),
      dimension: dimensionOf(definition, field, valuesOf(pattern)),
      points: Math.max(FEWEST_POINTS, Math.min(100, points)),
      isRejected: isRejected(pattern),
    };
  };
  const asked = askedColumns(discovery.asked);
  return { overall, why, dealsUntil, patterns: patterns.map(line), asked };
}

/** What its condition tells of its column. */
function valuesOf({ operator, value }: Pattern): FieldValues {
  return { kind: findOperator(operator)?.suits[0] ?? 'text', texts: splitList(value) };
}
