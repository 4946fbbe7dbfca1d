import { besideTarget, wholePercent } from '../../../engine/figures';
import type { BacktestReport } from '../../../insight/backtest/backtest';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { type Place, sectionRow } from '../../report/parts';
import type { AskedSide } from '../compare-sides';
import type { Comparison } from '../comparison';
import type { Findings } from './finding';
import { frontWords } from './words';

const { next: say } = frontWords;
const quiet = { size: 9, color: colors.secondary } as const;

/** Where each side stands: as saved, as a draft or in the history. */
export type Kinds = readonly [before: AskedSide['kind'], after: AskedSide['kind']];

/** What to do with what was found, and both sides beside their targets. */
export function nextRows(
  { reports, changed }: Comparison,
  found: Findings,
  kinds: Kinds,
  place: Place,
): PageRow[] {
  const { column } = place;
  const [name, won, lost, accounts, targets] = say.headers;
  const told = { column, value: advice(found, kinds, changed.total), style: { bold: true } };
  const header = [
    { column, value: name, style: quiet },
    { column: column + 3, value: won, style: quiet },
    { column: column + 4, value: lost, style: quiet },
    { column: column + 6, value: accounts, style: quiet },
    { column: column + 7, value: targets, style: quiet },
  ];
  const rows = reports.map((report, side): PageRow => {
    const cells = sideCells(report).map(
      (value, index) => ({ column: column + ([3, 4, 6, 7][index] ?? 0), value }) as const,
    );
    return { cells: [{ column, value: found.labels[side] }, ...cells] };
  });
  return [sectionRow(say.title, place), { cells: [told] }, { cells: header }, ...rows];
}

function advice(
  { labels, winner, isSame, isSeen, keeps, leavesOut }: Findings,
  kinds: Kinds,
  changed: number,
): string {
  if (isSame) return changed > 0 ? say.same : say.nothing;
  if (isSeen) return say.seen;
  if (winner !== undefined) {
    const side = winner === 'before' ? 0 : 1;
    return say.use[kinds[side]](labels[side]);
  }
  return keeps === 'about as many' && leavesOut === 'about as many' ? say.luck : say.trade;
}

function sideCells({ stated, targets, metrics }: BacktestReport): string[] {
  const { wonIncluded, lostExcluded, verdict } = stated;
  const share = metrics.accountsInIcp?.value ?? NaN;
  return [
    besideTarget(wonIncluded.value, targets.wonTarget),
    besideTarget(lostExcluded.value, targets.lostTarget),
    wholePercent(share),
    say.verdict[verdict],
  ];
}
