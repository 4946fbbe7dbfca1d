import type { Desk } from '../desk';
import type { Caller } from '../engine/functions';
import type { Fault } from './fault';

/** What runs a script: it decides which services it may use and how long. */
export type ExecutionKind = 'action' | 'trigger' | 'function';

export interface Execution {
  readonly id: number;
  readonly kind: ExecutionKind;
  readonly startedAt: number;
  /** The calling cell of a custom function. */
  readonly caller: Caller | undefined;
  readonly fault: Fault | undefined;
  calls: number;
}

/**
 * Who may call a service method:
 * - `any`: everyone;
 * - `menu`: all but custom functions (an `onOpen` that is not yet authorized builds its menu);
 * - `read`, `state`: actions and custom functions;
 * - `write`, `ui`: actions only.
 */
export type Access = 'any' | 'menu' | 'read' | 'state' | 'write' | 'ui';

export interface Context {
  readonly desk: Desk;
  readonly execution: Execution;
}

/** One method of a service, as the host serves it. */
export interface Op {
  readonly access: Access;
  /** Whether pending formulas must be calculated first. */
  readonly settled: boolean;
  run(context: Context, args: readonly unknown[]): unknown;
}

export type OpTable = Readonly<Record<string, Op>>;

type Run<A extends unknown[]> = (context: Context, ...args: A) => unknown;

function define<A extends unknown[]>(access: Access, settled: boolean, run: Run<A>): Op {
  return { access, settled, run: (context, args) => run(context, ...(args as A)) };
}

export function any<A extends unknown[]>(run: Run<A>): Op {
  return define('any', false, run);
}

export function menu<A extends unknown[]>(run: Run<A>): Op {
  return define('menu', false, run);
}

export function read<A extends unknown[]>(run: Run<A>): Op {
  return define('read', false, run);
}

/** A read of values, which formulas that are still to be calculated may change. */
export function readValues<A extends unknown[]>(run: Run<A>): Op {
  return define('read', true, run);
}

export function state<A extends unknown[]>(run: Run<A>): Op {
  return define('state', false, run);
}

export function write<A extends unknown[]>(run: Run<A>): Op {
  return define('write', false, run);
}

export function ui<A extends unknown[]>(run: Run<A>): Op {
  return define('ui', false, run);
}
