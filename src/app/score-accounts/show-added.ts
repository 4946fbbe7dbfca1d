import type { Outside } from '../outside';
import { quietly } from '../quietly';
import type { ScoringRun } from './scoring-run';

/**
 * Selects the first scores where a run from the menu has just added their columns to the tab in front: they
 * may be far right of what is in view. Later runs leave the view as it is.
 */
export function showAdded({ workbook }: Outside, { sheet, added }: ScoringRun): void {
  if (added === undefined) return;
  quietly(() => {
    const front = workbook.activeSheet();
    if (front.name === sheet) front.select(added);
  });
}
