import { type Channel, tie, tied } from './channel';

type Method = (this: object, ...args: unknown[]) => unknown;

/** Turns what the host answers into what the script gets; `self` is the object that was asked. */
export type Give = (answer: never, channel: Channel, self: object) => unknown;

export const value: Give = (answer: unknown) => answer;
export const self: Give = (_answer, _channel, object) => object;

/**
 * The prototype of a service's objects: each method is one service call, its answer given as the
 * table says; `own` methods need no call of their own.
 *
 * @param service the service's name, as in `Range.getValues`
 */
export function prototype(
  service: string,
  methods: Readonly<Record<string, Give>>,
  own: Readonly<Record<string, Method>> = {},
): object {
  const remote = Object.entries(methods).map(([name, give]): [string, Method] => [
    name,
    function (...args) {
      const { channel, ref } = tied(this);
      return give(channel.call(`${service}.${name}`, ...ref, ...args) as never, channel, this);
    },
  ]);
  const text = () => service;
  return Object.fromEntries([...remote, ...Object.entries(own), ['toString', text]]);
}

/** An object of a service. @param ref the first arguments of its calls */
export function make(proto: object, channel: Channel, ...ref: readonly unknown[]): object {
  return tie(Object.create(proto), channel, ref);
}

/** A table of methods that all give the same. */
export function all(give: Give, names: string): Record<string, Give> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, give]));
}
