import { count, wholePercent } from '../../../engine/figures';
import type { Pattern } from '../../../insight/discovery/pattern';
import { colors } from '../../look/palette';
import { paler, rateBar, shareBar } from '../../report/bar';
import { NUMBERS } from '../../report/frame';
import { type BigNumber, numbersRows, withSmall } from '../../report/number-rows';
import type { PageRow } from '../../report/page';
import { noteRow } from '../../report/parts';
import { elsewhere } from '../../report/rate-words';
import { shortly } from '../../report/room';
import type { Finding, Findings } from './finding';
import { frontWords } from './words';

const { numbers: say } = frontWords;
/** Letters of a name that there is room for above a number. */
const ROOM = { wide: 50, narrow: 36 };

/** The strongest pattern, how many hold and how many are new, in large type. */
export function numberRows(findings: Findings): PageRow[] {
  const [left, middle, right] = NUMBERS;
  const [first] = findings.usable;
  if (first === undefined) return [];
  return [
    ...numbersRows([
      [strongest(first, winRate(findings), left.width), left.column],
      [holding(findings, middle.width), middle.column],
      [fresh(findings, right.width), right.column],
    ]),
    noteRow(say.legend(winRate(findings)), 1),
  ];
}

/** Of all deals that were looked at. */
export function winRate({ won, lost }: Pick<Findings, 'won' | 'lost'>): number {
  return won / (won + lost);
}

/** Of a pattern: what hardly ever wins is shown as lost deals are. */
export function toneOf({ verdict }: Pattern): string {
  if (verdict === 'exclusion') return colors.lost;
  return verdict === 'criterion' ? colors.won : colors.quietBar;
}

function strongest({ pattern, label }: Finding, all: number, width: number): BigNumber {
  const tone = toneOf(pattern);
  const { winRate: own, otherWinRate } = pattern;
  return {
    label: say.strongest(shortly(label, ROOM.wide)),
    shown: withSmall(wholePercent(own.value), say.others(otherWinRate.value), tone),
    bar: rateBar(own, width, [tone, paler(tone, 0.55), colors.empty], all),
    below: elsewhere(own),
  };
}

function holding({ holding: some, columns, byLuck }: Findings, width: number): BigNumber {
  return {
    label: say.hold,
    shown: withSmall(count(some), say.of(columns)),
    bar: shareBar(some / columns, width),
    below: say.byLuck(byLuck),
  };
}

function fresh({ usable, fresh: some }: Findings, width: number): BigNumber {
  const [first] = some;
  return {
    label: say.fresh,
    shown: withSmall(count(some.length), say.of(usable.length)),
    bar: shareBar(some.length / usable.length, width),
    below:
      first === undefined ? say.noneFresh : say.strongestFresh(shortly(first.label, ROOM.narrow)),
  };
}
