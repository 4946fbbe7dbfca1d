import { wholePercent } from '../../../engine/figures';
import { defaultDriftOptions } from '../../../insight/drift/options';
import type { CountedView } from '../../../protocol/backtest-view';
import type { DriftRate, DriftView } from '../../../protocol/drift-view';
import { type Proportion, wilson } from '../../../stats/wilson';
import { colors } from '../../look/palette';
import { paler, rateBar, shareBar } from '../../report/bar';
import { NUMBERS } from '../../report/frame';
import { type BigNumber, numbersRows, withSmall } from '../../report/number-rows';
import type { PageRow } from '../../report/page';
import { noteRow } from '../../report/parts';
import { elsewhere } from '../../report/rate-words';
import { words } from '../words';

const { minimumDeals: LEAST } = defaultDriftOptions;

/** A counted share with its interval. */
export function rateOf({ successes, trials, independent }: CountedView): Proportion {
  return wilson(successes, trials, independent);
}

/** Both rates now and before, and how many columns are spread as they were, in large type. */
export function numberRows({ rates, spread }: DriftView): PageRow[] {
  const [left, middle, right] = NUMBERS;
  const [won, lost] = rates;
  const isDated = won.now !== null;
  if (!isDated && spread.length === 0) return [];
  return [
    ...numbersRows([
      ...(isDated
        ? ([
            [rateNumber(won, left.width), left.column],
            [rateNumber(lost, middle.width), middle.column],
          ] as const)
        : []),
      ...(spread.length > 0 ? ([[spreadNumber(spread, right.width), right.column]] as const) : []),
    ]),
    ...(isDated ? [noteRow(words.numbers.legend, 1)] : []),
  ];
}

function rateNumber(
  { name, tone, target, before, now, isTold }: DriftRate,
  width: number,
): BigNumber {
  const [was, is] = [before, now].map((one) =>
    rateOf(one ?? { successes: 0, trials: 0, independent: 0 }),
  ) as [Proportion, Proportion];
  const color = colors[tone];
  if (!isTold) {
    return {
      label: name,
      shown: '–',
      color: colors.secondary,
      bar: { text: '', runs: [] },
      below: words.numbers.needs(LEAST, tone, was.trials, is.trials),
    };
  }
  const isMet = is.value >= target;
  return {
    label: name,
    shown: withSmall(wholePercent(is.value), words.numbers.before(was), color),
    says: {
      text: words.numbers.target(isMet, target),
      color: isMet ? colors.good.color : colors.serious.color,
    },
    bar: rateBar(is, width, [color, paler(color, 0.55), colors.empty], target),
    below: elsewhere(is),
  };
}

function spreadNumber(spread: DriftView['spread'], width: number): BigNumber {
  const steady = spread.filter(({ moved }) => !moved).length;
  const unsure = spread.filter(({ says }) => says === words.spread.says['too few to tell']).length;
  return {
    label: words.spread.summary,
    shown: withSmall(String(steady - unsure), words.spread.of(spread.length)),
    bar: shareBar((steady - unsure) / spread.length, width),
    below: words.spread.unsure(unsure),
  };
}
