import type { DealRole, Definition } from '../../definition/definition';
import { profileColumn, sampleRows } from '../../definition/template/column-profile';
import { matchColumn } from '../../definition/template/match-column';
import { meaningOf, meanings } from '../../definition/template/meanings';
import type { Reading } from '../../engine/values/reading';
import type { FoundLine } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { keyColumn, roleHeader } from '../accounts/key-column';
import { dealColumns } from '../deals/deal-columns';
import { joinIfKeyed } from '../deals/join-tabs';
import type { Looked } from './look-at';
import { rowsOf, type Tab } from './tabs';
import { unreadIn } from './unread';
import { words } from './words';

/** Roles that are shown, in this order, and how their cells are read. */
const roles: readonly (readonly [role: DealRole, reads: 'day' | 'number' | undefined])[] = [
  ['Account key', undefined],
  ['Outcome', undefined],
  ['Closed on', 'day'],
  ['Created on', 'day'],
  ['Amount', 'number'],
];

/** What of the accounts is taken for what, a line a meaning. */
export function accountLines(
  { columns }: Looked,
  accounts: Tab,
  choices: Choices,
  reading: Reading,
): FoundLine[] {
  const chosen = new Map(choices.meanings);
  return meanings.map(({ name, reads }) => {
    const column = columns.find(({ kind }) => meaningOf(kind)?.name === name);
    const header = column?.profile.header.trim() ?? '';
    const mayFit = chosen.has(name) ? 0 : candidates(accounts, name, reading);
    const note = unreadIn(accounts, header, reads, reading);
    return { key: name, of: 'accounts', header, mayFit: mayFit > 1 ? mayFit : 0, note };
  });
}

/** How many columns look as if they had a meaning. */
function candidates({ headers, rows }: Tab, name: string, reading: Reading): number {
  const cells = (column: number) => sampleRows(rows).map((row) => row[column] ?? '');
  return headers.filter((header, column) => {
    const kind = matchColumn(header, () => profileColumn(header, cells(column), reading));
    return meaningOf(kind)?.name === name;
  }).length;
}

/** What of the deals is taken for what, a line a role, and by which column they find their accounts. */
export function dealLines(
  { definition, accounts }: Looked,
  deals: Tab,
  reading: Reading,
): FoundLine[] {
  const isOneTab = accounts === undefined || accounts === deals;
  const header = (role: DealRole) => roleHeader(definition, role);
  const join: FoundLine | undefined =
    isOneTab || header('Account key') === ''
      ? undefined
      : {
          key: 'Join',
          of: 'accounts',
          header: joinHeader(definition, accounts, deals),
          mayFit: 0,
          note: joinedWords(definition, accounts, deals, reading),
        };
  return roles.flatMap(([role, reads]) => {
    const note = unreadIn(deals, header(role), reads, reading);
    const line: FoundLine = { key: role, of: 'deals', header: header(role), mayFit: 0, note };
    return role === 'Account key' && join ? [line, join] : [line];
  });
}

/** The header of the accounts by which deals find theirs, `''` where there is none. */
function joinHeader(definition: Definition, accounts: Tab, deals: Tab | undefined): string {
  const key = roleHeader(definition, 'Account key');
  if (deals === undefined || deals === accounts || key === '') return '';
  const at = keyColumn(definition, accounts.headers, key);
  return at === undefined ? '' : (accounts.headers[at] ?? '').trim();
}

/** How many deals find their account, and of the others how many name one. */
function joinedWords(definition: Definition, accounts: Tab, deals: Tab, reading: Reading): string {
  if (roleHeader(definition, 'Outcome') === '') return '';
  const own = rowsOf(deals);
  const columns = dealColumns(definition, own);
  const join = joinIfKeyed(definition, own, rowsOf(accounts), columns);
  const found = join?.accounts.filter((account) => account >= 0).length ?? 0;
  const key = columns.of('Account key') ?? -1;
  const unnamed = own.rows.filter((row) => reading.isMissing(row[key] ?? '')).length;
  const others = Math.max(0, own.rows.length - found - unnamed);
  return words.joined(found, own.rows.length, { unnamed, others, sheet: accounts.sheet });
}
