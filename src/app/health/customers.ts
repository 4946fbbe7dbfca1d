import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import { createReading } from '../../engine/values/reading';
import { type RankedCustomers, rankCustomers } from '../../insight/best/best-customers';
import { type AccountChurn, accountChurn } from '../../insight/churn/account-churn';
import { type ChurnCheck, churnCheck } from '../../insight/churn/churn-check';
import type { Tab } from '../deals/tab';
import type { ReadAccounts } from '../judged/read-accounts';
import type { ReadDeals } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';

/** Whether the customers that a definition asks for stay; `undefined` where no deal churned. */
export function churnOf(
  { definition }: Pick<LoadedDefinition, 'definition'>,
  { input, judged }: Pick<ReadDeals, 'input' | 'judged'>,
): ChurnCheck | undefined {
  const { deals, table } = judged();
  if (deals.every(({ outcome }) => outcome !== 'churned')) return undefined;
  const headers: string[] = [];
  for (const field of usedFields(definition)) {
    const column = table.columnOf(field);
    if (column !== undefined) headers[column] = field;
  }
  const named = Array.from(headers, (header = '') => header);
  return churnCheck(input.model, { headers: named, rows: table.rows, deals }, input.context);
}

/** The same by a column of the accounts that says who left; `undefined` where none does. */
export function churnByAccounts(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  accounts: Pick<ReadAccounts, 'model' | 'table' | 'judged' | 'tab'>,
): AccountChurn | undefined {
  const { headers } = accounts.tab;
  const { columnOf } = resolveColumns(fieldsOf(definition), headers);
  const used = usedFields(definition).flatMap((field) => columnOf(field) ?? []);
  const reading = createReading(context, definition.settings.missingWords);
  return accountChurn(accounts, headers, reading, new Set(used));
}

/**
 * The best and the worst customers among the accounts, by what columns say that they are worth.
 *
 * @returns `undefined` where no column says so.
 */
export function bestOf(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  { headers, rows }: Pick<Tab, 'headers' | 'rows'>,
): RankedCustomers | undefined {
  const reading = createReading(context, definition.settings.missingWords);
  const ranked = rankCustomers({ headers: headers.map(String), rows }, reading);
  return ranked.rankedBy.length === 0 ? undefined : ranked;
}
