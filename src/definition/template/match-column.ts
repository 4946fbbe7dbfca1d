import type { FieldKind, Holds } from '../catalogue/field-kind';
import { headerMeanings } from '../catalogue/match-header';
import type { ColumnProfile, ValueShare } from './column-profile';

const WEB_ADDRESS = /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)+\p{L}{2,}(?:[/:?].*)?$/iu;
const MOST = 0.6;
/** Smaller numbers count or measure something; telephone numbers and long ids are larger. */
const LONG = 1_000_000;
const DIFFERENT = 0.9;

/** Whether a column can hold what a header means, by its values. */
const fits: Readonly<Record<Holds, (column: ColumnProfile, isAtEdge: boolean) => boolean>> = {
  words: ({ kind }) => kind !== 'number' && kind !== 'date',
  texts: (column) => !isAnswer(column) && (column.kind !== 'number' || areLong(column)),
  names: (column) => !isAnswer(column) && column.kind !== 'number' && areNames(column),
  'web addresses': ({ top }) => shareOf(top, WEB_ADDRESS) >= MOST,
  ids: (column, isAtEdge) =>
    !isAnswer(column) && (column.kind !== 'number' || isAtEdge || areLong(column)),
  days: ({ kind }) => kind !== 'yes-no',
};

/** Fewer different texts may be the levels of a trait, such as `Customer` with `New` and `Current`. */
const MOST_LEVELS = 20;

/**
 * What a column means, by its header and its values: `Time spent on website` holds no website,
 * `Has phone` no phone number. A column without values is known by its header alone.
 *
 * @param profile of the column, asked for where the header alone does not tell
 * @returns `undefined` for a column that the catalogue doesn't know
 * @example
 * matchColumn('Has website', () => profileColumn('Has website', ['yes', 'no'], reading)) // undefined
 */
export function matchColumn(header: string, profile: () => ColumnProfile): FieldKind | undefined {
  const meaning = headerMeanings(header).find(({ kind: { holds }, isAtEdge }) => {
    if (holds === undefined) return true;
    const column = profile();
    return column.filled === 0 || fits[holds](column, isAtEdge);
  });
  return meaning?.kind;
}

function areNames({ distinct, rows, filled }: ColumnProfile): boolean {
  return distinct > MOST_LEVELS || distinct >= (rows * filled) / 2;
}

function isAnswer({ kind }: ColumnProfile): boolean {
  return kind === 'yes-no' || kind === 'date';
}

function areLong({ numbers, distinct, rows, filled }: ColumnProfile): boolean {
  const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
  return middle >= LONG && distinct >= DIFFERENT * rows * filled;
}

function shareOf(values: readonly ValueShare[], pattern: RegExp): number {
  return values.reduce((sum, { text, share }) => sum + (pattern.test(text) ? share : 0), 0);
}
