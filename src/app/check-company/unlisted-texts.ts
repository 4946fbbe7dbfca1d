import { nearestAmong } from '../../definition/near-miss';
import { profileColumn } from '../../definition/template/column-profile';
import type { Cell, OwnCondition, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import { readers } from '../../engine/values/readers';
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
 * `DevTools`. What a condition names is no such text; an item of a list is one only where it is all but spelled
 * like another.
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
  const unlistedIn = (column: number, own: readonly Cell[]): UnlistedText[] => {
    const { kind, top, topItems, rows, filled } = profileColumn('', own, reading);
    const isList = kind === 'list';
    const texts = (isList ? topItems : top).map(({ text }) => text);
    const isChoice = texts.length > 1 && texts.length <= MOST_TEXTS;
    const isShared = texts.length * LEAST_SHARED <= rows * filled;
    if (!(isList || kind === 'text') || !isChoice || !isShared) return [];
    const named = knownValues(
      conditions.filter(({ field }) => tab.columnOf(field) === column),
      context,
    );
    const known = new Set([...own.map(String), ...named].flatMap(parts));
    const isKnown = (one: string) => parts(one).some((part) => known.has(part));
    const cell = String(cells[column]);
    const text = (isList ? splitList(cell) : [cell]).find((one) => !isKnown(one));
    if (text === undefined) return [];
    const near = nearestAmong(texts.map(fold))(fold(text));
    if (isList && near === undefined) return [];
    const values = likestFirst(fold(text), near, texts).slice(0, MOST_TOLD);
    const written = asWritten([...own.map(String), ...named], isList);
    return [{ header: String(tab.headers[column]), text, values: values.map(written) }];
  };
  return tab.headers
    .map((_, column) => column)
    .filter((column) => column < tab.width && !naming.has(column))
    .filter((column) => typeof cells[column] === 'string' && readers.known(cells[column], reading))
    .filter(
      (column) =>
        unlistedIn(
          column,
          tab.rows.map((row) => row[column] ?? ''),
        ).length > 0,
    )
    .slice(0, MOST_COLUMNS)
    .flatMap((column) =>
      unlistedIn(column, tab.port?.column(column + 1).slice(tab.headerRow) ?? []),
    );
}

/** A text, and the items of it where it is a list. */
function parts(text: string): string[] {
  return [text, ...splitList(text)].map(fold);
}

/** The one that is all but spelled so, then those that begin alike. */
function likestFirst(typed: string, near: string | undefined, texts: readonly string[]): string[] {
  const likeness = (text: string) => {
    const shared = sharedStart(typed, fold(text));
    return fold(text) === near ? Number.POSITIVE_INFINITY : shared < START ? 0 : shared;
  };
  return [...texts].sort((one, other) => likeness(other) - likeness(one));
}

/** A text as it is written most often. */
function asWritten(cells: readonly string[], isList: boolean): (text: string) => string {
  const counts = new Map<string, number>();
  const best = new Map<string, string>();
  for (const cell of cells) {
    for (const item of isList ? splitList(cell) : [cell.trim()]) {
      const count = (counts.get(item) ?? 0) + 1;
      counts.set(item, count);
      const other = best.get(fold(item));
      if (other === undefined || count > (counts.get(other) ?? 0)) best.set(fold(item), item);
    }
  }
  return (text) => best.get(fold(text)) ?? text;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
