import type { Workbook } from '../workbook';
import { openKeptColumns, type Placed } from './kept-columns';
import { type KeptFor, type KeptRun, packRun, type RunAbout, readAbout } from './kept-run';

/** So many states that lists were made of are kept: then the oldest makes room. */
const MOST_LISTS = 8;
/** Cells of 45,000 characters that they take together; the newest is kept in any case. */
const MOST_CELLS = 300;

/**
 * What lists were made of, as far as What changed may be asked since then: of each list the last time,
 * the newest first.
 *
 * @param all - What is kept.
 * @returns Each with the lists that it still is of.
 */
export function listsKept(all: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  const live: Placed[] = [];
  const newestFirst = [...all].sort((one, other) => other.about.number - one.about.number);
  for (const { about, column } of newestFirst) {
    const lists = about.lists?.filter(({ target, who }) => {
      const key = JSON.stringify([about.name, target, who]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    if (lists !== undefined && lists.length > 0) live.push({ about: { ...about, lists }, column });
  }
  let cells = 0;
  return live.slice(0, MOST_LISTS).filter(({ about: { parts } }, at) => {
    cells += parts;
    return at === 0 || cells <= MOST_CELLS;
  });
}

/**
 * Keeps what a list was made of, in one write: in place of what no list needs any more. Where another list
 * was made of the same, both share it.
 *
 * @param run - What the accounts were, and what the definition said of them.
 * @param list - The list.
 */
export function keepList(workbook: Workbook, run: KeptRun, list: KeptFor): void {
  const { all, write, describe } = openKeptColumns(workbook);
  const baselines = all.filter(({ about }) => about.lists !== undefined);
  const number = 1 + Math.max(0, ...baselines.map(({ about }) => about.number));
  const packed = packRun(run, number, [list]);
  const about = readAbout(packed[0]) as RunAbout;
  const twin = listsKept(all).find((one) => isSame(one.about, about));
  if (twin !== undefined) {
    const others = (twin.about.lists ?? []).filter(
      ({ target, who }) => target !== list.target || who !== list.who,
    );
    describe(twin, { ...twin.about, number, lists: [...others, list] });
    return;
  }
  const needed = new Set(listsKept([...all, { about, column: 0 }]).map(({ column }) => column));
  write(
    packed,
    baselines.find(({ column }) => !needed.has(column)),
  );
}

/** Whether two are of the same accounts, definition and day. */
function isSame(one: RunAbout, other: RunAbout): boolean {
  const { hash, name, tab, asOf, today, decimalComma } = one;
  return (
    hash === other.hash &&
    name === other.name &&
    tab === other.tab &&
    asOf === other.asOf &&
    today === other.today &&
    decimalComma === other.decimalComma
  );
}
