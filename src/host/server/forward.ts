import type { Host, HostEvent } from '../core/api';
import type { EventStream } from './event-stream';
import type { ServerEvent } from './protocol';

/** Repeating this mutation changes nothing, so its author gets it too: all end with one order. */
const REPEATABLE = 'sheet.mutation.set-range-values';

/** Sends what happens in the workbook to the pages; gives back what stops it. */
export function forward(host: Host, stream: EventStream): () => void {
  const stopMutations = host.onMutation((mutation, origin) => {
    stream.send({ type: 'mutation', mutation }, mutation.id === REPEATABLE ? undefined : origin);
  });
  const stopEvents = host.onEvent((event) => {
    const news = newsOf(host, event);
    if (news) stream.send(news);
  });
  return () => {
    stopMutations();
    stopEvents();
  };
}

function newsOf(host: Host, event: HostEvent): ServerEvent | undefined {
  if (event.kind === 'notes') {
    return { type: 'notes', sheet: event.sheet, notes: host.notes(event.sheet) };
  }
  if (event.kind === 'charts') {
    return { type: 'charts', sheet: event.sheet, charts: host.charts(event.sheet) };
  }
  return undefined;
}
