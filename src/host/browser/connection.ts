import type { Mutation } from '../core/api';
import type { Outcome, Requests, ServerEvent } from '../server/protocol';
import { outbox } from './outbox';

/** The page's line to the server that served it. */
export interface Connection {
  /** The name that this page gave itself. */
  readonly client: string;
  /**
   * Calls back for every event, the opening first (and again after an interruption).
   *
   * @param interrupted called when the line breaks; the browser tries again by itself
   */
  listen(listener: (event: ServerEvent) => void, interrupted: () => void): void;
  /**
   * Asks the server for something, after all mutations that were sent before.
   *
   * @throws with the message of what went wrong there
   */
  post<Name extends keyof Requests>(name: Name, request: Requests[Name]): Promise<unknown>;
  /** Hands over a mutation; they arrive in the order of the calls. */
  sendMutation(mutation: Mutation): void;
}

/**
 * Connects to the page's own server with the token of the page's address.
 *
 * @param lost called with what went wrong when a mutation could not be handed over or was refused
 */
export function connect(location: Location, lost: (error: Error) => void): Connection {
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const client = crypto.randomUUID();
  const mutations = outbox<Mutation>(
    (batch) => postJson('mutations', { client, mutations: batch }, token),
    (error) => lost(error as Error),
  );
  return {
    client,
    listen(listener, interrupted) {
      const source = new EventSource(`/events?token=${token}&client=${client}`);
      source.onmessage = ({ data }) => listener(JSON.parse(data));
      source.onerror = interrupted;
    },
    post: async (name, request) => {
      await mutations.empty();
      return postJson(name, request, token);
    },
    sendMutation: mutations.put,
  };
}

async function postJson(name: string, request: unknown, token: string): Promise<unknown> {
  const response = await fetch(`/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-token': token },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(await response.text());
  const outcome: Outcome = await response.json();
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome.value;
}
