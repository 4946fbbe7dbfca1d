import { configSheetName } from '../../definition/names';
import { headOf, type StatusKey } from '../../definition/sheet/head';
import { numberFormats } from '../../definition/sheet/save-step';
import type { Verdict } from '../../definition/verdict';
import type { Cell, Tier } from '../../engine/model';
import { shownDay } from '../../engine/values/shown-day';
import { configRanges } from '../definitions';
import { colors } from '../look/palette';
import type { Looks } from '../looks';
import { quietly } from '../quietly';
import type { CellStyle, Workbook } from '../workbook';
import { words } from './words';

/** Rows from the top that hold the status line, if there is one. */
const TOP = 12;

interface Said {
  readonly text: string;
  readonly style: CellStyle;
}

interface Known {
  readonly grid: readonly (readonly Cell[])[] | undefined;
  readonly looks: Looks;
}

/** What an action has to say in the status line. */
export type Status = Partial<Record<Exclude<StatusKey, 'owner' | 'reviewed'>, Said>>;

/**
 * Writes into the status line of a config sheet: what says the same already is not written again. Where
 * the definition's named range reaches up to it nothing is written, since that would calculate every
 * formula anew; a sheet without a status line stays as it is. That it fails harms no action: `looks` is told.
 *
 * @param workbook - The spreadsheet.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param known - The values of its tab, and the looks of the action.
 */
export function writeStatus(
  workbook: Workbook,
  name: string,
  status: Status,
  { grid, looks }: Partial<Known> = {},
): void {
  const write = () => {
    const sheet = workbook.sheet(configSheetName(name));
    const top = grid ?? sheet?.values(TOP) ?? [];
    const head = headOf(top);
    if (sheet === undefined || head === undefined) return;
    const row = head.labels + 2;
    const changes = (Object.entries(status) as [StatusKey, Said][]).flatMap(([key, said]) => {
      const at = head.columns.get(key);
      return at === undefined || String(top[row - 1]?.[at] ?? '') === said.text
        ? []
        : [{ column: at + 1, ...said }];
    });
    if (changes.length === 0) return;
    if (configRanges(workbook, name).some((range) => range.row <= row)) return;
    const present = top[row - 1] ?? [];
    for (const { column, style } of changes) {
      const area = { row, column, rows: 1, columns: STATUS_COLUMNS[column] ?? 1 };
      sheet.decorate({ styles: [[[area], style]] });
    }
    for (const [column, cells] of runsOf(changes, present, [...head.columns.values()])) {
      sheet.write(row, column, [cells], [cells.map(() => numberFormats.text)]);
    }
  };
  if (looks === undefined) quietly(write);
  else looks.attempt('status line', write);
}

/** What is written, by its first column: one run where nothing but blank cells and ours lie between. */
function runsOf(
  changes: readonly { readonly column: number; readonly text: string }[],
  present: readonly Cell[],
  ours: readonly number[],
): readonly (readonly [column: number, texts: readonly string[]])[] {
  const texts = new Map(changes.map(({ column, text }) => [column, text]));
  const first = Math.min(...texts.keys());
  const last = Math.max(...texts.keys());
  const row = Array.from({ length: last - first + 1 }, (_, at) => {
    return texts.get(first + at) ?? String(present[first - 1 + at] ?? '');
  });
  const isClear = row.every(
    (text, at) => text === '' || texts.has(first + at) || ours.includes(first - 1 + at),
  );
  return isClear ? [[first, row]] : [...texts].map(([column, text]) => [column, [text]]);
}

/** Columns that a text of a new sheet runs over, by its first one: its ground covers them. */
const STATUS_COLUMNS: Readonly<Record<number, number>> = { 5: 4 };

const plain: CellStyle = { color: colors.text, ground: null };

/** @param version - Number of the version. */
export function versionStatus(version: number): Status {
  return { version: { text: `v${version}`, style: plain } };
}

/**
 * @param rates - Shares of won deals kept and of lost deals left out, 0 to 1.
 * @param ranAt - Begins with an ISO date.
 * @example backtestStatus('PASS', { won: 0.9, lost: 0.8 }, '2026-06-30').backtest?.text
 * // '✓ Passes: 90 % of won in, 80 % of lost out · 30 Jun 2026'
 */
export function backtestStatus(
  verdict: Verdict,
  rates: { readonly won: number; readonly lost: number },
  ranAt: string,
): Status {
  const said: Readonly<Record<Verdict, Said>> = {
    PASS: { text: words.passes(rates), style: colors.good },
    'PASS, not yet certain': { text: words.passesSoFar(rates), style: colors.good },
    FAIL: { text: words.misses(rates), style: colors.serious },
    'TOO FEW DEALS': { text: words.tooFew, style: { ...plain, color: colors.secondary } },
  };
  const { text, style } = said[verdict];
  return { backtest: { text: `${text} · ${shownDay(ranAt)}`, style } };
}

/**
 * @param tiers - Of the definition.
 * @param counts - Accounts a tier, `Needs data` and `Excluded` among them.
 */
export function accountsStatus(
  tiers: readonly Tier[],
  counts: ReadonlyMap<string, number>,
): Status {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (all === 0) return { accounts: { text: words.noAccounts, style: plain } };
  const inside = tiers
    .filter(({ inIcp }) => inIcp)
    .reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0);
  const text = words.inIcp(inside, all);
  return { accounts: { text, style: text.startsWith('!') ? colors.look : colors.good } };
}
