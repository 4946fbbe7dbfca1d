import { isOver, overridesOn } from '../../definition/overrides';
import type { Override } from '../../engine/model';
import { keyColumn } from '../accounts/key-column';
import type { KeptRun } from './kept-run';
import { words } from './words';

/** Overrides of accounts in two runs, by their rows. */
export interface OverrideChanges {
  /** Whether the earlier tier is an override. */
  readonly had: (before: number) => boolean;
  /** Where an override moved an account, how, in words. */
  readonly says: (before: number, now: number) => string | undefined;
}

/**
 * Tells which accounts moved since an override came, ended or was changed. It moves no score: what a
 * run wrote by an override says nothing of the score of before.
 *
 * @param before - The earlier run.
 * @param now - The later one.
 * @param tierNow - What a tier is called now, by what it was called.
 */
export function overrideChanges(
  before: KeptRun,
  now: KeptRun,
  tierNow: (name: string) => string,
): OverrideChanges {
  const [had, has] = [heldIn(before), heldIn(now)];
  return {
    had: (row) => had(row) !== undefined,
    says: (old, fresh) => {
      const [was, is] = [had(old), has(fresh)];
      if ((was && tierNow(was.tier)) === is?.tier) return undefined;
      if (was === undefined) return is && words.overrideAdded(is);
      if (is !== undefined) return words.overrideChanged(is);
      const isStill = now.definition.overrides.some(
        (one) => one.account === was.account && isOver(one, now),
      );
      return isStill ? words.overrideEnded(was) : words.overrideRemoved(was);
    },
  };
}

/** The override that gave a row of a run its tier. */
function heldIn({
  definition,
  keyHeader,
  keys,
  asOf,
}: KeptRun): (row: number) => Override | undefined {
  const isKeyed = keyColumn(definition, [keyHeader]) !== undefined;
  const holds = overridesOn(definition, { asOf });
  return (row) => (isKeyed ? holds(keys[row]) : undefined);
}
