import type { OwnCondition } from '../../engine/model';

/** Conditions that are there and switched off. */
export interface Waiting {
  readonly waiting: number;
  /** ID of the first, `''` where there is none. */
  readonly first: string;
  /** Fields that they ask for, each once. */
  readonly fields: readonly string[];
}

/**
 * The conditions that wait to be switched on.
 *
 * @example waitingOf(definition.exclusions).waiting // 2
 */
export function waitingOf(conditions: readonly OwnCondition[]): Waiting {
  const off = conditions.filter(({ on }) => !on);
  const fields = [...new Set(off.map(({ field }) => field))];
  return { waiting: off.length, first: off[0]?.id ?? '', fields };
}
