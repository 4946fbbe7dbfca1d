import { fingerprint } from '../../definition/fingerprint';
import { configSheetName } from '../../definition/names';
import { encodeNew } from '../../definition/sheet/encode';
import type { Cell } from '../../engine/model';
import { readList } from '../accounts/list';
import { type Calendar, calendar } from '../calendar';
import { configRanges, definitionNames } from '../definitions';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { kinds, type OwnTab, ownTab } from '../own-tabs';
import { UNFINISHED } from '../passing-names';
import type { SampleCell } from '../sample/dirt';
import { SAMPLE_SHEETS } from '../sample/sample';
import { sampleDefinition } from '../sample/sample-definition';
import { freeName } from '../unfinished';
import { forgetVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import type { Sheet, Workbook } from '../workbook';
import { sampleTabs } from './sample-tabs';
import { words } from './words';

/** The mark of the tab whose name says that the sample is on its way out. */
const LEAVING = 'leaving';

/**
 * Removes the sample: its lists, its definition with the history and the named range, and the reports
 * on it. Whole or not at all: from the moment that its accounts lose their name it is going, and
 * whatever action comes next completes that.
 *
 * @returns What was removed, in words.
 * @throws Where there is none, or anything of it was changed or added to; nothing is removed then.
 */
export function removeSample(outside: Outside): string {
  const { workbook } = outside;
  const accounts = workbook.sheet(SAMPLE_SHEETS.accounts);
  const why = whyYours(outside);
  if (accounts === undefined || why !== '') {
    throw new Error(why === '' ? words.noSample : words.sampleIsYours(why));
  }
  const removed = leavingTabs(workbook).map(({ name }) => name);
  if (workbook.sheets().length === removed.length + 1) {
    workbook.addSheet(freeName(workbook, 'Sheet1'), '');
  }
  accounts.mark(LEAVING);
  accounts.rename(UNFINISHED);
  finishLeaving(outside);
  return words.sampleRemoved([SAMPLE_SHEETS.accounts, ...removed]);
}

/** Completes what `removeSample` began; nothing where it did not. */
export function finishLeaving(outside: Outside): void {
  const { workbook, notebook } = outside;
  const accounts = workbook.sheet(UNFINISHED);
  if (accounts === undefined || !workbook.markedTabs(LEAVING).includes(UNFINISHED)) return;
  for (const { name } of configRanges(workbook, '')) workbook.unnameRange(name);
  for (const sheet of leavingTabs(workbook)) sheet.remove();
  forgetVersion(notebook, '');
  accounts.remove();
}

/** All of the sample but its accounts. */
function leavingTabs(workbook: Workbook): Sheet[] {
  const deals = workbook.sheet(SAMPLE_SHEETS.deals);
  const own = (Object.keys(kinds) as OwnTab[]).map((kind) => ownTab(workbook, kind));
  const isSample = deals !== undefined && isUntouched(workbook, deals, SAMPLE_SHEETS.deals);
  const tabs = [isSample ? deals : undefined, workbook.sheet(configSheetName('')), ...own];
  return tabs.filter((sheet) => sheet !== undefined);
}

/** What of the sample is the user's by now, in words; `''` where nothing is, or there is no sample. */
function whyYours(outside: Outside): string {
  const { workbook } = outside;
  const { sampleWhy } = words;
  const lists = Object.values(SAMPLE_SHEETS).flatMap((name) => workbook.sheet(name) ?? []);
  if (lists.length < Object.keys(SAMPLE_SHEETS).length) return '';
  const changed = lists.find((sheet) => !isUntouched(workbook, sheet, sheet.name));
  if (changed !== undefined) return sampleWhy.cells(changed.name);
  const names = definitionNames(workbook);
  if (names.length > 1) return sampleWhy.definitions;
  return names.length === 0 ? '' : whyDefinition(outside);
}

function whyDefinition({ workbook, clock }: Outside): string {
  const { sampleWhy } = words;
  const { definition, calendar: zone } = loadDefinition(workbook, '', clock);
  if (fingerprint(definition) !== fingerprint(sampleDefinition())) return sampleWhy.definition;
  if (openHistory(workbook, zone).versions.length > 1) return sampleWhy.versions;
  const used = workbook.sheet(configSheetName(''))?.used();
  const { grid } = encodeNew(definition);
  const isLarger = (used?.rows ?? 0) > grid.length || (used?.columns ?? 0) > (grid[0]?.length ?? 0);
  return isLarger ? sampleWhy.cells(configSheetName('')) : '';
}

/** Whether a list holds the sample and nothing else, but for what the add-on gives. */
function isUntouched(workbook: Workbook, sheet: Sheet, name: string): boolean {
  const written = sampleTabs()[name] ?? [];
  const { headers, rows } = readList(workbook, sheet, 1);
  const zone = calendar(() => workbook.timeZone());
  const all = [headers, ...rows];
  return (
    all.length === written.length && all.every((row, at) => isSameRow(row, written[at] ?? [], zone))
  );
}

function isSameRow(row: readonly Cell[], written: readonly SampleCell[], zone: Calendar): boolean {
  return row.every((cell, column) => {
    const own = written[column] ?? '';
    if (typeof own !== 'object') return cell === own;
    return typeof cell === 'object' && zone.dayOf(cell) === own.day;
  });
}
