import { columnLetters } from '../../definition/a1';
import { tierRemarks } from '../../definition/tier-remarks';
import type { Tier } from '../../engine/model';
import { standingNames } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { fieldColumns } from '../accounts/field-columns';
import { accountsToScore, type List, readList } from '../accounts/list';
import { refuseOwnFieldsOf } from '../accounts/own-fields';
import { ownHeader } from '../accounts/own-header';
import { type ReportFormula, reportFormulas } from '../accounts/report-formulas';
import { scoreColumns } from '../accounts/score-columns';
import { definitionLabel } from '../definitions';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { quietly } from '../quietly';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import { unreadableWords } from '../unreadable-words';
import { currentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import type { Area, Sheet, Written } from '../workbook';
import { type FoundColumns, findColumns } from './find-columns';
import {
  type Block,
  blocks,
  ownColumns,
  type PlacedColumns,
  placeColumns,
  SCORED_AT,
  TIER,
} from './own-columns';
import type { ScoringRun } from './scoring-run';
import { forgetStop, rememberStop, stoppedRun } from './stopped-run';
import { noChanges, type TierChanges, tierChanges, together } from './tier-changes';
import { words } from './words';

/** Rows that are written in one call. */
const CHUNK = 10_000;
/** An execution is ended after six minutes; what is left then waits for the next run. */
const TIME_LIMIT_MS = 4.5 * 60_000;
/** Somebody who waits longer than this is told how far a run is. */
const PROGRESS_AFTER_MS = 10_000;
/** Longest reason, far below the 50,000 characters of a cell. */
const LONGEST_REASON = 5_000;

/** Columns that are the user's stand where ours would; nothing was written. */
export class AskFirst extends Error {}

/**
 * Writes score, tier, coverage, reason, next action, version and time beside every account, as
 * values: they can be sorted and filtered, and change only when this is run again. No cell outside
 * the add-on's own columns is touched, and none in them that holds what the add-on did not write.
 *
 * Rule: design §6. Rows are written in chunks; a run that the time limit stopped goes on where it
 * was, as long as the definition is the same.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param target - Another definition or tab than those of `ICP Config`.
 * @throws A message where the definition is broken or the sheet does not fit; nothing is written.
 *   `AskFirst` where `target.theirs` is `ask` and the user has columns with our headers.
 */
export function scoreAccounts(outside: Outside, target: Target = {}): ScoringRun {
  const { name = '', sheet, chunks = Number.POSITIVE_INFINITY, theirs = 'keep' } = target;
  const startedAt = outside.clock.now();
  const by = definitionLabel(outside.workbook, name);
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { headerRow } = loaded.definition.settings;
  const accounts = accountsToScore(outside.workbook, loaded.definition, name, sheet);
  const list = prepareList(outside, accounts, headerRow, name, theirs);
  const table = scoreList(loaded, list);
  const { version: number, fingerprint } = currentVersion(outside, name, loaded);
  const place = definitionPlace(accounts.name, name);
  const stopped = stoppedRun(outside.notebook, place, fingerprint);
  const scoredAt = stopped?.scoredAt ?? loaded.calendar.stamp(startedAt);
  const version = versionLabel(name, number);
  const run = { outside, list, name, table, version, scoredAt, startedAt, chunks };
  const written = writeChunks(run, stopped?.done ?? 0);
  const { done } = written;
  const changes = together(stopped?.changes ?? noChanges, written.changes);
  const isDone = done === list.total;
  if (isDone) forgetStop(outside.notebook, place);
  else rememberStop(outside.notebook, place, fingerprint, { scoredAt, done, changes });
  return {
    sheet: accounts.name,
    done,
    total: list.total,
    tiers: countTiers(run, loaded.definition.tiers, done),
    changes,
    by,
    beside: besideColumns(list, name),
    kept: keptRows(list),
    formula: formulaOf(list, reportFormulas(outside.workbook, list.list), name),
    remarks: [
      ...unreadableWords(table.unreadable(), accounts.name, headerRow),
      ...tierRemarks(loaded.definition.tiers),
    ],
  };
}

/** Each definition has a run of its own. */
function definitionPlace(sheet: string, name: string): string {
  return name === '' ? sheet : `${sheet} (${name})`;
}

/** Which definition scores which tab; left out: the one of `ICP Config`, its accounts sheet. */
export interface Target {
  readonly name?: string;
  readonly sheet?: Sheet;
  /** Stop after writing so many chunks of 10,000 rows; the next run goes on there. */
  readonly chunks?: number;
  /**
   * What becomes of the user's cells under headers of ours: `keep` writes beside them, `ask` throws
   * `AskFirst`.
   */
  readonly theirs?: 'ask' | 'keep' | 'overwrite';
}

interface AccountList {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly list: List;
  readonly found: FoundColumns;
  readonly placed: PlacedColumns;
  /** Rows below the headers, also those that hold nothing but what an earlier run wrote. */
  readonly total: number;
}

function prepareList(
  { workbook }: Outside,
  sheet: Sheet,
  headerRow: number,
  name: string,
  theirs: 'ask' | 'keep' | 'overwrite',
): AccountList {
  const list = readList(workbook, sheet, headerRow);
  const headers = list.values[headerRow - 1] ?? [];
  if (headers.every((cell) => cell === '')) {
    throw new Error(messages.noHeaderRow(sheet.name, headerRow));
  }
  const found = findColumns(list, sheet, name, theirs === 'overwrite');
  let total = list.values.length - headerRow;
  while (total > list.rows.length && !found.isWritten(total - 1)) total -= 1;
  if (total <= 0) throw new Error(words.noAccounts(sheet.name));
  if (theirs === 'ask' && found.theirs.length > 0) {
    const columns = found.theirs.map(({ column }) => [String(headers[column]), column] as const);
    throw new AskFirst(words.askOverwrite(sheet.name, columns));
  }
  const folded = headers.map((header) => fold(String(header)));
  const placed = placeColumns(found.ours, folded, headers.length, name);
  return { sheet, headerRow, list, found, placed, total };
}

/** Own columns are not data: a row that holds nothing else is blank. */
function scoreList({ definition, context }: LoadedDefinition, { list }: AccountList): ScoredTable {
  refuseOwnFieldsOf(definition, list);
  const place = { sheet: list.sheet, row: list.headerRow - 1, column: 0 };
  const columnOf = fieldColumns(definition, list.headers, place);
  return scoreTable(definition, { rows: list.rows, columnOf }, context);
}

function besideColumns({ list, found, placed }: AccountList, name: string): ScoringRun['beside'] {
  const headers = list.values[list.headerRow - 1] ?? [];
  const released = scoreColumns(headers, list.released).filter(
    (one) => one.isMarked && one.name === fold(name),
  );
  return [...found.theirs, ...released].flatMap(({ header, column }) => {
    const ours = placed.added[ownColumns.findIndex((own) => own.header === header)];
    const theirs = String(headers[column]) || `Column ${columnLetters(column)}`;
    return ours === undefined ? [] : [[theirs, ours] as const];
  });
}

function keptRows({ list, found, headerRow }: AccountList): ScoringRun['kept'] {
  const kept = list.rows.flatMap((_, row) => (found.isFree(row) ? [] : [headerRow + 1 + row]));
  return { rows: kept.length, first: kept[0] ?? 0 };
}

function formulaOf(
  { headerRow }: AccountList,
  formulas: readonly ReportFormula[],
  name: string,
): string | undefined {
  const same = formulas.find((one) => one.name === name);
  return same && `${columnLetters(same.column)}${headerRow}`;
}

interface Run {
  readonly outside: Outside;
  readonly list: AccountList;
  readonly name: string;
  readonly table: ScoredTable;
  readonly version: string;
  readonly scoredAt: string;
  readonly startedAt: number;
  readonly chunks: number;
}

/** How far a run came, and which tiers it changed. */
type Progress = Pick<ScoringRun, 'done' | 'changes'>;

/** @param doneBefore - Rows that a stopped run came through. */
function writeChunks(run: Run, doneBefore: number): Progress {
  const { outside, list } = run;
  const { total } = list;
  makeRoom(list);
  addHeaders(list);
  markOwn(run);
  formatColumns(list);
  let told = 0;
  let written = 0;
  let changes = noChanges;
  for (let from = 0; from < total; from += CHUNK) {
    const isLate = from > 0 && elapsed(run) > TIME_LIMIT_MS;
    if (isLate || written === run.chunks) return { done: from, changes };
    const to = Math.min(total, from + CHUNK);
    if (to > doneBefore || !isDone(run, from, to)) {
      writeRows(run, from, to);
      changes = together(changes, changesOf(run, from, to));
      written += 1;
    }
    const thirds = Math.floor((3 * to) / total);
    if (to < total && thirds > told && elapsed(run) > PROGRESS_AFTER_MS) {
      outside.workbook.toast(words.progress(to, total));
    }
    told = thirds;
  }
  return { done: total, changes };
}

function changesOf({ list, table }: Run, from: number, to: number): TierChanges {
  const { placed, found, headerRow } = list;
  const column = placed.added[TIER] === undefined ? placed.columns[TIER] : undefined;
  const before: string[] = [];
  const now: string[] = [];
  for (let row = from; row < to; row++) {
    if (!found.isFree(row)) continue;
    before.push(String(list.list.values[headerRow + row]?.[column ?? -1] ?? ''));
    now.push(table.account(row)?.tier ?? '');
  }
  return tierChanges(before, now);
}

function elapsed({ outside, startedAt }: Run): number {
  return outside.clock.now() - startedAt;
}

function makeRoom({ sheet, placed }: AccountList): void {
  if (placed.added.every((header) => header === undefined)) return;
  const needed = Math.max(...placed.columns) + 1;
  const there = sheet.maxColumns();
  if (there < needed) sheet.insertColumns(there, needed - there);
}

/** Headers that are there stay as people wrote them. */
function addHeaders({ sheet, headerRow, placed }: AccountList): void {
  const first = placed.added.findIndex((header) => header !== undefined);
  if (first < 0) return;
  const headers = placed.added.filter((header) => header !== undefined);
  sheet.write(headerRow, (placed.columns[first] as number) + 1, [headers]);
}

/** So marked they are found again under any header; marks that are there cost no call. */
function markOwn({ list: { sheet, list, placed }, name }: Run): void {
  const marks = ownColumns.map(({ header }, own) => {
    return { column: placed.columns[own] as number, value: ownHeader(header, name) };
  });
  const isThere = (column: number, value: string) =>
    list.marks.some((one) => one.column === column && one.value === value && !one.isCopy);
  sheet.markColumns(marks.filter(({ column, value }) => !isThere(column, value)));
}

function formatColumns({ sheet, headerRow, placed, found, total }: AccountList): void {
  const parts = freeParts(found, 0, total);
  const byFormat = new Map<string, Area[]>();
  ownColumns.forEach(({ format }, index) => {
    if (format === undefined) return;
    const column = (placed.columns[index] as number) + 1;
    const areas = parts.map(([from, to]) => {
      return { row: headerRow + 1 + from, column, rows: to - from, columns: 1 };
    });
    byFormat.set(format, [...(byFormat.get(format) ?? []), ...areas]);
  });
  for (const [format, areas] of byFormat) sheet.format(areas, format);
}

/** Rows that may be written, as parts from (inclusive) to (exclusive). */
function freeParts({ isFree }: FoundColumns, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let row = from; row < to; row++) {
    if (!isFree(row)) continue;
    const last = parts[parts.length - 1];
    if (last !== undefined && last[1] === row) last[1] = row + 1;
    else parts.push([row, row + 1]);
  }
  return parts;
}

