import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import { scoringModel } from '../../definition/scoring-model';
import type { Evaluation } from '../../engine/combine';
import { evaluate } from '../../engine/evaluate';
import type { Condition, ScoringModel } from '../../engine/model';
import { unreadableCells } from '../../engine/unreadable';
import { clustersOf, independentCount } from '../../insight/deals/clusters';
import { evaluateAsOf } from '../../insight/deals/evaluate-as-of';
import { MOST_ROWS, sampledRows } from '../../protocol/even-sample';
import { shown } from '../../protocol/json-number';
import { outcomeCodes } from '../../protocol/outcome-codes';
import { type PackedColumn, packColumn } from '../../protocol/packed-column';
import type { PackedDeals, PackedQuestion, Preview } from '../../protocol/preview';
import { type ListedTab, listAccounts } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';
import { neverMetWords } from '../never-met-words';
import { overrideWords } from '../override-words';
import { unreadableWords } from '../unreadable-words';
import type { Workbook } from '../workbook';
import { type DealList, listDeals } from './deal-list';
import { listPrint } from './list-print';
import { checkQuestion, questionsOf } from './question';

type Loaded = Pick<LoadedDefinition, 'definition' | 'context' | 'grid'>;

/**
 * Evaluates every condition of a definition, also those that are off.
 *
 * Rule: the first of the two stages of src/engine/README.md; over 20,000 accounts an even sample of
 * them, which is there sooner, unless all are asked for.
 *
 * @param workbook - The spreadsheet.
 * @param loaded - The definition and today.
 * @param isWhole - Whether all accounts are asked for.
 * @param name - Of the definition.
 */
export function makePreview(
  workbook: Workbook,
  loaded: Loaded,
  isWhole = false,
  name = '',
): Preview {
  const { definition } = loaded;
  const questions = questionsOf(definition);
  const source = openSource(workbook, loaded, questions, isWhole);
  const { accounts, accountRows, deals } = source;
  return {
    sheet: accounts.sheet,
    print: listPrint(definition, accounts),
    headerRow: accounts.headerRow,
    total: accounts.rows.length,
    sampled: accountRows.length,
    blank: packColumn(accountRows.map((row) => Number(isBlankRow(accounts, row)))),
    questions: answerQuestions(source, loaded, questions),
    ...(typeof deals === 'string' ? { noDeals: deals } : { deals: packDeals(deals) }),
    ...(workbook.sheet(definition.settings.dealsSheet) === undefined && { hasNoDealsTab: true }),
    waiting: waitingFields(definition, accounts),
    problems: missingColumns(definition, accounts),
    ...remarksOn(source, loaded, name),
  };
}

/** Of the accounts that are looked at; a sample is said to be one, and does not tell what none meets. */
function remarksOn(
  { accounts, accountRows }: Source,
  loaded: Loaded,
  name: string,
): Pick<Preview, 'unreadable' | 'remarks'> {
  const { sheet, headers, headerRow, rows: all } = accounts;
  const { definition, context } = loaded;
  const model = scoringModel(definition);
  const rows = accountRows.map((row) => all[row] ?? []);
  const table = { rows, columnOf: columnFinder(definition, headers) };
  const evaluation = evaluate(model, table, context);
  const cells = unreadableCells(model, table, evaluation, context);
  const unreadable = cells.map((one) => {
    const row = accountRows[one.row] ?? one.row;
    const [text = ''] = unreadableWords([{ ...one, row }], sheet, headerRow);
    return { text, cells: one.count, row, column: one.column + 1 };
  });
  const sampled = unreadable.length > 0 ? [messages.sampled(rows.length)] : [];
  const isSample = rows.length < all.length;
  const remarks = isSample ? sampled : neverMetWords(model, table, evaluation);
  return { unreadable, remarks: [...remarks, ...overrideWords(loaded, name, accounts)] };
}

/**
 * Evaluates one question more: a condition that was changed or is new.
 *
 * @param isWhole - As for the preview that it is added to.
 * @throws Where the operator or value is none.
 */
