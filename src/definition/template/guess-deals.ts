import { fold } from '../../engine/values/fold';
import { accountKey } from '../account-key';
import { headerWords, matchHeader } from '../catalogue/match-header';
import type { DealColumn, DealRole } from '../definition';
import { dealHeader, dealWords } from '../languages/languages';
import { looseKey } from '../loose-names';
import { sampleRows } from './column-profile';
import { guessOutcomes, toldOutcomes } from './guess-outcome';
import type { TabSample } from './tab-sample';

/** What in a header speaks for a role, the surest first. */
const roleHeaders: readonly (readonly [DealRole, readonly RegExp[]])[] = [
  [
    'Amount',
    [
      dealHeader('amount'),
      /\b(?:deal|close|contract|opportunity|total) (?:value|size)\b/,
      dealHeader('value'),
      /\b(?:est|estimated|expected|actual) revenue\b/,
    ],
  ],
  [
    'Created on',
    [dealHeader('created'), /\b(?:open|opened|start|engage) (?:date|on|at)\b/, /^opened$/],
  ],
  ['Closed on', [/^closed?(?: (?:date|on|at))?$/, dealHeader('closed')]],
  ['Churned on', [dealHeader('churned')]],
];
const OUTCOME_HEADER = dealHeader('outcome');
const KEY_HEADER = dealHeader('key');
/** An account itself rather than something of it. */
const ACCOUNT_HEADER = new RegExp(
  `^(?:${dealWords('account')})(?: ?(?:name|id|no|nr|number|nummer|key|code|domain))?$`,
);
const ID_HEADER =
  /\bids?\b|(?:\b(?:no|nr|number|key|code|guid|uuid)|nummer)$|^(?:numero|codigo|referenc)/;
/** Fewer that repeat may be the levels of a trait, such as `New` and `Current` of `Customer`. */
const MOST_LEVELS = 20;
/** A number as it is left of a cell's text, with what people write behind one. */
const NUMBER = /^[^\p{L}]*\d[^\p{L}]*(?:[kmb]|mn|bn|mio|eur|usd|employees|people)?$/u;
/** Numbers of fewer digits count or measure something, unless their header says otherwise. */
const ID_DIGITS = 7;
const MOST = 0.6;
const SHARED_KEYS = 0.3;

/** What a person says of the deals tab; what is left out is guessed. */
export interface GivenDeals {
  /** Headers by role, `''` = there is none. */
  readonly roles?: ReadonlyMap<DealRole, string>;
  /** Header of the accounts that the account key is looked up in. */
  readonly join?: string;
  /** Outcome and value, as far as they are told. */
  readonly outcomes?: readonly (readonly [outcome: string, value: string])[];
}

/**
 * Which column of the deals tab is for what. A role without a likely column is left out.
 *
 * @param deals the deals tab; up to 5,000 of its rows are looked at
 * @param accounts the accounts tab, for the column that joins the two; may be the same tab
 * @param given what a person says of them
 * @returns rows of the DEALS section
 * @example
 * guessDeals(deals, accounts)[1];
 * // { role: 'Outcome', header: 'Stage', values: 'won = Closed Won; lost = Lost; open = *' }
 */
export function guessDeals(
  deals: TabSample,
  accounts: TabSample,
  given: GivenDeals = {},
): DealColumn[] {
  const column = (role: DealRole, guess: () => string | undefined): DealColumn[] => {
    const header = given.roles?.get(role) ?? guess() ?? '';
    return header === '' ? [] : [{ role, header, values: '' }];
  };
  return [
    ...column('Account key', () =>
      deals.sheet === accounts.sheet
        ? uniqueHeader(deals)
        : (joinHeaders(deals, accounts, given)?.deals ?? repeatingAccount(deals)),
    ),
    ...outcomeColumn(deals, given),
    ...roleHeaders.flatMap(([role, patterns]) =>
      column(role, () => firstHeader(deals.headers, patterns)),
    ),
  ];
}

/** The headers of the two columns by which deals and accounts belong together. */
export interface JoinHeaders {
  readonly deals: string;
  readonly accounts: string;
}

/**
 * Finds the columns that join two tabs: a domain, id or name whose values stand in both, legal forms
 * such as `Inc.` aside; what counts or measures something is none. Of long tabs some rows tell which columns they are; whether enough deals find
 * an account is looked up among all of them.
 *
 * @param given of a column that a person names no other is looked at
 * @returns `undefined` where less than 30 % of the deals would find an account
 */
