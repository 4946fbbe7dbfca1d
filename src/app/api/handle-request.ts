import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Answer } from './answer';
import { type Request, requestSchema } from './requests';
import { restore } from './restore';
import { save } from './save';
import { readState } from './state';

type Handlers = {
  readonly [A in Request['action']]: (
    outside: Outside,
    request: Extract<Request, { action: A }>,
  ) => Answer;
};

const handlers: Handlers = {
  state: (outside, { name }) => ({ ok: true, state: readState(outside, name) }),
  save,
  restore,
};

/**
 * Answers one request of the sidebar. Whatever comes in, nothing is thrown and nothing is changed
 * unless the request is one of ours.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param json - A request as JSON.
 * @returns The answer as JSON.
 * @example handleRequest(outside, '{"action":"state","name":""}') // '{"ok":true,"state":{…}}'
 */
export function handleRequest(outside: Outside, json: string): string {
  return JSON.stringify(answer(outside, json));
}

function answer(outside: Outside, json: string): Answer {
  const request = requestSchema.safeParse(parseJson(json));
  if (!request.success) return { ok: false, error: messages.badRequest };
  try {
    return outside.exclusively(() => dispatch(outside, request.data));
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function dispatch(outside: Outside, request: Request): Answer {
  const handle = handlers[request.action] as (outside: Outside, request: Request) => Answer;
  return handle(outside, request);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
