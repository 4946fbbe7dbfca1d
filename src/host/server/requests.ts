import type { Host } from '../core/api';
import type { PageDialogs } from './dialogs';
import type { Outcome, Place, Requests, ServerEvent } from './protocol';

/** Answers one post of a page; `undefined` where there is nothing of that name. */
export type Answer = (name: string, request: unknown) => Promise<Outcome | undefined>;

type SendTo = (client: string, event: ServerEvent) => void;

type Handlers = { readonly [Name in keyof Requests]: (request: Requests[Name]) => unknown };

/** What a page may ask for, by the path that it posts to. */
function handlers(
  host: Host,
  dialogs: PageDialogs,
  inFront: (client: string) => void,
  sendTo: SendTo,
): Handlers {
  return {
    mutations: ({ client, mutations }) => {
      const refusals = mutations.flatMap((mutation) => {
        try {
          host.applyMutation(mutation, client);
          return [];
        } catch (error) {
          for (const back of host.takenBack(mutation)) {
            sendTo(client, { type: 'mutation', mutation: back });
          }
          return [messageOf(error)];
        }
      });
      if (refusals.length > 0) throw new Error(refusals.join('\n'));
    },
    menu: ({ client, label, at }) => {
      inFront(client);
      bringToFront(host, at);
      return host.runMenu(label);
    },
    run: ({ client, functionName, args, at }) => {
      inFront(client);
      bringToFront(host, at);
      return host.run(functionName, args);
    },
    fold: ({ sheet, place, isCollapsed }) => host.fold(sheet, place, isCollapsed),
    answer: ({ id, button, text }) => dialogs.answer(id, { button, text }),
  };
}

/** Where a script has just renamed the tab that the page shows, what is in front stays there. */
function bringToFront(host: Host, { sheet, a1 }: Place): void {
  if (host.sheetNames().includes(sheet)) host.activate(sheet, a1);
}

/**
 * Answers a page's posts. What goes wrong in a script comes back as its message.
 *
 * @param inFront gets the page whose person runs a script: what the script shows appears there
 * @param sendTo sends an event to one page: the cells as they are, where its edit of them is refused
 * @example
 * const answer = requestHandler(host, dialogs, inFront, sendTo);
 * await answer('menu', { label: 'Set up…' }); // { value: null }
 */
export function requestHandler(
  host: Host,
  dialogs: PageDialogs,
  inFront: (client: string) => void,
  sendTo: SendTo,
): Answer {
  const table = handlers(host, dialogs, inFront, sendTo) as Record<
    string,
    (request: unknown) => unknown
  >;
  return async (name, request) => {
    const handle = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!handle) return undefined;
    try {
      return { value: (await handle(request)) ?? null };
    } catch (error) {
      return { error: messageOf(error) };
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
