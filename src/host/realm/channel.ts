/** One synchronous service call: the method and its arguments as JSON in, `Reply` as JSON out. */
export type Send = (name: string, args: string) => string;

type Reply = { readonly value?: unknown } | { readonly error: string };

interface Hidden {
  readonly channel: Channel;
  readonly ref: readonly unknown[];
}

const hidden = new WeakMap<object, Hidden>();

/** The one way from a script's services to the spreadsheet. */
export class Channel {
  constructor(private readonly send: Send) {}

  /** @throws with the host's message */
  call<T = unknown>(name: string, ...args: readonly unknown[]): T {
    const reply = JSON.parse(this.send(name, JSON.stringify(args.map(encode)))) as Reply;
    if ('error' in reply) throw new Error(reply.error);
    return reply.value as T;
  }
}

/** Ties a script's object to what it stands for: the first arguments of its service calls. */
export function tie<T extends object>(object: T, channel: Channel, ref: readonly unknown[]): T {
  hidden.set(object, { channel, ref });
  return object;
}

/** @throws if a method is called on something that no service made */
export function tied(object: object): Hidden {
  const found = hidden.get(object);
  if (!found) throw new TypeError('Illegal invocation');
  return found;
}

/** A script's value as plain data: a Date as `{ date }`, an object of a service as its reference. */
export function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value !== 'object' || value === null) return encodePrimitive(value);
  const known = hidden.get(value);
  if (known) return known.ref[0];
  if (Array.isArray(value)) return value.map(encode);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { date: (value as Date).getTime() };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

/** What a custom function or a reading method gets: `{ date }` as a Date of this realm. */
export function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  return 'date' in value ? new Date(Number(value.date)) : value;
}

function encodePrimitive(value: unknown): unknown {
  return typeof value === 'function' || typeof value === 'symbol' ? String(value) : (value ?? null);
}
