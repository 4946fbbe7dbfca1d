import type { ListField } from '../list-targets';

/** A company as a list remembers it. */
export interface Member {
  readonly domain: string;
  readonly name: string;
  /** What else it may be found by; a blank one is left out. */
  readonly keys?: Readonly<Partial<Record<KeyField, string>>>;
}

/** What a system may find a company by, beside its name and domain. */
export const keyFields = [
  'LinkedIn page',
  'account ID',
  'country',
  'country code',
  'state',
] as const satisfies readonly ListField[];
export type KeyField = (typeof keyFields)[number];

/**
 * Members in a text: a list of domains, names and keys, before which stands what the keys are.
 *
 * @example packMembers([{ domain: 'acme.com', name: 'Acme' }]) // '[[],["acme.com","Acme"]]'
 */
export function packMembers(members: readonly Member[]): string {
  const used = keyFields.filter((field) => members.some(({ keys }) => keys?.[field]));
  const lines = members.map(({ domain, name, keys }) => [
    domain,
    name,
    ...used.map((field) => keys?.[field] ?? ''),
  ]);
  return JSON.stringify([used, ...lines]);
}

/**
 * @param count - How many there must be.
 * @returns `undefined` where the text was changed or a part of it is missing.
 */
export function unpackMembers(text: string, count: number): Member[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || !read.every(isTexts)) return undefined;
  const isOfNamesOnly = read.length === count && read[0]?.every(isKeyField) !== true;
  const [used = [], ...lines] = isOfNamesOnly ? [[], ...read] : read;
  if (lines.length !== count || !used.every(isKeyField)) return undefined;
  const members = lines.map(([domain, name, ...keys]) => {
    const known = used.flatMap((field, at) => (keys[at] ? [[field, keys[at]] as const] : []));
    const own = known.length > 0 && { keys: Object.fromEntries(known) };
    return domain === undefined || name === undefined ? undefined : { domain, name, ...own };
  });
  return members.every((one) => one !== undefined) ? members : undefined;
}

function isTexts(one: unknown): one is string[] {
  return Array.isArray(one) && one.every((text) => typeof text === 'string');
}

function isKeyField(text: string): text is KeyField {
  return (keyFields as readonly string[]).includes(text);
}
