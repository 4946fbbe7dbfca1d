import { besideTarget, wholePercent } from '../../../engine/figures';
import { hasRepeats } from '../../../insight/backtest/repeats';
import type { Proportion } from '../../../stats/wilson';
import { colors } from '../../look/palette';
import { paler, rateBar } from '../../report/bar';
import { beside, type PageCell, type PageRow } from '../../report/page';
import type { RichText } from '../../workbook';
import type { BacktestRun } from '../backtest-run';
import { elsewhere } from '../verdict-words';
import { words } from '../words';

/** Pixels that the bars of both rates take, and that of the win rate. */
const WIDTHS = { left: 526, middle: 434, right: 280 };

/** The two rates beside their targets and the win rates, in large type. */
export function numberRows(run: BacktestRun): PageRow[] {
  const { stated, targets } = run;
  const won = { color: colors.won, target: targets.wonTarget };
  const lost = { color: colors.lost, target: targets.lostTarget };
  return beside(
    rateRows('Won deals it keeps', stated.wonIncluded, won, 1, WIDTHS.left),
    rateRows('Lost deals it leaves out', stated.lostExcluded, lost, 7, WIDTHS.middle),
    winRows(run),
    [0, 1, 2, 3].map((row) => ({ cells: [], height: [22, 46, 16, 22][row] ?? 22 })),
    [...[0, 1, 2, 3].map(() => ({ cells: [] })), legend(run)],
  );
}

const small = { size: 8, color: colors.secondary } as const;
/** How to read the bars, and what deals of the same accounts count for in them. */
function legend({ repeats }: BacktestRun): PageRow {
  const bars = 'Dark: sure. Pale: what chance leaves open. The gap in the bar marks the target.';
  const cells = [{ column: 1, value: bars, style: small }];
  const count = hasRepeats(repeats)
    ? [{ column: 7, value: `${words.countAs(repeats)}.`, style: small }]
    : [];
  return { cells: [...cells, ...count] };
}

function rateRows(
  label: string,
  rate: Proportion,
  { color, target }: { readonly color: string; readonly target: number },
  column: number,
  width: number,
): PageRow[] {
  const isMet = rate.value >= target;
  const says = `${isMet ? '✓' : '✕'} target: at least ${wholePercent(target)}`;
  const tone = isMet ? colors.good.color : colors.serious.color;
  return [
    { cells: [heading(label, column)] },
    {
      cells: [
        {
          column,
          value: besideTarget(rate.value, target),
          style: { bold: true, size: 28, color },
        },
        { column: column + 2, value: says, style: { bold: true, color: tone, vertical: 'bottom' } },
      ],
    },
    {
      cells: [
        {
          column,
          value: rateBar(rate, width, [color, paler(color, 0.55), colors.empty], target),
        },
      ],
    },
    { cells: [{ column, value: elsewhere(rate), style: { color: colors.secondary } }] },
  ];
}

function heading(value: string, column: number): PageCell {
  return { column, value, style: { bold: true } };
}

/** Of the deals that the rates are of. */
function winRows({ stated: { wonIncluded: won, lostExcluded: lost } }: BacktestRun): PageRow[] {
  const inside = winRate(won.successes, lost.trials - lost.successes);
  const outside = winRate(won.trials - won.successes, lost.successes);
  const column = 13;
  const dark = '#3C4043';
  const [first, second] = [wholePercent(inside), ` / ${wholePercent(outside)}`];
  const shown: RichText = {
    text: first + second,
    runs: [
      { from: 0, to: first.length, style: { bold: true, size: 28, color: colors.text } },
      {
        from: first.length,
        to: first.length + second.length,
        style: { bold: false, size: 16, color: colors.secondary },
      },
    ],
  };
  const ends = { value: inside, low: NaN, high: NaN };
  return [
    { cells: [heading('Win rate inside / outside', column)] },
    { cells: [{ column, value: shown, style: { size: 28 } }] },
    {
      cells: [{ column, value: rateBar(ends, WIDTHS.right, [dark, dark], undefined) }],
    },
    { cells: [{ column, value: often(inside, outside), style: { color: colors.secondary } }] },
  ];
}

const winRate = (won: number, lost: number) => won / (won + lost);

function often(inside: number, outside: number): string {
  if (Number.isNaN(inside)) return 'No deal is inside.';
  if (Number.isNaN(outside)) return 'No deal is outside.';
  if (outside === 0) return inside > 0 ? 'No deal outside was won.' : 'No deal was won.';
  const times = inside / outside;
  if (times < 1) return 'A deal inside wins less often than one outside.';
  const shown = times >= 3 ? Math.round(times) : Math.round(times * 10) / 10;
  return shown === 1
    ? 'A deal inside wins no more often.'
    : `A deal inside wins ${shown} × as often.`;
}
