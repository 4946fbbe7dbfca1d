import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Order, Outcome, WorkerSetup } from './messages';
import { compile, createRealm } from './realm';
import { Signal } from './signal';

/** Runs one function after the other, each in a fresh realm; blocks while a service answers. */
const { texts, port, flag, time } = workerData as WorkerSetup;
const replied = new Signal(flag);
const clock = new Float64Array(time);
const sources = compile(texts);

parentPort?.on('message', (order: Order) => parentPort?.postMessage(run(order)));

function run({ name, args, isClocked }: Order): Outcome {
  try {
    const realm = createRealm(sources, { send, now: isClocked ? () => clock[0] ?? 0 : undefined });
    const result = args === undefined ? realm.act(name) : realm.request(name, args);
    return { ok: true, result };
  } catch (error) {
    return { ok: false, message: messageOf(error), stack: stackOf(error) };
  }
}

function send(name: string, args: string): string {
  replied.lower();
  port.postMessage({ name, args });
  replied.wait();
  return receiveMessageOnPort(port)?.message as string;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : '';
}
