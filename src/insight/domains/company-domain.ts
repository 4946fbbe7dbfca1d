import { isFreeMail } from './free-mail';
import { inLetters } from './idn';
import { registrableDomain } from './registrable-domain';
import { isHoster, isShared } from './shared-sites';

/** Why a cell tells no domain of a company. */
export type NoDomain = 'blank' | 'no address' | 'free e-mail' | 'shared site';

/** What a cell with a domain, a web address or an e-mail address says of a company. */
export type CompanyDomain = { readonly domain: string } | { readonly why: NoDomain };

/** A host in letters of any language, with a last part that is a name. */
const HOST = /^(?:[\p{L}\p{M}\p{N}_-]+\.)+(?=[\p{L}\p{M}\p{N}-]*\p{L})[\p{L}\p{M}\p{N}-]{2,}$/u;
/** Also doubled, and with a sign missing. */
const SCHEMES = /^(?:[a-z][a-z0-9+-]*:\/+|https?:|https?\/+|mailto:|\/+)+/;
/** Several addresses in a cell, or a name before one in brackets. */
const BETWEEN = /[\s,;|<>()[\]"']+/;

/**
 * The domain that a company registered, from a cell that people or systems wrote: without scheme, user,
 * `www.` and other hosts in front, port and path.
 *
 * Rule: of several addresses in a cell the first that tells a domain counts. A free e-mail provider and
 * a page on a site that many share tell none; a site of a hoster such as `acme.github.io` is one.
 *
 * @param text - The cell.
 * @returns The domain in lower case and in the letters of its language.
 * @example companyDomain('https://www.Acme.co.uk/about') // { domain: 'acme.co.uk' }
 * @example companyDomain('jo@gmail.com') // { why: 'free e-mail' }
 */
export function companyDomain(text: string): CompanyDomain {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length === 0) return { why: 'blank' };
  let why: NoDomain = 'no address';
  for (const part of parts) {
    const found = addressDomain(part);
    if ('domain' in found) return found;
    if (found.why !== 'no address') why = found.why;
  }
  return { why };
}

function addressDomain(address: string): CompanyDomain {
  const plain = address.normalize('NFKC').toLowerCase().replace(/。/g, '.').replace(/\\/g, '/');
  const bare = plain.replace(SCHEMES, '');
  const [authority = ''] = bare.split(/[/?#]/);
  const rest = bare
    .slice(authority.length)
    .replace(/^\/+/, '')
    .replace(/^[?#].*/, '');
  const isMail = authority.includes('@') && rest === '';
  const host = authority
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '');
  if (!HOST.test(host)) return { why: 'no address' };
  const letters = inLetters(host);
  const registered = registrableDomain(letters);
  if (registered === '') return { why: 'shared site' };
  if (isFreeMail(registered)) return { why: 'free e-mail' };
  const inFront = letters.slice(0, -registered.length - 1).replace(/^www\d?(?:\.|$)/, '');
  if (inFront !== '' && isHoster(registered)) {
    return { domain: `${inFront.split('.').pop()}.${registered}` };
  }
  const isBelow = !isMail && (rest !== '' || inFront !== '');
  return isShared(registered, isBelow) ? { why: 'shared site' } : { domain: registered };
}
