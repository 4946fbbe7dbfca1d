import type { ListRequest } from '../../protocol/requests';
import type { List } from '../accounts/list';
import type { TestBeside } from '../field-test/test-beside';
import { type ListTarget, listTargets, type TargetId, targetOf } from '../list-targets';
import type { LoadedDefinition } from '../load-definition';
import { type ChosenAccounts, chooseAccounts, type JudgedAccounts } from './choose-accounts';
import { type CompanyList, companyList } from './company-list';
import { type ListColumns, listColumns } from './list-columns';
import { ownerColumn } from './owner-field';
import { words } from './words';

/** The accounts of a definition, read and judged once for as many lists as are made of them. */
export interface Market {
  readonly loaded: LoadedDefinition;
  readonly accounts: List;
  readonly standing: JudgedAccounts;
  readonly columns: ListColumns;
  /** The column that says whose they are, 0-based, where there is one. */
  readonly owner: number | undefined;
  /** The field test that runs, read when it is first asked for. */
  readonly test: () => TestBeside | undefined;
}

/** @example marketOf('', loaded, accounts, judgeAccounts(loaded, accounts)).columns.name // 0 */
export function marketOf(
  name: string,
  loaded: LoadedDefinition,
  accounts: List,
  standing: JudgedAccounts,
  test: Market['test'] = () => undefined,
): Market {
  const columns = listColumns(loaded.definition, accounts);
  return { loaded, accounts, standing, columns, owner: ownerColumn(accounts, name), test };
}

/** A list as it would be now. */
export interface ListNow {
  readonly target: ListTarget;
  readonly chosen: ChosenAccounts;
  readonly list: CompanyList;
}

/**
 * Makes a list of what stands in the accounts now; nothing is read or written.
 *
 * @param asked - Which accounts, and for what.
 * @throws A message where the target, a tier or a condition is none, or the accounts have nothing that the
 *   target could go by.
 */
export function listFor(
  { loaded, accounts, standing, columns, owner, test }: Market,
  asked: ListRequest,
): ListNow {
  const target = requireTarget(asked.target);
  const { file, fillTo } = asked;
  const beside = asked.byTest ? test() : undefined;
  if (asked.byTest && beside === undefined) throw new Error(words.noTest);
  const chosen = chooseAccounts(loaded, accounts, standing, asked, owner, beside?.tiers());
  const lack = lackingColumn(columns, target, accounts.sheet);
  if (lack !== undefined) throw new Error(lack);
  const list = companyList(loaded, accounts, columns, chosen, target, file, fillTo);
  return { target, chosen, list };
}

function requireTarget(id: string): ListTarget {
  const known = Object.keys(listTargets);
  if (!known.includes(id)) throw new Error(words.noTarget(id, known));
  return targetOf(id as TargetId);
}

/** What the target needs and no column tells. */
function lackingColumn(
  { name, domains }: ListColumns,
  { needs, name: target }: ListTarget,
  sheet: string,
): string | undefined {
  const needsName = needs === 'name' || needs === 'name and domain';
  const needsDomain = needs === 'domain' || needs === 'name and domain';
  if (needsName && name === undefined) return words.noName(sheet, target);
  return needsDomain && domains.length === 0 ? words.noDomain(sheet, target) : undefined;
}
