import type { Host } from '../core/api';
import type { EventStream } from './event-stream';
import type { Notes, ServerEvent } from './protocol';

/** Repeating this mutation changes nothing, so its author gets it too: all end with one order. */
const REPEATABLE = 'sheet.mutation.set-range-values';

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
  const stopMutations = host.onMutation((mutation, origin) => {
    stream.send({ type: 'mutation', mutation }, mutation.id === REPEATABLE ? undefined : origin);
  });
  const changedNotes = notesSinceLastTime(host);
  const stopEvents = host.onEvent((event) => {
    if (event.kind === 'active') show({ type: 'active', at: event });
    if (event.kind === 'charts' && host.sheetNames().includes(event.sheet)) {
      stream.send({ type: 'charts', sheet: event.sheet, charts: host.charts(event.sheet) });
    }
    for (const [sheet, notes] of changedNotes()) stream.send({ type: 'notes', sheet, notes });
  });
  return () => {
    stopMutations();
    stopEvents();
  };
}

/** Messages of custom functions come and go with a calculation, without an event of their own. */
function notesSinceLastTime(host: Host): () => [string, Notes][] {
  let last = new Map<string, string>();
  return () => {
    const all = host.sheetNames().map((sheet): [string, Notes] => [sheet, host.notes(sheet)]);
    const texts = new Map(all.map(([sheet, notes]) => [sheet, JSON.stringify(notes)]));
    const changed = all.filter(([sheet]) => last.get(sheet) !== texts.get(sheet));
    last = texts;
    return changed;
  };
}
