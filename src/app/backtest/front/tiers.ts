import type { BandRole } from '../../../definition/tier-role';
import { count } from '../../../engine/figures';
import { colors } from '../../look/palette';
import { tierColors, tierStyles } from '../../look/tier-styles';
import { paler, rateBar } from '../../report/bar';
import type { PageRow } from '../../report/page';
import { noteRow, type Place, sectionRow } from '../../report/parts';
import { shortly } from '../../report/room';
import type { BacktestRun } from '../backtest-run';

/** Where the columns of the table stand: tier, rate, bar, counts. */
export type TierColumns = readonly [tier: number, rate: number, bar: number, counts: number];

/** Pixels of the bars, and letters of a tier beside which it has room to say that it is in the ICP. */
export interface TierRoom {
  readonly bar: number;
  readonly letters: number;
}

const IN_ICP = ' · in the ICP';
/** Letters of the first and the last tier in the sentence below. */
const LETTERS = 13;

/** The win rate of each tier, with bars in the colours of the tiers. */
export function tierRows(
  { byTier: { lines, winRateFalls } }: BacktestRun,
  roles: ReadonlyMap<string, BandRole>,
  [tier, rate, bar, counts]: TierColumns,
  room: TierRoom,
  place: Place,
): PageRow[] {
  const last = lines.length - 1;
  const ordered = lines.slice(0, -2);
  const ends = [ordered.filter(({ inIcp }) => inIcp).length - 1, ordered.length - 1];
  const rows = lines.map((line, index): PageRow => {
    const own =
      index === last
        ? 'excluded'
        : index === last - 1
          ? 'needsData'
          : (roles.get(line.tier) ?? 'next');
    const { successes, trials, value } = line.winRate;
    const color = tierColors[own];
    const drawn = rateBar(line.winRate, room.bar, [color, paler(color, 0.5)]);
    const told = `${count(successes)} of ${count(trials)}${index === 0 ? ' won' : ''}`;
    const marked = line.inIcp ? IN_ICP : '';
    const [beside, behind] = line.tier.length <= room.letters ? [marked, ''] : ['', marked];
    return {
      cells: [
        { column: tier, value: line.tier + beside, style: tierStyles[own] },
        { column: rate, value, format: 'wholePercent', style: { bold: true, align: 'right' } },
        { column: bar, value: drawn },
        {
          column: counts,
          value: (trials === 0 ? 'no deal' : told) + behind,
          style: { size: 9, color: colors.secondary },
        },
        ...(ends.includes(index) ? [{ ...place, style: { line: under } }] : []),
      ],
    };
  });
  return [
    sectionRow('Win rate by tier', place),
    ...rows,
    noteRow(`Pale: what chance leaves open.${falls(ordered, winRateFalls)}`, tier),
  ];
}

const under = { side: 'bottom', color: colors.line } as const;

/** Whether the rate falls over the tiers that have an order; `Needs data` and `Excluded` have none. */
function falls(ordered: readonly { readonly tier: string }[], does: boolean | undefined): string {
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  if (does === undefined || first === undefined || last === undefined) return '';
  const span = `from ${shortly(first.tier, LETTERS)} to ${shortly(last.tier, LETTERS)}`;
  return does
    ? ` The rate falls ${span}, as it should.`
    : ` The rate does not fall step by step ${span}.`;
}
