import type { Host } from '../core/api';
import type { EventStream } from './event-stream';
import type { ServerEvent } from './protocol';

/** Repeating this mutation changes nothing, so its author gets it too: all end with one order. */
const REPEATABLE = 'sheet.mutation.set-range-values';

/** A script changes much at once; a page sees what became of it. */
const PAUSE_MS = 50;

/**
 * Sends what happens in the workbook to the pages.
 *
 * @param show sends to the page in front
 * @returns what stops it
 */
export function forward(
  host: Host,
  stream: EventStream,
  show: (event: ServerEvent) => void,
): () => void {
  const changes = changesSinceLastTime(host);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const sendLater = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (stream.isHeard()) for (const event of changes()) stream.send(event);
    }, PAUSE_MS);
  };
  const stopMutations = host.onMutation((mutation, origin) => {
    stream.send({ type: 'mutation', mutation }, mutation.id === REPEATABLE ? undefined : origin);
    sendLater();
  });
  const stopEvents = host.onEvent((event) => {
    if (event.kind === 'active') show({ type: 'active', at: event });
    if (event.kind === 'charts' && host.sheetNames().includes(event.sheet)) {
      stream.send({ type: 'charts', sheet: event.sheet, charts: host.charts(event.sheet) });
    }
    sendLater();
  });
  return () => {
    clearTimeout(waiting);
    stopMutations();
    stopEvents();
  };
}

/** Notes and marks: they follow from cells, lists and calculations, without events of their own. */
function changesSinceLastTime(host: Host): () => ServerEvent[] {
  let last = new Set<string>();
  return () => {
    const all = host.sheetNames().flatMap((sheet): ServerEvent[] => [
      { type: 'notes', sheet, notes: host.notes(sheet) },
      { type: 'marks', sheet, marks: host.marks(sheet) },
    ]);
    const texts = all.map((event) => JSON.stringify(event));
    const changed = all.filter((_event, index) => !last.has(texts[index] ?? ''));
    last = new Set(texts);
    return changed;
  };
}
