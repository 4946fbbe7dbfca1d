import type { BandRole } from '../../../definition/tier-role';
import { count } from '../../../engine/figures';
import { colors } from '../../look/palette';
import { tierColors, tierStyles } from '../../look/tier-styles';
import { paler, rateBar } from '../../report/bar';
import type { PageRow } from '../../report/page';
import { noteRow, type Place, sectionRow } from '../../report/parts';
import type { BacktestRun } from '../backtest-run';

/** Where the columns of the table stand: tier, rate, bar, counts. */
export type TierColumns = readonly [tier: number, rate: number, bar: number, counts: number];

const FALLS = {
  true: ' The rate falls from tier to tier, as it should.',
  false: ' The rate does not fall from tier to tier.',
  undefined: '',
} as const;

/** The win rate of each tier, with bars in the colours of the tiers. */
export function tierRows(
  { byTier: { lines, winRateFalls } }: BacktestRun,
  roles: ReadonlyMap<string, BandRole>,
  [tier, rate, bar, counts]: TierColumns,
  width: number,
  place: Place,
): PageRow[] {
  const last = lines.length - 1;
  const rows = lines.map((line, index): PageRow => {
    const own =
      index === last
        ? 'excluded'
        : index === last - 1
          ? 'needsData'
          : (roles.get(line.tier) ?? 'next');
    const { successes, trials, value } = line.winRate;
    const color = tierColors[own];
    const drawn = rateBar(line.winRate, width, [color, paler(color, 0.5)]);
    const told = `${count(successes)} of ${count(trials)}${index === 0 ? ' won' : ''}`;
    return {
      cells: [
        { column: tier, value: line.tier, style: tierStyles[own] },
        { column: rate, value, format: 'wholePercent', style: { bold: true, align: 'right' } },
        { column: bar, value: drawn },
        {
          column: counts,
          value: trials === 0 ? 'no deal' : told,
          style: { size: 9, color: colors.secondary },
        },
      ],
    };
  });
  const says = FALLS[String(winRateFalls) as keyof typeof FALLS];
  return [
    sectionRow('Win rate by tier', place),
    ...rows,
    noteRow(`Dark: sure. Pale: what chance leaves open (95 %).${says}`, tier),
  ];
}
