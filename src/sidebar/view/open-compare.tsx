import { choiceGroups, likelyPair } from '../model/compare-sides';
import { compareWords } from '../model/compare-words';
import { draft, isDirty, page, saved } from '../state/store';

const ID = 'compare';

/** Opens the comparison of what most likely matters. */
export function OpenCompare() {
  return (
    <button type="button" class="link" id={ID} onClick={openCompare}>
      {compareWords.open}
    </button>
  );
}

function openCompare(): void {
  if (saved.value === undefined) return;
  const groups = choiceGroups(saved.value, isDirty.value ? draft.value : undefined);
  page.value = { kind: 'compare', ...likelyPair(groups), backTo: ID };
}
