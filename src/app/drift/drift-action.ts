import { shownDay } from '../../engine/values/shown-day';
import type { DriftView } from '../../protocol/drift-view';
import { startDeadline } from '../deadline';
import { readJudged } from '../judged/read-judged';
import { loadDefinition } from '../load-definition';
import { type Looks, openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { currentVersion } from '../versions/current-version';
import { driftPage } from './drift-page';
import { driftView } from './drift-view';
import { openBaseline } from './kept-baseline';
import { type DriftRead, driftFacts, readDrift } from './read-drift';
import { takeBaseline } from './take-baseline';
import { words } from './words';

/** What was told, and what stands in the tab where it was written. */
export interface ToldDrift extends Remarked {
  readonly view: DriftView;
  /** Accounts that were taken as the baseline just now. */
  readonly taken: number | undefined;
}

/** Whether a baseline is taken: where there is none, or in any case. */
type Taking = 'first' | 'anew';

/**
 * Tells whether a definition is still true. Where no baseline of it is kept, today's accounts are taken
 * as one; what was edited by hand gets its version first, as the baseline names one.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param taking - `anew` takes today's accounts as the baseline in any case.
 * @throws All problems of a broken definition; with `anew`, why no baseline can be taken.
 */
export function tellDrift(outside: Outside, name: string, taking: Taking = 'first'): ToldDrift {
  const looks = openLooks();
  const { view, taken } = tell(outside, name, taking, looks);
  return { view, taken, remarks: looks.remarks() };
}

/**
 * The same as the tab `ICP Drift`, which is brought to the front.
 *
 * @throws All problems of a broken definition; nothing is written then.
 */
export function writeDrift(outside: Outside, name: string): ToldDrift {
  const looks = openLooks();
  const { read, about, ...told } = tell(outside, name, 'first', looks);
  const written = writePage(outside.workbook, 'drift', driftPage(read, told.view, about), looks);
  written.activate();
  return { ...told, remarks: [...remarksOn({ drift: written }), ...looks.remarks()] };
}

interface Told extends Omit<ToldDrift, 'remarks'> {
  readonly read: DriftRead;
  /** What the page is about. */
  readonly about: string;
}

function tell(outside: Outside, name: string, taking: Taking, looks: Looks): Told {
  const { workbook, clock } = outside;
  const { checkpoint } = startDeadline(clock, messages.tooLate('Drift', 'criteria'));
  const loaded = loadDefinition(workbook, name, clock);
  const judged = readJudged(workbook, loaded);
  checkpoint();
  const { version, label } = currentVersion(outside, name, loaded);
  const store = openBaseline(workbook, name);
  let { kept } = store;
  let taken: number | undefined;
  const take = () => {
    kept = takeBaseline(outside, name, loaded, judged, version, store);
    taken = kept.baseline?.accounts;
  };
  if (taking === 'anew') take();
  else if (kept === undefined && judged.accounts !== undefined) looks.attempt(words.kept, take);
  const read = readDrift(driftFacts(loaded, judged, kept), checkpoint);
  checkpoint();
  const on = shownDay(loaded.calendar.stamp(clock.now()));
  const view = driftView(read, { version: words.version(version), on });
  const about = [loaded.definition.settings.name, label].filter(Boolean).join(' · ');
  return { read, view, taken, about };
}
