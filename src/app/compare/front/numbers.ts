import { count, wholePercent } from '../../../engine/figures';
import type { PairedRate } from '../../../insight/backtest/compare';
import { colors } from '../../look/palette';
import { paler, rateBar, shareBar } from '../../report/bar';
import { NUMBERS } from '../../report/frame';
import { type BigNumber, numbersRows, withSmall } from '../../report/number-rows';
import type { PageRow } from '../../report/page';
import { noteRow } from '../../report/parts';
import type { Comparison } from '../comparison';
import type { Findings } from './finding';
import { frontWords } from './words';

const { numbers: say } = frontWords;

/** Both rates with what they were before and by how much they differ, and the accounts that move. */
export function numberRows({ rates, changed }: Comparison, found: Findings): PageRow[] {
  const [left, middle, right] = NUMBERS;
  return [
    ...numbersRows([
      [rateNumber(say.won, rates.wonIncluded, colors.won, left.width), left.column],
      [rateNumber(say.lost, rates.lostExcluded, colors.lost, middle.width), middle.column],
      ...(found.accounts > 0
        ? [[movingNumber(changed.total, found, right.width), right.column] as const]
        : []),
    ]),
    noteRow(say.legend, 1),
  ];
}

function rateNumber(
  label: string,
  { before, after, difference }: PairedRate,
  color: string,
  width: number,
): BigNumber {
  return {
    label,
    shown: withSmall(wholePercent(after.value), say.before(before.value), color),
    bar: rateBar(after, width, [color, paler(color, 0.55), colors.empty], before.value),
    below: say.difference(difference),
  };
}

function movingNumber(
  changed: number,
  { accounts, into, out }: Findings,
  width: number,
): BigNumber {
  return {
    label: say.moving,
    shown: withSmall(count(changed), say.of(accounts)),
    bar: shareBar(changed / accounts, width),
    below: say.inAndOut(into, out),
  };
}
