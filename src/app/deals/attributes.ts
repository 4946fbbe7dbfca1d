import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import type { Table } from '../../engine/evaluate';
import type { Field } from '../../engine/model';
import { columnWords } from '../accounts/column-words';
import { messages } from '../messages';
import type { Join } from './join-accounts';
import type { Tab } from './tab';

/** Where the fields of a definition are taken from, 0-based columns. */
export interface FieldSources {
  readonly deals: ReadonlyMap<string, number>;
  readonly accounts: ReadonlyMap<string, number>;
}

/**
 * Decides for each field of the conditions, on or off, where its cells stand: in the deals tab,
 * which holds what was known of the deal, else in the accounts tab. A column that has a role, such
 * as the amount, is left to the accounts where they have the field too.
 *
 * @throws Every field of a condition that is on which neither tab has, or which fits two columns.
 */
export function fieldSources(
  definition: Definition,
  deals: Tab,
  accounts: Tab | undefined,
  roleColumns: ReadonlySet<number>,
): FieldSources {
  const used = new Set(usedFields(definition));
  const asked = new Set(
    [...definition.criteria, ...definition.exclusions].map(({ field }) => field),
  );
  const fields = fieldsOf(definition).filter(({ name }) => asked.has(name));
  const own = resolve(fields, deals);
  const joined = accounts === undefined ? undefined : resolve(fields, accounts);
  const problems: string[] = [];
  const sources = { deals: new Map<string, number>(), accounts: new Map<string, number>() };
  for (const { name } of fields) {
    const inDeals = own.columns.get(name);
    const inAccounts = joined?.columns.get(name);
    const isRole = inDeals !== undefined && roleColumns.has(inDeals);
    if (inAccounts !== undefined && (inDeals === undefined || isRole)) {
      sources.accounts.set(name, inAccounts);
    } else if (inDeals !== undefined) {
      sources.deals.set(name, inDeals);
      if (inAccounts !== undefined) sources.accounts.set(name, inAccounts);
    } else if (used.has(name)) problems.push(...(joined ?? own).problemsOf(name));
  }
  if (problems.length > 0) {
    throw new Error(messages.columnProblems(problems));
  }
  return sources;
}

function resolve(fields: readonly Field[], { headers, place }: Tab) {
  const { columnOf, problems, missing } = resolveColumns(fields, headers, place);
  const columns = new Map<string, number>();
  for (const field of fields) {
    const column = columnOf(field.name);
    if (column !== undefined) columns.set(field.name, column);
  }
  const problemsOf = (field: string) => {
    const own = problems.filter(({ what }) => what === field);
    return columnWords({ problems: own, missing }, place.sheet);
  };
  return { columns, problemsOf };
}

/** The attributes of every deal: one row a deal, its own cell first, else that of its account. */
export function attributeTable(
  { deals, accounts }: FieldSources,
  dealRows: Tab['rows'],
  accountRows: Tab['rows'],
  join: Join | undefined,
): Table {
  if (join === undefined) return { rows: dealRows, columnOf: (field) => deals.get(field) };
  const fields = [...new Set([...deals.keys(), ...accounts.keys()])];
  const sources = fields.map((field) => [deals.get(field), accounts.get(field)] as const);
  const rows = dealRows.map((deal, row) => {
    const account = accountRows[join.accounts[row] as number];
    return sources.map(([own, joined]) => {
      const cell = own === undefined ? '' : (deal[own] ?? '');
      return cell === '' && joined !== undefined ? (account?.[joined] ?? '') : cell;
    });
  });
  const columns = new Map(fields.map((field, column) => [field, column]));
  return { rows, columnOf: (field) => columns.get(field) };
}
