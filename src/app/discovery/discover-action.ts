import { startDeadline } from '../deadline';
import { readDealTabs } from '../deals/read-deal-tabs';
import { definitionLabel } from '../definitions';
import { loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { type FoundPatterns, findPatterns } from './find-patterns';
import { findings } from './front/finding';
import { patternsDone } from './front/verdict';
import { patternsPage } from './patterns-page';
import { sameFolds } from './same-folds';

interface Discovered extends Remarked {
  /** What was found, in a sentence, and what to do next. */
  readonly says: string;
}

/**
 * Looks for what won deals have that lost ones have not, and writes `ICP Patterns` anew.
 *
 * Rule: README, Actions. The last patterns stay until the new ones are complete; the definition is
 * not touched.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition whose DEALS section and fields are used.
 * @throws A message where the definition is broken, tabs do not fit it or the time is over; nothing is
 *   written.
 */
export function discoverAction(outside: Outside, name = ''): FoundPatterns & Discovered {
  const { workbook, clock } = outside;
  const { checkpoint } = startDeadline(clock, messages.tooLate('Discover patterns', 'columns'));
  const label = definitionLabel(workbook, name);
  const loaded = loadDefinition(workbook, name, clock);
  const { definition, context, calendar } = loaded;
  const found = findPatterns(
    definition,
    readDealTabs(workbook, loaded).tables,
    context,
    sameFolds(),
    checkpoint,
  );
  checkpoint();
  const ranAt = calendar.stamp(clock.now());
  const page = patternsPage(found, { definition, label, ranAt });
  const looks = openLooks();
  const patterns = writePage(workbook, 'patterns', page, looks);
  const says = patternsDone(found, findings(found, definition));
  return { ...found, says, remarks: [...remarksOn({ patterns }), ...looks.remarks()] };
}
