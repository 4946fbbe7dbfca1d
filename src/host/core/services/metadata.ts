import type { Desk } from '../desk';
import type { Metadata } from '../extras/metadata';
import { type OpTable, write } from './op';
import { type Ref, refOf } from './refs';

/** Where metadata are: a tab, and a column of it as a range. */
interface Place {
  readonly sheet: string;
  readonly range: Ref | null;
}

/** What a finder looks for: every part that is there must fit. */
interface Search {
  readonly sheet: string | null;
  readonly range: Ref | null;
  readonly id: number | null;
  readonly key: string | null;
  readonly value: string | null;
  readonly visibility: string | null;
  readonly locationType: string | null;
}

type Found = Omit<Metadata, 'column'> & Place;
type Change = Partial<Pick<Metadata, 'key' | 'value' | 'visibility'>>;

/** Google's limits, in characters: of a key, and of all that one tab or column carries. */
const LONGEST_KEY = 128;
const LONGEST_IN_ALL = 30_000;

/**
 * Developer metadata of tabs and of single columns. Google has them for rows and for the whole
 * document too; those are not served. Whether a custom function may look for them is not said
 * anywhere, so it may not.
 */
export const METADATA: OpTable = {
  'Sheet.addDeveloperMetadata': write(({ desk }, sheet: string, ...texts: Texts) =>
    add(desk, sheet, undefined, texts),
  ),
  'Range.addDeveloperMetadata': write(({ desk }, range: Ref, ...texts: Texts) =>
    add(desk, range.sheet, columnOf(desk, range), texts),
  ),
  'DeveloperMetadataFinder.find': write(({ desk }, search: Search) => find(desk, search)),
  'DeveloperMetadata.setKey': write(({ desk }, id: number, key: string) =>
    change(desk, id, { key }),
  ),
  'DeveloperMetadata.setValue': write(({ desk }, id: number, value: string) =>
    change(desk, id, { value }),
  ),
  'DeveloperMetadata.setVisibility': write(({ desk }, id: number, visibility: string) =>
    change(desk, id, { visibility: visibilityOf(visibility) }),
  ),
  'DeveloperMetadata.remove': write(({ desk }, id: number) => {
    const extras = desk.extras(sheetOf(desk, id));
    extras.metadata = extras.metadata.filter((other) => other.id !== id);
  }),
};

/** A key, then a value, a visibility, or both in this order. */
type Texts = (string | null | undefined)[];

function add(desk: Desk, sheet: string, column: number | undefined, texts: Texts): void {
  const [key, second, third] = texts;
  const isVisibility = third == null && (second === 'DOCUMENT' || second === 'PROJECT');
  const value = isVisibility || second == null ? null : second;
  const visibility = visibilityOf((isVisibility ? second : third) ?? 'DOCUMENT');
  const extras = desk.extras(sheet);
  const added = { id: desk.nextMetadataId(), key: String(key ?? ''), value, visibility, column };
  keep(extras, [...extras.metadata, added], column);
}

function visibilityOf(text: string): Metadata['visibility'] {
  if (text === 'DOCUMENT' || text === 'PROJECT') return text;
  throw new Error(`Invalid argument: ${text}`);
}

/** @throws for anything but one whole column */
function columnOf(desk: Desk, range: Ref): number {
  const isWhole = range.rows === desk.sheet(range.sheet).getRowCount();
  if (isWhole && range.columns === 1) return range.column;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function find(desk: Desk, search: Search): Found[] {
  return desk.tabs.all().flatMap((tab) => {
    const sheet = tab.getSheetId();
    const rows = tab.getRowCount();
    return desk.extras(sheet).metadata.flatMap((one): Found[] => {
      if (!fits(search, sheet, one)) return [];
      const { column, ...rest } = one;
      const range =
        column === undefined ? null : refOf(sheet, { row: 1, column, rows, columns: 1 });
      return [{ ...rest, sheet, range }];
    });
  });
}

function fits({ sheet, range, ...search }: Search, tab: string, one: Metadata): boolean {
  const type = one.column === undefined ? 'SHEET' : 'COLUMN';
  const { column = 0 } = one;
  const isInside =
    range === null || (column >= range.column && column < range.column + range.columns);
  return (
    (sheet === null || sheet === tab) &&
    isInside &&
    (search.id === null || search.id === one.id) &&
    (search.key === null || search.key === one.key) &&
    (search.value === null || search.value === one.value) &&
    (search.visibility === null || search.visibility === one.visibility) &&
    (search.locationType === null || search.locationType === type)
  );
}

function change(desk: Desk, id: number, part: Change): void {
  const extras = desk.extras(sheetOf(desk, id));
  const next = extras.metadata.map((one) => (one.id === id ? { ...one, ...part } : one));
  keep(extras, next, next.find((one) => one.id === id)?.column);
}

/** @throws beyond Google's limits; nothing is kept then */
function keep(
  extras: ReturnType<Desk['extras']>,
  next: readonly Metadata[],
  column: number | undefined,
): void {
  const here = next.filter((one) => one.column === column);
  const length = here.reduce((sum, { key, value }) => sum + key.length + (value ?? '').length, 0);
  if (here.some(({ key }) => key === '' || key.length > LONGEST_KEY)) {
    throw new Error('Invalid argument: key');
  }
  if (length > LONGEST_IN_ALL) throw new Error('Developer metadata storage limit exceeded.');
  extras.metadata = next;
}

/** @throws if the metadata are gone, with their column or tab or by themselves */
function sheetOf(desk: Desk, id: number): string {
  const holder = desk.tabs
    .all()
    .find((tab) => desk.extras(tab.getSheetId()).metadata.some((one) => one.id === id));
  if (!holder) throw new Error('The developer metadata no longer exist.');
  return holder.getSheetId();
}
