import { isHistoryHeader } from '../definition/history';
import { HISTORY_SHEET } from '../definition/names';
import type { Cell } from '../engine/model';
import { fold } from '../engine/values/fold';
import { messages } from './messages';
import { isPassing } from './passing-names';
import { addFinished, freeName, replaceFinished } from './unfinished';
import type { Sheet, Workbook } from './workbook';

type Grid = readonly (readonly Cell[])[];

interface Kind {
  /** What it is called where no tab of somebody else's has that name. */
  readonly name: string;
  /** Whether the first two rows of a tab without a mark are those that we write. */
  readonly recognise: (top: Grid) => boolean;
}

const startsWith =
  (title: string, header: string) =>
  ([first, second]: Grid) =>
    String(first?.[0]).startsWith(title) && second?.[0] === header;

/** A page begins with its name and, below, with its sentence; `old` are the layouts before it. */
const isPage =
  (title: string, ...old: readonly Kind['recognise'][]) =>
  (top: Grid) =>
    (String(top[0]?.[0]).startsWith(title) && /^[✓!✕·] /.test(String(top[1]?.[0]))) ||
    old.some((recognise) => recognise(top));

const hasHeaders =
  (headers: readonly string[]) =>
  ([first = []]: Grid) => {
    const present = new Set(first.map((cell) => fold(String(cell))));
    return headers.every((header) => present.has(fold(header)));
  };

/** How a run of Score accounts begins that was kept to be compared with. */
const isKeptRun = (cell: Cell | undefined) => String(cell).startsWith('~{"number":');

/** The tabs that the add-on writes beside config sheets; the key of each is its mark. */
export const kinds = {
  history: { name: HISTORY_SHEET, recognise: ([first = []]) => isHistoryHeader(first) },
  report: {
    name: 'ICP Backtest',
    recognise: isPage('ICP BACKTEST', startsWith('ICP BACKTEST', 'Verdict')),
  },
  runs: {
    name: 'ICP Backtest Runs',
    recognise: hasHeaders(['Run at', 'Definition', 'Version', 'Verdict']),
  },
  patterns: {
    name: 'ICP Patterns',
    recognise: isPage('ICP PATTERNS', startsWith('ICP PATTERNS', 'Verdict')),
  },
  compare: {
    name: 'ICP Compare',
    recognise: isPage('ICP COMPARE', startsWith('ICP COMPARE: ', 'Metric')),
  },
  list: { name: 'ICP List', recognise: isPage('ICP LIST') },
  lists: {
    name: 'ICP List Log',
    recognise: hasHeaders(['Made at', 'Target', 'Companies', 'Members']),
  },
  changes: { name: 'ICP Changes', recognise: isPage('ICP CHANGES') },
  drift: { name: 'ICP Drift', recognise: isPage('ICP DRIFT') },
  onePage: {
    name: 'ICP One Page',
    recognise: ([first = []]) =>
      first[0] === 'IDEAL CUSTOMER PROFILE' && first.includes('Print this page'),
  },
  review: { name: 'ICP Review', recognise: isPage('ICP REVIEW') },
  health: { name: 'ICP Health', recognise: isPage('ICP HEALTH') },
  dismissed: {
    name: 'ICP Dismissed',
    recognise: hasHeaders(['Dismissed at', 'Reason', 'Finding ID']),
  },
  dashboard: { name: 'ICP Dashboard', recognise: isPage('ICP DASHBOARD') },
  fieldTest: { name: 'ICP Field Test', recognise: isPage('ICP FIELD TEST') },
  keptRuns: { name: 'ICP Kept Runs', recognise: ([first]) => isKeptRun(first?.[0]) },
} as const satisfies Record<string, Kind>;

export type OwnTab = keyof typeof kinds;

/** Rows that tell a layout. */
const TOP = 2;

/** A tab of ours with its cells from A1; none where it is not there. */
export interface ReadTab {
  readonly sheet: Sheet | undefined;
  readonly values: Grid;
}

type FoundTab = ReadTab & { readonly sheet: Sheet };

/**
 * The tab of ours of a kind: the one with our name and the layout that we write, also without a
 * mark, as those of earlier versions and of imported files; otherwise the one with our mark, under
 * whatever name a person gave it.
 *
 * Rule: README, Own columns and own tabs. A copy that somebody made is theirs.
 *
 * @param workbook - The spreadsheet.
 * @param kind - What it is.
 */
