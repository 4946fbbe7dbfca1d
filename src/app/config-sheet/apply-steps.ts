import type { SaveStep } from '../../definition/sheet/save-step';
import { styles } from '../look/palette';
import { quietly } from '../quietly';
import type { Sheet, Written } from '../workbook';
import { sectionsLook } from './look';

type Appliers = {
  readonly [K in SaveStep['kind']]: (sheet: Sheet, step: Extract<SaveStep, { kind: K }>) => void;
};

const appliers: Appliers = {
  insertRows: (sheet, { after, count, isBelowHeader = false }) => {
    sheet.insertRows(after, count);
    if (!isBelowHeader) return;
    quietly(() => {
      const { columns } = sheet.used();
      const rows = [{ row: after + 1, column: 1, rows: count, columns }];
      sheet.decorate({ styles: [[rows, styles.plain]] });
    });
  },
  format: (sheet, { areas, format }) => sheet.format(areas, format),
  validate: (sheet, { area, rules }) => sheet.setRules(area, rules),
  write: (sheet, { area, cells }) => {
    const values = cells.map((row) => row.map(({ value }) => value as Written));
    sheet.write(area.row, area.column, values);
  },
  moveRows: (sheet, { row, count, before }) => sheet.moveRows(row, count, before),
  dress: (sheet, { titles }) => quietly(() => sheet.decorate(sectionsLook(sheet.values(), titles))),
  deleteRows: (sheet, { row, count }) => sheet.deleteRows(row, count),
};

/** Carries out a planned save, one service call or two a step. */
export function applySteps(sheet: Sheet, steps: readonly SaveStep[]): void {
  for (const step of steps) {
    const apply = appliers[step.kind] as (sheet: Sheet, step: SaveStep) => void;
    apply(sheet, step);
  }
}
