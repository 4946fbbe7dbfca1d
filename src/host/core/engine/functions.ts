import type { BaseFunction, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { instantOfSerial } from '../cells/serial';
import { isDateFormat } from '../cells/shown';
import { core, formula } from './univer';

/** A value as a custom function gets it: a date as `{ date: ms }`. */
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[];
export type ArgumentValue = string | number | boolean | { readonly date: number };

/** The cell whose formula calls, 1-based. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Result = string | number | boolean;

/** What stands behind the custom functions of a spreadsheet. */
export interface FunctionHost {
  timeZone(): string;
  /** Calls the function. @throws with the message that the cell's note shall show */
  call(name: string, args: readonly Argument[], caller: Caller): Result | readonly Result[][];
  failed(caller: Caller, message: string): void;
  succeeded(caller: Caller): void;
}

type Node = BaseValueObject | BaseReferenceObject;

/**
 * A custom function as Apps Script calls it. Univer's own way gives an empty cell as 0 and one cell
 * as `[[x]]`, and lets a throw end the process.
 *
 * - an empty cell is `''`; a range or array of one cell is its value;
 * - a number under a date format is a Date in the spreadsheet's time zone;
 * - a throw shows `#ERROR!`, its message kept for the cell's note.
 */
export function customFunction(name: string, host: FunctionHost): BaseFunction {
  return new (class extends formula.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...nodes: BaseValueObject[]): BaseValueObject {
      const failed = nodes.find((node) => !isReference(node) && node.isError());
      if (failed) return failed;
      const caller = {
        sheetId: this.subUnitId ?? '',
        row: this.row + 1,
        column: this.column + 1,
      };
      try {
        const args = nodes.map((node) => argumentOf(node, host.timeZone()));
        const result = resultNode(host.call(name, args, caller));
        host.succeeded(caller);
        return result;
      } catch (error) {
        host.failed(caller, error instanceof Error ? error.message : String(error));
        return formula.ErrorValueObject.create(formula.ErrorType.ERROR);
      }
    }
  })(name);
}

/** `ARRAYFORMULA(x)` is `x`: Univer spills by itself and does not know the name. */
export function arrayFormula(): BaseFunction {
  return new (class extends formula.BaseFunction {
    override minParams = 1;
    override maxParams = 1;

    override calculate(value: BaseValueObject): BaseValueObject {
      return value;
    }
  })('ARRAYFORMULA');
}

function argumentOf(node: Node, timeZone: string): Argument {
  const rows = isReference(node)
    ? referenceRows(node, timeZone)
    : node.isArray()
      ? arrayRows(node as InstanceType<typeof formula.ArrayValueObject>, timeZone)
      : [[nodeValue(node, timeZone)]];
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

function isReference(node: Node): node is BaseReferenceObject {
  return node.isReferenceObject();
}

function referenceRows(node: BaseReferenceObject, timeZone: string): ArgumentValue[][] {
  const { startRow, endRow, startColumn, endColumn } = node.getRangePosition();
  const cellAt = cellLookup(node);
  const styles = node.getCurrentStylesData();
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) => {
      const cell = cellAt(startRow + r, startColumn + c);
      const value = cell?.v;
      if (value === undefined || value === null) return '';
      if (cell?.t === core.CellValueType.BOOLEAN) return Boolean(Number(value));
      if (cell?.t !== core.CellValueType.NUMBER) return value;
      const style = cell.s == null ? undefined : styles?.getStyleByCell(cell);
      return dated(Number(value), style?.n?.pattern ?? '', timeZone);
    }),
  );
}

/** Univer's own look-up walks all array formulas for each cell: it is used only where there are any. */
function cellLookup(node: BaseReferenceObject) {
  const busy =
    node.getCurrentRuntimeSheetData() ||
    node.getCurrentActiveArrayFormulaCellData() ||
    node.getCurrentRuntimeActiveArrayFormulaCellData();
  const stored = node.getCurrentActiveSheetData()?.cellData;
  return (row: number, column: number) =>
    busy ? node.getCellData(row, column) : stored?.getValue(row, column);
}

function arrayRows(
  node: InstanceType<typeof formula.ArrayValueObject>,
  timeZone: string,
): ArgumentValue[][] {
  return Array.from({ length: node.getRowCount() }, (_, r) =>
    Array.from({ length: node.getColumnCount() }, (_, c) => {
      const value = node.get(r, c);
      return value ? nodeValue(value, timeZone) : '';
    }),
  );
}

function nodeValue(node: BaseValueObject, timeZone: string): ArgumentValue {
  if (node.isNull()) return '';
  if (node.isError())
    return String((node as InstanceType<typeof formula.ErrorValueObject>).getErrorType());
  const value = node.getValue();
  return typeof value === 'number' ? dated(value, node.getPattern(), timeZone) : (value as Result);
}

function dated(value: number, pattern: string, timeZone: string): ArgumentValue {
  return isDateFormat(pattern) ? { date: instantOfSerial(value, timeZone) } : value;
}

function resultNode(result: Result | readonly Result[][]): BaseValueObject {
  if (!Array.isArray(result)) return valueNode(result as Result);
  const rows = result as readonly Result[][];
  return formula.ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((value) => valueNode(value))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueNode(value: Result): BaseValueObject {
  if (typeof value === 'string') return formula.StringValueObject.create(value);
  if (typeof value === 'boolean') return formula.BooleanValueObject.create(value);
  return formula.NumberValueObject.create(value);
}
