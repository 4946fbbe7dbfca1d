import { type BandRole, tierRoles } from '../../../definition/tier-role';
import { EXCLUDED, NEEDS_DATA } from '../../../engine/tiers';
import type { BacktestReport } from '../../../insight/backtest/backtest';
import { colors } from '../../look/palette';
import { tierColors, tierStyles } from '../../look/tier-styles';
import { bar, paler } from '../../report/bar';
import type { PageRow } from '../../report/page';
import { noteRow, type Place, sectionRow } from '../../report/parts';
import type { Comparison } from '../comparison';
import { frontWords } from './words';

const { tiers: say } = frontWords;
/** Pixels of the bars. */
const BAR = 132;

/** How many accounts each tier has, after and before. */
export function tierRows({ reports, migration }: Comparison, place: Place): PageRow[] {
  const { column } = place;
  const names = [...new Set([...migration.after, ...migration.before])];
  const roles = new Map([...rolesOf(reports[0]), ...rolesOf(reports[1])]);
  const lines = names.map((tier) => {
    const [row, own] = [migration.before.indexOf(tier), migration.after.indexOf(tier)];
    const before = sum(migration.counts[row] ?? []);
    return { tier, before, after: sum(migration.counts.map((line) => line[own] ?? 0)) };
  });
  const most = Math.max(1, ...lines.flatMap(({ before, after }) => [before, after]));
  const rows = lines.map(({ tier, before, after }): PageRow => {
    const role = roles.get(tier) ?? 'next';
    const color = tierColors[role];
    const ends = [
      [Math.min(before, after) / most, color],
      [Math.max(before, after) / most, after < before ? colors.empty : paler(color, 0.35)],
    ] as const;
    return {
      cells: [
        { column, value: tier, style: tierStyles[role] },
        {
          column: column + 1,
          value: after,
          format: 'count',
          style: { bold: true, align: 'right' },
        },
        { column: column + 2, value: bar({ width: BAR, upTo: ends }) },
        {
          column: column + 4,
          value: before === after ? say.same : say.before(before),
          style: { size: 9, color: colors.secondary },
        },
      ],
    };
  });
  return [sectionRow(say.title, place), ...rows, noteRow(say.note, column)];
}

function rolesOf({ byTier }: BacktestReport): ReadonlyMap<string, BandRole> {
  const tiers = byTier.lines.slice(0, -2).map(({ tier, inIcp }, place) => {
    return { name: tier, from: -place, inIcp };
  });
  return new Map<string, BandRole>([
    ...tierRoles(tiers),
    [NEEDS_DATA, 'needsData'],
    [EXCLUDED, 'excluded'],
  ]);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}