export function joinHeaders(
  deals: TabSample,
  accounts: TabSample,
  { roles, join }: GivenDeals = {},
): JoinHeaders | undefined {
  const key = roles?.get('Account key');
  if (key && join) return { deals: key, accounts: join };
  const candidates = deals.headers.flatMap((header, index) => {
    const isAsked = key === undefined ? isKeyHeader(header) : fold(key) === fold(header);
    if (!isAsked) return [];
    const keys = columnKeys(deals, index, joinKey);
    if (key === undefined && isMeasure(header, keys)) return [];
    return joinsOf({ header, keys }, accounts).filter(
      (one) => join === undefined || fold(one.accounts) === fold(join),
    );
  });
  const best = candidates.reduce<Join | undefined>(
    (found, join) => (found === undefined || join.shared > found.shared ? join : found),
    undefined,
  );
  if (best === undefined || best.shared === 0) return undefined;
  const all = new Set(accounts.rows.map((row) => joinKey(String(row[best.index] ?? ''))));
  return sharedWith(all, best.keys) < SHARED_KEYS ? undefined : best;
}

function isKeyHeader(header: string): boolean {
  return KEY_HEADER.test(fold(headerWords(header)));
}

interface Join extends JoinHeaders {
  /** Of the deals. */
  readonly keys: readonly string[];
  /** Of the column of the accounts. */
  readonly index: number;
  readonly shared: number;
}

function joinsOf(
  { header, keys }: { header: string; keys: readonly string[] },
  accounts: TabSample,
): Join[] {
  return accounts.headers.map((other, index) => {
    const known = new Set(columnKeys(accounts, index, joinKey));
    const isOneEach = known.size > sampleRows(accounts.rows).length / 2;
    return {
      deals: header.trim(),
      accounts: other.trim(),
      keys,
      index,
      shared: isOneEach && other.trim() !== '' ? sharedWith(known, keys) : 0,
    };
  });
}

function sharedWith(known: ReadonlySet<string>, keys: readonly string[]): number {
  return keys.filter((key) => known.has(key)).length / Math.max(1, keys.length);
}

/** Where the deals are the accounts: the first column that tells them apart. */
function uniqueHeader(tab: TabSample): string | undefined {
  const isUnique = (header: string, index: number) => {
    const keys = columnKeys(tab, index, accountKey);
    return header.trim() !== '' && keys.length > 0 && new Set(keys).size === keys.length;
  };
  return tab.headers.find(isUnique)?.trim();
}

/**
 * Where no deal finds its account: the column that names accounts all the same. Deals of one account
 * belong together, in the list or not.
 */
function repeatingAccount(deals: TabSample): string | undefined {
  const names = (header: string, index: number) => {
    if (!namesAccount(header)) return false;
    const keys = columnKeys(deals, index, joinKey);
    const { size } = new Set(keys);
    return size > MOST_LEVELS && size < keys.length && !isMeasure(header, keys);
  };
  return deals.headers.find(names)?.trim();
}

function namesAccount(header: string): boolean {
  return (
    ACCOUNT_HEADER.test(fold(headerWords(header))) || matchHeader(header)?.isAccountName === true
  );
}

/** Whether a column that speaks of accounts holds numbers which are none of their ids. */
function isMeasure(header: string, keys: readonly string[]): boolean {
  if (ID_HEADER.test(fold(headerWords(header))) || namesAccount(header)) return false;
  const isShort = (key: string) => NUMBER.test(key) && key.replace(/\D/g, '').length < ID_DIGITS;
  return keys.filter(isShort).length > MOST * keys.length;
}

function columnKeys({ rows }: TabSample, index: number, keyOf: (text: string) => string): string[] {
  return sampleRows(rows)
    .map((row) => keyOf(String(row[index] ?? '')))
    .filter((key) => key !== '');
}

function joinKey(text: string): string {
  return looseKey(accountKey(text));
}

function firstHeader(headers: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = headers.find((header) => pattern.test(fold(headerWords(header))));
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

function outcomeColumn(
  { headers, rows }: TabSample,
  { roles, outcomes }: GivenDeals,
): DealColumn[] {
  const looked = sampleRows(rows);
  const given = roles?.get('Outcome');
  for (const [index, header] of headers.entries()) {
    const words = fold(headerWords(header));
    const isAsked = given === undefined ? OUTCOME_HEADER.test(words) : fold(given) === fold(header);
    if (!isAsked) continue;
    const cells = looked.map((row) => row[index] ?? '');
    const guess = guessOutcomes(words, cells) ?? (given && toldOutcomes([], cells));
    if (guess === undefined) continue;
    const values = outcomes === undefined ? guess : toldOutcomes(outcomes, cells);
    return [{ role: 'Outcome', header: header.trim(), values }];
  }
  return [];
}
