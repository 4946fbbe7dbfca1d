import type { Cell } from '../../engine/model';
import { ownHeader } from '../accounts/own-header';
import { serial } from '../calendar';
import { heldBack } from '../looks';
import { type AccountList, freeParts } from '../own-columns/account-list';
import { type Block, blocks, placeOf } from '../own-columns/own-columns';
import { quietly } from '../quietly';
import { noRoutes, routesTogether } from '../routing/route-counts';
import type { Written } from '../workbook';
import { changesOf, routesOf } from './counts';
import { formatColumns } from './format-columns';
import type { Run } from './run';
import type { ScoringRun } from './scoring-run';
import { noChanges, together } from './tier-changes';
import { words } from './words';

/** Rows that are written in one call. */
const CHUNK = 10_000;

/** How far a run came, and what it changed. */
type Progress = Pick<ScoringRun, 'done' | 'changes' | 'routed'>;

/** @param stoppedAt - Rows that a stopped run came through; all of them lack a column that is added. */
export function writeChunks(run: Run, stoppedAt: number): Progress {
  const { outside, list } = run;
  const { total } = list;
  const doneBefore = list.placed.added.some((header) => header !== undefined) ? 0 : stoppedAt;
  makeRoom(list);
  const isShown = formatColumns(outside.workbook, list, run.table.model.tiers, run.looks);
  const isFresh = isFirstRun(list);
  if (!isFresh) {
    addHeaders(list);
    markOwn(run);
  }
  let told = 0;
  let hasWritten = false;
  let changes = noChanges;
  let routed = noRoutes;
  for (let from = 0; from < total; from += CHUNK) {
    if (hasWritten && run.time.isOver()) return { done: from, changes, routed };
    const to = Math.min(total, from + CHUNK);
    if (to > doneBefore || !isDone(run, from, to)) {
      writeRows(run, from, to, isShown);
      changes = together(changes, changesOf(run, from, to));
      routed = routesTogether(routed, routesOf(run, from, to));
      hasWritten = true;
    }
    if (isFresh && from === 0) markOwn(run);
    const thirds = Math.floor((3 * to) / total);
    if (to < total && thirds > told && run.time.isLong()) {
      outside.workbook.toast(words.progress(to, total));
    }
    told = thirds;
  }
  return { done: total, changes, routed };
}

function makeRoom({ sheet, placed }: AccountList): void {
  if (placed.added.every((header) => header === undefined)) return;
  const needed = Math.max(...placed.columns) + 1;
  const there = sheet.maxColumns();
  if (there < needed) sheet.insertColumns(there, needed - there);
}

/**
 * Whether nothing that could be ours is there. Headers and first rows are then one write, and marked
 * after it: until then the rows tell them.
 */
function isFirstRun({ placed, found }: AccountList): boolean {
  return found.theirs.length === 0 && placed.added.every((header) => header !== undefined);
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
  const marks = placed.own.map(({ header }, own) => {
    return { column: placed.columns[own] as number, value: ownHeader(header, name) };
  });
  const isThere = (column: number, value: string) =>
    list.marks.some((one) => one.column === column && one.value === value && !one.isCopy);
  sheet.markColumns(marks.filter(({ column, value }) => !isThere(column, value)));
}

/** Whether these rows are still as a stopped run wrote them, and not sorted in between. */
function isDone({ list, table, scoredAt }: Run, from: number, to: number): boolean {
  const stamp = placeOf(list.placed, 'ICP Scored At') as number;
  for (let row = from; row < to; row++) {
    if (!list.found.isFree(row)) continue;
    const written = list.list.values[list.headerRow + row]?.[stamp] ?? '';
    if (written !== (table.account(row) === undefined ? '' : scoredAt)) return false;
  }
  return true;
}

/** Whether a placed column has the format of its look, which keeps a text a text and shows a day. */
type IsShown = (own: number) => boolean;

function writeRows(run: Run, from: number, to: number, isShown: IsShown): void {
  const { headerRow, placed, found } = run.list;
  for (const [first, end] of freeParts(found, from, to)) {
    const lines: Written[][] = [];
    const hasHeaders = first === 0 && isFirstRun(run.list);
    if (hasHeaders) lines.push(placed.added as string[]);
    for (let row = first; row < end; row++) lines.push(ownCells(run, row));
    const apart = blocks(placed.columns);
    const write = ({ start, own }: Block) => {
      const cells = lines.map((line) => own.map((index) => line[index] as Written));
      const top = headerRow + (hasHeaders ? 0 : 1) + first;
      writeCells(run.list, { start, own }, top, cells, isShown);
    };
    wholeOrBack(apart, write, (block) => putBack(run, block, first, end, isShown));
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
  { list: account, dayOf }: Run,
  block: Block,
  first: number,
  end: number,
  isShown: IsShown,
): void {
  const { headerRow, list } = account;
  const { start, own } = block;
  const rows = list.values.slice(headerRow + first, headerRow + end);
  const written = (cell: Cell): Written => (cell instanceof Date ? serial(dayOf(cell)) : cell);
  const cells = rows.map((row) => own.map((_, index) => written(row[start + index] ?? '')));
  writeCells(account, block, headerRow + 1 + first, cells, isShown);
}

function writeCells(
  { sheet, placed }: AccountList,
  { start, own }: Block,
  row: number,
  cells: Written[][],
  isShown: IsShown,
): void {
  const formats = own.map((index) => {
    return isShown(index) ? '' : (placed.own[index]?.look.format ?? '');
  });
  const isPlain = formats.every((format) => format === '');
  const shown = isPlain ? cells : heldBack(cells, Array(cells.length).fill(formats));
  sheet.write(row, start + 1, shown);
}

function ownCells(run: Run, row: number): Written[] {
  const { own } = run.list.placed;
  const { table, routes, version, scoredAt } = run;
  const account = table.account(row);
  if (account === undefined) return own.map(() => '');
  const { owner, due } = routes.of(row);
  const reason = run.reason(row);
  return own.map(({ cell }) => cell({ account, reason, owner, due, version, scoredAt }));
}
