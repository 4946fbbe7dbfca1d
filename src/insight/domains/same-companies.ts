import { looseName } from '../../definition/loose-names';
import { mayMean, nearest } from '../../definition/near-miss';
import { countryOf } from '../../engine/countries/country';

/** What tells a company from others. */
export interface NamedCompany {
  readonly name: string;
  /** As `companyDomain` gives it, `''` where there is none. */
  readonly domain: string;
}

/** Rows by the company they are of. */
export interface CompanyGroups {
  /** The number of its company, one a row, in the order of their first rows; -1 without name and domain. */
  readonly company: Int32Array;
  readonly companies: number;
}

/** Why two companies may be one, or belong together. */
export type Alike = 'same name' | 'other country' | 'group' | 'spelling';

/** Two companies, by their place in the list that was looked at. */
export interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly why: Alike;
}

/**
 * Which rows are of one company: those of one domain; a row without a domain is of the company that has
 * its name, legal forms apart, where there is only one.
 *
 * Rule: what is less alike than that is listed, see `alikeCompanies`, and not merged: `acme.com` and
 * `acme.de` may be one company, a group, or strangers.
 *
 * @example sameCompanies([{ name: 'Acme Inc.', domain: 'acme.com' }, { name: 'ACME', domain: '' }]).companies // 1
 */
export function sameCompanies(rows: readonly NamedCompany[]): CompanyGroups {
  const names = rows.map(({ name }) => looseName(name));
  const onlyDomain = new Map<string, string>();
  rows.forEach(({ domain }, row) => {
    const name = names[row] as string;
    if (domain === '' || name === '') return;
    const known = onlyDomain.get(name) ?? domain;
    onlyDomain.set(name, known === domain ? domain : SEVERAL);
  });
  const byDomain = new Map<string, number>();
  const byName = new Map<string, number>();
  const company = Int32Array.from(rows, ({ domain }, row) => {
    const name = names[row] as string;
    const only = onlyDomain.get(name) ?? SEVERAL;
    const own = domain || only;
    const [map, key] = own === SEVERAL ? [byName, name] : [byDomain, own];
    if (key === '') return -1;
    const known = map.get(key) ?? byDomain.size + byName.size;
    map.set(key, known);
    return known;
  });
  return { company, companies: byDomain.size + byName.size };
}

/** In place of the domain of a name that has none, or more than one. */
const SEVERAL = '';

/** Words behind a name that say which part of a group it is, besides countries. */
const PARTS = new Set(
  `group gruppe groupe grupo gruppo holding holdings beteiligungen international global worldwide
  europe european emea apac dach nordics nordic america americas north south latin asia africa
  uk usa us eu services solutions technologies technology systems digital labs`.split(/\s+/),
);
const LEAST_LABEL = 4;
const LEAST_SPELLED = 8;
/** Companies of a group, or of one name, in a list. */
const MOST_PARTS = 20;
/** Letters that names have in common before they are compared by spelling. */
const START = 3;
/** Companies with such a beginning are compared one by one. */
const MOST_TOGETHER = 150;

/**
 * Companies that a person should look at: the same name with two domains, the same domain in two
 * countries, a name or a domain with a word more for a part of a group, or a slip of the pen.
 *
 * @param companies - One each, as `sameCompanies` told them apart.
 * @returns Each pair once, in the order of the list.
 * @example alikeCompanies([{ name: 'Acme', domain: 'acme.com' }, { name: 'Acme Holding', domain: '' }])[0]?.why // 'group'
 */
export function alikeCompanies(companies: readonly NamedCompany[]): AlikePair[] {
  const found = new Map<string, AlikePair>();
  const add = (a: number, b: number, why: Alike) => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    if (one !== other && !found.has(key)) found.set(key, { one, other, why });
  };
  const names = companies.map(({ name }) => looseName(name));
  pairs(names, (a, b) => add(a, b, 'same name'));
  pairs(names.map(groupName), (a, b) => add(a, b, 'group'));
  const domains = companies.map(({ domain }) => domain);
  const labels = domains.map(labelOf);
  pairs(labels, (a, b) => add(a, b, 'other country'));
  pairs(
    companies.map(({ domain }, at) => familyName(names[at] as string, domain)),
    (a, b) => add(a, b, 'group'),
  );
  for (const together of byStart(names)) {
    together.forEach((a, index) => {
      for (const b of together.slice(index + 1)) {
        const isOpen = mayShare(labelOf(domains[a]), labelOf(domains[b]));
        if (isOpen && isSlip(names[a] as string, names[b] as string)) add(a, b, 'spelling');
      }
    });
  }
  return [...found.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

/** Each with the first of the same text; one that more have than a group has parts says nothing. */
function pairs(texts: readonly string[], tell: (first: number, other: number) => void): void {
  const same = new Map<string, number[]>();
  texts.forEach((text, index) => {
    if (text === '') return;
    const known = same.get(text);
    if (known === undefined) same.set(text, [index]);
    else known.push(index);
  });
  for (const [first = 0, ...others] of same.values()) {
    if (others.length < MOST_PARTS) for (const other of others) tell(first, other);
  }
}

/** A name without the words that say which part of a group it is. */
function groupName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isPart(words[words.length - 1] as string)) words.pop();
  return words.length === 1 && isPart(words[0] as string) ? name : words.join(' ');
}

function isPart(word: string): boolean {
  return PARTS.has(word) || (word.length > 2 && countryOf(word) !== '');
}

function labelOf(domain = ''): string {
  const [label = ''] = domain.split('.');
  return label.length >= LEAST_LABEL ? label : '';
}

/** What name and domain both begin with: `acme` of Acme Energy, acme-energy.com. */
function familyName(name: string, domain: string): string {
  const [first = ''] = name.split(' ');
  const [start = ''] = labelOf(domain).split('-');
  return first === start && first.length >= LEAST_LABEL ? first : '';
}

function byStart(names: readonly string[]): number[][] {
  const found = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name.length < LEAST_SPELLED) return;
    const start = name.slice(0, START);
    const known = found.get(start);
    if (known === undefined) found.set(start, [index]);
    else known.push(index);
  });
  return [...found.values()].filter(({ length }) => length <= MOST_TOGETHER);
}

/** Two domains of their own tell two companies, unless one says more than the other. */
function mayShare(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || !mayMean(one, other)) return false;
  const digits = (name: string) => name.replace(/\D/g, '');
  return digits(one) === digits(other) && nearest(one, [other]) !== undefined;
}
