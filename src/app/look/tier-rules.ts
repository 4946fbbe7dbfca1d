import { columnLetters } from '../../definition/a1';
import { type BandRole, tierRoles } from '../../definition/tier-role';
import type { Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import type { Area, CellStyle, ColorRule } from '../workbook';
import { colors } from './palette';
import { tierColors, tierStyles } from './tier-styles';

/** 0-based columns that are coloured by the tier that stands in one of them. */
export interface TierColumns {
  readonly tier: number;
  readonly bar?: number;
  readonly reason?: number;
  readonly action?: number;
  readonly owner?: number;
  readonly due?: number;
}

const quiet = { color: colors.secondary } as const;
const unsure = { color: colors.secondary, italic: true } as const;

/** How a column shows the roles; a role without a style looks as a person has it. */
const looks: Readonly<
  Record<keyof TierColumns, Partial<Readonly<Record<BandRole, ColorRule['style']>>>>
> = {
  tier: tierStyles,
  bar: {
    first: { color: tierColors.first },
    in: { color: tierColors.in },
    next: { color: tierColors.next },
    lowest: { color: tierColors.lowest },
  },
  reason: { needsData: unsure },
  action: { lowest: quiet, excluded: quiet },
  owner: { lowest: quiet },
  due: { lowest: quiet },
};

/** By these the rules of {@link tierRules} are known again, whatever tiers were called. */
export const tierRuleStyles: readonly CellStyle[] = Object.values(looks).flatMap((one) =>
  Object.values(one),
);

/**
 * Conditional formats of columns that show tiers, bars, reasons, next actions and whose they are.
 *
 * @param tiers - In any order.
 * @param columns - Those that there are.
 * @param rows - From the 1-based row `from`, so many.
 */
export function tierRules(
  tiers: readonly Tier[],
  columns: TierColumns,
  { from, count }: { readonly from: number; readonly count: number },
): ColorRule[] {
  const roles: [string, BandRole][] = [
    ...tierRoles(tiers),
    [NEEDS_DATA, 'needsData'],
    [EXCLUDED, 'excluded'],
  ];
  const tierCell = `$${columnLetters(columns.tier)}${from}`;
  const area = (column: number): Area => ({
    row: from,
    column: column + 1,
    rows: count,
    columns: 1,
  });
  return (Object.keys(looks) as (keyof TierColumns)[]).flatMap((key) => {
    const column = columns[key];
    if (column === undefined) return [];
    return roles.flatMap(([name, role]) => {
      const style = looks[key][role];
      const when = { formula: `=${tierCell}="${name.replace(/"/g, '""')}"` };
      return style === undefined ? [] : [{ areas: [area(column)], when, style }];
    });
  });
}
