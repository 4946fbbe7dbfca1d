const printableAscii = /^[ -~]*$/;
const untidySpaces = /^ | {2}| $/;
const spaces = /\s+/g;
/** What is taken off letters once Unicode has parted them. */
export const accents = /[\u0300-\u036f]/g;
/** Typed for an apostrophe, and an accent of nothing to Unicode. */
export const acuteAsQuote = /´/g;
export const invisibles = /\u00ad|[\u200b-\u200f\u2060-\u2064]|\ufe0e|\ufe0f/g;

/** Letters and signs that people type in another way, and that Unicode does not decompose. */
export const replacements: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '〜': '~',
  '、': ',',
};
const replaceable = new RegExp(`[${Object.keys(replacements).join('')}]`, 'g');

/**
 * The form in which texts are compared: lower case, without accents, with single spaces between
 * words, typographic quotes and dashes as plain ones. Folding twice changes nothing more.
 *
 * Unicode compatibility forms are unified (NFKD), marks of other scripts than Latin, Greek and
 * Cyrillic are kept: there they are letters.
 *
 * @example fold('  Łódź – SÃO  Paulo ') // 'lodz - sao paulo'
 */
export function fold(text: string): string {
  if (printableAscii.test(text)) return tidy(text.toLowerCase());
  const plain = text
    .replace(acuteAsQuote, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '');
  if (printableAscii.test(plain)) return tidy(plain);
  return plain
    .replace(invisibles, '')
    .replace(replaceable, (sign) => replacements[sign] ?? sign)
    .replace(spaces, ' ')
    .trim()
    .normalize('NFC');
}

function tidy(text: string): string {
  return untidySpaces.test(text) ? text.replace(spaces, ' ').trim() : text;
}
