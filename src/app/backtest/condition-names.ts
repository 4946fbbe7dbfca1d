import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import type { Advice } from '../../insight/backtest/advice';
import type { Blame } from '../../insight/backtest/wrong-deals';
import { words } from './words';

/** What a condition is called: its name, else `Employees 200 – 1,000`. */
export type ConditionName = (blame: Blame) => string;

/** Names the conditions of a definition by their kind and index. */
export function conditionNames({ criteria, exclusions }: Definition): ConditionName {
  const lists = { criterion: criteria, exclusion: exclusions };
  return ({ kind, index }) => {
    const condition = lists[kind][index];
    return condition === undefined ? '' : conditionLabel(condition);
  };
}

/** What to change, in words. */
export function adviceText({ kind, change, passes }: Advice, name: ConditionName): string {
  return kind === 'cut-off'
    ? words.cutOff(change)
    : words.leaveOut(kind, name({ kind, index: change }), passes);
}
