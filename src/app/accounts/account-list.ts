import type { Definition } from '../../definition/definition';
import { messages } from '../messages';
import type { Workbook } from '../workbook';
import { type List, readList } from './list';

/** A tab of accounts or deals as a preview reads it. */
export type ListedTab = Pick<List, 'sheet' | 'headerRow' | 'headers' | 'rows'>;

/**
 * The accounts of a definition.
 *
 * @throws Where there is no such tab.
 */
export function listAccounts(workbook: Workbook, { settings }: Definition): List {
  const sheet = workbook.sheet(settings.accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(settings.accountsSheet));
  return readList(workbook, sheet, settings.headerRow);
}
