import { mulberry32 } from '../../src/app/sample/random';
import type { Cell } from '../../src/engine/model';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { proposeFromWorkbook } from './app-path';
import { propose } from './propose';
import { type Drawing, drawDeals, truthOf } from './world';
import { noiseWorld } from './worlds';

/** What is made of input of a bad kind. */
export interface BadInputAnswer {
  readonly input: string;
  /** Criteria proposed from the table, and by the app; the message of an exception. */
  readonly proposed: string;
  readonly inApp: string;
  readonly milliseconds: number;
  readonly inAppMilliseconds: number;
}

/** Deals in which nothing tells anything, with parts of them replaced. */
function deals(
  { count = 200, columns = 12, winRate = 0.4 },
  change: (table: DealTable) => DealTable = (table) => table,
): () => Drawing {
  return () => {
    const kind = noiseWorld(mulberry32(columns), columns, { winRate });
    const drawing = drawDeals(truthOf(kind, 3), count, 3);
    return { ...drawing, table: change(drawing.table) };
  };
}

function withColumn(header: string, cell: (row: number, table: DealTable) => Cell) {
  return (table: DealTable): DealTable => ({
    ...table,
    headers: [...table.headers, header],
    rows: table.rows.map((cells, row) => [...cells, cell(row, table)]),
  });
}

const withDeals =
  (
    change: (deal: DealTable['deals'][number], row: number) => Partial<DealTable['deals'][number]>,
  ) =>
  (table: DealTable): DealTable => ({
    ...table,
    deals: table.deals.map((one, row) => ({ ...one, ...change(one, row) })),
  });

const isWonAt = (row: number, table: DealTable) => table.deals[row]?.outcome === 'won';

/** Input of which an honest answer is asked, not an exception. */
export const badInputs: Readonly<Record<string, () => Drawing>> = {
  'no deals': deals({ count: 0 }),
  '2 won deals': deals(
    { count: 80 },
    withDeals((_, row) => outcome(row < 2)),
  ),
  '20 deals × 60 columns': deals({ count: 20, columns: 60 }),
  'one outcome': deals(
    {},
    withDeals(() => outcome(true)),
  ),
  'constant and unique columns': deals({ columns: 0 }, (table) =>
    withColumn('Same', () => 'x')(withColumn('Key', (row) => `K-${row}`)(table)),
  ),
  'a column equal to the outcome': deals(
    {},
    withColumn('Final word', (row, table) => (isWonAt(row, table) ? 'Yes' : 'No')),
  ),
  'contradicting rows': deals({}, (table) => ({
    headers: table.headers,
    rows: [...table.rows, ...table.rows],
    deals: [
      ...table.deals.map((one) => ({ ...one, ...outcome(true) })),
      ...table.deals.map((one) => ({ ...one, ...outcome(false) })),
    ],
  })),
  'texts of 5,000 characters': deals(
    {},
    withColumn('Story', (row) => `${row % 7} ${'word '.repeat(1000)}`),
  ),
  'one account with half the deals': deals({}, (table) => ({
    ...withDeals((_, row) => accountOf(row % 2 === 0 ? 'big.example' : `a${row}.example`))(table),
    rows: table.rows.map((cells, row) => (row % 2 === 0 ? (table.rows[0] ?? []) : cells)),
  })),
  'all deals on one day': deals(
    {},
    withDeals(() => ({ createdOn: 20_600, closedOn: 20_600 })),
  ),
  '95 % won': deals({ winRate: 0.95 }),
  'equal headers': deals({}, (table) => ({ ...table, headers: table.headers.map(() => 'Same') })),
  '10,000 deals × 200 columns': deals({ count: 10_000, columns: 200 }),
};

function outcome(isWon: boolean) {
  return { outcome: isWon ? 'won' : 'lost' } as const;
}

function accountOf(account: string) {
  return { account, accountId: account };
}

/** Proposes from bad input, from the table and on the whole path of the app. */
export function runBadInput(input: string): BadInputAnswer {
  const drawing = badInputs[input]?.();
  if (drawing === undefined) throw new Error(`Input must be one of the bad inputs, got "${input}"`);
  const own = timed(() => told(propose(drawing.table)?.criteria ?? []));
  const inApp = timed(() => {
    const { draft, problems } = proposeFromWorkbook(drawing);
    return [told(draft?.criteria ?? []), ...problems].join('; ');
  });
  return {
    input,
    proposed: own.answer,
    inApp: inApp.answer,
    milliseconds: own.milliseconds,
    inAppMilliseconds: inApp.milliseconds,
  };
}

function told(criteria: readonly { readonly field: string }[]): string {
  return criteria.length === 0 ? 'nothing' : criteria.map(({ field }) => field).join(', ');
}

/** How long an answer takes; an exception is an answer too. */
export function timed(action: () => string): { answer: string; milliseconds: number } {
  const started = performance.now();
  const answer = tried(action);
  return { answer, milliseconds: performance.now() - started };
}

function tried(action: () => string): string {
  try {
    return action();
  } catch (error) {
    return `threw: ${(error as Error).message.slice(0, 120)}`;
  }
}
