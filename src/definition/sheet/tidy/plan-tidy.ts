import type { Cell } from '../../../engine/model';
import { columnLetters } from '../../a1';
import type { Problem } from '../../problem';
import { arrangement, SHEET_COLUMNS } from '../arrangement';
import type { ConfigPlace } from '../config-place';
import { STATUS_ROW } from '../encode';
import { SETTINGS_TITLE, sections } from '../layout';
import type { ListKey } from '../layout-row';
import type { FoundSection } from '../locate';
import { longestRise } from '../longest-rise';
import { COMPUTED } from '../outline';
import { readConfig } from '../read-config';
import { Board, type Noted, type PlacedFormula, type TidyState } from './board';
import { columnMoves } from './column-moves';
import { putContents, putHead } from './contents';
import { stepsOf } from './put-steps';
import { BAR, LISTED_KEY, ownColumns, stripsOf } from './strips';
import type { TidyStep } from './tidy-step';

/** Something of somebody's own that stands elsewhere afterwards: `from` such as `L` or `40–44`. */
export interface Carried {
  readonly what: 'column' | 'rows';
  /** Its header; blank for rows. */
  readonly called: string;
  readonly from: string;
  readonly to: string;
}

/** How a config sheet is brought into the layout of a new one. */
export interface TidyPlan {
  /** What makes room and moves something; none where all stands in its place. */
  readonly moves: readonly TidyStep[];
  /** What is written afterwards. */
  readonly writes: readonly TidyStep[];
  /** Formulas that are not ours, before. */
  readonly formulas: readonly PlacedFormula[];
  readonly carried: readonly Carried[];
  /** Once it is done: its values, `''` where a formula stands, and its notes (0-based). */
  readonly grid: readonly (readonly Cell[])[];
  readonly notes: readonly Noted[];
}

/** The titles in the order of a new sheet. */
const ORDER = [
  ...Object.keys(arrangement).map((list) => sections[list as ListKey].title),
  SETTINGS_TITLE,
];
/** Keys of the columns that formulas of ours fill. */
const MADE = [COMPUTED, BAR, LISTED_KEY];

/**
 * Plans how an existing config sheet comes to look like a new one: sections and columns are moved as a
 * person moves them, so that formulas follow; what a new sheet has besides is written. Between any two
 * steps the sheet reads as the same definition: sections and columns may stand in any order.
 *
 * @param state the sheet as read
 * @param place the tab's name, and how its dates are read
 * @returns the plan, or the problems of a sheet that is broken
 */
export function planTidy(
  state: TidyState,
  place: ConfigPlace,
): TidyPlan | { readonly problems: readonly Problem[] } {
  const { problems } = readConfig(state.grid, place);
  if (problems.length > 0) return { problems };
  const board = new Board(state);
  const formulas = othersFormulas(board);
  const before = carriedFrom(board);
  makeGaps(board, state);
  arrangeSections(board);
  arrangeColumns(board, state);
  const isMoved = board.steps.length > 0;
  putHead(board, place);
  putContents(board, place, isMoved);
  return {
    moves: board.steps,
    writes: labelsFirst(stepsOf(board.puts)),
    formulas,
    carried: before.flatMap((one) => one(board)),
    grid: board.grid(),
    notes: board.notes(),
  };
}

/** Where writing stops midway, the labels tell that the lines above the sections are there. */
function labelsFirst(steps: readonly TidyStep[]): TidyStep[] {
  const isFirst = (step: TidyStep) =>
    step.kind === 'format' || (step.kind === 'write' && step.area.row === STATUS_ROW + 1);
  return [...steps.filter(isFirst), ...steps.filter((step) => !isFirst(step))];
}

/** All but those of columns that are made anew. */
function othersFormulas(board: Board): PlacedFormula[] {
  const ours = new Set(
    located(board).flatMap(([title, found]) => {
      const own = ownColumns(board, title, found);
      const columns = MADE.flatMap((key) => own.get(key) ?? []);
      return found.rows.flatMap((row) => columns.map((column) => `${row}:${column}`));
    }),
  );
  return board.formulas().filter(({ row, column }) => !ours.has(`${row}:${column}`));
}

