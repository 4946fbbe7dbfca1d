import { fold } from '../engine/values/fold';

/** Words at the end of a company's name that say what kind of company it is. */
const LEGAL_FORMS = new Set(
  `inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh mbh ag kg kgaa ug ohg
  ev se sa sas sarl sasu srl spa sl slu sro bv nv vof ab as asa oy oyj aps kk pty pte pvt lda ltda
  eood doo zoo`.split(/\s+/),
);
const DOMAIN = /^[^\s@]+\.[a-z][a-z0-9-]+$/;

/**
 * What an account is joined by: a domain without scheme, user, `www.`, port and path, else the
 * folded name.
 *
 * Rule: README, the roles of DEALS.
 *
 * @param text - A cell of the account key.
 * @returns `''` for a blank.
 * @example accountKey('https://www.Acme.com/about') // 'acme.com'
 */
export function accountKey(text: string): string {
  const folded = fold(text);
  if (!folded.includes('.')) return folded;
  const host = folded
    .replace(/^[a-z][a-z+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[^\s@]*@/, '')
    .replace(/^www\./, '')
    .replace(/(?::\d+)?\.?$/, '');
  return DOMAIN.test(host) ? host : folded;
}

/**
 * The same without punctuation and legal form, for names that are written in two ways.
 *
 * @param key - As {@link accountKey} gives it.
 * @example looseKey('acme, inc.') // 'acme'
 */
export function looseKey(key: string): string {
  if (DOMAIN.test(key)) return key;
  const words = key
    .replace(/[.'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && isEnding(words)) words.pop();
  return words.join(' ');
}

/** A legal form, or the `and` that stood before one: `Miller & Co`. */
function isEnding(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return LEGAL_FORMS.has(last) || last === 'and';
}
