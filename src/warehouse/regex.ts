import { signNumber } from './sql';

/** White space as the engine knows it: that of JavaScript. */
const SPACES = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

/** One or more white spaces. */
export const whiteSpace = `[${SPACES}]+`;
/** Something that is no white space. */
export const inkSign = `[^${SPACES}]`;
/** White space that ends no line. */
export const spaceInLine =
  '[\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';

/** A pattern in which only one group is caught: BigQuery allows no second one. */
export function onlyGroup(source: string, group: number): string {
  let count = 0;
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g, (part) => {
    if (part !== '(') return part;
    count += 1;
    return count === group ? '(' : '(?:';
  });
}

/**
 * Patterns without a back reference that together fit what one with it fits: of a class of few signs,
 * one pattern a sign. Groups behind that class count one less.
 *
 * @example withoutBackReference('(\\d)([-/])\\d\\2') // ['(\\d)-\\d-', '(\\d)/\\d/']
 */
export function withoutBackReference(source: string): string[] {
  const [reference, number = ''] = /\\([1-9])/.exec(source) ?? [];
  if (reference === undefined) return [source];
  const groups = source.match(/\((?!\?)(?:\[[^\]]*\])?/g) ?? [];
  const group = groups[Number(number) - 1] ?? '';
  return Array.from(group.slice(2, -1), (sign) =>
    source.replace(`${group})`, escaped(sign)).split(reference).join(escaped(sign)),
  );
}

/** A text as a pattern that fits it alone. */
export function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\p{Cc}/gu, (sign) => `\\u${signNumber(sign)}`);
}

/** A pattern as RE2 writes it, which BigQuery and DuckDB have. */
export function re2(source: string): string {
  return source
    .replace(/\\u([0-9a-f]{4})/g, (_, code) => `\\x{${code}}`)
    .replace(/\\p\{Script=(\w+)\}/g, '\\p{$1}');
}

const TOKEN = /\\u[0-9a-f]{4}|(?:\\p\{[\w=]+\})+|\\.|\[|\]|[^\\[\]]/gs;

/**
 * A pattern as PostgreSQL writes it, which has no properties of signs.
 *
 * @param signsOf - The signs of some properties, `\p{L}\p{N}`, as they stand in a class.
 */
export function postgresPattern(source: string, signsOf: (properties: string) => string): string {
  let isInClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === '[' && !isInClass) isInClass = true;
    else if (token === ']') isInClass = false;
    const signs = token.startsWith('\\p') ? signsOf(token) : token === '\\d' ? '0-9' : '';
    if (signs !== '') return isInClass ? signs : `[${signs}]`;
    return token === '\\b' ? '\\y' : token;
  });
}
