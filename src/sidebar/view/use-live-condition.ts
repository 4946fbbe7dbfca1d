import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import type { Condition } from '../../engine/model';
import { questionKey } from '../model/matches';
import { notationOf, questionProblem } from '../model/question-problem';
import { edit } from '../state/edit-draft';
import { draft, matches } from '../state/store';

type List = 'criteria' | 'exclusions';
type Item<L extends List> = Definition[L][number];

/**
 * A criterion or exclusion whose every change goes to the draft; a condition that is being typed does
 * once it is whole and counted, or its card is closed.
 *
 * @returns The item as it is typed, and what changes it.
 */
export function useLiveCondition<L extends List>(
  list: L,
  item: Item<L>,
): [shown: Item<L>, change: (changes: Partial<Item<L>>) => void] {
  const [typed, setTyped] = useState<Condition>();
  const { id } = item;
  const isWhole = typed !== undefined && questionProblem(typed, notationOf(draft.value)) === '';
  const take = () => {
    const isThere = draft.peek()?.[list].some((one) => one.id === id) === true;
    if (!isWhole || !isThere) return;
    edit(patch(list, id, typed as Partial<Item<L>>), `condition ${id}`);
    setTyped(undefined);
  };
  const last = useRef(take);
  last.current = take;
  const isCounted = isWhole && matches.value.has(questionKey(typed));
  useEffect(() => {
    if (isCounted) last.current();
  }, [isCounted]);
  useEffect(() => () => last.current(), []);
  const change = ({ field, operator, value, ...others }: Partial<Item<L>>) => {
    const before = typed ?? item;
    const now = {
      field: field ?? before.field,
      operator: operator ?? before.operator,
      value: value ?? before.value,
    };
    if (questionKey(now) !== questionKey(before)) setTyped(now);
    const parts = Object.keys(others);
    if (parts.length > 0) {
      edit(patch(list, id, others as Partial<Item<L>>), `${parts.join()} ${id}`);
    }
  };
  return [typed === undefined ? item : { ...item, ...typed }, change];
}
