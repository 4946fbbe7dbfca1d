import { configSheetName } from '../../definition/names';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { type Severity, severities } from '../../insight/health/finding';
import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { addBehind, type OwnTab, readOwnTab } from '../own-tabs';
import { formats, makeRoom } from '../report/block';
import type { Sheet, Styled, Workbook } from '../workbook';

/** A finding that a person said is fine as it is. */
export interface Dismissal {
  /** Of the finding. */
  readonly id: string;
  /** What it was, in words. */
  readonly what: string;
  readonly reason: string;
  /** Who said so, `''` where nobody gave a name. */
  readonly by: string;
  /** `2026-06-30 14:05` */
  readonly at: string;
  /** `undefined` where somebody wrote something else. */
  readonly severity: Severity | undefined;
}

/** The log of what was dismissed, open for reading and appending. */
export interface DismissedSheet {
  /** What stays dismissed of one definition, by the ID of its finding. */
  readonly standing: ReadonlyMap<string, Dismissal>;
  /** @param looks - Learn what Sheets refuses. @returns The tab. */
  append(one: Dismissal, looks: Looks): Sheet;
  /** Takes one back: its row says when. */
  restore(id: string, at: string, looks: Looks): void;
}

const columns = {
  at: ['Dismissed at', 130],
  definition: ['Definition', 140],
  what: ['Finding', 420],
  reason: ['Reason', 320],
  by: ['By', 110],
  severity: ['Severity', 80],
  restored: ['Restored at', 130],
  id: ['Finding ID', 260],
} as const satisfies Record<string, readonly [header: string, width: number]>;
type Key = keyof typeof columns;
type Line = Readonly<Record<Key, string>>;

const keys = Object.keys(columns) as Key[];
const headers = keys.map((key) => columns[key][0]);

/**
 * Opens the tab `ICP Dismissed`, which colleagues can read. Columns are found by their headers in any order,
 * those of other people stay; of several rows of a finding the newest counts. A row that somebody deletes is
 * taken back, and a reason that somebody changes is the reason.
 *
 * @param name - Name of the definition whose findings are looked for.
 */
export function openDismissed(workbook: Workbook, name: string): DismissedSheet {
  const { sheet, values } = readOwnTab(workbook, 'dismissed');
  const definition = configSheetName(name);
  const [head = [], ...rows] = values;
  const there = new Map(
    keys.map((key) => [
      key,
      head.findIndex((cell) => fold(String(cell)) === fold(columns[key][0])),
    ]),
  );
  const newest = newestOf(
    rows.map((row) => readLine(row, there)),
    definition,
  );
  const standing = [...newest].filter(([, { line }]) => line.restored === '');
  return {
    standing: new Map(standing.map(([id, { line }]) => [id, dismissalOf(line)])),
    append: ({ severity = '', ...rest }, looks) => {
      const line = { ...rest, severity, definition, restored: '' };
      if (sheet === undefined) return start(workbook, line, looks);
      sheet.mark('dismissed' satisfies OwnTab);
      makeRoom(sheet, rows.length + 2);
      const places = complete(sheet, head.length, there, keys);
      const cells = Array<string>(Math.max(...places.values()) + 1).fill('');
      for (const key of keys) cells[places.get(key) ?? 0] = line[key];
      writeTexts(sheet, rows.length + 2, 1, [cells], looks);
      return sheet;
    },
    restore: (id, at, looks) => {
      const found = newest.get(id);
      if (sheet === undefined || found === undefined) return;
      const places = complete(sheet, head.length, there, ['restored']);
      writeTexts(sheet, found.row, (places.get('restored') ?? 0) + 1, [[at]], looks);
    },
  };
}

type Places = ReadonlyMap<Key, number>;

function readLine(row: readonly Cell[], places: Places): Line {
  const entries = keys.map((key) => [key, String(row[places.get(key) ?? -1] ?? '').trim()]);
  return Object.fromEntries(entries) as Line;
}

/** Of each finding of a definition its newest row, 1-based. */
function newestOf(lines: readonly Line[], definition: string) {
  const newest = new Map<string, { readonly line: Line; readonly row: number }>();
  lines.forEach((line, at) => {
    if (line.definition !== definition || line.id === '') return;
    const known = newest.get(line.id);
    if (known === undefined || line.at >= known.line.at) newest.set(line.id, { line, row: at + 2 });
  });
  return newest;
}

/** Where columns stand; those whose header somebody deleted come in again behind the others. */
function complete(sheet: Sheet, width: number, places: Places, needed: readonly Key[]): Places {
  const lacking = needed.filter((key) => (places.get(key) ?? -1) < 0);
  if (lacking.length === 0) return places;
  const columnsThere = sheet.maxColumns();
  const more = width + lacking.length - columnsThere;
  if (more > 0) sheet.insertColumns(columnsThere, more);
  sheet.write(1, width + 1, [lacking.map((key) => columns[key][0])]);
  return new Map([...places, ...lacking.map((key, at) => [key, width + at] as const)]);
}

function dismissalOf({ id, what, reason, by, at, severity }: Line): Dismissal {
  return { id, what, reason, by, at, severity: severities.find((one) => one === fold(severity)) };
}

function start(workbook: Workbook, line: Line, looks: Looks): Sheet {
  return addBehind(workbook, 'dismissed', (sheet) => {
    const header = { row: 1, column: 1, rows: 1, columns: keys.length };
    const look: Styled[] = [[[header], styles.header]];
    writeTexts(sheet, 1, 1, [headers, keys.map((key) => line[key])], looks);
    const widths = keys.map((key) => columns[key][1]);
    decorate(sheet, { styles: look, widths, frozenRows: 1 }, looks);
  });
}

/** What a person typed is a text, never a formula. */
function writeTexts(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
  looks: Looks,
): void {
  const kinds = cells.map((line) => line.map(() => formats.text));
  writeShown(sheet, row, column, cells, kinds, looks);
}
