import { fold } from '../../engine/values/fold';
import { re2, whiteSpace } from '../regex';
import type { Sql } from '../sql';
import { lostSigns, oneForOne, oneForTwo } from './standard';

/** The engine's `fold` for texts that are more than plain ASCII. */
export const FOLD = 'icp_fold';

/** Scripts and signs that lists of companies hold: DuckDB can fold most of them by itself. */
const blocks = [
  [0x09, 0x0d],
  [0x20, 0x24f],
  [0x300, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x214f],
  [0x2190, 0x27bf],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0x1f000, 0x1faff],
] as const;

/** What DuckDB makes of one sign: NFD instead of NFKD, and all marks are lost. */
function foldedHere(sign: string): string {
  const plain = sign
    .replace(/´/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(new RegExp(lostSigns, 'g'), '');
  const typed = Array.from(plain, (one) => {
    const at = oneForOne.from.indexOf(one);
    return oneForOne.to[at] ?? oneForTwo.find(([two]) => two === one)?.[1] ?? one;
  });
  return typed.join('').replace(/\s+/g, ' ').trim().normalize('NFC');
}

let known: string | undefined;

/** The signs that DuckDB folds as the engine does, as ranges of a class. */
export function foldableSigns(): string {
  known ??= blocks.map(([start, end]) => rangesWithin(start, end)).join('');
  return known;
}

function rangesWithin(start: number, end: number): string {
  let ranges = '';
  let from = -1;
  for (let code = start; code <= end + 1; code++) {
    const sign = String.fromCodePoint(code);
    const fits = code <= end && /\P{Cn}/u.test(sign) && foldedHere(sign) === fold(sign);
    if (fits && from < 0) from = code;
    if (fits || from < 0) continue;
    ranges += `\\x{${from.toString(16)}}-\\x{${(code - 1).toString(16)}}`;
    from = -1;
  }
  return ranges;
}

/**
 * A macro that folds most texts where the engine's own function is not registered, and refuses the
 * others: a text that is folded in another way would be another text.
 *
 * @param kind - Whether it ends with the session.
 */
export function foldMacro(
  text: (value: string) => Sql,
  refusal: string,
  kind: 'MACRO' | 'TEMP MACRO',
): Sql {
  const pattern = (source: string) => text(re2(source));
  const quote = `replace(cell, ${text('´')}, ${text("'")})`;
  const plain = `regexp_replace(lower(strip_accents(${quote})), ${pattern(lostSigns)}, '', 'g')`;
  const typed = oneForTwo.reduce(
    (sofar, [sign, two]) => `replace(${sofar}, ${text(sign)}, ${text(two)})`,
    `translate(${plain}, ${text(oneForOne.from)}, ${text(oneForOne.to)})`,
  );
  const spaced = `nfc_normalize(trim(regexp_replace(${typed}, ${pattern(whiteSpace)}, ' ', 'g'), ' '))`;
  return (
    `CREATE OR REPLACE ${kind} ${FOLD}(cell) AS CASE\n` +
    `  WHEN regexp_full_match(cell, ${text(`[${foldableSigns()}]*`)}) THEN\n    ${spaced}\n` +
    `  ELSE error(${text(refusal)})\nEND`
  );
}
