import type { Host } from '../core/api';
import type { PageDialogs } from './dialogs';
import type { EventStream } from './event-stream';
import { forward } from './forward';
import type { ServerEvent } from './protocol';
import { type Answer, requestHandler } from './requests';
import { withBridge } from './script-page';

/** The host's side of the talk with its pages. */
export interface Conversation {
  readonly answer: Answer;
  stop(): void;
}

/**
 * Lets pages and host talk: the pages' posts are answered, what happens is sent to all, and what a
 * script shows to the page whose person ran it.
 *
 * @param bridge source of the script that defines `google.script` in a sidebar or dialog
 */
export function conversation(
  host: Host,
  dialogs: PageDialogs,
  stream: EventStream,
  bridge: string,
): Conversation {
  let front = '';
  const show = (event: ServerEvent) => stream.sendTo(front, bridged(event, bridge));
  dialogs.connect({ show, ask: (event) => stream.send(event) });
  const inFront = (client: string) => {
    front = client;
  };
  return {
    answer: requestHandler(host, dialogs, inFront, stream.sendTo),
    stop: forward(host, stream, show),
  };
}

function bridged(event: ServerEvent, bridge: string): ServerEvent {
  if (event.type !== 'page') return event;
  return { type: 'page', page: { ...event.page, html: withBridge(event.page.html, bridge) } };
}
