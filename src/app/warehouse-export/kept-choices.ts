import { type SqlRequest, sqlSchema } from '../../protocol/requests';
import { keepLong, readLong } from '../long-note';
import type { Notebook } from '../workbook';

/** What was last chosen over accounts, and over deals. */
export interface SqlChoices {
  readonly accounts?: SqlRequest;
  readonly deals?: SqlRequest;
}

/**
 * Keeps which table, columns and database were chosen, for everybody who edits the spreadsheet: it is
 * their warehouse. One that is too large is not kept.
 *
 * @param name - Of the definition.
 */
export function keepChoice(notebook: Notebook, name: string, chosen: SqlRequest): void {
  keepLong(notebook, keyOf(name, chosen.kind === 'verdict'), chosen);
}

/** What {@link keepChoice} kept. */
export function keptChoices(notebook: Notebook, name: string): SqlChoices {
  const [accounts, deals] = [false, true].map((areDeals) => {
    const read = sqlSchema.safeParse(readLong(notebook, keyOf(name, areDeals)));
    return read.success ? read.data : undefined;
  });
  return { ...(accounts && { accounts }), ...(deals && { deals }) };
}

function keyOf(name: string, areDeals: boolean): string {
  return `ICP SQL of ${areDeals ? 'deals' : 'accounts'}: ${name}`;
}
