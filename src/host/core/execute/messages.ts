import type { MessagePort } from 'node:worker_threads';
import type { SourceTexts } from './realm';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly texts: SourceTexts;
  readonly port: MessagePort;
  /** The memory of the `Signal` that the reply to a service call is there. */
  readonly flag: SharedArrayBuffer;
  /** One Float64 with the time, for jobs whose clock is not the machine's. */
  readonly time: SharedArrayBuffer;
}

/** A function to run: for its effect, or as `google.script.run` with arguments as JSON. */
export interface Job {
  readonly name: string;
  readonly args: string | undefined;
}

/** A job as the worker gets it. */
export interface Order extends Job {
  readonly isClocked: boolean;
}

export interface ServiceCall {
  readonly name: string;
  readonly args: string;
}

export type Outcome =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly message: string; readonly stack: string };
