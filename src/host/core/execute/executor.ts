import { systemClock } from '../clock';
import type { Desk } from '../desk';
import { dispatchSettled, ExecutionEnded, timeLimit } from '../services/dispatch';
import type { Execution, ExecutionKind } from '../services/op';
import { begin, end, failure, replied } from './executions';
import type { Job, Outcome, ServiceCall } from './messages';
import type { Runner } from './runner';
import type { Runners } from './runners';

/** Runs the add-on's functions as Apps Script does: each in its own realm, with a time limit. */
export class Executor {
  private readonly running = new Set<Runner>();

  constructor(
    private readonly desk: Desk,
    private readonly runners: Runners,
  ) {}

  /** @returns the function's result as JSON. @throws with the script's message */
  async run(kind: ExecutionKind, job: Job): Promise<string> {
    const execution = begin(this.desk, kind);
    const runner = this.runners.take();
    this.running.add(runner);
    const timer = setTimeout(() => void this.endOf(runner), timeLimit(this.desk, kind));
    try {
      const outcome = await runner.run(job, this.time(), (call) =>
        this.serve(runner, execution, call),
      );
      if (outcome.ok) return outcome.result;
      throw scriptError(outcome);
    } finally {
      clearTimeout(timer);
      end(this.desk, execution);
      if (this.running.delete(runner)) this.runners.giveBack(runner);
      await this.desk.book.recalculation.settle();
    }
  }

  async close(): Promise<void> {
    const runners = [...this.running];
    this.running.clear();
    await Promise.all(runners.map((runner) => runner.stop('The host was closed')));
  }

  /** The time of scripts, where it is not the machine's. */
  private time(): (() => number) | undefined {
    const { clock } = this.desk;
    return clock === systemClock ? undefined : () => clock.now();
  }

  private async serve(runner: Runner, execution: Execution, call: ServiceCall): Promise<string> {
    try {
      const args = JSON.parse(call.args) as unknown[];
      const answer = await dispatchSettled(this.desk, execution, call.name, args);
      return replied(() => answer);
    } catch (error) {
      if (error instanceof ExecutionEnded) await this.endOf(runner);
      return failure(error);
    }
  }

  private async endOf(runner: Runner): Promise<void> {
    this.running.delete(runner);
    await runner.stop('Exceeded maximum execution time');
  }
}

function scriptError(outcome: Extract<Outcome, { ok: false }>): Error {
  const error = new Error(outcome.message);
  if (outcome.stack !== '') error.stack = outcome.stack;
  return error;
}
