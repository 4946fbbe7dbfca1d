import { fold } from '../engine/values/fold';

/** A domain on its own, folded. */
export const DOMAIN = /^[^\s@]+\.[a-z][a-z0-9-]+$/;

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
