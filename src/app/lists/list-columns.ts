import { headerWords } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import { sampleRows } from '../../definition/template/column-profile';
import { fold } from '../../engine/values/fold';
import { companyDomain } from '../../insight/domains/company-domain';
import type { ListedTab } from '../accounts/account-list';
import { columnMeaning } from '../accounts/column-meaning';
import { columnFinder } from '../accounts/field-finder';
import { labelColumn } from '../preview/account-lines';

/** Where an account's own facts stand, 0-based. */
export type ListColumns = Readonly<Partial<Record<ListColumn, number>>> & {
  /** Left out where accounts are called by their domain alone. */
  readonly name?: number;
  /** Those that tell a domain, the best first. */
  readonly domains: readonly number[];
};

type ListColumn = keyof typeof headers | keyof typeof meanings;

/** Fields of the catalogue. */
const meanings = {
  industry: 'Industry',
  employees: 'Employees',
  revenue: 'Annual revenue',
  country: 'Country',
} as const;

/** Others, by the words of their headers, folded. */
const headers = {
  'LinkedIn page': /\blinked ?in\b/,
  'stock symbol': /^(?:stock )?(?:symbol|ticker)(?: symbol)?$|\bticker\b/,
  city: /^(?:\w+ )?(?:city|town|stadt|ville|ciudad|cidade|citta)$|^ort$/,
  state: /^(?:\w+ )?(?:state|province|region|bundesland|provincia|estado)$/,
  'zip code': /\b(?:zip|postal|postcode|plz)\b/,
  owner:
    /^(?:\w+ )?(?:owner|account manager|account executive|rep|betreuer|zustandig|proprietaire)(?: name)?$/,
  'account ID':
    /^(?:(?:account|company|record|salesforce|hubspot|crm|external|sfdc|firmen|kunden) ?)+(?:id|nr|nummer|number)$|^id$/,
} as const;

const EMAIL = /\be ?mail\b/;
/** Of the cells that are looked at. */
const ENOUGH = 0.2;

/**
 * Finds the columns of a list of companies: those that the definition calls so, else by header and
 * values. More than one may tell a domain: a website, an e-mail address.
 *
 * @param definition - Its fields with their other names.
 * @param tab - The accounts.
 * @example listColumns(definition, tab).domains // [1]
 */
export function listColumns(definition: Definition, tab: ListedTab): ListColumns {
  const found: Partial<Record<ListColumn, number>> = {};
  const columnOf = columnFinder(definition, tab.headers);
  const sample = sampleRows(tab.rows);
  const cellsOf = (column: number) => sample.map((row) => row[column] ?? '');
  const meant = tab.headers.map((header, column) => {
    return header === '' ? undefined : columnMeaning(String(header), () => cellsOf(column))?.name;
  });
  for (const [field, name] of Object.entries(meanings)) {
    const column = columnOf(name) ?? meant.indexOf(name);
    if (column >= 0) found[field as keyof typeof meanings] = column;
  }
  const words = tab.headers.map((header) => fold(headerWords(String(header))));
  for (const [field, pattern] of Object.entries(headers)) {
    const column = words.findIndex((text) => text !== '' && pattern.test(text));
    if (column >= 0) found[field as keyof typeof headers] = column;
  }
  const domains = domainColumns(words, meant, columnOf('Website'), cellsOf);
  const name = labelColumn(definition, tab);
  return { ...found, ...(!domains.includes(name) && name >= 0 && { name }), domains };
}

function domainColumns(
  words: readonly string[],
  meant: readonly (string | undefined)[],
  named: number | undefined,
  cellsOf: (column: number) => readonly unknown[],
): number[] {
  const share = (column: number) => {
    const cells = cellsOf(column)
      .map(String)
      .filter((text) => text.trim() !== '');
    const telling = cells.filter((text) => 'domain' in companyDomain(text));
    return cells.length === 0 ? 0 : telling.length / cells.length;
  };
  const places = [...words.keys()];
  const sites = places.filter(
    (column) =>
      column === named ||
      meant[column] === 'Website' ||
      /\bdomain\b|\bweb ?site\b|\burl\b/.test(words[column] ?? ''),
  );
  const mails = places.filter(
    (column) => EMAIL.test(words[column] ?? '') && !sites.includes(column),
  );
  const best = (columns: readonly number[]) =>
    columns
      .map((column) => ({ column, share: column === named ? 2 : share(column) }))
      .filter((one) => one.share >= ENOUGH)
      .sort((a, b) => b.share - a.share)
      .map(({ column }) => column);
  return [...best(sites), ...best(mails)];
}
