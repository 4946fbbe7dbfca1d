import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerEvent } from './protocol';

/** The pages that listen, each with the name it gave itself. */
export interface EventStream {
  /** Keeps the response open and sends it `opening` first. */
  join(
    request: IncomingMessage,
    response: ServerResponse,
    client: string,
    opening: ServerEvent,
  ): void;
  /** Sends an event to every page, or to every page but one. */
  send(event: ServerEvent, except?: string): void;
  /** Sends an event to one page; to every page where that one is gone. */
  sendTo(client: string, event: ServerEvent): void;
  /** Whether any page listens. */
  isHeard(): boolean;
  close(): void;
}

/** Server-sent events to any number of pages. */
export function eventStream(): EventStream {
  const pages = new Map<ServerResponse, string>();

  function send(event: ServerEvent, takes: (client: string) => boolean): void {
    const text = message(event);
    for (const [response, client] of pages) if (takes(client)) response.write(text);
  }

  return {
    join(request, response, client, opening) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(message(opening));
      pages.set(response, client);
      request.on('close', () => pages.delete(response));
    },
    send: (event, except) => send(event, (client) => client !== except),
    sendTo(client, event) {
      const there = [...pages.values()].includes(client);
      send(event, (page) => !there || page === client);
    },
    isHeard: () => pages.size > 0,
    close() {
      for (const response of pages.keys()) response.end();
    },
  };
}

function message(event: ServerEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
