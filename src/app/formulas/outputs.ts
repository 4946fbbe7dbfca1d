import type { Definition } from '../../definition/definition';
import { explanationText } from '../../engine/explain';
import type { ScoringModel } from '../../engine/model';
import type { ScoredTable } from '../scoring/score-table';

/** A value that Sheets takes from a custom function. */
export type Output = string | number | boolean;

/** What says how much a result holds of each account. */
type Sized = Pick<Definition, 'dimensions'> & {
  readonly criteria: readonly unknown[];
  readonly exclusions: readonly unknown[];
};

/** What one custom function gives: its headers, and its cells for one row that is not blank. */
export interface OutputColumns {
  readonly headers: (definition: Pick<ScoringModel, 'dimensions'>) => readonly string[];
  readonly cells: (table: ScoredTable, row: number) => readonly Output[];
  /** Accounts that one formula takes: Sheets refuses a result that is too large. */
  readonly most: (definition: Sized) => number;
}

/** Cells that a result has at most, those of blank rows too; one of 500,000 is known to have been refused. */
const MOST_CELLS = 250_000;
/** Accounts with a text that somebody wrote. */
const MOST_TEXTS = 100_000;
/** Accounts that are explained. */
const MOST_EXPLAINED = 5_000;
/** Reasons in all of their explanations: those of more than 40 conditions are long. */
const MOST_REASONS = 40 * MOST_EXPLAINED;

type Account = NonNullable<ReturnType<ScoredTable['account']>>;

const table = {
  ICP_SCORE: ofAccount('Score', ({ score }) => score),
  ICP_TIER: ofAccount('Tier', ({ tier }) => tier),
  ICP_COVERAGE: ofAccount('Coverage', ({ coverage }) => coverage),
  ICP_EXCLUSION: ofAccount('Exclusion', ({ exclusion }) => exclusion, MOST_TEXTS),
  ICP_ACTION: ofAccount('Next action', ({ nextAction }) => nextAction, MOST_TEXTS),
  ICP_EXPLAIN: {
    headers: () => ['Explanation'],
    cells: (table, row) => [explained(table, row)],
    most: mostExplained,
  },
  ICP_DIMENSIONS: {
    headers: ({ dimensions }) => dimensions.map(({ name }) => name),
    cells: (table, row) => table.dimensions(row) ?? [],
    most: ({ dimensions }) => Math.floor(MOST_CELLS / Math.max(1, dimensions.length)),
  },
  ICP_REPORT: {
    headers: () => [
      'Score',
      'Tier',
      'Coverage',
      'Low',
      'High',
      'Exclusion',
      'Next action',
      'Explanation',
    ],
    cells: (table, row) => {
      const account = table.account(row);
      if (account === undefined) return [];
      const { score, tier, coverage, low, high, exclusion, nextAction } = account;
      return [score, tier, coverage, low, high, exclusion, nextAction, explained(table, row)];
    },
    most: mostExplained,
  },
} satisfies Record<string, OutputColumns>;

export type FunctionName = keyof typeof table;

/** The custom functions as a table; the name is the one in the sheet. */
export const outputs: Readonly<Record<FunctionName, OutputColumns>> = table;

/** Rows that a result has at most, blank ones too. */
export function mostRows(name: FunctionName, definition: Sized): number {
  return Math.floor(MOST_CELLS / Math.max(1, outputs[name].headers(definition).length));
}

/** Whether one formula gives all of a list: its accounts, and the blank rows between them. */
export function takesList(
  name: FunctionName,
  definition: Sized,
  accounts: number,
  rows: number,
): boolean {
  return accounts <= outputs[name].most(definition) && rows <= mostRows(name, definition);
}

function ofAccount(
  header: string,
  pick: (account: Account) => Output,
  most = MOST_CELLS,
): OutputColumns {
  return {
    headers: () => [header],
    cells: (table, row) => {
      const account = table.account(row);
      return account === undefined ? [] : [pick(account)];
    },
    most: () => most,
  };
}

function mostExplained({ criteria, exclusions }: Sized): number {
  const reasons = Math.max(1, criteria.length + exclusions.length);
  return Math.min(MOST_EXPLAINED, Math.floor(MOST_REASONS / reasons));
}

function explained(table: ScoredTable, row: number): string {
  const explanation = table.explain(row);
  return explanation === undefined ? '' : explanationText(explanation);
}
