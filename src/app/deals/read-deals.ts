import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { looseKey } from '../../definition/loose-names';
import { type Outcome, readOutcomes } from '../../definition/outcomes';
import { readColumns } from '../../engine/coded-column';
import { isMisfit } from '../../engine/misfit';
import type { ReadingContext } from '../../engine/model';
import type { ReadKind, Reads } from '../../engine/values/readers';
import { createReading } from '../../engine/values/reading';
import type { Deal } from '../../insight/deals/deal';
import type { DealColumns } from './deal-columns';
import type { Join } from './join-accounts';
import type { Tab } from './tab';
import { words } from './words';

/** Which account each deal is of; `isNeeded` where a deal without one can't be scored. */
export interface DealJoin extends Pick<Join, 'accounts'> {
  readonly isNeeded: boolean;
}

/** Stands for every stage that no other outcome names. */
const ANY_OTHER = '*';

/**
 * Reads the rows of the deals tab by their roles.
 *
 * Rule: src/definition/README.md, roles of DEALS. A won deal that churned by `asOf` counts as churned.
 *
 * @param join - The account of each deal; `undefined` where nothing joins both tabs.
 * @returns One deal a row.
 */
export function readDeals(
  definition: Definition,
  tab: Tab,
  columns: DealColumns,
  join: DealJoin | undefined,
  context: ReadingContext,
): Deal[] {
  const reading = createReading(context, definition.settings.missingWords);
  const table = readColumns(tab.rows, reading);
  const column = <K extends ReadKind>(at: number | undefined, kind: K, none: Reads[K]) => {
    if (at === undefined) return () => none;
    const { codes } = table.column(at);
    const reads = table.reads(at, kind);
    return (row: number) => reads[codes[row] as number] as Reads[K];
  };
  const stage = column(columns.of('Outcome'), 'text', '');
  const day = (role: 'Created on' | 'Closed on' | 'Churned on') =>
    column(columns.of(role), 'day', NaN);
  const [created, closed, churned] = [day('Created on'), day('Closed on'), day('Churned on')];
  const amount = column(columns.of('Amount'), 'number', NaN);
  const accountColumn = columns.of('Account key') ?? -1;
  const account = column(columns.of('Account key'), 'text', '');
  const id = column(columns.id, 'text', '');
  const outcomeOf = outcomeReader(definition);

  const idOf = accountIds(join);

  return tab.rows.map((cells, row) => {
    const read = {
      account: written(cells[accountColumn]),
      createdOn: created(row),
      closedOn: closed(row),
      churnedOn: churned(row),
      amount: amount(row),
    };
    const outcome = outcomeOf(stage(row));
    const hasChurned = outcome === 'won' && read.churnedOn <= context.asOf;
    return {
      ...read,
      row: tab.numbers[row] as number,
      id: id(row) || sameness(account(row), read),
      accountId: idOf(row, account(row)),
      isJoined: join?.isNeeded !== true || (join.accounts[row] as number) >= 0,
      outcome: hasChurned ? 'churned' : outcome,
      stage: stage(row),
    };
  });
}

/** The row of its account, else its key: `ACME` and `Acme Inc.` are one. */
function accountIds(join: DealJoin | undefined): (row: number, key: string) => string {
  return (row, key) => {
    const joined = join?.accounts[row] ?? -1;
    return joined < 0 ? looseKey(accountKey(key)) : `row ${joined}`;
  };
}

/** Deals without an id are the same where account, both days and amount are. */
function sameness(
  account: string,
  { createdOn, closedOn, amount }: Pick<Deal, 'createdOn' | 'closedOn' | 'amount'>,
): string {
  const isTold = account !== '' && !Number.isNaN(createdOn + closedOn + amount);
  return isTold ? [account, createdOn, closedOn, amount].join('|') : '';
}

function written(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : String(cell ?? '');
}

function outcomeReader(definition: Definition): (stage: string) => Outcome | undefined {
  const role = definition.deals.find(({ role }) => role === 'Outcome');
  const outcomes = readOutcomes(role?.values ?? '');
  if (isMisfit(outcomes)) throw new Error(words.noOutcomeRole);
  const byStage = new Map<string, Outcome>();
  for (const [outcome, stages] of outcomes) {
    for (const stage of stages) byStage.set(stage, outcome);
  }
  const other = byStage.get(ANY_OTHER);
  return (stage) => (stage === '' ? undefined : (byStage.get(stage) ?? other));
}
