import { nearestAmong } from '../../definition/near-miss';
import { profileColumn } from '../../definition/template/column-profile';
import type { Cell, OwnCondition, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import { createReading } from '../../engine/values/reading';
import type { UnlistedText } from '../../protocol/check-view';
import type { CompanyTab } from './company-tab';
import { knownValues } from './possible-cells';

/** A column with more texts is no choice among some. */
const MOST_TEXTS = 30;
/** Accounts that share a text, on average. */
const LEAST_SHARED = 2;
const MOST_TOLD = 8;
/** Columns that are read whole. */
const MOST_COLUMNS = 6;
/** Letters at their start from which on two texts are alike. */
const START = 3;

/**
 * Texts that no account has in a column of few texts, such as `Developer Tools` where the accounts have
 * `DevTools`. What a condition names is no such text.
 *
 * @param tab - The accounts; a column is read whole where its first rows do not have the text.
 * @param cells - Of the company, by column.
 * @param conditions - All that are on.
 * @param context - Today, and the notation of numbers.
 * @param missingWords - Of the definition.
 * @returns At most one a column; of its texts at most eight, the likest first, then the most common.
 * @example unlistedTexts(tab, cells, conditions, context, [])[0]
 * // { header: 'Industry', text: 'Developer Tools', values: ['DevTools', 'FinTech'] }
 */
export function unlistedTexts(
  tab: CompanyTab,
  cells: readonly Cell[],
  conditions: readonly OwnCondition[],
  context: ReadingContext,
  missingWords: readonly string[],
): UnlistedText[] {
  const reading = createReading(context, missingWords);
  const naming = new Set([tab.name, tab.key, ...tab.domains]);
  const textsOf = (column: number, own: readonly Cell[]) => {
    const { kind, top, topItems, rows, filled } = profileColumn('', own, reading);
    const texts = (kind === 'list' ? topItems : top).map(({ text }) => text);
    const isChoice =
      (kind === 'text' || kind === 'list') &&
      texts.length > 1 &&
      texts.length <= MOST_TEXTS &&
      texts.length * LEAST_SHARED <= rows * filled;
    const asked = conditions.filter(({ field }) => tab.columnOf(field) === column);
    const known = new Set([...texts, ...knownValues(asked, context)].flatMap(parts));
    const cell = String(cells[column] ?? '');
    const items = kind === 'list' ? splitList(cell) : [cell];
    return {
      texts,
      unknown: isChoice
        ? items.find((one) => !parts(one).some((part) => known.has(part)))
        : undefined,
    };
  };
  return tab.headers
    .map((_, column) => column)
    .filter((column) => column < tab.width && !naming.has(column))
    .filter((column) => typeof cells[column] === 'string' && cells[column] !== '')
    .filter((column) => {
      const own = tab.rows.map((row) => row[column] ?? '');
      return textsOf(column, own).unknown !== undefined;
    })
    .slice(0, MOST_COLUMNS)
    .flatMap((column): UnlistedText[] => {
      const own = tab.port?.column(column + 1).slice(tab.headerRow) ?? [];
      const { texts, unknown } = textsOf(column, own);
      if (unknown === undefined) return [];
      const values = likestFirst(unknown, texts).slice(0, MOST_TOLD);
      return [{ header: String(tab.headers[column]), text: unknown, values }];
    });
}

/** A text, and the items of it where it is a list. */
function parts(text: string): string[] {
  return [text, ...splitList(text)].map(fold);
}

/** The one that is all but spelled so, then those that begin alike. */
function likestFirst(text: string, texts: readonly string[]): string[] {
  const written = fold(text);
  const near = nearestAmong(texts.map(fold))(written);
  const likeness = (one: string) => {
    const other = fold(one);
    const shared = sharedStart(written, other);
    return other === near ? Number.POSITIVE_INFINITY : shared < START ? 0 : shared;
  };
  return [...texts].sort((one, other) => likeness(other) - likeness(one));
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
