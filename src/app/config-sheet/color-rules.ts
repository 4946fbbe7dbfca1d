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
 * Conditional formats of a config sheet: tiers in their colours, bars in those of their dimensions, what
 * is switched off and a dimension that is repeated in grey. All follow what stands in the sheet by themselves. No formula
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
    ...[criteria, found.get(sections.exclusions.title)].flatMap((section) =>
      section === undefined ? [] : offRules(section),
    ),
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
  const cell = (column: number, row: number) => `$${columnLetters(column)}$${row + 1}`;
  const best = tiers.rows.map((row) => `(${score}>=${cell(from, row)}*${cell(inIcp, row)})`);
  const least = tiers.rows.map((row) => `(${score}<=${cell(from, row)})`);
  const out = `(${tier}<>"")*(1-${isIn})`;
  const rule = (factors: readonly string[], style: ColorRule['style']) => ({
    areas,
    when: { formula: `=${factors.join('*')}` },
    style,
  });
  return [
    rule([`${isIn}`, ...best], tierStyles.first),
    rule([`${isIn}`], tierStyles.in),
    rule([out, ...least], tierStyles.lowest),
    rule([out], tierStyles.next),
  ];
}

/** A row that is switched off. A blank cell would be switched off too, so one of a condition is asked for. */
function offRules(section: FoundSection): ColorRule[] {
  const on = section.columns.get('on');
  const field = section.columns.get('field');
  if (on === undefined || field === undefined) return [];
  const width = Math.max(...section.columns.values()) + 1;
  return [
    {
      areas: [{ ...cellsOf(section, 0), columns: width }],
      when: {
        formula: `=(${firstCell(section, field)}<>"")*(1-${firstCell(section, on)})`,
      },
      style: { color: colors.off, italic: true },
    },
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

/** Each dimension has its colour, in their order; the colours begin again. */
function barRules(grid: Grid, criteria: FoundSection, dimensions: FoundSection): ColorRule[] {
  const name = dimensions.columns.get('name');
  const dimension = criteria.columns.get('dimension');
  if (name === undefined || dimension === undefined) return [];
  const letters = columnLetters(name);
  const places = [
    [criteria, firstCell(criteria, dimension)],
    [dimensions, firstCell(dimensions, name)],
  ] as const;
  return places.flatMap(([section, own]) => {
    const column = barColumn(grid, section);
    if (column === undefined) return [];
    return dimensions.rows.map((row, index) => ({
      areas: [cellsOf(section, column)],
      when: { formula: `=${own}=$${letters}$${row + 1}` },
      style: { color: dimensionColors[index % dimensionColors.length] as string },
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