export function ownTab(workbook: Workbook, kind: OwnTab): Sheet | undefined {
  return readOwnTab(workbook, kind, TOP).sheet;
}

/**
 * The same with its cells, which are read once.
 *
 * @param rows - Only so many rows from the top, at least two.
 */
export function readOwnTab(workbook: Workbook, kind: OwnTab, rows?: number): ReadTab {
  const named = workbook.sheet(kinds[kind].name);
  const values = named?.values(rows) ?? [];
  if (named !== undefined && kinds[kind].recognise(values)) return { sheet: named, values };
  const marked = markedNames(workbook, kind);
  const known = named !== undefined && marked.includes(named.name) ? named.name : marked[0];
  if (known === named?.name) return { sheet: named, values };
  const sheet = known === undefined ? undefined : workbook.sheet(known);
  return { sheet, values: sheet?.values(rows) ?? [] };
}

/**
 * Adds a tab of ours, whole or not at all.
 *
 * @param workbook - The spreadsheet; it has none of that kind.
 * @param kind - What it is.
 * @param fill - Writes all that belongs to it.
 * @returns The tab under its final name.
 */
export function addOwnTab(workbook: Workbook, kind: OwnTab, fill: (sheet: Sheet) => void): Sheet {
  const name = freeName(workbook, kinds[kind].name);
  const sheet = addFinished(workbook, { name, mark: kind }, fill);
  return { ...sheet, name };
}

/**
 * The same behind the tab in front, which stays there: for what is kept, not to be looked at now.
 *
 * @param fill - Writes all that belongs to it.
 */
export function addBehind(workbook: Workbook, kind: OwnTab, fill: (sheet: Sheet) => void): Sheet {
  const front = workbook.activeSheet();
  return addOwnTab(workbook, kind, (sheet) => {
    front.activate();
    fill(sheet);
  });
}

/**
 * Writes a tab of ours anew. The last one stays until the new one is complete; one that a person
 * renamed to keep it stays for good.
 *
 * @param workbook - The spreadsheet.
 * @param kind - What it is.
 * @param fill - Writes all that belongs to it.
 * @param update - Writes over the last one, where that can be done whole; says whether it did.
 * @returns The tab under its final name.
 */
export function replaceOwnTab(
  workbook: Workbook,
  kind: OwnTab,
  fill: (sheet: Sheet) => void,
  update: (sheet: Sheet, values: Grid) => boolean = () => false,
): Sheet {
  const last = byLayout(workbook, kind) ?? numberedTab(workbook, kind);
  if (last === undefined) return addOwnTab(workbook, kind, fill);
  const { sheet, values } = last;
  if (update(sheet, values)) return sheet;
  return { ...replaceFinished(workbook, sheet, kind, fill), name: sheet.name };
}

/** What an action has to say besides its result. */
export interface Remarked {
  readonly remarks: readonly string[];
}

/**
 * Says where tabs stand that could not get their names; nothing of one that a person renamed.
 *
 * @param written - By what they are.
 * @example remarksOn({ report }) // ['Written into ICP Backtest 2, since ICP Backtest is yours.']
 */
export function remarksOn(written: Partial<Record<OwnTab, Sheet | undefined>>): string[] {
  return Object.entries(written).flatMap(([kind, sheet]) => {
    const wanted = kinds[kind as OwnTab].name;
    if (sheet === undefined || sheet.name === wanted || !isNumbered(sheet.name, wanted)) return [];
    return [messages.otherTab(sheet.name, wanted)];
  });
}

function numberedTab(workbook: Workbook, kind: OwnTab): FoundTab | undefined {
  const wanted = kinds[kind].name;
  const named = markedNames(workbook, kind).find((name) => isNumbered(name, wanted));
  const sheet = named === undefined ? undefined : workbook.sheet(named);
  return sheet && { sheet, values: sheet.values() };
}

/** The quickest look: most tabs of ours have our name and our layout. */
function byLayout(workbook: Workbook, kind: OwnTab): FoundTab | undefined {
  const sheet = workbook.sheet(kinds[kind].name);
  const values = sheet?.values() ?? [];
  return sheet !== undefined && kinds[kind].recognise(values) ? { sheet, values } : undefined;
}

function markedNames(workbook: Workbook, kind: OwnTab): string[] {
  return workbook.markedTabs(kind).filter((name) => !isPassing(name));
}

function isNumbered(name: string, wanted: string): boolean {
  return name.startsWith(wanted) && /^(?: \d+)?$/.test(name.slice(wanted.length));
}
