import type { Cell } from '../../engine/model';
import { guidanceFor, isHelpOf } from '../validations';
import type { NewHeader } from './add-columns';
import type { PresentRule, Validation } from './cell-rule';
import type { RowToken } from './row-order';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';

/** The data validations of a sheet while it is saved. Positions are 0-based, new rows among them. */
export interface RulePlan {
  /** The rule that a cell has once the steps are made. */
  ruleAt(row: number, column: number): PresentRule | undefined;
  /** What brings the rules to where the values need them; before any value is written. */
  steps(isChanging: (row: number, column: number) => boolean): SaveStep[];
}

/**
 * Plans the data validations of a save. New rows and columns get ours; where ours stand already they
 * are brought up to date; a rule of somebody else stays, and so does its absence. A checkbox comes
 * with new rows only: below a new header it would say no of every row.
 *
 * @param state the sheet as it was read
 * @param rows its rows, with the new ones among them
 * @param grid all values as they will be
 * @param added the headers of new columns
 */
export function planRules(
  state: SheetState,
  rows: readonly RowToken[],
  grid: readonly (readonly Cell[])[],
  added: readonly NewHeader[] = [],
): RulePlan {
  const isAdded = ({ area, rule }: Validation) =>
    rule.type !== 'checkbox' &&
    added.some(({ row, column }) => rows[area.row - 2] === row && area.column - 1 === column);
  const wanted = wantedRules(grid);
  const presentAt = (row: number, column: number) =>
    state.rules?.[rows[row] ?? -1]?.[column] ?? undefined;
  const isOurs = ({ row, column, validation }: WantedRule) =>
    (rows[row] ?? 0) < 0 ||
    isAdded(validation) ||
    isHelpOf(validation, presentAt(row, column)?.help ?? '');
  const ours = new Map(
    wanted.filter(isOurs).map((one) => [`${one.row}:${one.column}`, one] as const),
  );
  const hasNewRows = rows.some((token) => token < 0);
  return {
    ruleAt(row, column) {
      const own = ours.get(`${row}:${column}`);
      return own ? asPresent(own.validation, grid) : presentAt(row, column);
    },
    steps(isChanging) {
      const needsLists =
        hasNewRows ||
        [...ours.values()].some((one) => isList(one) && isChanging(one.row, one.column));
      const due = [...ours.values()].filter(
        (one) =>
          (needsLists && isList(one)) || isOutdated(one.validation, presentAt(one.row, one.column)),
      );
      return due.length === 0 ? [] : [stepFor(due)];
    },
  };
}

interface WantedRule {
  readonly row: number;
  readonly column: number;
  readonly validation: Validation;
}

function wantedRules(grid: readonly (readonly Cell[])[]): WantedRule[] {
  return guidanceFor(grid).validations.flatMap((validation) => {
    const { row, column, rows } = validation.area;
    return Array.from({ length: rows }, (_, index) => ({
      row: row - 1 + index,
      column: column - 1,
      validation,
    }));
  });
}

/** Names that stand in cells come and go with their rows. */
function isList({ validation }: WantedRule): boolean {
  return validation.rule.type === 'inArea';
}

function isOutdated({ rule, help, isOpen }: Validation, present: PresentRule | undefined): boolean {
  const { rule: own, refuses } = present ?? {};
  return own?.type !== rule.type || refuses === (isOpen ?? false) || present?.help !== help;
}

function asPresent({ rule, help, isOpen }: Validation, grid: readonly (readonly Cell[])[]) {
  const present = { help, refuses: isOpen !== true };
  if (rule.type !== 'inArea') return { ...present, rule };
  const { row, column, rows } = rule.area;
  const options = () =>
    grid.slice(row - 1, row - 1 + rows).map((cells) => String(cells[column - 1] ?? ''));
  return { ...present, rule: { type: rule.type, options } };
}

/** One rectangle around all of them. */
function stepFor(due: readonly WantedRule[]): SaveStep {
  const top = Math.min(...due.map(({ row }) => row));
  const left = Math.min(...due.map(({ column }) => column));
  const height = Math.max(...due.map(({ row }) => row)) - top + 1;
  const width = Math.max(...due.map(({ column }) => column)) - left + 1;
  const rules = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): Validation | undefined => undefined),
  );
  for (const { row, column, validation } of due) {
    const line = rules[row - top];
    if (line !== undefined) line[column - left] = validation;
  }
  const area = { row: top + 1, column: left + 1, rows: height, columns: width };
  return { kind: 'validate', area, rules };
}
