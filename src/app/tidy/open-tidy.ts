import { fingerprint, shortHash } from '../../definition/fingerprint';
import { configSheetName } from '../../definition/names';
import { decodeSheet } from '../../definition/sheet/decode';
import type { TidyState } from '../../definition/sheet/tidy/board';
import { planTidy, type TidyPlan } from '../../definition/sheet/tidy/plan-tidy';
import type { Cell } from '../../engine/model';
import { rangesAbove } from '../config-sheet/name-config';
import { BrokenDefinition, NoDefinition } from '../definition-errors';
import { failureWords } from '../failure-words';
import { configCalendar } from '../load-definition';
import type { NamedRange, Sheet, Workbook } from '../workbook';
import { requireFree } from './require-free';

/** A config sheet that is to be tidied, as it was read, and how. */
export interface OpenTidy {
  readonly sheet: Sheet;
  readonly state: TidyState;
  readonly plan: TidyPlan;
  /** Named ranges of ours that reach up to the lines above the sections. */
  readonly ranges: readonly NamedRange[];
  /** Of the definition, however the sheet is laid out. */
  readonly meaning: (grid: readonly (readonly Cell[])[]) => string;
  /** Changes with every change of the sheet. */
  readonly print: string;
}

/**
 * Reads a config sheet and plans how it is tidied; nothing is written.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws Where it is not there or broken, or something in the workbook keeps it from being tidied whole.
 */
export function openTidy(workbook: Workbook, name: string): OpenTidy {
  const sheet = workbook.sheet(configSheetName(name));
  if (sheet === undefined) throw new NoDefinition(workbook, name);
  const { values: grid, formulas } = sheet.read();
  const { dayOf } = configCalendar(grid, () => workbook.timeZone());
  const [maxRows, maxColumns] = [sheet.maxRows(), sheet.maxColumns()];
  const notes = sheet.notes({ row: 1, column: 1, rows: grid.length, columns: maxColumns });
  const state = { grid, formulas, notes, maxRows, maxColumns };
  const place = { sheet: sheet.name, dayOf };
  const plan = planTidy(state, place);
  if ('problems' in plan) throw new BrokenDefinition(plan.problems);
  if (plan.moves.length > 0 || plan.writes.length > 0) {
    if (workbook.protectedTabs().includes(sheet.name)) {
      throw new Error(failureWords.isProtected([sheet.name]));
    }
    requireFree(workbook, name, sheet, plan);
  }
  return {
    sheet,
    state,
    plan,
    ranges: rangesAbove(workbook, name, sheet),
    meaning: (values) => {
      const decoded = decodeSheet(values, place);
      return 'definition' in decoded ? fingerprint(decoded.definition) : '';
    },
    print: shortHash(JSON.stringify([grid, formulas, notes])),
  };
}

/** Whether there is nothing to do. */
export function isTidy({ plan, ranges }: OpenTidy): boolean {
  return plan.moves.length === 0 && plan.writes.length === 0 && ranges.length === 0;
}
