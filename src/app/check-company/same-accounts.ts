import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { looseName } from '../../definition/loose-names';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { showCell } from '../../engine/values/show-cell';
import { companyDomain } from '../../insight/domains/company-domain';
import { alikeCompanies } from '../../insight/domains/same-companies';
import type { SameAccount } from '../../protocol/check-view';
import { placeWords } from '../../protocol/place-words';
import { keyColumn } from '../accounts/key-column';
import { scoreTable } from '../scoring/score-table';
import type { CompanyTab } from './company-tab';

const MOST = 3;
/** Letters that a name must share to be compared by its spelling. */
const START = 3;

/**
 * Accounts that are the same company, by key or domain, or may be, by name.
 *
 * @param definition - Says where they stand.
 * @param tab - The accounts; their keys and names are read, one call each, and a row for each found.
 * @param cells - Of the company, by column.
 * @returns At most three, sure ones first.
 * @example sameAccounts(draft, tab, cells, context)[0] // { row: 210, sheetRow: 212, label: 'Acme GmbH', … }
 */
export function sameAccounts(
  definition: Definition,
  tab: CompanyTab,
  cells: readonly Cell[],
  context: ReadingContext,
): SameAccount[] {
  const found = sameRows(tab, cells);
  const column = keyColumn(definition, tab.headers);
  return found.slice(0, MOST).map(({ sheetRow, label, isSure }) => {
    const row = tab.port?.row(sheetRow) ?? [];
    const own = row.map((cell, column) => (tab.headers[column] === '' ? '' : cell));
    const table = { rows: [own], columnOf: tab.columnOf };
    const scored = scoreTable(definition, table, context, column).account(0);
    const score = scored?.score === '' ? Number.NaN : (scored?.score ?? Number.NaN);
    const place = scored === undefined ? '' : placeWords({ tier: scored.tier, score });
    const shown = showCell(label, context) || showCell(own[tab.key] ?? '', context);
    return { row: sheetRow - tab.headerRow - 1, sheetRow, label: shown, isSure, place };
  });
}

interface SameRow {
  /** 1-based. */
  readonly sheetRow: number;
  readonly label: Cell;
  readonly isSure: boolean;
}

/** Rows of the same key or domain, then those of a name alike. */
function sameRows(tab: CompanyTab, cells: readonly Cell[]): SameRow[] {
  const { port, name, key, domains, width, headerRow } = tab;
  const text = (column: number) => String(cells[column] ?? '').trim();
  const asked = [
    [key, sameKey] as const,
    [domains[0] ?? -1, sameDomain] as const,
    [name, alikeName] as const,
  ].filter(([column]) => column >= 0 && column < width && text(column) !== '');
  if (port === undefined || asked.length === 0) return [];
  const columns = new Map(
    [...new Set([name, ...asked.map(([column]) => column)])].map((column) => [
      column,
      port.column(column + 1),
    ]),
  );
  const labels = columns.get(name) ?? [];
  const length = Math.max(...[...columns.values()].map((one) => one.length));
  const tests = asked.map(([column, test]) => ({
    cells: columns.get(column) ?? [],
    test: test(text(column)),
  }));
  const found: SameRow[] = [];
  for (let at = headerRow; at < length; at++) {
    const alike = tests.map(({ cells, test }) => test(String(cells[at] ?? '')));
    const best = Math.max(...alike);
    if (best > 0) {
      found.push({ sheetRow: at + 1, label: labels[at] ?? '', isSure: best === SURE });
    }
  }
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}

const SURE = 2;
const MAYBE = 1;
type Test = (cell: string) => number;

function sameKey(typed: string): Test {
  const key = accountKey(typed);
  return (cell) => (cell !== '' && accountKey(cell) === key ? SURE : 0);
}

function sameDomain(typed: string): Test {
  const known = companyDomain(typed);
  if (!('domain' in known)) return () => 0;
  const { domain } = known;
  const [label = ''] = domain.split('.');
  return (cell) => {
    const text = cell.toLowerCase();
    if (!text.includes(label) && !text.includes(ENCODED)) return 0;
    const own = companyDomain(cell);
    return 'domain' in own && own.domain === domain ? SURE : 0;
  };
}

/** Begins letters beyond ASCII in a domain. */
const ENCODED = 'xn--';

/** A name alone is never sure: two companies may have one. */
function alikeName(typed: string): Test {
  const own = looseName(typed);
  const start = own.slice(0, START);
  const [word = ''] = own.split(' ');
  return (cell) => {
    if (own === '' || fold(cell.slice(0, START)).charAt(0) !== own.charAt(0)) return 0;
    const other = looseName(cell);
    if (other === own) return MAYBE;
    const mayBe = other.startsWith(word) || Math.abs(other.length - own.length) <= 1;
    if (!mayBe || !other.startsWith(start)) return 0;
    const pair = [typed, cell].map((name) => ({ name, domain: '' }));
    return alikeCompanies(pair).length > 0 ? MAYBE : 0;
  };
}
