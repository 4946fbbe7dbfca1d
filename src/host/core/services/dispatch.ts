import type { Desk } from '../desk';
import type { Access, Context, Execution, ExecutionKind, Op } from './op';
import { requireRight } from './rights';
import { OPS } from './table';
import { touched } from './touched';

/** The end of an execution: no script can catch it. */
export class ExecutionEnded extends Error {}

const ALLOWED: Readonly<Record<ExecutionKind, readonly Access[]>> = {
  action: ['any', 'menu', 'read', 'state', 'write', 'ui'],
  trigger: ['any', 'menu'],
  function: ['any', 'read', 'state'],
};

/**
 * Serves one service call: counts it, applies limits, permissions and an injected fault, then runs
 * it. What it gives is plain data, at once or later.
 *
 * @param name `Service.method`
 * @throws {ExecutionEnded} when the execution's time is over
 */
export function dispatch(desk: Desk, execution: Execution, name: string, args: readonly unknown[]) {
  const op = admit(desk, execution, name, args);
  return carriedOut(op, { desk, execution }, args);
}

/** The same, after formulas are calculated where the method looks at values. */
export function dispatchSettled(
  desk: Desk,
  execution: Execution,
  name: string,
  args: readonly unknown[],
): unknown {
  const op = admit(desk, execution, name, args);
  const run = () => carriedOut(op, { desk, execution }, args);
  if (!op.settled || !desk.book.recalculation.pending) return run();
  return desk.book.recalculation.settle().then(run);
}

/** @throws {ExecutionEnded} if an execution has taken longer than its kind may */
export function requireTime(desk: Desk, execution: Execution): void {
  if (desk.clock.now() - execution.startedAt > timeLimit(desk, execution.kind)) {
    throw new ExecutionEnded('Exceeded maximum execution time');
  }
}

/** How long an execution of this kind may take, in milliseconds. */
export function timeLimit(desk: Desk, kind: ExecutionKind): number {
  const { executionMs, simpleTriggerMs, customFunctionMs } = desk.limits;
  return { action: executionMs, trigger: simpleTriggerMs, function: customFunctionMs }[kind];
}

function admit(desk: Desk, execution: Execution, name: string, args: readonly unknown[]): Op {
  desk.clock.beforeCall();
  requireTime(desk, execution);
  execution.calls += 1;
  desk.calls.set(name, (desk.calls.get(name) ?? 0) + 1);
  const op = OPS[name];
  const method = name.slice(name.indexOf('.') + 1);
  if (!op) throw new Error(`Service method must be one that the host offers, got ${name}`);
  if (!ALLOWED[execution.kind].includes(op.access)) {
    throw new Error(`You do not have permission to call ${method}`);
  }
  if (op.access === 'write') requireRight(desk, name, args);
  requireTaken(desk, name, args);
  if (!execution.fault?.isLate) requireNoFault(execution);
  return op;
}

/** @throws where a tab refuses this, see `Host.refuse` */
function requireTaken(desk: Desk, name: string, args: readonly unknown[]): void {
  const refusals = desk.refused.filter(({ methods }) => methods.includes(name));
  if (refusals.length === 0) return;
  const names = touched(name, args).map(({ sheet }) => desk.sheet(sheet).getName());
  const refusal = refusals.find(({ sheet }) => names.includes(sheet));
  if (refusal) throw new Error(refusal.message);
}

/** A service that runs into its time limit may have done what it was asked to. */
function carriedOut(op: Op, context: Context, args: readonly unknown[]): unknown {
  const atFault = isAtFault(context.execution);
  const answer = op.run(context, args);
  if (atFault) requireNoFault(context.execution);
  return answer;
}

function requireNoFault(execution: Execution): void {
  if (isAtFault(execution)) throw new Error(execution.fault?.message);
}

function isAtFault({ fault, calls }: Execution): boolean {
  if (fault === undefined) return false;
  return fault.isLasting ? calls >= fault.call : calls === fault.call;
}
