import type { Cell } from '../../engine/model';
import type { Definition } from '../definition';
import { arrangement } from './arrangement';
import { isBlankCell } from './blocks';
import { headOf } from './head';
import { sectionHelp } from './help';
import type { SheetCell } from './kind';
import { sections } from './layout';
import type { AnySection, ListKey } from './layout-row';
import { type FoundSection, locate } from './locate';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';

/** A sheet with sections that it lacked, still without rows, and how it comes to have them. */
export interface AddedSections {
  readonly titles: readonly string[];
  readonly steps: readonly SaveStep[];
  readonly state: SheetState;
}

/**
 * Adds the sections that a definition has rows of and a sheet does without: title and headers, where
 * they stand in a new sheet, between two sections that are there.
 *
 * @param state a sheet without problems
 */
export function addSections(state: SheetState, definition: Definition): AddedSections {
  const before = (Object.keys(arrangement) as ListKey[]).map((list) => sections[list].title);
  let added: AddedSections = { titles: [], steps: [], state };
  for (const section of Object.values(sections) as readonly AnySection[]) {
    const { sections: found } = locate(added.state.grid, () => undefined);
    if (!section.isOptional || found.has(section.title)) continue;
    if (definition[section.list].length === 0) continue;
    const above = before
      .slice(0, before.indexOf(section.title))
      .filter((title) => found.has(title));
    added = withSection(added, section, rowFor(found, above[above.length - 1] ?? ''));
  }
  return added;
}

/** The title that comes next below a section, else the section’s own: 0-based row to stand above. */
function rowFor(found: ReadonlyMap<string, FoundSection>, above: string): number {
  const titles = [...found.values()].map(({ title }) => title).sort((a, b) => a - b);
  const own = found.get(above)?.title ?? 0;
  return titles.find((row) => row > own) ?? own;
}

function withSection(
  { titles, steps, state }: AddedSections,
  section: AnySection,
  above: number,
): AddedSections {
  const isApart = state.grid[above - 1]?.every(isBlankCell) ?? false;
  const hasWords = headOf(state.grid) !== undefined;
  const head = headRows(section, hasWords);
  const rows = [...(isApart ? [] : [[]]), ...head, []];
  const title = above + (isApart ? 1 : 2);
  const [{ length: columns } = []] = head;
  const insert = { kind: 'insertRows', after: above, count: rows.length } as const;
  return {
    titles: [...titles, section.title],
    steps: [
      ...steps,
      isApart ? insert : { ...insert, isBelowHeader: true },
      { kind: 'write', area: { row: title, column: 1, rows: head.length, columns }, cells: head },
    ],
    state: {
      ...state,
      grid: spliced(
        state.grid,
        above,
        rows.map((cells) => cells.map(({ value }): Cell => value)),
      ),
      formulas: spliced(
        state.formulas.map((row) => row.map((one) => followed(one, above, rows.length))),
        above,
        rows.map((): string[] => []),
      ),
      ...(state.rules && {
        rules: spliced(
          state.rules,
          above,
          rows.map((): null[] => []),
        ),
      }),
    },
  };
}

/** Title, with what the section is for, and headers. */
function headRows(section: AnySection, hasWords: boolean): SheetCell[][] {
  const { list, title, columns } = section;
  const places: Readonly<Record<string, number>> = arrangement[list];
  const width = Math.max(...Object.values(places)) + 1;
  const row = (cells: readonly (readonly [number, string])[]) => {
    const texts = new Map(cells);
    return Array.from({ length: width }, (_, column): SheetCell => {
      return { value: texts.get(column) ?? '', kind: 'text' };
    });
  };
  return [
    row([[0, title], ...(hasWords ? ([[1, sectionHelp[list]]] as const) : [])]),
    row(Object.entries(columns).map(([key, { header }]) => [places[key] ?? 0, header] as const)),
  ];
}

/** A formula once rows are added below the first `after`. */
function followed(formula: string, after: number, count: number): string {
  return formula.replace(/(?<=\$?[A-Z]\$?)\d+/g, (row) =>
    Number(row) > after ? String(Number(row) + count) : row,
  );
}

function spliced<T>(rows: readonly T[], at: number, more: readonly T[]): T[] {
  return [...rows.slice(0, at), ...more, ...rows.slice(at)];
}
