import { serialOfInstant } from '../cells/serial';
import { systemClock } from '../clock';
import type { Desk } from '../desk';
import type { Argument, Caller, FunctionHost, Result } from '../engine/functions';
import { dispatch, requireTime, timeLimit } from '../services/dispatch';
import type { Execution } from '../services/op';
import { begin, replied } from './executions';
import { type Calculating, FunctionRealms } from './function-realms';
import { withTimeLimit } from './guard';

type Cell = string | number | boolean | null | { date: number } | { error: string } | Unfit;
interface Unfit {
  readonly unfit: string;
}

/** Runs a spreadsheet's custom functions. */
export class CustomFunctions implements FunctionHost {
  private execution: Execution | undefined;
  private readonly calculating: Calculating;

  /** @param realms those of the add-on, where spreadsheets share them */
  constructor(
    private readonly desk: Desk,
    private readonly realms = new FunctionRealms(desk.project),
  ) {
    const { clock } = desk;
    this.calculating = {
      serve: (name, args) => this.serve(name, args),
      now: clock === systemClock ? undefined : () => clock.now(),
    };
  }

  timeZone(): string {
    return this.desk.timeZone;
  }

  call(name: string, args: readonly Argument[], caller: Caller): Result | readonly Result[][] {
    const execution = begin(this.desk, 'function', caller);
    const limit = timeLimit(this.desk, 'function');
    this.execution = execution;
    try {
      const text = withTimeLimit(limit, () =>
        this.realms.evaluate(this.calculating, name, JSON.stringify(args)),
      );
      requireTime(this.desk, execution);
      if (text.length > this.desk.limits.resultCharacters) throw tooLarge();
      return this.result(name, (JSON.parse(text) as { value: Cell | Cell[] }).value);
    } catch (error) {
      if (error instanceof Error && /maximum execution time/.test(error.message))
        this.realms.forget();
      throw new Error(messageOf(error));
    } finally {
      this.execution = undefined;
    }
  }

  failed(caller: Caller, message: string): void {
    this.desk.failed(caller, message);
  }

  succeeded(caller: Caller): void {
    this.desk.succeeded(caller);
  }

  private serve(name: string, args: string): string {
    return replied(() => {
      if (!this.execution) throw new Error(`You do not have permission to call ${name}`);
      return dispatch(this.desk, this.execution, name, JSON.parse(args));
    });
  }

  private result(name: string, value: Cell | Cell[] | Cell[][]): Result | Result[][] {
    if (!Array.isArray(value)) return this.cell(name, value);
    const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
    const width = rows[0]?.length ?? 0;
    if (width === 0) return '';
    if (rows.length * width > this.desk.limits.resultCells) throw tooLarge();
    const ragged = rows.find((row) => row.length !== width);
    if (ragged) {
      throw new Error(
        `The result of ${name} must have rows of one width, got ${width} and ${ragged.length}.`,
      );
    }
    return rows.map((row) => row.map((cell) => this.cell(name, cell)));
  }

  private cell(name: string, value: Cell): Result {
    if (value === null) return '';
    if (typeof value !== 'object') return this.fitting(name, value);
    if ('date' in value) return serialOfInstant(value.date, this.desk.timeZone);
    if ('error' in value) return value.error;
    throw new Error(
      `The result of ${name} must be a number, text, boolean or rows of them, got ${value.unfit}.`,
    );
  }

  private fitting(name: string, value: Result): Result {
    const limit = this.desk.limits.cellCharacters;
    if (typeof value !== 'string' || value.length <= limit) return value;
    throw new Error(`Text result of ${name} is longer than the limit of ${limit} characters.`);
  }
}

function tooLarge(): Error {
  return new Error('Result too large');
}

/** Errors of the realm are no instances of this realm's Error. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
