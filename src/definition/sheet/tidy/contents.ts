import { isMisfit } from '../../../engine/misfit';
import type { Cell } from '../../../engine/model';
import { normalFormula } from '../../normal-formula';
import { onDemand } from '../arrangement';
import type { ConfigPlace } from '../config-place';
import { effectiveFormulas, type FormulaCell } from '../effective';
import { headFormulas, headRows, STATUS_ROW } from '../encode';
import { headOf } from '../head';
import type { CellKind } from '../kind';
import { everySection, SETTING_HEADERS } from '../layout';
import type { AnySection } from '../layout-row';
import type { FoundSection } from '../locate';
import { COMPUTED } from '../outline';
import { readConfig } from '../read-config';
import { LISTED, shownFormulas } from '../shown-formulas';
import type { Board } from './board';
import { ABOUT_PLACE, aboutOf, BAR, LISTED_KEY, ownColumns, placesOf } from './strips';

/** Rows between the mark and the sections of a new sheet. */
const HEAD_ROWS = 4;

/** The lines above the sections: all of them where a sheet has none, else what is blank of them. */
export function putHead(board: Board, place: ConfigPlace): void {
  const { definition } = readConfig(board.grid(), place);
  const [top = [], ...rows] = headRows(definition);
  const head = headOf(board.grid());
  if (head === undefined) {
    const room = Array.from({ length: HEAD_ROWS + 1 }, (_, at) => board.isBlankRow(at + 1));
    if (!room.every(Boolean)) board.make({ kind: 'insertRows', after: 1, count: HEAD_ROWS });
    const format = top[1];
    if (format !== undefined) put(board, 0, 1, format.value, format.kind);
  } else if (head.labels !== STATUS_ROW) return;
  const formulas = headFormulas(board.grid());
  rows.forEach((cells, at) => {
    const row = at + 1;
    cells.forEach(({ value, kind }, column) => {
      const formula = formulas.find((one) => one.row === row && one.column === column);
      const written = formula?.formula ?? value;
      const isAnswer = row === STATUS_ROW + 1 && rows[at - 1]?.[column]?.value !== '';
      const isDue = written !== '' || (head === undefined && isAnswer);
      if (isDue && board.isBlank(row, column)) {
        put(board, row, column, written, kind);
      }
    });
  });
}

/** What a new sheet has besides what is there: words, headers, checks and formulas. */
export function putContents(board: Board, place: ConfigPlace, isMoved: boolean): void {
  for (const [title, found] of board.located().sections) {
    if (board.isBlank(found.title, ABOUT_PLACE)) {
      put(board, found.title, ABOUT_PLACE, aboutOf(title), 'text');
    }
    putHeaders(board, title, found);
  }
  const { sections: found } = board.located();
  for (const section of everySection) {
    const at = found.get(section.title);
    if (at !== undefined) putChecks(board, section, at, place);
  }
  const grid = board.grid();
  const isWanted = ({ row, column, formula }: FormulaCell) =>
    isMoved || normalFormula(board.at(row, column)?.formula ?? '') !== normalFormula(formula);
  putFormulas(board, effectiveFormulas(grid).filter(isWanted), () => 'formula');
  putFormulas(board, shownFormulas(grid).filter(isWanted), () => 'words');
}

function putFormulas(
  board: Board,
  formulas: readonly FormulaCell[],
  kindOf: (row: number, column: number) => CellKind,
): void {
  for (const { row, column, formula } of formulas) {
    put(board, row, column, formula, kindOf(row, column));
  }
}

function putHeaders(board: Board, title: string, found: FoundSection): void {
  const own = ownColumns(board, title, found);
  const section: AnySection | undefined = everySection.find((one) => one.title === title);
  const headers: Readonly<Record<string, string>> =
    section === undefined
      ? SETTING_HEADERS
      : {
          ...Object.fromEntries(
            Object.entries(section.columns).map(([key, { header }]) => [key, header]),
          ),
          [COMPUTED]: section.computed?.header ?? '',
          [LISTED_KEY]: LISTED,
        };
  for (const [key, column] of placesOf(title)) {
    const header = headers[key] ?? '';
    if (key === BAR || own.has(key) || header === '' || isOnDemand(section, key)) continue;
    put(board, found.header, column, header, 'text');
  }
}

function isOnDemand(section: AnySection | undefined, key: string): boolean {
  return section !== undefined && (onDemand[section.list]?.includes(key) ?? false);
}

/** A check that is blank or a word is one: a checkbox would make a no of it. */
function putChecks(board: Board, section: AnySection, found: FoundSection, { dayOf }: ConfigPlace) {
  const context = { dayOf, ifMissing: 'skip' } as const;
  for (const [key, { kind }] of Object.entries(section.columns)) {
    const column = found.columns.get(key);
    if (kind.cell !== 'boolean' || column === undefined) continue;
    for (const row of found.rows) {
      const piece = board.at(row, column);
      if (typeof piece?.value === 'boolean' || (piece?.formula ?? '') !== '') continue;
      const value = kind.read(piece?.value ?? '', context);
      if (!isMisfit(value)) put(board, row, column, kind.write(value, context), 'boolean');
    }
  }
}

function put(board: Board, row: number, column: number, value: Cell, kind: CellKind): void {
  board.put({ row, column, value, kind });
}
