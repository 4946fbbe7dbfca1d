import { columnLetters } from '../../definition/a1';
import { sections } from '../../definition/sheet/layout';
import { type FoundSection, locate } from '../../definition/sheet/locate';
import { barColumn } from '../../definition/sheet/shown-formulas';
import type { Cell } from '../../engine/model';
import { colors, dimensionColors } from '../look/palette';
import { tierStyles } from '../look/tier-styles';
import type { Area, ColorRule } from '../workbook';

type Grid = readonly (readonly Cell[])[];

/**
 * Conditional formats of a config sheet: tiers in their colours, bars in those of their dimensions, a
 * dimension that is repeated in grey. All follow what stands in the sheet by themselves. No formula
 * has a second argument: which sign parts arguments there hangs on the locale.
 *
 * @param grid - The values of the sheet from A1.
 */
export function configColors(grid: Grid): ColorRule[] {
  const { sections: found } = locate(grid, () => undefined);
  const tiers = found.get(sections.tiers.title);
  const criteria = found.get(sections.criteria.title);
  const dimensions = found.get(sections.dimensions.title);
  return [
    ...(tiers === undefined ? [] : tierRules(tiers)),
    ...(criteria === undefined ? [] : repeatRules(criteria)),
    ...(criteria === undefined || dimensions === undefined
      ? []
      : barRules(grid, criteria, dimensions)),
  ];
}

/** As `tierRoles`: the best in the ICP, the others in it, the lowest, those between. */
function tierRules(tiers: FoundSection): ColorRule[] {
  const name = tiers.columns.get('name');
  const from = tiers.columns.get('from');
  const inIcp = tiers.columns.get('inIcp');
  if (name === undefined || from === undefined || inIcp === undefined) return [];
  const areas = [cellsOf(tiers, name)];
  const [tier, score, isIn] = [name, from, inIcp].map((column) => firstCell(tiers, column));
  const [scores, areIn] = [from, inIcp].map((column) => rangeOf(tiers, column));
  const best = `SUMPRODUCT(MAX(${scores}*(${areIn}=TRUE)))`;
  const out = `(${tier}<>"")*(${isIn}=FALSE)`;
  const rule = (formula: string, style: ColorRule['style']) => ({
    areas,
    when: { formula: `=${formula}` },
    style,
  });
  return [
    rule(`(${isIn}=TRUE)*(${score}=${best})`, tierStyles.first),
    rule(`${isIn}=TRUE`, tierStyles.in),
    rule(`${out}*(${score}=MIN(${scores}))`, tierStyles.lowest),
    rule(out, tierStyles.next),
  ];
}

function repeatRules(criteria: FoundSection): ColorRule[] {
  const column = criteria.columns.get('dimension');
  if (column === undefined) return [];
  const own = firstCell(criteria, column);
  const above = `$${columnLetters(column)}${criteria.header + 1}`;
  return [
    {
      areas: [cellsOf(criteria, column)],
      when: { formula: `=(${own}<>"")*(${own}=${above})` },
      style: { color: colors.secondary },
    },
  ];
}

/** The place of a dimension in its section, from 1, decides its colour; the colours begin again. */
function barRules(grid: Grid, criteria: FoundSection, dimensions: FoundSection): ColorRule[] {
  const name = dimensions.columns.get('name');
  const dimension = criteria.columns.get('dimension');
  if (name === undefined || dimension === undefined) return [];
  const names = rangeOf(dimensions, name);
  const header = `ROW($${columnLetters(name)}$${dimensions.header + 1})`;
  const places = [
    [
      criteria,
      `SUMPRODUCT((${names}=${firstCell(criteria, dimension)})*(ROW(${names})-${header}))`,
    ],
    [dimensions, `(ROW(${firstCell(dimensions, name)})-${header})`],
  ] as const;
  const { length } = dimensionColors;
  return places.flatMap(([section, place]) => {
    const column = barColumn(grid, section);
    if (column === undefined) return [];
    return dimensionColors.map((color, index) => ({
      areas: [cellsOf(section, column)],
      when: { formula: `=${place}-${length}*INT((${place}-1)/${length})=${index + 1}` },
      style: { color },
    }));
  });
}

/** From the first row to the blank one after the last: rows that are added are in it. */
function cellsOf({ header, end }: FoundSection, column: number): Area {
  return { row: header + 2, column: column + 1, rows: end - header, columns: 1 };
}

function firstCell({ header }: FoundSection, column: number): string {
  return `$${columnLetters(column)}${header + 2}`;
}

function rangeOf({ header, end }: FoundSection, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${header + 2}:$${letters}$${end + 1}`;
}
