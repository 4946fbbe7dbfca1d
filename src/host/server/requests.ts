import type { Host } from '../core/api';
import type { PageDialogs } from './dialogs';
import type { Outcome, Requests } from './protocol';

/** Answers one post of a page; `undefined` where there is nothing of that name. */
export type Answer = (name: string, request: unknown) => Promise<Outcome | undefined>;

type Handlers = { readonly [Name in keyof Requests]: (request: Requests[Name]) => unknown };

/** What a page may ask for, by the path that it posts to. */
function handlers(host: Host, dialogs: PageDialogs, inFront: (client: string) => void): Handlers {
  return {
    mutations: ({ client, mutations }) => {
      for (const mutation of mutations) host.applyMutation(mutation, client);
    },
    menu: ({ client, label, at }) => {
      inFront(client);
      host.activate(at.sheet, at.a1);
      return host.runMenu(label);
    },
    run: ({ client, functionName, args, at }) => {
      inFront(client);
      host.activate(at.sheet, at.a1);
      return host.run(functionName, args);
    },
    answer: ({ id, button, text }) => dialogs.answer(id, { button, text }),
  };
}

/**
 * Answers a page's posts. What goes wrong in a script comes back as its message.
 *
 * @param inFront gets the page whose person runs a script: what the script shows appears there
 * @example
 * const answer = requestHandler(host, dialogs, inFront);
 * await answer('menu', { label: 'Set up…' }); // { value: null }
 */
export function requestHandler(
  host: Host,
  dialogs: PageDialogs,
  inFront: (client: string) => void,
): Answer {
  const table = handlers(host, dialogs, inFront) as Record<string, (request: unknown) => unknown>;
  return async (name, request) => {
    const handle = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!handle) return undefined;
    try {
      return { value: (await handle(request)) ?? null };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}
