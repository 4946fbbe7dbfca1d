import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import { type Condition, evaluate, type Table } from '../../engine/evaluate';
import { findOperator } from '../../engine/operators';
import { isMisfit } from '../../engine/operators/operator';
import { createReading } from '../../engine/values/reading';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Workbook } from '../workbook';
import { type ListedTab, listAccounts } from './account-list';
import { type DealList, listDeals } from './deal-list';
import { columnFinder } from './field-columns';
import { outcomeCodes } from './outcome-codes';
import { type PackedColumn, packColumn } from './packed-column';
import { sampledRows } from './sample';

/** What a condition is about, apart from who uses it: equal ones share one column of matches. */
export interface Question {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** The matches of one question among accounts and deals. */
export interface PackedQuestion extends Question {
  readonly accounts: PackedColumn;
  /** Left out where there are no deals. */
  readonly deals?: PackedColumn;
}

/** All that a sidebar needs to score the accounts by any weights. */
export interface Preview {
  readonly sheet: string;
  /** 1-based; the account of row 0 stands below it. */
  readonly headerRow: number;
  /** Accounts below the header row; `sampled` of them are in the columns, spread evenly. */
  readonly total: number;
  readonly sampled: number;
  /** 1 where the row holds nothing. */
  readonly blank: PackedColumn;
  readonly questions: readonly PackedQuestion[];
  readonly deals?: PackedDeals;
  /** Why there are no deals. */
  readonly noDeals?: string;
  /** Columns that the formulas would miss. */
  readonly problems: readonly string[];
}

/** Deals: how each ended, as the index of its outcome in `outcomeCodes`, and its amount. */
export interface PackedDeals {
  readonly total: number;
  readonly sampled: number;
  readonly outcomes: PackedColumn;
  readonly amounts: readonly (number | null)[];
}

/**
 * Evaluates every condition of a definition, also those that are off.
 *
 * Rule: design §3, the first of the two stages; over 20,000 rows an even sample.
 *
 * @param workbook - The spreadsheet.
 * @param loaded - The definition and today.
 */
export function makePreview(
  workbook: Workbook,
  { definition, context }: LoadedDefinition,
): Preview {
  const source = openSource(workbook, { definition, context });
  const { accounts, accountRows, dealRows, deals } = source;
  const questions = questionsOf(definition);
  return {
    sheet: accounts.sheet,
    headerRow: accounts.headerRow,
    total: accounts.rows.length,
    sampled: accountRows.length,
    blank: packColumn(accountRows.map((row) => Number(isBlankRow(accounts, row)))),
    questions: answerQuestions(source, definition, questions),
    ...(typeof deals === 'string' ? { noDeals: deals } : { deals: packDeals(deals, dealRows) }),
    problems: missingColumns(definition, accounts),
  };
}

/**
 * Evaluates one question more: a condition that was changed or is new.
 *
 * @throws Where the operator or value is none.
 */
export function answerQuestion(
  workbook: Workbook,
  loaded: Pick<LoadedDefinition, 'definition' | 'context'>,
  question: Question,
): PackedQuestion {
  checkQuestion(loaded, question);
  const source = openSource(workbook, loaded);
  return answerQuestions(source, loaded.definition, [question])[0] as PackedQuestion;
}

interface Source {
  readonly accounts: ListedTab;
  readonly accountRows: readonly number[];
  readonly deals: DealList | string;
  readonly dealRows: readonly number[];
  readonly context: LoadedDefinition['context'];
}

function openSource(
  workbook: Workbook,
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
): Source {
  const accounts = listAccounts(workbook, definition);
  const deals = listDeals(workbook, definition, accounts, context);
  const dealCount = typeof deals === 'string' ? 0 : deals.table.rows.length;
  return {
    accounts,
    accountRows: sampledRows(accounts.rows.length),
    deals,
    dealRows: sampledRows(dealCount),
    context,
  };
}

function answerQuestions(
  { accounts, accountRows, deals, dealRows, context }: Source,
  definition: Definition,
  questions: readonly Question[],
): PackedQuestion[] {
  const accountTable = {
    rows: accountRows.map((row) => accounts.rows[row] ?? []),
    columnOf: columnFinder(definition, accounts.headers),
  };
  const answers = matches(definition, accountTable, questions, context);
  if (typeof deals === 'string') {
    return questions.map((question, index) => ({ ...question, accounts: answers(index) }));
  }
  const rows = dealRows.map((row) => deals.table.rows[row] ?? []);
  const dealAnswers = matches(definition, { ...deals.table, rows }, questions, context);
  return questions.map((question, index) => ({
    ...question,
    accounts: answers(index),
    deals: dealAnswers(index),
  }));
}

function matches(
  definition: Definition,
  table: Table,
  questions: readonly Question[],
  context: LoadedDefinition['context'],
): (index: number) => PackedColumn {
  const { missingWords, minimumCoverage } = definition.settings;
  const model = { dimensions: [], criteria: [], tiers: [], missingWords, minimumCoverage };
  const exclusions = questions.map((question) => ({ ...question, id: '', reason: '', on: true }));
  const evaluation = evaluate({ ...model, exclusions }, table, context);
  return (index) => packColumn(evaluation.exclusions[index] ?? new Float64Array());
}

function questionsOf({ criteria, exclusions }: Definition): Question[] {
  const found = new Map<string, Question>();
  for (const { field, operator, value } of [...criteria, ...exclusions] as Condition[]) {
    found.set(JSON.stringify([field, operator, value]), { field, operator, value });
  }
  return [...found.values()];
}

function checkQuestion(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  { operator, value }: Question,
): void {
  const known = findOperator(operator);
  if (known === undefined) throw new Error(messages.noOperator(operator));
  const judge = known.compile(value, createReading(context, definition.settings.missingWords));
  const isEmpty = known.needsValue && value.trim() === '';
  if (isMisfit(judge)) throw new Error(messages.noValue(judge.expected, value));
  if (isEmpty) throw new Error(messages.noValue(known.expects, value));
}

function isBlankRow({ rows }: ListedTab, row: number): boolean {
  return (rows[row] ?? []).every((cell) => typeof cell === 'string' && cell.trim() === '');
}

function packDeals({ outcomes, amounts }: DealList, rows: readonly number[]): PackedDeals {
  const amount = (row: number) => {
    const known = amounts[row] ?? Number.NaN;
    return Number.isFinite(known) ? known : null;
  };
  return {
    total: outcomes.length,
    sampled: rows.length,
    outcomes: packColumn(rows.map((row) => outcomeCodes.indexOf(outcomes[row] ?? 'none'))),
    amounts: rows.map(amount),
  };
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
