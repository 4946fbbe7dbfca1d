import type { Cell } from '../../engine/model';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import type { Problem } from '../problem';
import { isBlankCell } from './blocks';
import type { ConfigPlace } from './config-place';
import { everySection } from './layout';
import type { AnySection } from './layout-row';
import type { FoundSection } from './locate';
import { COMPUTED } from './outline';
import { createLog } from './problem-log';
import type { ConfigReading } from './read-config';
import { fillIds } from './read-rows';
import { meaningUnder } from './same-meaning';

/** A header to write, 0-based. */
export interface NewHeader {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** Columns right of the share, under no header, that may hold its bars. */
const BARS = 1;

/** Where the columns of each section stand once the headers are written. */
export interface ColumnPlan {
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly headers: readonly NewHeader[];
}

/**
 * Finds room for the optional columns that a sheet lacks and a definition needs: right of the
 * section's headers, where nobody has written anything.
 */
export function addColumns(
  grid: readonly (readonly Cell[])[],
  { located }: ConfigReading,
  definition: Definition,
  place: ConfigPlace,
): ColumnPlan | { readonly problems: readonly Problem[] } {
  const log = createLog(place);
  const columns = new Map<string, ReadonlyMap<string, number>>();
  const headers: NewHeader[] = [];
  for (const section of everySection) {
    const found = located.sections.get(section.title);
    if (found === undefined) continue;
    const own = new Map(found.columns);
    let column = endOfHeaders(grid[found.header] ?? []);
    if (column - 1 === found.columns.get(COMPUTED)) column += BARS;
    for (const key of neededKeys(section, found, definition, place)) {
      const header = section.columns[key]?.header ?? key;
      const taken = firstTaken(grid, found, column);
      if (taken !== undefined) {
        log.report(
          taken,
          column,
          'The cell',
          expectations.clearHeader(header),
          grid[taken]?.[column],
        );
      }
      own.set(key, column);
      headers.push({ row: found.header, column, header });
      column += 1;
    }
    columns.set(section.title, own);
  }
  const problems = log.problems();
  return problems.length > 0 ? { problems } : { columns, headers };
}

/** Keys of absent columns whose values differ from what blank cells mean. */
function neededKeys(
  section: AnySection,
  found: FoundSection,
  definition: Definition,
  { dayOf }: ConfigPlace,
): string[] {
  const items = definition[section.list] as readonly object[];
  const means = meaningUnder(definition, dayOf);
  return Object.entries(section.columns).flatMap(([key, column]) => {
    if (found.columns.has(key)) return [];
    if (key === 'id') return hasDerivedIds(section, definition) ? [] : [key];
    const isBlank = items.every((item) =>
      means(column, '', (item as Record<string, unknown>)[key]),
    );
    return isBlank ? [] : [key];
  });
}

/** True where the IDs are those that a sheet without IDs would get. */
function hasDerivedIds({ list }: AnySection, definition: Definition): boolean {
  const ids = (definition[list] as readonly { readonly id?: string }[]).map(({ id = '' }) => id);
  const blank = ids.map(() => ({ id: '' }));
  const derived = fillIds(blank, list === 'criteria' ? 'C' : 'X');
  return derived.every(({ id }, index) => id === ids[index]);
}

function endOfHeaders(headers: readonly Cell[]): number {
  let end = headers.length;
  while (end > 0 && isBlankCell(headers[end - 1])) end -= 1;
  return end;
}

/** The first row of the section that holds anything in a column. */
function firstTaken(
  grid: readonly (readonly Cell[])[],
  { header, end }: FoundSection,
  column: number,
): number | undefined {
  for (let row = header; row < end; row++) {
    if (!isBlankCell(grid[row]?.[column])) return row;
  }
  return undefined;
}
