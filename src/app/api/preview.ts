import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { listAccounts } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { accountLines } from '../preview/account-lines';
import { countValues, listFields } from '../preview/field-list';
import { listPrint } from '../preview/list-print';
import { answerQuestion, makePreview } from '../preview/preview';
import { words } from './words';

/** The matches of all conditions, so that the sidebar can score by any weights. */
export function readPreview(
  { workbook, clock }: Outside,
  { name, isWhole }: RequestOf<'preview'>,
): Answer<'preview'> {
  const loaded = loadDefinition(workbook, name, clock);
  const preview = makePreview(workbook, loaded, isWhole, name);
  return { ok: true, preview, stands: fingerprint(loaded.definition) };
}

/** The matches of a condition that was changed or is new. */
export function readQuestion(
  { workbook, clock }: Outside,
  { name, field, operator, value, isWhole }: RequestOf<'question'>,
): Answer<'question'> {
  const loaded = loadDefinition(workbook, name, clock);
  const question = answerQuestion(workbook, loaded, { field, operator, value }, isWhole);
  return { ok: true, question, stands: fingerprint(loaded.definition) };
}

/** The columns that a condition can be about. */
export function readFields(
  { workbook, clock }: Outside,
  { name }: RequestOf<'fields'>,
): Answer<'fields'> {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const fields = listFields(definition, listAccounts(workbook, definition), context);
  return { ok: true, fields, stands: fingerprint(definition) };
}

/** The values of one column, with their counts. */
export function readValues(
  { workbook, clock }: Outside,
  { name, field, asItems }: RequestOf<'values'>,
): Answer<'values'> {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const { sheet, headers, rows } = listAccounts(workbook, definition);
  const column = columnFinder(definition, headers)(field);
  if (column === undefined) throw new Error(words.noHeader(field, sheet));
  const cells = rows.map((row) => row[column] ?? '');
  const { missingWords } = definition.settings;
  const values = countValues(cells, asItems, context, missingWords);
  return { ok: true, values, stands: fingerprint(definition) };
}

/** Accounts by row, with the cells that explain their scores. */
export function readAccounts(
  { workbook, clock }: Outside,
  { name, rows }: RequestOf<'accounts'>,
): Answer<'accounts'> {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const tab = listAccounts(workbook, definition);
  const accounts = accountLines(definition, tab, rows, context);
  const listed = listPrint(definition, tab);
  return { ok: true, accounts, stands: fingerprint(definition), listed };
}
