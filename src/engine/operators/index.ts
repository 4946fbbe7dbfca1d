import type { Misfit } from '../misfit';
import { fold } from '../values/fold';
import { atLeast, atMost, between } from './amounts';
import { containsAllOf, containsAnyOf, containsNoneOf } from './containment';
import { countryIsAnyOf } from './countries';
import { olderThanDays, withinLastDays, withinNextDays } from './dates';
import { graded } from './graded';
import { isAnyOf, isNoneOf } from './membership';
import type { Operator } from './operator';
import { matches } from './pattern';
import { isBlank, isKnown } from './presence';
import { isNo, isYes } from './yes-no';

const table = [
  isAnyOf,
  isNoneOf,
  containsAnyOf,
  containsAllOf,
  containsNoneOf,
  matches,
  atLeast,
  atMost,
  between,
  withinLastDays,
  withinNextDays,
  olderThanDays,
  isYes,
  isNo,
  isKnown,
  isBlank,
  countryIsAnyOf,
  graded,
] as const satisfies readonly Operator[];

/** The name of an operator, as code writes it; the config sheet holds any text until it is checked. */
export type OperatorName = (typeof table)[number]['name'];

/** What the value of an operator is parsed to. */
export type ParsedBy<N extends OperatorName> = Exclude<
  ReturnType<Extract<(typeof table)[number], { readonly name: N }>['parse']>,
  Misfit
>;

/** What an operator reads from a cell. */
export type ReadBy<N extends OperatorName> = Extract<
  (typeof table)[number],
  { readonly name: N }
>['reads'];

/** All operators by name, in the order in which a picker shows them. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  table.map((operator: Operator) => [operator.name, operator]),
);

/** The operator of a name in any case and spacing. */
export function findOperator(name: string): Operator | undefined {
  return operators.get(fold(name));
}
