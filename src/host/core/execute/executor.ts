import { readFileSync } from 'node:fs';
import { builtFile } from '../built-files';
import { systemClock } from '../clock';
import type { Desk } from '../desk';
import { dispatchSettled, ExecutionEnded, timeLimit } from '../services/dispatch';
import type { Execution, ExecutionKind } from '../services/op';
import { begin, end, failure, replied } from './executions';
import type { Job, Outcome, ServiceCall } from './messages';
import type { SourceTexts } from './realm';
import { Runner } from './runner';

/** Runs the add-on's functions as Apps Script does: each in its own realm, with a time limit. */
export class Executor {
  private readonly idle: Runner[] = [];
  private readonly all = new Set<Runner>();

  constructor(private readonly desk: Desk) {}

  /** @returns the function's result as JSON. @throws with the script's message */
  async run(kind: ExecutionKind, job: Job): Promise<string> {
    const execution = begin(this.desk, kind);
    const runner = this.idle.pop() ?? this.start();
    const timer = setTimeout(() => void this.endOf(runner), timeLimit(this.desk, kind));
    try {
      const outcome = await runner.run(job, (call) => this.serve(runner, execution, call));
      if (outcome.ok) return outcome.result;
      throw scriptError(outcome);
    } finally {
      clearTimeout(timer);
      end(this.desk, execution);
      if (runner.alive && this.all.has(runner)) this.idle.push(runner);
      await this.desk.book.recalculation.settle();
    }
  }

  async close(): Promise<void> {
    const runners = [...this.all];
    this.all.clear();
    await Promise.all(runners.map((runner) => runner.stop('The host was closed')));
  }

  private start(): Runner {
    const { clock } = this.desk;
    const runner = new Runner(
      sourceTexts(this.desk),
      clock === systemClock ? undefined : () => clock.now(),
    );
    this.all.add(runner);
    return runner;
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
    this.all.delete(runner);
    await runner.stop('Exceeded maximum execution time');
  }
}

/** What every realm of this add-on evaluates. */
export function sourceTexts(desk: Desk): SourceTexts {
  return {
    services: readFileSync(builtFile('services.js'), 'utf8'),
    scripts: desk.project.scripts,
  };
}

function scriptError(outcome: Extract<Outcome, { ok: false }>): Error {
  const error = new Error(outcome.message);
  if (outcome.stack !== '') error.stack = outcome.stack;
  return error;
}
