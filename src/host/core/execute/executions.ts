import type { Desk } from '../desk';
import type { Caller } from '../engine/functions';
import type { Execution, ExecutionKind } from '../services/op';

let last = 0;

/** Starts an execution; an injected fault goes to the first action that starts after it was set. */
export function begin(desk: Desk, kind: ExecutionKind, caller?: Caller): Execution {
  const fault = kind === 'action' ? desk.fault : undefined;
  if (kind === 'action') desk.fault = undefined;
  return { id: ++last, kind, startedAt: desk.clock.now(), caller, fault, calls: 0 };
}

export function end(desk: Desk, execution: Execution): void {
  desk.locks.releaseAll(execution.id);
}

/** Runs a service call and says what came of it as the realm expects it. */
export function replied(run: () => unknown): string {
  try {
    return JSON.stringify({ value: run() ?? null });
  } catch (error) {
    return failure(error);
  }
}

export function failure(error: unknown): string {
  return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
}