export function answerQuestion(
  workbook: Workbook,
  loaded: Loaded,
  question: Condition,
  isWhole = false,
): PackedQuestion {
  checkQuestion(loaded, question);
  const source = openSource(workbook, loaded, [question], isWhole);
  return answerQuestions(source, loaded, [question])[0] as PackedQuestion;
}

interface Source {
  readonly accounts: ListedTab;
  readonly accountRows: readonly number[];
  readonly deals: DealList | string;
}

function openSource(
  workbook: Workbook,
  { definition, context }: Loaded,
  questions: readonly Condition[],
  isWhole: boolean,
): Source {
  const accounts = listAccounts(workbook, definition);
  const deals = listDeals(workbook, definition, questions, accounts, context);
  const { length: total } = accounts.rows;
  return { accounts, accountRows: sampledRows(total, isWhole ? total : MOST_ROWS), deals };
}

function answerQuestions(
  { accounts, accountRows, deals }: Source,
  { definition, context }: Loaded,
  questions: readonly Condition[],
): PackedQuestion[] {
  const model = modelOf(definition, questions);
  const rows = accountRows.map((row) => accounts.rows[row] ?? []);
  const columnOf = columnFinder(definition, accounts.headers);
  const ofAccounts = packed(evaluate(model, { rows, columnOf }, context));
  if (typeof deals === 'string') {
    return questions.map((question, index) => ({ ...question, accounts: ofAccounts(index) }));
  }
  const picked = dealRows(deals);
  const table = { ...deals.table, rows: picked.map((row) => deals.table.rows[row] ?? []) };
  const days = picked.map((row) => deals.days[row] ?? context.asOf);
  const ofDeals = packed(evaluateAsOf(model, table, context, days));
  return questions.map((question, index) => ({
    ...question,
    accounts: ofAccounts(index),
    deals: ofDeals(index),
  }));
}

/** A model whose exclusions are the questions. */
function modelOf(definition: Definition, questions: readonly Condition[]): ScoringModel {
  const exclusions = questions.map((question) => ({ ...question, id: '', reason: '', on: true }));
  return { ...scoringModel(definition), dimensions: [], criteria: [], tiers: [], exclusions };
}

function packed({ exclusions }: Evaluation): (index: number) => PackedColumn {
  return (index) => packColumn(exclusions[index] ?? new Float64Array());
}

function isBlankRow({ rows }: ListedTab, row: number): boolean {
  return (rows[row] ?? []).every((cell) => typeof cell === 'string' && cell.trim() === '');
}

function dealRows({ outcomes }: DealList): number[] {
  return sampledRows(outcomes.length);
}

function packDeals(deals: DealList): PackedDeals {
  const rows = dealRows(deals);
  const amount = (row: number) => {
    const known = deals.amounts[row] ?? Number.NaN;
    return Number.isFinite(known) ? known : null;
  };
  return {
    total: deals.outcomes.length,
    sampled: rows.length,
    outcomes: packColumn(rows.map((row) => outcomeCodes.indexOf(deals.outcomes[row] ?? 'none'))),
    independent: independentDeals(deals, rows),
    amounts: rows.map(amount),
    currency: deals.currency,
    from: shown(deals.from),
  };
}

function independentDeals({ outcomes, accountIds }: DealList, rows: readonly number[]) {
  const clusters = clustersOf(
    accountIds,
    outcomes.map(() => 0),
  );
  const count = (...own: DealList['outcomes'][number][]) =>
    independentCount(
      clusters,
      rows.filter((row) => own.includes(outcomes[row] ?? 'none')),
    );
  return { won: count('won', 'churned'), lost: count('lost') };
}

/** Fields of criteria that are off, which no column has. */
function waitingFields(definition: Definition, { headers }: ListedTab): string[] {
  const columnOf = columnFinder(definition, headers);
  const off = definition.criteria.filter(({ on, field }) => !on && columnOf(field) === undefined);
  return [...new Set(off.map(({ field }) => field))];
}

function missingColumns(
  definition: Definition,
  { headers, headerRow, sheet }: ListedTab,
): string[] {
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition).filter(({ name }) => used.has(name));
  const place = { sheet, row: headerRow - 1, column: 0 };
  return resolveColumns(fields, headers, place).problems.map(({ message }) => message);
}
