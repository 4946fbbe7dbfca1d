import { wholePercent } from '../../../engine/figures';
import { defaultDriftOptions } from '../../../insight/drift/options';
import type { CountedView } from '../../../protocol/backtest-view';
import type { DriftRate, DriftSaid, DriftView } from '../../../protocol/drift-view';
import { type Proportion, wilson } from '../../../stats/wilson';
import { colors } from '../../look/palette';
import { paler, rateBar, shareBar } from '../../report/bar';
import { NUMBERS } from '../../report/frame';
import {
  type BigNumber,
  numbersRows,
  type PlacedNumber,
  withSmall,
} from '../../report/number-rows';
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
export function numberRows(view: DriftView): PageRow[] {
  const [left, middle, right] = NUMBERS;
  const [won, lost] = view.rates;
  const isDated = won.now !== null;
  const isTold = won.isTold && lost.isTold;
  const third =
    spreadNumber(view.spread, right.width) ?? (isTold ? winNumber(view.sides) : undefined);
  const numbers: readonly PlacedNumber[] = [
    ...(isDated
      ? ([
          [rateNumber(won, left.width), left.column, left.says],
          [rateNumber(lost, middle.width), middle.column, middle.says],
        ] as const)
      : []),
    ...(third === undefined ? [] : ([[third, right.column]] as const)),
  ];
  if (numbers.length === 0) return [];
  return [
    ...numbersRows(numbers),
    ...(won.isTold || lost.isTold ? [noteRow(words.numbers.legend, 1)] : []),
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
    label: words.numbers.now(name),
    shown: withSmall(wholePercent(is.value), words.numbers.was(was), color),
    says: {
      text: words.numbers.target(isMet, target),
      color: isMet ? colors.good.color : colors.serious.color,
    },
    bar: rateBar(is, width, [color, paler(color, 0.55), colors.empty], target),
    below: elsewhere(is),
  };
}

/** `undefined` where nothing is compared. */
function spreadNumber(spread: DriftView['spread'], width: number): BigNumber | undefined {
  if (spread.length === 0) return undefined;
  const isUnsure = ({ says }: DriftSaid) => says === words.spread.says['too few to tell'];
  const unsure = spread.filter(isUnsure).length;
  const steady = spread.filter(({ moved }) => !moved).length - unsure;
  return {
    label: words.spread.summary,
    shown: withSmall(String(steady), words.spread.of(spread.length)),
    bar: shareBar(steady / spread.length, width),
    below: words.spread.unsure(unsure),
  };
}

/** `undefined` where no deal has a day. */
function winNumber(sides: DriftView['sides']): BigNumber | undefined {
  const own = sides.find(({ name }) => name === words.sides.winRate);
  if (own === undefined) return undefined;
  const [before, now] = own.inside;
  const [out, outNow] = own.outside;
  return {
    label: words.numbers.winRate,
    shown: withSmall(now, `/ ${outNow}`),
    bar: { text: '', runs: [] },
    below: words.numbers.wasRates(before, out),
  };
}
