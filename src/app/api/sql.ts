import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { dialects } from '../../warehouse/dialects';
import { explained } from '../failures';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
import { keepChoice, keptChoices } from '../warehouse-export/kept-choices';
import { readColumns as read } from '../warehouse-export/sql-columns';
import { sqlFiles } from '../warehouse-export/sql-files';
import { unknownFields } from '../warehouse-export/unknown-fields';
import { words } from '../warehouse-export/words';

/** What was last chosen. */
export function sqlChoices(
  { notebook }: Outside,
  { name }: RequestOf<'sqlChoices'>,
): Answer<'sqlChoices'> {
  return { ok: true, ...keptChoices(notebook, name) };
}

/** The columns of a table, and what they are. */
export function readColumns(
  { workbook, clock }: Outside,
  { name, database, text }: RequestOf<'readColumns'>,
): Answer<'readColumns'> {
  const { definition } = loadDefinition(workbook, name, clock);
  return { ok: true, read: read(definition, dialects[database], text) };
}

/** The saved definition as SQL; what was chosen is kept for the next time. */
export function exportSql(
  outside: Outside,
  { name, sql }: RequestOf<'exportSql'>,
): Answer<'exportSql'> {
  const { workbook, notebook, clock } = outside;
  const loaded = loadDefinition(workbook, name, clock);
  const { definition, context } = loaded;
  const files = sqlFiles(definition, sql, {
    name,
    timeZone: workbook.timeZone(),
    decimalComma: context.decimalComma ?? false,
    version: presentVersion(outside, name, loaded),
  });
  const { remarks, unknown } = unknownFields(definition, sql, context.decimalComma);
  const forgotten = notKept(outside, () => keepChoice(notebook, name, sql));
  const stands = fingerprint(definition);
  return { ok: true, files, remarks: [...remarks, ...forgotten], unknown, stands };
}

/** The files are there, whatever becomes of what was chosen. */
function notKept({ workbook }: Outside, keep: () => void): string[] {
  try {
    keep();
    return [];
  } catch (error) {
    return [words.notKept(explained(error, workbook))];
  }
}
