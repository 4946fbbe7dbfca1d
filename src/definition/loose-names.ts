import { fold } from '../engine/values/fold';
import { DOMAIN } from './account-key';
import { namingWords, withoutAttached } from './legal-forms';

/**
 * The key of an account without punctuation and legal form, for names that are written in two ways.
 *
 * @param key - As {@link accountKey} gives it.
 * @example looseKey('acme, inc.') // 'acme'
 */
export function looseKey(key: string): string {
  return DOMAIN.test(key) ? key : looseName(key);
}

/**
 * The same of a name, which may look like a domain: `E.ON`.
 *
 * @param name - As it is written.
 * @example looseName('Booking.com B.V.') // 'bookingcom'
 */
export function looseName(name: string): string {
  const words = withoutAttached(fold(name))
    .replace(/[.'’]/g, '')
    .replace(/\b([ak])\/s\b/g, '$1s')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.slice(...namingWords(words)).join(' ');
}

/**
 * A company's name as people say it: as it is written, without its legal form.
 *
 * @example spokenName('Acme GmbH & Co. KG') // 'Acme'
 */
export function spokenName(name: string): string {
  const written = withoutAttached(name.trim()).split(/\s+/);
  const words = written.map((word) => fold(word).replace(/[^\p{L}\p{M}\p{N}&+]/gu, ''));
  return written
    .slice(...namingWords(words))
    .join(' ')
    .replace(/[\s,;&+-]+$/, '');
}
