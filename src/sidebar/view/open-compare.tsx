import { choiceGroups, likelyPair } from '../model/compare-sides';
import { compareWords } from '../model/compare-words';
import { draft, isDirty, page, saved } from '../state/store';

const ID = 'compare';

/** Opens the comparison of what most likely matters. */
export function OpenCompare() {
  return (
    <button type="button" class="link" id={ID} onClick={() => openCompare(ID)}>
      {compareWords.open}
    </button>
  );
}

/** @param backTo - Id of what the focus goes to after it. */
export function openCompare(backTo: string): void {
  if (saved.value === undefined) return;
  const groups = choiceGroups(saved.value, isDirty.value ? draft.value : undefined);
  page.value = { kind: 'compare', ...likelyPair(groups), backTo };
}
