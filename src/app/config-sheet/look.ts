import { settingPlaces } from '../../definition/sheet/arrangement';
import type { CellRules } from '../../definition/sheet/cell-rule';
import type { NewSheet } from '../../definition/sheet/encode';
import { headOf, SENTENCE_ROW } from '../../definition/sheet/head';
import { headHelp } from '../../definition/sheet/help';
import { everySection, SETTINGS_TITLE, sections } from '../../definition/sheet/layout';
import { type FoundSection, locate } from '../../definition/sheet/locate';
import { barColumn } from '../../definition/sheet/shown-formulas';
import { guidanceFor } from '../../definition/validations';
import type { Cell } from '../../engine/model';
import { colors } from '../look/palette';
import type { Area, CellStyle, HeaderNote, SheetLook, Validation } from '../workbook';

/** Pixels a column; the widest one holds whys. */
const WIDTHS = [170, 110, 134, 126, 208, 50, 52, 80, 324, 36, 66, 36];
const HEIGHTS = { name: 34, sentence: 24, title: 30, header: 24 };

type Grid = readonly (readonly Cell[])[];

/** How a config sheet looks: like a document with titled tables. */
export function configLook({ grid }: Pick<NewSheet, 'grid'>): SheetLook {
  const columns = WIDTHS.length;
  const { sections: found } = locate(grid, () => undefined);
  const all = [...found.values()];
  const cell = (row: number, column: number): Area => area(row, column, 1, 1);
  const line = (row: number): Area => area(row, 0, 1, columns);
  const items = (at: FoundSection, column: number, width = 1): Area =>
    area(at.header + 1, column, at.end - at.header - 1, width);
  const columnsOf = (wanted: readonly string[]) =>
    everySection.flatMap((section) => {
      const at = found.get(section.title);
      if (at === undefined) return [];
      return wanted.flatMap((key) => {
        const column = at.columns.get(key);
        return column === undefined ? [] : [items(at, column)];
      });
    });
  const labels = headOf(grid)?.labels ?? SENTENCE_ROW + 1;
  const titles = all.map(({ title }) => line(title));
  const headers = all.map(({ header }) => line(header));
  const abouts = all.map(({ title }) => area(title, 1, 1, columns - 1));
  const bars = [sections.criteria, sections.dimensions].flatMap(({ title }) => {
    const at = found.get(title);
    const column = at && barColumn(grid, at);
    return at === undefined || column === undefined ? [] : [items(at, column)];
  });
  const settings = found.get(SETTINGS_TITLE);
  const values = settings === undefined ? [] : [items(settings, settingPlaces.value)];
  const notes = settings === undefined ? [] : [items(settings, settingPlaces.notes)];
  const tiers = found.get(sections.tiers.title);
  const names = all.filter((at) => at !== tiers).map((at) => items(at, 0));
  const numbers = columnsOf(['points', 'from', 'weight', 'days', 'capacity', '=']);
  const checks = columnsOf(['on', 'inIcp']);
  const lists = all.flatMap((at) =>
    Array.from({ length: Math.max(0, at.end - at.header - 1) }, (_, row) =>
      line(at.header + 1 + row),
    ),
  );
  const plain = [...abouts, line(0), line(labels)];
  const blocks = all.map(({ title, end }) => area(title, 0, end - title, columns));
  return {
    styles: [
      [[area(0, 0, labels + 2, columns), ...blocks], { vertical: 'middle', size: 10 }],
      [[cell(1, 0), line(labels + 1), ...titles, ...headers, ...names], { bold: true }],
      [abouts, { bold: false }],
      [[cell(1, 0)], { size: 20 }],
      [titles.map(({ row }) => cell(row - 1, 0)), { size: 12 }],
      [[...plain, ...headers], { size: 9 }],
      [[cell(0, 1)], { size: 8 }],
      [bars, { size: 7 }],
      [
        [
          ...plain,
          ...notes,
          ...columnsOf(['id', 'ifMissing', 'addedOn', 'addedBy', 'until', 'by']),
        ],
        { color: colors.secondary },
      ],
      [bars, { color: colors.quietBar }],
      [headers, { ground: colors.header }],
      [titles, { line: { side: 'bottom', color: colors.sectionLine, isThick: true } }],
      [lists, { line: { side: 'bottom', color: colors.line } }],
      [
        [...names, ...columnsOf(['value', 'why', 'reason', 'nextAction', 'owners', 'question'])],
        { wrap: 'wrap' },
      ],
      [[...bars, ...columnsOf(['dimension', 'field', 'operator'])], { wrap: 'clip' }],
      [[...checks], { align: 'center' }],
      [
        [...values, ...columnsOf(['value', 'addedOn', 'until']), cell(0, 1), line(labels + 1)],
        { align: 'left' },
      ],
      [numbers, { align: 'right' }],
    ],
    widths: WIDTHS,
    heights: [
      { row: 2, rows: 1, height: HEIGHTS.name },
      { row: SENTENCE_ROW + 1, rows: 1, height: HEIGHTS.sentence },
      ...all.map(({ title }) => ({ row: title + 1, rows: 1, height: HEIGHTS.title })),
    ],
    hidesGridlines: true,
    notes: configNotes(grid),
    warning: 'The definition of the Ideal Customer Profile: changes here change every score',
  };
}