function located(board: Board): [string, FoundSection][] {
  const found = [...board.located().sections];
  return found.sort(([, one], [, other]) => one.title - other.title);
}

/** Each section ends with a blank row: it moves with it. */
function makeGaps(board: Board, { grid, maxRows }: TidyState): void {
  for (let at = 0; at < located(board).length; at++) {
    const title = located(board)[at]?.[1].title ?? 0;
    if (!board.isBlankRow(title - 1)) board.make({ kind: 'insertRows', after: title, count: 1 });
  }
  if (maxRows > grid.length) board.lengthen();
  else board.make({ kind: 'insertRows', after: board.height, count: 1 });
}

/** With what follows a section up to the next title: somebody's rows below it go with it. */
function arrangeSections(board: Board): void {
  const start = located(board).map(([title]) => title);
  const order = ORDER.filter((title) => start.includes(title));
  const staying = longestRise(order.map((title) => start.indexOf(title)));
  for (let at = 0; at < order.length; ) {
    const now = located(board);
    const index = now.findIndex(([title]) => title === order[at]);
    if (staying.has(at)) {
      at += 1;
      continue;
    }
    let count = 1;
    while (!staying.has(at + count) && now[index + count]?.[0] === order[at + count]) count += 1;
    const top = (place: number) => now[place]?.[1].title ?? board.height;
    const previous = now.findIndex(([title]) => title === order[at - 1]);
    const target = top(previous + 1);
    if (target !== top(index)) {
      board.make({
        kind: 'moveRows',
        row: top(index) + 1,
        count: top(index + count) - top(index),
        before: target + 1,
      });
    }
    at += count;
  }
}

function arrangeColumns(board: Board, { maxColumns }: TidyState): void {
  const strips = stripsOf(board, new Map(located(board)));
  const planned = strips.map((strip) => ({ ...strip, moves: columnMoves(strip.places) }));
  const last = Math.max(
    SHEET_COLUMNS,
    ...planned.flatMap(({ moves }) => moves.map(({ to, count }) => to + count)),
  );
  if (last > maxColumns) board.insertColumns(maxColumns, last - maxColumns);
  for (const { from, to, moves } of planned) {
    for (const move of moves) {
      const rows = to - from;
      const area = { row: from + 1, column: move.from + 1, rows, columns: move.count };
      board.make({ kind: 'moveCells', from: area, row: from + 1, column: move.to + 1 });
    }
  }
}

type Told = (after: Board) => readonly Carried[];

/** What of somebody's own is looked for afterwards. */
function carriedFrom(board: Board): Told[] {
  const { sections: found, loose } = board.located();
  const rows = loose.map(
    ({ from, to }): Told =>
      (after) => {
        const now = after.rowOf(from);
        return now === from
          ? []
          : [{ what: 'rows', called: '', from: span(from, to), to: span(now, now + to - from) }];
      },
  );
  const columns = [...found].flatMap(([title, section]) => {
    const own = new Set(ownColumns(board, title, section).values());
    const others = board.columnsIn(section.header, section.end).filter((one) => !own.has(one));
    return others.map((column): Told => {
      const piece = firstPiece(board, section, column);
      const called = String(board.at(section.header, column)?.value ?? '');
      return (after) => {
        const now = piece && after.columnOf(piece);
        if (now === undefined || now === column) return [];
        const [from, to] = [columnLetters(column), columnLetters(now)];
        return [{ what: 'column', called, from, to }];
      };
    });
  });
  return [...rows, ...columns];
}

function firstPiece(board: Board, { header, end }: FoundSection, column: number) {
  for (let row = header; row < end; row++) {
    const piece = board.at(row, column);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

function span(from: number, to: number): string {
  return to === from + 1 ? `${to}` : `${from + 1}–${to}`;
}
