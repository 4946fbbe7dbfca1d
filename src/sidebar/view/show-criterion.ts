import { opened, showDimension } from '../state/define';
import { draft, tab } from '../state/store';
import { focusSoon } from './focus-soon';

/** Opens a criterion where it stands. @param id - Of the criterion. */
export function showCriterion(id: string): void {
  const row = `row-${id}`;
  showDimension(draft.value?.criteria.find((one) => one.id === id)?.dimension ?? '');
  tab.value = 'Weights';
  opened.value = row;
  focusSoon(row);
}
