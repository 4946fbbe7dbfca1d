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

/**
 * What a header usually means. The whole header counts before a part of it, a longer part before a
 * shorter one: `Funding stage` is no stage of a deal, `Account owner` no account.
 *
 * @param header as it stands in the sheet
 * @returns the kind, or `undefined` for a header that the catalogue doesn't know
 * @example
 * matchHeader('# Employees')?.name; // 'Employees'
 */
export function matchHeader(header: string): FieldKind | undefined {
  const words = headerWords(header);
  let best: Phrase | undefined;
  for (const candidate of phrases()) {
    if (candidate.text === words) return candidate.kind;
    if (candidate.wholeHeader || !candidate.pattern.test(words)) continue;
    if (best === undefined || candidate.text.length > best.text.length) best = candidate;
  }
  return best?.kind;
}

function phrase(kind: FieldKind, written: string): Phrase {
  const wholeHeader = written.startsWith(EXACT);
  const text = wholeHeader ? written.slice(1) : written;
  const pattern = new RegExp(`(?:^| )${text.replace(/\*/g, '[^ ]*')}(?: |$)`);
  return { kind, text, wholeHeader, pattern };
}
