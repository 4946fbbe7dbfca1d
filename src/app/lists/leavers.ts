import { looseName, spokenName } from '../../definition/loose-names';
import type { ListField, ListTarget } from '../list-targets';
import { accountReader, type Facts } from './account-facts';
import type { Market } from './list-for';
import type { KeyField, Member } from './members';

/** A company that was on a list the last time, and is not now. */
export interface Leaver extends Member {
  /** Its tier now; `undefined` where it is in the accounts no more. */
  readonly tier: string | undefined;
  /** One a column of the list. */
  readonly cells: readonly string[];
}

/**
 * What is said of companies that left: what the target knew them by, then what the accounts say of them
 * now, and that they are no targets any more. One that is in the accounts no more has what the last list
 * remembered.
 *
 * @param removed - The companies as that list had them.
 * @param market - The accounts now.
 * @param headers - Columns of the list.
 * @example leaversOf(removed, market, ['Company', 'Industry'], targetOf('plain'))[0]?.cells // ['Acme', 'Retail']
 */
export function leaversOf(
  removed: readonly Member[],
  market: Market,
  headers: readonly string[],
  { columns }: ListTarget,
): Leaver[] {
  if (removed.length === 0) return [];
  const { loaded, accounts, standing } = market;
  const read = accountReader(accounts, market.columns, loaded);
  const rowsOf = rowFinder(accounts.rows.map((_, row) => read(row)));
  const fields = columns.flatMap(([header, field]) => (headers.includes(header) ? [field] : []));
  return removed.map((member) => {
    const rows = rowsOf(member);
    const scored = rows[0] === undefined ? undefined : standing.account(rows[0]);
    const facts = rows.map(read);
    const ofScore: Partial<Record<ListField, string>> = {
      tier: scored?.tier ?? '',
      score: typeof scored?.score === 'number' ? scored.score.toFixed(1) : '',
    };
    const cellOf = (field: ListField) =>
      said[field]?.(member) ??
      ofScore[field] ??
      (member.keys?.[field as KeyField] ||
        facts.map(({ cell }) => cell(field)).find((text) => text !== '') ||
        '');
    return { ...member, tier: scored?.tier, cells: fields.map(cellOf) };
  });
}

/** What a company that left is called, and that it is no target. */
const said: Partial<Record<ListField, (member: Member) => string>> = {
  name: ({ name }) => name,
  'spoken name': ({ name }) => spokenName(name),
  domain: ({ domain }) => domain,
  'HubSpot profile': () => '',
  'is target': () => 'false',
};

/** Finds the rows of a company as lists are compared: by its domain, else by its name without legal form. */
function rowFinder(all: readonly Facts[]): (member: Member) => readonly number[] {
  const [byDomain, byName, byNameAlone] = [
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
  ];
  all.forEach(({ domain, name }, row) => {
    const loose = looseName(name);
    add(byDomain, domain, row);
    add(byName, loose, row);
    if (domain === '') add(byNameAlone, loose, row);
  });
  return ({ domain, name }) => {
    const loose = looseName(name);
    if (domain === '') return byName.get(loose) ?? [];
    return byDomain.get(domain) ?? byNameAlone.get(loose) ?? [];
  };
}

function add(rows: Map<string, number[]>, key: string, row: number): void {
  if (key === '') return;
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [row]);
  else known.push(row);
}
