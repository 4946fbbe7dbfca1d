import { looseName } from '../../../definition/loose-names';
import { countryOf } from '../../../engine/countries/country';
import { fold } from '../../../engine/values/fold';
import {
  type AlikePair,
  alikeCompanies,
  type NamedCompany,
  sameCompanies,
} from '../../domains/same-companies';
import type { HealthCheck } from '../facts';
import { type CompanyPair, type FindingPlace, finding } from '../finding';
import { isOneLetter } from '../one-letter';

/** Pairs that a finding names, and that its button goes through. */
const MOST_NAMED = 100;
/** Share of the accounts from which duplicates matter. */
const MANY = 0.02;
/** Share of the companies from which names that are near one another are no slips: they are made of the same parts. */
const MANY_SLIPS = 0.02;
const SOME_SLIPS = 3;
/** Share of the companies from which names with and without `Group` are no groups: there it is as a legal form. */
const MANY_GROUPS = 0.01;
/** Letters of a word in which one letter is a slip. */
const LONG = 6;
/** Words behind a name that say that it is a part of a group, besides countries. */
const PARTS = new Set(
  `group gruppe groupe grupo gruppo holding holdings international global worldwide europe european
  emea apac dach nordics america americas`.split(/\s+/),
);

/**
 * Accounts that stand twice, that perhaps do, and that belong to one group. Rows with different account
 * keys do not stand twice, whatever they are called: deals go by the key.
 */
export const duplicates: HealthCheck = ({ accounts }) => {
  const rows = accounts?.companies ?? [];
  const { keys = [], numbers = [] } = accounts ?? {};
  const folded = keys.map(fold);
  const { company, companies } = sameCompanies(rows);
  const first = new Array<number>(companies).fill(-1);
  const firstOfKey = new Map<string, number>();
  const again: Rows[] = [];
  const apart: Rows[] = [];
  company.forEach((number, row) => {
    if (number < 0) return;
    const known = first[number] as number;
    const key = folded[row] ?? '';
    const ofKey = `${number} ${key}`;
    const same = firstOfKey.get(ofKey);
    if (same === undefined) firstOfKey.set(ofKey, row);
    if (known < 0) first[number] = row;
    else if (same !== undefined) again.push([same, row]);
    else if (key === '' || (folded[known] ?? '') === '') again.push([known, row]);
    else apart.push([known, row]);
  });
  const places = first.filter((row) => row >= 0);
  const firsts = places.flatMap((row) => rows[row] ?? []);
  const alike = alikeCompanies(firsts);
  const pairsOf = (isOne: (found: AlikePair) => boolean) =>
    alike
      .filter(isOne)
      .map(({ one, other }): Rows => [places[one] as number, places[other] as number]);
  const slips = alike.filter((found) => found.why === 'spelling' && isOneWord(firsts, found));
  const areSlips = slips.length <= Math.max(SOME_SLIPS, MANY_SLIPS * firsts.length);
  const near = pairsOf(
    (found) =>
      ['same name', 'other country'].includes(found.why) || (areSlips && slips.includes(found)),
  );
  const groups = alike.filter((found) => found.why === 'group' && isPartOf(firsts, found));
  const byName = groups.filter((found) => !haveOneDomain(firsts, found));
  const areGroups = byName.length <= Math.max(SOME_SLIPS, MANY_GROUPS * firsts.length);
  const related = pairsOf(
    (found) => groups.includes(found) && (areGroups || !byName.includes(found)),
  );
  const named = (pairs: readonly Rows[]) =>
    pairs.slice(0, MOST_NAMED).map(([one, other]): CompanyPair => {
      return {
        ...{ one: calledOf(rows[one]), other: calledOf(rows[other]) },
        rows: [numbers[one] ?? 0, numbers[other] ?? 0],
        keys: [keys[one] ?? '', keys[other] ?? ''],
      };
    });
  const placeOf = ([one]: readonly Rows[]): FindingPlace => {
    return { list: 'accounts tab', ...(one && { row: one[0] }) };
  };
  const ofPairs = (
    kind: 'other key' | 'near duplicates' | 'subsidiaries',
    pairs: readonly Rows[],
  ) =>
    pairs.length === 0
      ? []
      : [
          finding(
            kind,
            'note',
            placeOf(pairs),
            { pairs: pairs.length, examples: named(pairs) },
            pairs.length / rows.length,
          ),
        ];
  const share = again.length / rows.length;
  return [
    ...(again.length === 0
      ? []
      : [
          finding(
            'duplicates',
            share >= MANY ? 'look' : 'note',
            placeOf(again),
            { count: again.length, of: rows.length, examples: named(again) },
            share,
          ),
        ]),
    ...ofPairs('other key', apart),
    ...ofPairs('near duplicates', near),
    ...ofPairs('subsidiaries', related),
  ];
};

/** Two rows that may be one company. */
type Rows = readonly [one: number, other: number];

type Companies = readonly NamedCompany[];

/** Whether names differ in one letter of one long word; `The Mix Group` and `The Rox Group` are two. */
function isOneWord(companies: Companies, { one, other }: AlikePair): boolean {
  const [first, second] = wordsOf(companies, one, other);
  const apart = first.flatMap((word, at): [string, string][] =>
    word === second[at] ? [] : [[word, second[at] ?? '']],
  );
  const [only, ...others] = apart;
  if (first.length !== second.length || only === undefined || others.length > 0) return false;
  return Math.min(...only.map(({ length }) => length)) >= LONG && isOneLetter(...only);
}

/** Whether one name is the other with words for a part of a group, or their domains begin alike. */
function isPartOf(companies: Companies, { one, other }: AlikePair): boolean {
  const [short, long] = wordsOf(companies, one, other).sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  const rest = long.slice(short.length);
  const isNamed = rest.length > 0 && short.every((word, at) => word === long[at]);
  if (isNamed && rest.every((word) => PARTS.has(word) || countryOf(word) !== '')) return true;
  return haveOneDomain(companies, { one, other });
}

/** Whether domains begin alike, as `acme.com` and `acme-energy.com` do. */
function haveOneDomain(
  companies: Companies,
  { one, other }: Pick<AlikePair, 'one' | 'other'>,
): boolean {
  const [a, b] = [one, other].map((at) => companies[at]?.domain.split(/[.-]/)[0] ?? '');
  return a !== '' && a === b;
}

function wordsOf(companies: Companies, ...which: readonly number[]): [string[], string[]] {
  return which.map((at) => looseName(companies[at]?.name ?? '').split(' ')) as [string[], string[]];
}

function calledOf({ name = '', domain = '' }: Partial<NamedCompany> = {}): string {
  return name === '' || domain === '' ? name || domain : `${name} (${domain})`;
}
