import { fold } from '../values/fold';
import { splitList } from '../values/list';
import { showNumber } from '../values/shown-number';

const plainInteger = /^\d{1,15}$/;

type Label = (field: string, value: string) => string;
type Explain = (field: string, value: string, shown: string, met: boolean) => string;

/** A list as it is read aloud: `Software, Fintech`. */
export function spokenList(value: string): string {
  return splitList(value).join(', ');
}

/** A number as the user wrote it, thousands grouped where it has no grouping or sign. */
export function spokenNumber(text: string): string {
  const trimmed = text.trim();
  return plainInteger.test(trimmed) ? showNumber(Number(trimmed)) : trimmed;
}

/** The first item of a list, and how many more there are: `Software +2 more`. */
export function firstOf(items: readonly string[]): string {
  return `${items[0] ?? ''}${items.length > 1 ? ` +${items.length - 1} more` : ''}`;
}

/** How a date is spoken of as something new: `recent visit` of `last visit`, `recently funded`. */
export function recent(field: string): string {
  const event = field
    .replace(/^(?:last|latest|most recent) /i, '')
    .replace(/ (?:date|on|at)$/i, '');
  return event.endsWith('ed') ? `recently ${event}` : `recent ${event}`;
}

/** Says whether the condition holds, with the cell where it does not: `Uses HubSpot: Marketo`. */
export function labelThenCell(label: Label): Explain {
  return (field, value, shown, met) => {
    const words = label(field, value);
    return met || shown === '' ? words : `${words}: ${shown}`;
  };
}

/** Says where the cell stands: `Visits 25, at least 20` or `Visits 12 misses at least 20`. */
export function cellThenBound(bound: (value: string) => string, link = ', '): Explain {
  return (field, value, shown, met) =>
    met ? `${field} ${shown}${link}${bound(value)}` : `${field} ${shown} misses ${bound(value)}`;
}

/** The folded items of a list, without doubles. */
export function foldedItems(value: string): string[] {
  return [...new Set(splitList(value).map(fold))].filter((item) => item !== '');
}
