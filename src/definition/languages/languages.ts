import { fold } from '../../engine/values/fold';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type {
  AskedWord,
  DealHeading,
  Heading,
  Language,
  Preferred,
  SpokenDimension,
  StageWord,
} from './language';
import { pt } from './pt';

/** Languages of lists that Set up understands, by ISO 639 code. */
export const languages: Readonly<Record<string, Language>> = { en, de, fr, es, pt };

const all = Object.values(languages);

/** The headers of a kind of column in all languages, each once. */
export function headersOf(heading: Heading): string[] {
  const headers = all.flatMap(({ headers }) => headers[heading]?.split('; ') ?? []);
  return [...new Map(headers.map((header) => [fold(header), header])).values()];
}

/** What tells a column of a deals tab in all languages. */
export function dealHeader(heading: DealHeading): RegExp {
  return patternOf(({ dealHeaders }) => dealHeaders[heading]);
}

/** The same as alternatives of a pattern. */
export function dealWords(heading: DealHeading): string {
  return alternatives(({ dealHeaders }) => dealHeaders[heading]);
}

/** What a name of a stage says, in all languages, as alternatives of a pattern. */
export function stageWords(word: StageWord): string {
  return alternatives(({ stages }) => stages[word]);
}

/** What makes Build ask about a column, in all languages, as alternatives of a pattern. */
export function askedWords(word: AskedWord): string {
  return alternatives(({ asked }) => asked[word]);
}

/** What begins a word of a header that speaks for a dimension, in all languages. */
export function dimensionWords(dimension: SpokenDimension): RegExp {
  return new RegExp(`\\b(?:${alternatives(({ dimensions }) => dimensions[dimension])})`);
}

/** What tells a tab by its name, in all languages. */
export function tabName(holds: keyof Language['tabs']): RegExp {
  return patternOf(({ tabs }) => tabs[holds]);
}

/** The values that a start definition prefers, in all languages. */
export function preferredValues(kind: Preferred): RegExp {
  return patternOf(({ preferred }) => preferred[kind]);
}

/** Whole cells that say "we do not know". */
export function missingWords(): string[] {
  return all.flatMap(({ missing }) => missing.split('|'));
}

type Part = (language: Language) => string | undefined;

function patternOf(part: Part): RegExp {
  return new RegExp(alternatives(part));
}

function alternatives(part: Part): string {
  return all.flatMap((language) => part(language) ?? []).join('|');
}
