import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { decodeDefinitionFile, encodeDefinitionFile } from '../../warehouse/file/definition-file';
import { definitionJsonSchema, SCHEMA_FILE } from '../../warehouse/file/json-schema';
import { namer } from '../../warehouse/naming';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { words } from '../warehouse-export/words';

/** The saved definition as a file, and the schema beside it. */
export function definitionFile(
  { workbook, clock }: Outside,
  { name }: RequestOf<'definitionFile'>,
): Answer<'definitionFile'> {
  const { definition } = loadDefinition(workbook, name, clock);
  const base = namer()(`icp ${name || 'definition'}`);
  const schema = `${JSON.stringify(definitionJsonSchema(), null, 2)}\n`;
  const files = [
    { path: `${base}.json`, text: encodeDefinitionFile(definition), about: words.definitionFile },
    { path: SCHEMA_FILE, text: schema, about: words.schemaFile },
  ];
  return { ok: true, files, stands: fingerprint(definition) };
}

/** The definition that a file holds, or all that is wrong with it; nothing is changed. */
export function readDefinitionFile(
  _outside: Outside,
  { text }: RequestOf<'readDefinitionFile'>,
): Answer<'readDefinitionFile'> {
  const read = decodeDefinitionFile(text);
  if ('definition' in read) return { ok: true, definition: read.definition };
  return { ok: true, mistakes: read.problems.map(({ message }) => message) };
}
