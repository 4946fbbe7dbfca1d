import { decode } from './channel';
import { createServices, type Send } from './services';

/** What the host hands to a fresh realm. */
interface Setup {
  readonly send: Send;
  /** The time, where it is not the machine's: milliseconds since 1970. */
  readonly now: (() => number) | undefined;
}

/** What the host gets back: a way to call a global function with arguments as JSON. */
interface Realm {
  invoke(name: string, args: string): string;
}

type Globals = Record<string, unknown>;

/** Makes an Apps Script realm of the context that this file is evaluated in. */
export function install({ send, now }: Setup): Realm {
  const globals = globalThis as unknown as Globals;
  Object.assign(globals, createServices(send));
  if (now) globals.Date = clockedDate(now);
  return {
    invoke(name, args) {
      const target = globals[name];
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      const result: unknown = target(...(decode(JSON.parse(args)) as unknown[]));
      return JSON.stringify({ value: plain(result) });
    },
  };
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

/** A result as plain data: a Date is marked, so that the host can refuse or use it. */
function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { error: '#NUM!' };
  if (typeof value === 'function' || typeof value === 'symbol') return { unsendable: typeof value };
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { date: (value as Date).getTime() };
  }
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
