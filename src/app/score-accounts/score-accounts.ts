import { tierRemarks } from '../../definition/tier-remarks';
import type { Cell, Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import { fieldColumns } from '../field-columns';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import { unreadableWords } from '../unreadable-words';
import { currentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import type { Area, Sheet, Written } from '../workbook';
import { blocks, ownColumns, type PlacedColumns, placeColumns, TIER } from './own-columns';
import { forgetStop, rememberStop, stoppedRun } from './stopped-run';
import { noChanges, type TierChanges, tierChanges, together } from './tier-changes';

/** Rows that are written in one call. */
const CHUNK = 10_000;
/** An execution is ended after six minutes; what is left then waits for the next run. */
const TIME_LIMIT_MS = 4.5 * 60_000;
/** Somebody who waits longer than this is told how far a run is. */
const PROGRESS_AFTER_MS = 10_000;
/** Longest reason, far below the 50,000 characters of a cell. */
const LONGEST_REASON = 5_000;

/** What a run did: `done` of `total` rows below the header; fewer where the time was over. */
export interface ScoringRun {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
  /** Number of accounts a tier, the best first, `Needs data` and `Excluded` last. */
  readonly tiers: ReadonlyMap<string, number>;
  readonly changes: TierChanges;
  /** Cells that could not be read and tiers that contradict their order, in words. */
  readonly remarks: readonly string[];
}

/**
 * Writes score, tier, coverage, reason, next action, version and time beside every account, as
 * values: they can be sorted and filtered, and change only when this is run again. No cell outside
 * the add-on's own columns is touched.
 *
 * Rule: design §6. Rows are written in chunks; a run that the time limit stopped goes on where it
 * was, as long as the definition is the same.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param target - Another definition or tab than those of `ICP Config`.
 * @throws A message where the definition is broken or the sheet does not fit; nothing is written.
 */
export function scoreAccounts(outside: Outside, target: Target = {}): ScoringRun {
  const { name = '', sheet, chunks = Number.POSITIVE_INFINITY } = target;
  const startedAt = outside.clock.now();
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { accountsSheet, headerRow } = loaded.definition.settings;
  const accounts = sheet ?? outside.workbook.sheet(accountsSheet);
  if (accounts === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
  const list = prepareList(accounts, headerRow);
  const table = scoreList(loaded, list);
  const { version: number, fingerprint } = currentVersion(outside, name, loaded);
  const stopped = stoppedRun(outside.notebook, accounts.name, fingerprint);
  const scoredAt = stopped?.scoredAt ?? loaded.calendar.stamp(startedAt);
  const version = versionLabel(name, number);
  const run = { outside, list, table, version, scoredAt, startedAt, chunks };
  const written = writeChunks(run, stopped?.done ?? 0);
  const { done } = written;
  const changes = together(stopped?.changes ?? noChanges, written.changes);
  const isDone = done === table.rowCount;
  if (isDone) forgetStop(outside.notebook, accounts.name);
  else rememberStop(outside.notebook, accounts.name, fingerprint, { scoredAt, done, changes });
  return {
    sheet: accounts.name,
    done,
    total: table.rowCount,
    tiers: countTiers(table, loaded.definition.tiers, done),
    changes,
    remarks: [
      ...unreadableWords(table.unreadable(), accounts.name, headerRow),
      ...tierRemarks(loaded.definition.tiers),
    ],
  };
}

/** Which definition scores which tab; left out: the one of `ICP Config`, its accounts sheet. */
export interface Target {
  readonly name?: string;
  readonly sheet?: Sheet;
  /** Stop after writing so many chunks of 10,000 rows; the next run goes on there. */
  readonly chunks?: number;
}

interface AccountList {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly placed: PlacedColumns;
}

function prepareList(sheet: Sheet, headerRow: number): AccountList {
  const values = sheet.values();
  const headers = values[headerRow - 1];
  if (headers === undefined || headers.every((cell) => cell === '')) {
    throw new Error(messages.noHeaderRow(sheet.name, headerRow));
  }
  const rows = values.slice(headerRow);
  if (rows.length === 0) throw new Error(messages.noAccounts(sheet.name));
  return { sheet, headerRow, headers, rows, placed: placeColumns(headers) };
}

/** Own columns are not data: a row that holds nothing else is blank. */
function scoreList({ definition, context }: LoadedDefinition, list: AccountList): ScoredTable {
  const own = new Set(list.placed.columns);
  const data = (row: readonly Cell[]) => row.map((cell, column) => (own.has(column) ? '' : cell));
  const place = { sheet: list.sheet.name, row: list.headerRow - 1, column: 0 };
  const columnOf = fieldColumns(definition, data(list.headers), place);
  return scoreTable(definition, { rows: list.rows.map(data), columnOf }, context);
}

interface Run {
  readonly outside: Outside;
  readonly list: AccountList;
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
  const total = list.rows.length;
  makeRoom(list);
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
      outside.workbook.toast(messages.progress(to, total));
    }
    told = thirds;
  }
  return { done: total, changes };
}

function changesOf({ list, table }: Run, from: number, to: number): TierChanges {
  const column = list.placed.columns[TIER] as number;
  const before = list.rows.slice(from, to).map((row) => String(row[column] ?? ''));
  return tierChanges(
    before,
    before.map((_, index) => table.account(from + index)?.tier ?? ''),
  );
}

function elapsed({ outside, startedAt }: Run): number {
  return outside.clock.now() - startedAt;
}

function makeRoom({ sheet, placed }: AccountList): void {
  if (!placed.added) return;
  const needed = Math.max(...placed.columns) + 1;
  const there = sheet.maxColumns();
  if (there < needed) sheet.insertColumns(there, needed - there);
}

function formatColumns({ sheet, headerRow, rows, placed }: AccountList): void {
  const byFormat = new Map<string, Area[]>();
  ownColumns.forEach(({ format }, index) => {
    if (format === undefined) return;
    const column = (placed.columns[index] as number) + 1;
    const area = { row: headerRow + 1, column, rows: rows.length, columns: 1 };
    byFormat.set(format, [...(byFormat.get(format) ?? []), area]);
  });
  for (const [format, areas] of byFormat) sheet.format(areas, format);
}

/** Whether these rows are still as a stopped run wrote them, and not sorted in between. */
function isDone({ list, table, scoredAt }: Run, from: number, to: number): boolean {
  const mark = list.placed.columns[ownColumns.length - 1] as number;
  for (let row = from; row < to; row++) {
    const written = list.rows[row]?.[mark] ?? '';
    if (written !== (table.account(row) === undefined ? '' : scoredAt)) return false;
  }
  return true;
}

/** The first chunk brings the headers with it. */
function writeRows(run: Run, from: number, to: number): void {
  const { sheet, headerRow, placed } = run.list;
  const isFirst = from === 0;
  const lines: (readonly Written[])[] = isFirst ? [ownColumns.map(({ header }) => header)] : [];
  for (let row = from; row < to; row++) lines.push(ownCells(run, row));
  const top = headerRow + 1 + from - (isFirst ? 1 : 0);
  for (const { start, own } of blocks(placed.columns)) {
    const cells = lines.map((line) => own.map((index) => line[index] as Written));
    sheet.write(top, start + 1, cells);
  }
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
function countTiers(table: ScoredTable, tiers: readonly Tier[], done: number): Map<string, number> {
  const best = [...tiers].sort((a, b) => b.from - a.from).map(({ name }) => name);
  const counts = new Map([...best, NEEDS_DATA, EXCLUDED].map((name) => [name, 0]));
  for (let row = 0; row < done; row++) {
    const tier = table.account(row)?.tier;
    if (tier !== undefined) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return counts;
}
