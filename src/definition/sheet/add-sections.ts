import type { Cell } from '../../engine/model';
import type { Definition } from '../definition';
import { arrangement, SHEET_COLUMNS } from './arrangement';
import { isBlankCell } from './blocks';
import { headOf } from './head';
import { sectionHelp } from './help';
import { sections } from './layout';
import type { AnySection, ListKey } from './layout-row';
import type { FoundSection, Located } from './locate';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';

/** Rows of sections that a sheet gets: titles, headers, blank ones for their items and between them. */
export interface NewRows {
  /** 0-based, in the sheet that has them. */
  readonly row: number;
  readonly texts: readonly (readonly string[])[];
}

/** A sheet with sections that it lacked, still without items, and how it comes to have room for them. */
export interface AddedSections {
  readonly titles: readonly string[];
  readonly steps: readonly SaveStep[];
  readonly state: SheetState;
  readonly rows: readonly NewRows[];
  /** Where each row of the state stands before, 0-based; -1 of a new one. */
  readonly origins: readonly number[];
}

/**
 * Makes room for the sections that a definition has items of and a sheet does without: where they stand
 * in a new sheet, between two sections that are there.
 *
 * @param isCut a save was cut off: blank rows that it has added are taken
 */
export function addSections(
  state: SheetState,
  { sections: found }: Located,
  definition: Definition,
  isCut: boolean,
): AddedSections {
  const lists = Object.keys(arrangement) as ListKey[];
  const lacking = lists.filter((list) => {
    const { isOptional, title }: AnySection = sections[list];
    return isOptional && !found.has(title) && definition[list].length > 0;
  });
  const groups = new Map<number, ListKey[]>();
  for (const list of lacking) {
    const above = rowFor(found, lists.slice(0, lists.indexOf(list)));
    groups.set(above, [...(groups.get(above) ?? []), list]);
  }
  const origins = state.grid.map((_, row) => row);
  let added: AddedSections = { titles: [], steps: [], state, rows: [], origins };
  for (const [above, group] of [...groups].sort(([a], [b]) => b - a)) {
    added = withSections(added, group, above, definition, isCut);
  }
  return { ...added, titles: lacking.map((list) => sections[list].title) };
}

/** The title below the last of some sections that is there, else its own: new ones stand above it. */
function rowFor(found: ReadonlyMap<string, FoundSection>, before: readonly ListKey[]): number {
  const titles = [...found.values()].map(({ title }) => title).sort((a, b) => a - b);
  const present = before.flatMap((list) => found.get(sections[list].title)?.title ?? []);
  const own = present[present.length - 1] ?? 0;
  return titles.find((row) => row > own) ?? own;
}

function withSections(
  { titles, steps, state, rows, origins }: AddedSections,
  lists: readonly ListKey[],
  above: number,
  definition: Definition,
  isCut: boolean,
): AddedSections {
  const { grid, formulas, rules } = state;
  const hasWords = headOf(grid) !== undefined;
  const texts = lists.flatMap((list, at) => [
    ...(at === 0 ? [] : [[]]),
    ...textsOf(list, definition[list].length, hasWords),
  ]);
  const blank = blankRowsAbove(grid, above);
  const isThere = isCut && blank > texts.length + 1;
  const gap = blank > 0 ? 0 : 1;
  const count = isThere ? 0 : gap + texts.length + 1;
  const row = isThere ? above - 1 - texts.length : above + gap;
  const insert = { kind: 'insertRows', after: above, count } as const;
  const more = <T>(all: readonly T[], added: T) => [
    ...all.slice(0, above),
    ...Array.from({ length: count }, () => added),
    ...all.slice(above),
  ];
  const followers = formulas.map((line) => line.map((one) => followed(one, above, count)));
  const place = (cells: readonly Cell[], at: number) => texts[at - row] ?? cells;
  return {
    titles,
    steps: [
      ...steps,
      ...(isThere ? [] : [gap === 0 ? insert : { ...insert, isBelowHeader: true }]),
    ],
    state: {
      grid: more(grid, []).map(place),
      formulas: more(followers, []),
      ...(rules && { rules: more(rules, []) }),
    },
    origins: more(origins, -1),
    rows: [...rows.map((one) => ({ ...one, row: one.row + count })), { row, texts }],
  };
}

function blankRowsAbove(grid: readonly (readonly Cell[])[], row: number): number {
  let count = 0;
  while (grid[row - 1 - count]?.every(isBlankCell)) count += 1;
  return count;
}

/** Title, with what the section is for, headers, and blank rows. */
function textsOf(list: ListKey, items: number, hasWords: boolean): string[][] {
  const { title, columns }: AnySection = sections[list];
  const places: Readonly<Record<string, number>> = arrangement[list];
  const headers = Array.from({ length: SHEET_COLUMNS }, () => '');
  for (const [key, { header }] of Object.entries(columns)) headers[places[key] ?? 0] = header;
  const blank = Array.from({ length: items }, (): string[] => []);
  return [[title, hasWords ? sectionHelp[list] : ''], headers, ...blank];
}

/** A formula once rows are added below the first `after`. */
function followed(formula: string, after: number, count: number): string {
  return formula.replace(/(?<=\$?[A-Z]\$?)\d+/g, (row) =>
    Number(row) > after ? String(Number(row) + count) : row,
  );
}
