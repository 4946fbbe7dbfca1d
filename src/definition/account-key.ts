import { fold } from '../engine/values/fold';

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
  return isDomainKey(host) ? host : folded;
}

/** Whether a key is a domain. @example isDomainKey('acme.com') // true */
export function isDomainKey(key: string): boolean {
  return DOMAIN.test(key);
}
