import { fold } from '../../../engine/values/fold';
import { normalFormula } from '../../normal-formula';
import { arrangement, SHEET_COLUMNS, settingPlaces } from '../arrangement';
import { isBlankCell } from '../blocks';
import { sectionHelp } from '../help';
import { everySection, SETTING_HEADERS, SETTINGS_TITLE } from '../layout';
import type { ListKey } from '../layout-row';
import type { FoundSection } from '../locate';
import { COMPUTED } from '../outline';
import { LISTED } from '../shown-formulas';
import type { Board } from './board';

/** Rows (0-based, `to` exclusive) whose columns move together, and where each of these has to stand. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly places: ReadonlyMap<number, number>;
}

/** Columns of formulas that only show something. */
export const BAR = 'bar';
export const LISTED_KEY = 'listed';
/** Criteria of a dimension stand here, 0-based. */
export const LISTED_PLACE = 1;
/** The words beside a title stand here. */
export const ABOUT_PLACE = 1;

/** Where each column of a section stands in a tidy sheet, by its key. */
export function placesOf(title: string): ReadonlyMap<string, number> {
  if (title === SETTINGS_TITLE) return new Map(Object.entries(settingPlaces));
  const { list } = everySection.find((one) => one.title === title) ?? { list: 'criteria' };
  const places = Object.entries(arrangement[list as ListKey]);
  const share = places.find(([key]) => key === COMPUTED)?.[1];
  return new Map([
    ...places,
    ...(share === undefined ? [] : ([[BAR, share + 1]] as const)),
    ...(list === 'dimensions' ? ([[LISTED_KEY, LISTED_PLACE]] as const) : []),
  ]);
}

/** The columns of a section that are ours, by their key. */
export function ownColumns(board: Board, title: string, found: FoundSection): Map<string, number> {
  const own = new Map(found.columns);
  const taken = () => new Set(own.values());
  const headers = board.grid()[found.header] ?? [];
  const add = (key: string, isIt: (column: number) => boolean) => {
    if (!placesOf(title).has(key)) return;
    const column = headers.findIndex((_, at) => !taken().has(at) && isIt(at));
    if (column >= 0) own.set(key, column);
  };
  const isCalled = (column: number, header: string) =>
    fold(String(headers[column])) === fold(header);
  const isMade = (column: number, sign: string) => {
    const made = found.rows.flatMap((row) => board.at(row, column) ?? []);
    return made.length > 0 && made.every(({ formula }) => normalFormula(formula).includes(sign));
  };
  if (title === SETTINGS_TITLE) add('notes', (column) => isCalled(column, SETTING_HEADERS.notes));
  add(BAR, (column) => isBlankCell(headers[column]) && isMade(column, 'REPT("█"'));
  add(LISTED_KEY, (column) => isCalled(column, LISTED) && isMade(column, 'TEXTJOIN('));
  return own;
}

/** The words beside a title, if they are ours. */
export function aboutOf(title: string): string {
  const list = everySection.find((one) => one.title === title)?.list ?? 'settings';
  return sectionHelp[list];
}

/**
 * The strips of all sections: the row of the title, and all from the headers to the blank row below the
 * last row. What is not ours goes right of all that is, each column to the same place everywhere.
 */
export function stripsOf(board: Board, sections: ReadonlyMap<string, FoundSection>): Strip[] {
  const parts = [...sections].flatMap(([title, found]) => partsOf(board, title, found));
  const others = parts.map(({ from, to, own }) =>
    board.columnsIn(from, to).filter((column) => !own.has(column)),
  );
  const outside = placesOutside(board, others.flat());
  return parts.map(({ from, to, own }, at) => {
    const theirs = (others[at] ?? []).map((one) => [one, outside.get(one) ?? one] as const);
    return { from, to, places: new Map([...own, ...theirs]) };
  });
}

interface Part extends Pick<Strip, 'from' | 'to'> {
  readonly own: ReadonlyMap<number, number>;
}

function partsOf(board: Board, title: string, found: FoundSection): Part[] {
  const about = board
    .columnsIn(found.title, found.title + 1)
    .find((column) => column > 0 && board.at(found.title, column)?.value === aboutOf(title));
  const places = placesOf(title);
  const own = [...ownColumns(board, title, found)];
  return [
    {
      from: found.title,
      to: found.title + 1,
      own: new Map([[0, 0], ...(about === undefined ? [] : [[about, ABOUT_PLACE] as const])]),
    },
    {
      from: found.header,
      to: found.end + 1,
      own: new Map(own.map(([key, column]) => [column, places.get(key) ?? column])),
    },
  ];
}

/** A free place right of everything for each of some columns, in their order. */
function placesOutside(board: Board, columns: readonly number[]): ReadonlyMap<number, number> {
  const used = new Set(board.columnsIn(0, board.height));
  let free = SHEET_COLUMNS;
  return new Map(
    [...new Set(columns)]
      .filter((column) => column < SHEET_COLUMNS)
      .sort((a, b) => a - b)
      .map((column) => {
        while (used.has(free)) free += 1;
        used.add(free);
        return [column, free];
      }),
  );
}
