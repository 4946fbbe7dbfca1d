import { fold } from '../../engine/values/fold';
import { shownDay } from '../../engine/values/shown-day';
import type { Sheet, Workbook } from '../workbook';
import { type KeptColumns, openKeptColumns, type Placed } from './kept-columns';
import { listsKept } from './lists-kept';
import { isOf, isRun, lastTwo } from './runs-kept';
import { words } from './words';

/** Two states of a tab that can be compared. */
export interface Comparison {
  /** The same one in the next request. */
  readonly id: string;
  /** Since when, in words: `22 Jun 2026`, `the list for HubSpot of 22 Jun 2026`. */
  readonly since: string;
  /** Where one is chosen: `22 Jun 2026 · HubSpot companies`. */
  readonly says: string;
  readonly sheet: Sheet;
  readonly before: Placed;
  readonly last: Placed;
}

/** What can be compared by a definition. */
export interface Comparisons {
  readonly kept: KeptColumns;
  /** The tab in front where it was scored by the definition, else that of the accounts. */
  readonly sheet: Sheet | undefined;
  /** Its last run. */
  readonly last: Placed | undefined;
  /** Those of that tab first: since the run before, then since its lists, the newest first. */
  readonly all: readonly Comparison[];
}

/**
 * Finds what can be compared: the last run of each tab with the one before, and with what lists were made
 * of before it.
 *
 * @param name - Name of the definition.
 * @param accountsSheet - Name of the tab of its accounts.
 */
export function comparisons(workbook: Workbook, name: string, accountsSheet: string): Comparisons {
  const kept = openKeptColumns(workbook);
  const runs = kept.all.filter((run) => isRun(run) && run.about.name === name);
  const front = workbook.activeSheet();
  const names = [accountsSheet, ...runs.map(({ about }) => about.tabName)];
  const others = new Map(names.map((tab) => [fold(tab), tab]));
  others.delete(fold(front.name));
  const sheets = [front, ...[...others.values()].map((tab) => workbook.sheet(tab))];
  const tabs = sheets.flatMap((sheet) => {
    const [last, before] = sheet ? lastTwo(runs, ofSheet(name, sheet)) : [];
    return sheet && last ? [{ sheet, last, before }] : [];
  });
  const accounts = sheets.find((sheet) => fold(sheet?.name ?? '') === fold(accountsSheet));
  const lists = listsKept(kept.all);
  const all = tabs.flatMap(({ sheet, last, before }): Comparison[] => {
    const tab = tabs.length > 1 ? sheet.name : '';
    const isOwn = isOf(ofSheet(name, sheet));
    const own = lists.filter((one) => isOwn(one) && lastList(one) < last.about.scoredAt);
    const ofRun = (run: Placed): Comparison => {
      const { scoredAt } = run.about;
      const [since, says] = [shownDay(scoredAt), words.choice(scoredAt, words.scored, tab)];
      return { id: `run ${sheet.id()}`, since, says, sheet, before: run, last };
    };
    const ofList = (list: Placed): Comparison => {
      const { number, lists: of = [] } = list.about;
      const since = words.sinceLists(of, lastList(list));
      const says = words.choice(lastList(list), words.targetsOf(of), tab);
      return { id: `list ${number}`, since, says, sheet, before: list, last };
    };
    return [...(before === undefined ? [] : [ofRun(before)]), ...own.map(ofList)];
  });
  return { kept, sheet: tabs[0]?.sheet ?? accounts, last: tabs[0]?.last, all };
}

function ofSheet(name: string, sheet: Sheet) {
  return { name, tab: sheet.id(), tabName: sheet.name };
}

/** When the last of its lists was made. */
function lastList({ about: { lists = [] } }: Placed): string {
  return lists.map(({ madeAt }) => madeAt).sort()[lists.length - 1] ?? '';
}
