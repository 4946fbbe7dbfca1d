import { columnLetters } from '../definition/a1';
import { accountKey } from '../definition/account-key';
import { configSheetName } from '../definition/names';
import { nearestAmong } from '../definition/near-miss';
import { isOver } from '../definition/overrides';
import { sections } from '../definition/sheet/layout';
import { locate } from '../definition/sheet/locate';
import { count, counted } from '../engine/figures';
import type { Override } from '../engine/model';
import { fold } from '../engine/values/fold';
import { isoDay } from '../engine/values/iso-day';
import { shownDay } from '../engine/values/shown-day';
import { keyColumn, roleHeader } from './accounts/key-column';
import type { List } from './accounts/list';
import type { LoadedDefinition } from './load-definition';
import { once } from './once';

/** Overrides of a kind that are named; the others are counted. */
const MOST = 3;

/**
 * What a person should know of the overrides of a definition: those that hold for no account, those
 * that are over, and those without an end.
 *
 * @param loaded - The definition, today, and the cells of its tab.
 * @param name - Of the definition, `''` for the one in `ICP Config`.
 * @param list - The accounts, or another list that it scores: there nobody is missed.
 * @returns Sentences; none where there is no override.
 * @example overrideWords(loaded, '', list)
 * // ['The override of "acme.com" (ICP Config!A43) ended on 1 Mar 2026, 121 days ago.']
 */
export function overrideWords(
  { definition, context, grid = [] }: Pick<LoadedDefinition, 'definition' | 'context' | 'grid'>,
  name: string,
  { sheet, headers, rows }: Pick<List, 'sheet' | 'headers' | 'rows'>,
): string[] {
  const { overrides } = definition;
  if (overrides.length === 0) return [];
  const column = keyColumn(definition, headers);
  if (column === undefined) {
    return [words.noColumn(overrides.length, roleHeader(definition, 'Account key'), sheet)];
  }
  const cells = cellsOf(grid, name);
  const cellOf = (one: Override) => cells[overrides.indexOf(one)];
  const keys = new Map(
    rows.map((row) => [accountKey(String(row[column] ?? '')), String(row[column] ?? '')]),
  );
  keys.delete('');
  const near = once(() => nearestAmong([...keys.keys()]));
  const over = overrides.filter((one) => isOver(one, context));
  const others = overrides.filter((one) => !isOver(one, context));
  const isTheirs = fold(sheet) === fold(definition.settings.accountsSheet);
  const isUnknown = ({ account }: Override) => !keys.has(accountKey(account));
  const unknown = isTheirs ? others.filter(isUnknown) : [];
  const endless = others.filter(({ until }) => until === undefined);
  const header = String(headers[column]);
  return [
    ...named(unknown, (one) =>
      words.unknown(
        one.account,
        header,
        keys.get(near()(accountKey(one.account)) ?? ''),
        cellOf(one),
      ),
    ),
    ...named(over, (one) => words.over(one, context.asOf, cellOf(one))),
    ...(endless.length === 0 ? [] : [words.endless(endless, cellOf(endless[0] as Override))]),
  ];
}

function named(overrides: readonly Override[], say: (one: Override) => string): string[] {
  const more = overrides.length - MOST;
  return [...overrides.slice(0, MOST).map(say), ...(more > 0 ? [words.more(more)] : [])];
}

/** The first cells of the rows of the section, in their order. */
function cellsOf(grid: NonNullable<LoadedDefinition['grid']>, name: string): string[] {
  const found = locate(grid, () => undefined).sections.get(sections.overrides.title);
  const column = columnLetters(found?.columns.get('account') ?? 0);
  return found?.rows.map((row) => `${configSheetName(name)}!${column}${row + 1}`) ?? [];
}

const at = (cell: string | undefined) => (cell === undefined ? '' : ` (${cell})`);

const words = {
  noColumn: (overrides: number, header: string, sheet: string) => {
    const why =
      header === ''
        ? 'DEALS names no column as Account key'
        : `${sheet} has no column "${header}", the Account key of DEALS`;
    return `${counted(overrides, 'override holds', 'overrides hold')} for no account: ${why}.`;
  },
  unknown: (account: string, header: string, meant: string | undefined, cell: string | undefined) =>
    `The override of "${account}"${at(cell)} holds for no account: ${header} has none of that key${meant === undefined ? '.' : `; did you mean "${meant}"?`}`,
  over: ({ account, until = 0 }: Override, today: number, cell: string | undefined) =>
    `The override of "${account}"${at(cell)} ended on ${shownDay(isoDay(until))}, ${counted(today - until, 'day')} ago.`,
  endless: ([first, ...others]: readonly Override[], cell: string | undefined) =>
    others.length === 0
      ? `The override of "${first?.account}"${at(cell)} has no end.`
      : `${count(others.length + 1)} overrides have no end, such as that of "${first?.account}"${at(cell)}.`,
  more: (more: number) => `The same goes for ${counted(more, 'more override', 'more overrides')}.`,
} as const;
