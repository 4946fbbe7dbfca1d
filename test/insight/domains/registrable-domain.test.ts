import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { cutSuffixes } from '../../../src/insight/domains/cut-suffixes.mjs';
import { inLetters } from '../../../src/insight/domains/idn';
import { registrableDomain } from '../../../src/insight/domains/registrable-domain';
import { suffixes } from '../../../src/insight/domains/suffixes';

const library = (host: string) => getDomain(host, { allowPrivateDomains: true }) ?? '';

/** All suffixes of the cut-down list, with a label for each `*`. */
function listed(text: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  let last = '';
  for (const [token] of text.matchAll(/[^\s().!]+[.!]?|[()]/g)) {
    if (token === '(') path.unshift(last);
    else if (token === ')') path.shift();
    else {
      last = token.replace(/[.!]$/, '').replace('*', 'any');
      found.push([last, ...path].join('.'));
    }
  }
  return found;
}

describe('registrableDomain', () => {
  const all = listed(suffixes);

  it('is what the library says below and at each suffix', () => {
    expect(all.length).toBeGreaterThan(9_000);
    const hosts = all.flatMap((suffix) => [suffix, `acme.${suffix}`, `www.shop.acme.${suffix}`]);
    const wrong = hosts.filter((host) => registrableDomain(host) !== library(host));
    expect(wrong).toEqual([]);
  });

  it('is what the library says of any host', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,6}[a-z0-9])?$/);
    const host = fc
      .tuple(
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.oneof(fc.constantFrom(...all), label),
      )
      .map(([labels, end]) => [...labels, end].join('.'));
    fc.assert(fc.property(host, (one) => registrableDomain(one) === library(one)));
  });

  it('goes by the list of the library that is installed', () => {
    expect(suffixes).toBe(cutSuffixes());
    const { version } = JSON.parse(readFileSync('node_modules/tldts/package.json', 'utf8'));
    expect(readFileSync('src/insight/domains/suffixes.ts', 'utf8')).toContain(`tldts ${version},`);
  });
});

describe('inLetters', () => {
  it.each([
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['www.xn--85x722f.xn--55qx5d.cn', 'www.食狮.公司.cn'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['xn--ls8h.la', '💩.la'],
    ['acme.com', 'acme.com'],
    ['xn--.com', 'xn--.com'],
    ['xn--a_b.com', 'xn--a_b.com'],
    ['xn--99999999999.com', 'xn--99999999999.com'],
  ])('of %s is %s', (host, letters) => {
    expect(inLetters(host)).toBe(letters);
  });

  it('undoes what a browser does to a host', () => {
    const letters = fc.stringMatching(/^[a-zäöüßéèñçåøæłőşışабвгд日本語中文]{1,12}$/);
    fc.assert(
      fc.property(letters, (label) => {
        const host = new URL(`http://${label}.com`).hostname;
        const normal = inLetters(host);
        return new URL(`http://${normal}`).hostname === host && !normal.includes('xn--');
      }),
    );
  });
});
