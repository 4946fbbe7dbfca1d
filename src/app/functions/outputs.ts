import type { Definition } from '../../definition/definition';
import { explanationText } from '../../engine/explain';
import type { ScoredTable } from '../scoring/score-table';

/** A value that Sheets takes from a custom function. */
export type Output = string | number | boolean;

/** What one custom function gives: its headers, and its cells for one row that is not blank. */
export interface OutputColumns {
  readonly headers: (definition: Pick<Definition, 'dimensions'>) => readonly string[];
  readonly cells: (table: ScoredTable, row: number) => readonly Output[];
}

type Account = NonNullable<ReturnType<ScoredTable['account']>>;

const table = {
  ICP_SCORE: ofAccount('Score', ({ score }) => score),
  ICP_TIER: ofAccount('Tier', ({ tier }) => tier),
  ICP_COVERAGE: ofAccount('Coverage', ({ coverage }) => coverage),
  ICP_EXCLUSION: ofAccount('Exclusion', ({ exclusion }) => exclusion),
  ICP_ACTION: ofAccount('Next action', ({ nextAction }) => nextAction),
  ICP_EXPLAIN: { headers: () => ['Explanation'], cells: (table, row) => [explained(table, row)] },
  ICP_DIMENSIONS: {
    headers: ({ dimensions }) => dimensions.map(({ name }) => name),
    cells: (table, row) => table.dimensions(row) ?? [],
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
  },
} satisfies Record<string, OutputColumns>;

export type FunctionName = keyof typeof table;

/** The custom functions as a table; the name is the one in the sheet. */
export const outputs: Readonly<Record<FunctionName, OutputColumns>> = table;

function ofAccount(header: string, pick: (account: Account) => Output): OutputColumns {
  return {
    headers: () => [header],
    cells: (table, row) => {
      const account = table.account(row);
      return account === undefined ? [] : [pick(account)];
    },
  };
}

function explained(table: ScoredTable, row: number): string {
  const explanation = table.explain(row);
  return explanation === undefined ? '' : explanationText(explanation);
}
