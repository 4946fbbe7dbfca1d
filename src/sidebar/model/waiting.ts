import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import { fold } from '../../engine/values/fold';
import type { FieldLine } from '../../protocol/field-line';

/** Criteria or exclusions that are there, switched off. */
export interface WaitingNow {
  /** Their columns are there: they have only to be switched on. */
  readonly ready: readonly { readonly id: string; readonly name: string }[];
  /** IDs of those that wait for a column. */
  readonly columnless: readonly string[];
}

/** @param lines - The columns of the accounts. */
export function waitingNow(
  definition: Definition,
  list: 'criteria' | 'exclusions',
  lines: readonly Pick<FieldLine, 'field'>[],
): WaitingNow {
  const known = new Set(lines.map(({ field }) => fold(field)));
  const off = definition[list].filter(({ on }) => !on);
  const isReady = ({ field }: { readonly field: string }) => known.has(fold(field));
  return {
    ready: off.filter(isReady).map((one) => ({ id: one.id, name: conditionLabel(one) })),
    columnless: off.filter((one) => !isReady(one)).map(({ id }) => id),
  };
}
