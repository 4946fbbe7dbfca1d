import { besideTarget, wholePercent } from '../../../engine/figures';
import { hasRepeats } from '../../../insight/backtest/repeats';
import type { Proportion } from '../../../stats/wilson';
import { colors } from '../../look/palette';
import { paler, rateBar } from '../../report/bar';
import { NUMBERS } from '../../report/frame';
import { type BigNumber, numbersRows, withSmall } from '../../report/number-rows';
import type { PageRow } from '../../report/page';
import { elsewhere } from '../../report/rate-words';
import type { BacktestRun } from '../backtest-run';
import { words } from '../words';

/** The two rates beside their targets and the win rates, in large type. */
export function numberRows(run: BacktestRun): PageRow[] {
  const { stated, targets } = run;
  const [left, middle, right] = NUMBERS;
  const won = { color: colors.won, target: targets.wonTarget };
  const lost = { color: colors.lost, target: targets.lostTarget };
  return [
    ...numbersRows([
      [
        rateNumber('Won deals it keeps', stated.wonIncluded, won, left.width),
        left.column,
        left.says,
      ],
      [
        rateNumber('Lost deals it leaves out', stated.lostExcluded, lost, middle.width),
        middle.column,
        middle.says,
      ],
      [winNumber(run, right.width), right.column],
    ]),
    legend(run),
  ];
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

function rateNumber(
  label: string,
  rate: Proportion,
  { color, target }: { readonly color: string; readonly target: number },
  width: number,
): BigNumber {
  const isMet = rate.value >= target;
  return {
    label,
    shown: besideTarget(rate.value, target),
    color,
    says: {
      text: `${isMet ? '✓' : '✕'} target: ${wholePercent(target)}`,
      color: isMet ? colors.good.color : colors.serious.color,
    },
    bar: rateBar(rate, width, [color, paler(color, 0.55), colors.empty], target),
    below: elsewhere(rate),
  };
}

/** Of the deals that the rates are of. */
function winNumber(
  { stated: { wonIncluded: won, lostExcluded: lost } }: BacktestRun,
  width: number,
): BigNumber {
  const inside = winRate(won.successes, lost.trials - lost.successes);
  const outside = winRate(won.trials - won.successes, lost.successes);
  const dark = '#3C4043';
  const ends = { value: inside, low: NaN, high: NaN };
  return {
    label: 'Win rate inside / outside',
    shown: withSmall(wholePercent(inside), `/ ${wholePercent(outside)}`),
    bar: rateBar(ends, width, [dark, dark], undefined),
    below: often(inside, outside),
  };
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