/** Whether these rows are still as a stopped run wrote them, and not sorted in between. */
function isDone({ list, table, scoredAt }: Run, from: number, to: number): boolean {
  const stamp = list.placed.columns[SCORED_AT] as number;
  for (let row = from; row < to; row++) {
    if (!list.found.isFree(row)) continue;
    const written = list.list.values[list.headerRow + row]?.[stamp] ?? '';
    if (written !== (table.account(row) === undefined ? '' : scoredAt)) return false;
  }
  return true;
}

function writeRows(run: Run, from: number, to: number): void {
  const { sheet, headerRow, placed, found } = run.list;
  for (const [first, end] of freeParts(found, from, to)) {
    const lines: Written[][] = [];
    for (let row = first; row < end; row++) lines.push(ownCells(run, row));
    const apart = blocks(placed.columns);
    const write = ({ start, own }: Block) => {
      const cells = lines.map((line) => own.map((index) => line[index] as Written));
      sheet.write(headerRow + 1 + first, start + 1, cells);
    };
    wholeOrBack(apart, write, (block) => putBack(run.list, block, first, end));
  }
}

/** Blocks that stand apart take a write each: where one fails, those that were written are put back. */
function wholeOrBack<T>(
  parts: readonly T[],
  act: (part: T) => void,
  back: (part: T) => void,
): void {
  let begun = 0;
  try {
    for (const part of parts) {
      begun += 1;
      act(part);
    }
  } catch (error) {
    if (parts.length > 1) quietly(() => parts.slice(0, begun).forEach(back));
    throw error;
  }
}

/** Rows that may be written hold no formulas. */
function putBack(
  { sheet, headerRow, list }: AccountList,
  { start, own }: Block,
  first: number,
  end: number,
): void {
  const rows = list.values.slice(headerRow + first, headerRow + end);
  const cells = rows.map((row) => own.map((_, index) => (row[start + index] ?? '') as Written));
  sheet.write(headerRow + 1 + first, start + 1, cells);
}

function ownCells({ table, version, scoredAt }: Run, row: number): Written[] {
  const account = table.account(row);
  if (account === undefined) return ownColumns.map(() => '');
  const reason = cut(table.explain(row)?.reasons.join(' · ') ?? '');
  return ownColumns.map(({ cell }) => cell({ account, reason, version, scoredAt }));
}

function cut(reason: string): string {
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON - 1)}…` : reason;
}

/** Tiers from the best down, then those that no score leads to. */
function countTiers(
  { table, list }: Run,
  tiers: readonly Tier[],
  done: number,
): Map<string, number> {
  const counts = new Map(standingNames(tiers).map((name) => [name, 0]));
  for (let row = 0; row < done; row++) {
    const tier = list.found.isFree(row) ? table.account(row)?.tier : undefined;
    if (tier !== undefined) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return counts;
}
