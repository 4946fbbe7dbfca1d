import { fold } from '../../engine/values/fold';
import type { FieldKind } from './field-kind';
import { otherKinds } from './other-kinds';
import { scoredKinds } from './scored-kinds';

interface Phrase {
  readonly kind: FieldKind;
  readonly text: string;
  readonly wholeHeader: boolean;
  readonly pattern: RegExp;
}

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
export function headerMeanings(header: string): HeaderMeaning[] {
  const words = fold(headerWords(header));
  const worth = ({ text }: Phrase) => (text === words ? Number.POSITIVE_INFINITY : text.length);
  return phrases()
    .filter(
      ({ text, wholeHeader, pattern }) => text === words || (!wholeHeader && pattern.test(words)),
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
 * What a header is called within a sentence, where the catalogue knows the whole of it.
 *
 * @example
 * spokenHeader('# Employees'); // 'size'
 * spokenHeader('Employee satisfaction'); // undefined
 */
export function spokenHeader(header: string): string | undefined {
  const words = fold(headerWords(header));
  return phrases().find(({ pattern }) => pattern.exec(words)?.[0] === words)?.kind.spoken;
}

function phrase(kind: FieldKind, written: string): Phrase {
  const wholeHeader = written.startsWith(EXACT);
  const text = fold(wholeHeader ? written.slice(1) : written);
  const pattern = new RegExp(`(?:^| )${text.replace(/\*/g, '[^ ]*')}(?: |$)`);
  return { kind, text, wholeHeader, pattern };
}
