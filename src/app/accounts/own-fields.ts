import { columnLetters } from '../../definition/a1';
import type { Definition } from '../../definition/definition';
import { fieldsOf, usedFields } from '../../definition/fields';
import { fold } from '../../engine/values/fold';
import { messages } from '../messages';
import type { Workbook } from '../workbook';
import { type List, readList } from './list';

/** Rows from the top that tell which columns are the add-on's. */
const LOOKED_AT = 220;

/**
 * Refuses a definition whose conditions ask for a column that the add-on itself gives: its formulas
 * could not read it, and a score can't be made of itself.
 *
 * @throws The first such field, with its column.
 */
export function refuseOwnFields(workbook: Workbook, definition: Definition): void {
  const { accountsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  if (sheet === undefined) return;
  refuseOwnFieldsOf(definition, readList(workbook, sheet, headerRow, headerRow + LOOKED_AT));
}

/** The same for a list that was read. */
export function refuseOwnFieldsOf(definition: Definition, list: List): void {
  const { headerRow } = list;
  const written = list.values[headerRow - 1] ?? [];
  const data = new Set(list.headers.map((header) => fold(String(header))));
  const used = new Set(usedFields(definition));
  for (const { name, aliases } of fieldsOf(definition)) {
    const names = [name, ...aliases].map(fold);
    if (!used.has(name) || names.some((one) => data.has(one))) continue;
    const own = [...list.own].find((column) => names.includes(fold(String(written[column]))));
    if (own === undefined) continue;
    const cell = `${list.sheet}!${columnLetters(own)}${headerRow}`;
    throw new Error(messages.ownField(name, String(written[own]), cell));
  }
}