/**
 * The look of a sheet that was laid out anew, but for its notes: no cell of ours is bold that is not to
 * be, grounds and colours stay where ours are not set; what is not ours keeps its look.
 */
export function renewedLook(grid: Grid): SheetLook {
  const { notes: _, styles = [], ...look } = configLook({ grid });
  const [first, ...others] = styles;
  const plain: CellStyle = { bold: false };
  return {
    ...look,
    styles: [...(first === undefined ? [] : ([first, [first[0], plain]] as const)), ...others],
    frozenRows: 0,
  };
}

/** The look and the notes of some sections alone, known by their titles. */
export function sectionsLook(grid: Grid, titles: readonly string[]): SheetLook {
  const { sections: found } = locate(grid, () => undefined);
  const within = titles.flatMap((title) => found.get(title) ?? []);
  const isIn = (row: number) => within.some(({ title, end }) => row > title && row <= end);
  const { styles = [], heights = [], notes = [] } = configLook({ grid });
  return {
    styles: styles.map(([areas, style]) => [areas.filter(({ row }) => isIn(row)), style] as const),
    heights: heights.filter(({ row }) => isIn(row)),
    notes: notes.filter(({ row }) => isIn(row)),
  };
}

/** What the cells of a config sheet are for, as notes. */
export function configNotes(grid: Grid): HeaderNote[] {
  const labels = headOf(grid)?.labels ?? SENTENCE_ROW + 1;
  return [...headNotes(labels), ...guidanceFor(grid).notes];
}

function headNotes(labels: number): HeaderNote[] {
  return [
    { row: 1, column: 2, help: headHelp.format },
    { row: SENTENCE_ROW + 1, column: 1, help: headHelp.sentence },
    { row: labels + 1, column: 5, help: headHelp.status },
  ];
}

/** The data validations of a sheet as one rectangle from A1. */
export function configRules({ grid }: Pick<NewSheet, 'grid'>): CellRules {
  const rules = grid.map((row) => row.map((): Validation | undefined => undefined));
  for (const validation of guidanceFor(grid).validations) {
    const { row, column, rows } = validation.area;
    for (let at = row - 1; at < row - 1 + rows; at++) {
      const line = rules[at];
      if (line !== undefined) line[column - 1] = validation;
    }
  }
  return rules;
}

/** 0-based to the 1-based areas of the port. */
function area(row: number, column: number, rows: number, columns: number): Area {
  return { row: row + 1, column: column + 1, rows, columns };
}
