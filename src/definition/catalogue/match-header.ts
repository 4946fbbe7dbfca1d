import { fold } from '../../engine/values/fold';
import type { FieldKind } from './field-kind';
import { otherKinds } from './other-kinds';
import { scoredKinds } from './scored-kinds';

interface Phrase {
  readonly kind: FieldKind;
  readonly text: string;
  readonly wholeHeader: boolean;
  /** Where the phrase stands in a header, between spaces. */
  readonly placeIn: (spaced: string) => Place | undefined;
}

/** A part of a text, by its ends. */
type Place = readonly [from: number, to: number];

const EXACT = '=';

let known: readonly Phrase[] | undefined;

/** All phrases of the catalogue, prepared when the first header is looked up. */
function phrases(): readonly Phrase[] {
  known ??= [...scoredKinds, ...otherKinds].flatMap((kind) =>
    kind.headers.map((written) => phrase(kind, written)),
  );
  return known;
}

/**
 * A header as words: lower case, without punctuation, `camelCase` and `snake_case` taken apart.
 *
 * @example
 * headerWords(' # Employees_count '); // 'employees count'
 */
export function headerWords(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A meaning of a header, and whether the words that say so begin or end it. */
export interface HeaderMeaning {
  readonly kind: FieldKind;
  readonly isAtEdge: boolean;
}

/**
 * What a header may mean, the likeliest first. The whole header counts before a part of it, a longer
 * part before a shorter one: `Funding stage` is no stage of a deal, `Account owner` no account.
 *
 * @param header as it stands in the sheet
 * @returns none for a header that the catalogue doesn't know
 */
export function headerMeanings(header: string): readonly HeaderMeaning[] {
  const before = meanings.get(header);
  if (before !== undefined) return before;
  const found = meaningsOf(fold(headerWords(header)));
  if (meanings.size >= MOST_KEPT) meanings.clear();
  meanings.set(header, found);
  return found;
}

const MOST_KEPT = 1000;
/** Of headers that were looked up: an action asks for the same ones many times. */
const meanings = new Map<string, readonly HeaderMeaning[]>();

function meaningsOf(words: string): HeaderMeaning[] {
  const spaced = ` ${words} `;
  const worth = ({ text }: Phrase) => (text === words ? Number.POSITIVE_INFINITY : text.length);
  return phrases()
    .filter(
      ({ text, wholeHeader, placeIn }) =>
        text === words || (!wholeHeader && placeIn(spaced) !== undefined),
    )
    .sort((a, b) => worth(b) - worth(a))
    .map(({ kind, text }) => ({
      kind,
      isAtEdge: words.startsWith(`${text} `) || words.endsWith(` ${text}`) || words === text,
    }));
}

/**
 * What a header usually means, its column unseen.
 *
 * @returns the kind, or `undefined` for a header that the catalogue doesn't know
 * @example
 * matchHeader('# Employees')?.name; // 'Employees'
 */
export function matchHeader(header: string): FieldKind | undefined {
  return headerMeanings(header)[0]?.kind;
}

/**
 * Whether a header has one of some phrases, written as those of the catalogue.
 *
 * @example
 * hasPhrase('weekly_active_users', ['active users']); // true
 */
export function hasPhrase(header: string, written: readonly string[]): boolean {
  const spaced = ` ${fold(headerWords(header))} `;
  return written.some((one) => placeOf(fold(headerWords(one)))(spaced) !== undefined);
}

/**
 * What a header is called within a sentence, where the catalogue knows the whole of it.
 *
 * @example
 * spokenHeader('# Employees'); // 'size'
 * spokenHeader('Employee satisfaction'); // undefined
 */
export function spokenHeader(header: string): string | undefined {
  const words = fold(headerWords(header));
  const spaced = ` ${words} `;
  const isWhole = ({ placeIn }: Phrase) => {
    const [from, to] = placeIn(spaced) ?? [];
    return from === 0 && to === spaced.length;
  };
  return phrases().find(isWhole)?.kind.spoken;
}

function phrase(kind: FieldKind, written: string): Phrase {
  const wholeHeader = written.startsWith(EXACT);
  const text = fold(wholeHeader ? written.slice(1) : written);
  return {
    kind,
    text,
    wholeHeader,
    placeIn: text.includes('*') ? placeOfAny(text) : placeOf(text),
  };
}

function placeOf(text: string): Phrase['placeIn'] {
  const wanted = ` ${text} `;
  return (spaced) => {
    const from = spaced.indexOf(wanted);
    return from < 0 ? undefined : [from, from + wanted.length];
  };
}

/** With `*` for what else a word may end in. */
function placeOfAny(text: string): Phrase['placeIn'] {
  const pattern = new RegExp(` ${text.replace(/\*/g, '[^ ]*')} `);
  return (spaced) => {
    const found = pattern.exec(spaced);
    return found === null ? undefined : [found.index, found.index + found[0].length];
  };
}
