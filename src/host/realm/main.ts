import { decode } from './channel';
import { createServices, type Send } from './services';

/** What the host hands to a fresh realm. */
interface Setup {
  readonly send: Send;
  /** The time, where it is not the machine's: milliseconds since 1970. */
  readonly now: (() => number) | undefined;
}

type Globals = Record<string, unknown>;
type Result = (value: unknown) => unknown;

/** Makes an Apps Script realm of the context that this file is evaluated in. */
export function install({ send, now }: Setup): void {
  Object.assign(globalThis, createServices(send));
  if (now) (globalThis as unknown as Globals).Date = clockedDate(now);
}

/** Calls a global function for its effect, as a menu does. */
export function act(name: string): string {
  return call(name, '[]', () => null);
}

/** Calls a global function as `google.script.run` does. */
export function request(name: string, args: string): string {
  return call(name, args, sendable);
}

/** Calls a custom function: Dates come in, cells go out. */
export function evaluate(name: string, args: string): string {
  return call(name, args, cells);
}

function call(name: string, args: string, result: Result): string {
  const target = (globalThis as unknown as Globals)[name];
  if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
  const given = (JSON.parse(args) as unknown[]).map(result === cells ? decode : (value) => value);
  return JSON.stringify({ value: result(target(...given)) ?? null });
}

/** The Date of a realm whose clock is not the machine's. */
function clockedDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** @throws with Google's words where a result holds anything but plain data */
function sendable(value: unknown): unknown {
  const kind = Object.prototype.toString.call(value);
  if (
    ['[object Undefined]', '[object Null]', '[object Boolean]', '[object String]'].includes(kind)
  ) {
    return value;
  }
  if (kind === '[object Number]') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item) => sendable(item) ?? null);
  if (kind === '[object Object]') {
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]) => [key, sendable(item)]),
    );
  }
  throw new Error('The script completed but the returned value is not a supported return type.');
}

/** A custom function's result with what is no plain cell value marked. */
function cells(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (Array.isArray(value)) return value.map(cells);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { date: (value as Date).getTime() };
  }
  if (typeof value === 'object' && value !== null) return { unfit: 'an object' };
  return typeof value === 'function' ? { unfit: 'a function' } : (value ?? null);
}
