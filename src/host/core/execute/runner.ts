import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { builtFile } from '../built-files';
import type { Job, Order, Outcome, ServiceCall } from './messages';
import type { SourceTexts } from './realm';
import { Signal } from './signal';

/** One worker thread that runs jobs; its service calls are answered by `serve`. */
export class Runner {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly replied = new Signal();
  private readonly time = new Float64Array(new SharedArrayBuffer(8));
  private now: (() => number) | undefined;
  /** Whether it can take another job. */
  alive = true;
  private settle: ((outcome: Outcome) => void) | undefined;
  private serve: ((call: ServiceCall) => Promise<string>) | undefined;

  constructor(texts: SourceTexts) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = new Worker(builtFile('worker.cjs'), {
      workerData: { texts, port: port2, flag: this.replied.memory, time: this.time.buffer },
      transferList: [port2],
    });
    this.port.on('message', (call: ServiceCall) => void this.answer(call));
    this.worker.on('message', (outcome: Outcome) => this.finish(outcome));
    this.worker.on('error', (error) => this.finish(failed(error.message, error.stack)));
    this.worker.on('exit', () => {
      this.alive = false;
      this.finish(failed('The thread of the script has ended before its function'));
    });
    this.rest();
  }

  /**
   * Runs one job.
   *
   * @param now the time, where it is not the machine's
   * @param serve answers a service call with the reply as JSON
   */
  run(
    job: Job,
    now: (() => number) | undefined,
    serve: (call: ServiceCall) => Promise<string>,
  ): Promise<Outcome> {
    this.now = now;
    this.serve = serve;
    this.worker.ref();
    this.port.ref();
    this.tick();
    return new Promise((resolve) => {
      this.settle = resolve;
      const order: Order = { ...job, isClocked: now !== undefined };
      this.worker.postMessage(order);
    });
  }

  /** Ends the thread at once; a job that runs gets this outcome. */
  async stop(message: string): Promise<void> {
    this.finish(failed(message, ''));
    this.port.close();
    await this.worker.terminate();
  }

  private async answer(call: ServiceCall): Promise<void> {
    const reply = await this.serve?.(call);
    if (!this.settle) return;
    this.tick();
    this.port.postMessage(reply);
    this.replied.raise();
  }

  private finish(outcome: Outcome): void {
    const { settle } = this;
    this.settle = undefined;
    this.rest();
    settle?.(outcome);
  }

  /** An idle thread does not keep the process alive. */
  private rest(): void {
    this.worker.unref();
    this.port.unref();
  }

  private tick(): void {
    if (this.now) this.time[0] = this.now();
  }
}

function failed(message: string, stack = ''): Outcome {
  return { ok: false, message, stack };
}
