import type { Definition } from '../../../definition/definition';
import { hasCondition, hasPattern } from '../../../definition/edit/accept-pattern';
import { isUsable } from '../../../definition/edit/proposed';
import { conditionLabel } from '../../../engine/condition-text';
import type { Discovery } from '../../../insight/discovery/discover';
import type { Pattern } from '../../../insight/discovery/pattern';
import { askedLines } from '../asked-lines';
import type { FoundPatterns } from '../find-patterns';

/** A pattern as a page names it. */
export interface Finding {
  readonly pattern: Pattern;
  readonly label: string;
  /** Whether the definition has it, or a criterion on its column. */
  readonly isThere: boolean;
  /** Whether the definition has that very condition. */
  readonly isSame: boolean;
}

/** What a page tells of patterns, in the words and counts of people. */
export interface Findings {
  /** What can become a condition, the surest first. */
  readonly usable: readonly Finding[];
  /** Those of them that the definition has not. */
  readonly fresh: readonly Finding[];
  readonly won: number;
  readonly lost: number;
  /** Columns that were searched. */
  readonly columns: number;
  /** Those that tell more than luck would, and how many such would be luck. */
  readonly holding: number;
  readonly byLuck: number;
  /** Whether the definition asks each of them in the same way. */
  readonly areSame: boolean;
  /** Names of its criteria whose columns tell no more than luck. */
  readonly idle: readonly string[];
  /** Columns that wait for an answer. */
  readonly asked: readonly string[];
}

/** Sums up what was found. */
export function findings(found: FoundPatterns, definition: Definition): Findings {
  const { discovery, staying, best } = found;
  const { patterns, quiet, sample } = discovery;
  const usable = usableOf(discovery, definition);
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  const told = patterns.filter(({ verdict }) => verdict !== 'noise');
  const holding = new Set(told.map(({ field }) => field));
  const searched = new Set([...patterns, ...quiet].map(({ field }) => field));
  const idle = definition.criteria.filter(
    (one) => one.on && one.points > 0 && searched.has(one.field) && !holding.has(one.field),
  );
  const all = [discovery, staying, best?.discovery].flatMap((one) => (one ? askedLines(one) : []));
  return {
    usable,
    fresh: usable.filter(({ isThere }) => !isThere),
    won,
    lost: sample.won.length - won,
    columns: searched.size,
    holding: holding.size,
    byLuck: holding.size * Math.max(0, ...told.map(({ q }) => q)),
    areSame: usable.every(({ isSame }) => isSame),
    idle: idle.map(conditionLabel),
    asked: [...new Set(all.map(({ field }) => field))],
  };
}

/** The patterns of a comparison that can become a condition. */
export function usableOf({ patterns }: Discovery, definition: Definition): Finding[] {
  return patterns.filter(isUsable).map((pattern) => {
    const isThere = hasPattern(definition, pattern);
    const isSame = hasCondition(definition, pattern);
    return { pattern, label: conditionLabel(pattern), isThere, isSame };
  });
}
