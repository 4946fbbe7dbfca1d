import type { Answer } from '../../../../src/protocol/answer';
import type { ListRequest } from '../../../../src/protocol/requests';
import type { Book } from '../../../faults/support/book';
import { memoryBook } from '../../../faults/support/memory-book';
import { tab } from '../../../host/support/open-fixture';
import { dealsDefinition } from '../../../product/support/deals-workbook';
import { configTab } from '../../../product/support/defined-workbook';

type Plain = string | number;

export const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Country', 'LinkedIn'];

/** Tier 1 by its industry and size, Tier 2 by its industry alone, Not ICP by neither, Excluded. */
export const FITS = {
  first: ['Software', 320],
  second: ['Software', 5_000],
  none: ['Retail', 5],
  excluded: ['Government', 320],
} as const;

/** A company of a tier with the cells before and behind those that tell it. */
export function account(
  name: string,
  domain: string,
  fit: keyof typeof FITS,
  country = '',
  page = '',
): Plain[] {
  return [name, domain, ...FITS[fit], country, page];
}

/** A workbook in memory with accounts and a definition. */
export function listBook(rows: readonly (readonly Plain[])[], headers: Plain[] = HEADERS): Book {
  const accounts = tab('Accounts', headers, ...rows.map((row) => [...row]));
  return memoryBook([accounts, configTab('ICP Config', dealsDefinition)]);
}

/** A list of both tiers in the ICP as plain CSV, but for what is given. */
export function request(list: Partial<ListRequest> = {}) {
  const plain = { tiers: ['Tier 1', 'Tier 2'], conditions: [], target: 'plain' };
  return { name: '', list: { ...plain, file: 'import', ...list } } as const;
}

type Done<A extends 'createList' | 'previewList'> = Extract<Answer<A>, { ok: true }>;

/** Makes a list. @throws What a person is told where it is not made. */
export function create(book: Book, list?: Partial<ListRequest>): Done<'createList'> {
  return done(book.ask({ action: 'createList', ...request(list) })) as Done<'createList'>;
}

/** Looks at a list. @throws What a person is told where there is none. */
export function preview(book: Book, list?: Partial<ListRequest>) {
  const answer = done(book.ask({ action: 'previewList', ...request(list) }));
  return (answer as Done<'previewList'>).view!;
}

function done(answer: Answer): Answer {
  if (!answer.ok) throw new Error('error' in answer ? answer.error : 'a conflict');
  return answer;
}
