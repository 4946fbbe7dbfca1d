import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { isMet } from '../../engine/met';
import type { Condition } from '../../engine/model';
import {
  bestFirst,
  EXCLUDED_INDEX,
  NEEDS_DATA_INDEX,
  standings,
  tierName,
} from '../../engine/tiers';
import { fieldColumns } from '../accounts/field-columns';
import { columnFinder } from '../accounts/field-finder';
import { keyColumn } from '../accounts/key-column';
import type { List } from '../accounts/list';
import { refuseOwnFieldsOf } from '../accounts/own-fields';
import type { LoadedDefinition } from '../load-definition';
import { checkQuestion } from '../preview/question';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import type { ListChoice } from './list-choice';
import { asksOwner } from './owner-field';
import { words } from './words';

/** Where an account stands, by the definition as it is. */
export interface ChosenAccount {
  /** 0-based among the accounts. */
  readonly row: number;
  readonly tier: string;
  /** Of its tier among all, the best first, from 0. */
  readonly rank: number;
  readonly inIcp: boolean;
  /** NaN where data is needed. */
  readonly score: number;
  /** Whether its tier is an override. */
  readonly isOverridden: boolean;
}

/** The accounts of a list, the best first. */
export interface ChosenAccounts {
  readonly chosen: readonly ChosenAccount[];
  /** Those that it may be filled up with, the best first. */
  readonly next: readonly ChosenAccount[];
  /** Rows that are never on a list. */
  readonly excluded: readonly number[];
  /** Accounts in each tier, whatever the conditions. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Accounts and where each stands, whatever is chosen of them. */
export type JudgedAccounts = Pick<
  ScoredTable,
  'model' | 'judged' | 'table' | 'account' | 'override'
>;

/** Judges all accounts once, for as many lists as are made of them. @throws Where a field is our own column */
export function judgeAccounts(
  { definition, context }: LoadedDefinition,
  list: List,
): JudgedAccounts {
  refuseOwnFieldsOf(definition, list);
  const place = { sheet: list.sheet, row: list.headerRow - 1, column: 0 };
  const columnOf = fieldColumns(definition, list.headers, place);
  const key = keyColumn(definition, list.headers);
  return scoreTable(definition, { rows: list.rows, columnOf }, context, key);
}

/**
 * Finds the accounts of a list. Excluded ones are never on it, nor are those of too little data, but for
 * those that have another tier by an override.
 *
 * @param loaded - The definition and today.
 * @param list - The accounts.
 * @param standing - Where each stands.
 * @param choice - Which of them.
 * @param owner - The column that says whose they are, where there is one.
 * @param testTier - The tier that it has in a field test instead, by the number of the sheet's row.
 * @throws A message where a tier, a column, an operator or a value is none.
 */
export function chooseAccounts(
  { definition, context }: LoadedDefinition,
  list: List,
  { model, judged, override }: JudgedAccounts,
  choice: ListChoice,
  owner: number | undefined,
  testTier: (row: number) => string | undefined = () => undefined,
): ChosenAccounts {
  const wanted = new Set(choice.tiers);
  const names = bestFirst(definition.tiers).map(({ name }) => name);
  for (const tier of wanted) if (!names.includes(tier)) throw new Error(words.noTier(tier, names));
  const fits = meetsAll(definition, list, owner, choice.conditions, context);
  const indexes = new Map(standings(model.tiers).map((at) => [tierName(model.tiers, at), at]));
  const rank = new Map(names.map((name, index) => [name, index]));
  const [chosen, next]: ChosenAccount[][] = [[], []];
  const excluded: number[] = [];
  const counts = new Map<string, number>(names.map((name) => [name, 0]));
  for (let row = 0; row < list.rows.length; row++) {
    if (judged.evaluation.blank[row] !== 0) continue;
    const held = override(row);
    const tier = testTier(list.headerRow + 1 + row) ?? held?.tier;
    const index = tier === undefined ? (judged.tier[row] as number) : indexes.get(tier);
    if (index === undefined) throw new Error(words.otherTier(tier ?? '', names));
    if (index === EXCLUDED_INDEX) excluded.push(row);
    if (index === EXCLUDED_INDEX || index === NEEDS_DATA_INDEX) continue;
    const { name = '', inIcp = false } = model.tiers[index] ?? {};
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!fits(row)) continue;
    const isOverridden = held !== undefined;
    const score = judged.shown[row] as number;
    const account = { row, tier: name, rank: rank.get(name) ?? 0, inIcp, score, isOverridden };
    (wanted.has(name) ? chosen : next)?.push(account);
  }
  return { chosen: inOrder(chosen), next: inOrder(next), excluded, counts };
}

function inOrder(accounts: ChosenAccount[] = []): ChosenAccount[] {
  return accounts.sort(
    (a, b) => a.rank - b.rank || (b.score || 0) - (a.score || 0) || a.row - b.row,
  );
}

function meetsAll(
  definition: Definition,
  list: List,
  owner: number | undefined,
  conditions: readonly Condition[],
  context: LoadedDefinition['context'],
): (row: number) => boolean {
  if (conditions.length === 0) return () => true;
  const dataColumn = columnFinder(definition, list.headers);
  const columnOf = (field: string) =>
    dataColumn(field) ?? (asksOwner({ field }) ? owner : undefined);
  for (const condition of conditions) {
    checkQuestion({ context }, condition);
    if (columnOf(condition.field) === undefined) {
      throw new Error(words.noColumn(condition.field, list.sheet));
    }
  }
  const exclusions = conditions.map((one) => ({ ...one, id: '', reason: '', on: true }));
  const model = { ...scoringModel(definition), criteria: [], exclusions };
  const rows = list.values.slice(list.headerRow, list.headerRow + list.rows.length);
  const { exclusions: met } = evaluate(model, { rows, columnOf }, context);
  return (row) => met.every((matches) => matches !== undefined && isMet(matches[row] as number));
}
