import type { Definition } from '../../definition/definition';
import { parseSaved } from '../../definition/lift';
import { expectations, problem } from '../../definition/messages';
import type { Problem } from '../../definition/problem';
import { definitionSchema } from '../../definition/schema';
import type { Decoded } from '../../definition/sheet/decode';
import { fileProblems } from '../words';
import { FORM, SCHEMA_FILE } from './json-schema';

/**
 * A definition as a file that can live beside code: keys in the order of the schema, one a line, so
 * that a difference shows what changed.
 *
 * @param definition - Without problems.
 * @example encodeDefinitionFile(definition) // '{\n  "$schema": "./icp_definition.schema.json",…'
 */
export function encodeDefinitionFile(definition: Definition): string {
  const ordered = definitionSchema.parse(definition);
  const file = { $schema: `./${SCHEMA_FILE}`, icpDefinition: FORM, definition: ordered };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a definition's file.
 *
 * @param text - Of the whole file.
 * @param name - Of the file, for its problems.
 * @returns the definition, or every problem with its place
 * @example decodeDefinitionFile(encodeDefinitionFile(definition)) // { definition }
 */
export function decodeDefinitionFile(text: string, name = 'file'): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = text.trim() === '' ? 'nothing' : withLine(reasonOf(error), text);
    return { problems: [problem(name, 'it', fileProblems.json, reason, reason)] };
  }
  if (!isGroup(value))
    return { problems: [problem(name, 'it', expectations.type('object'), value)] };
  const { $schema, icpDefinition, definition, ...others } = value;
  const problems: Problem[] = [
    ...(icpDefinition === FORM
      ? []
      : [problem(name, 'icpDefinition', fileProblems.form(FORM), icpDefinition ?? null)]),
    ...Object.entries(others).map(([key, extra]) =>
      problem(name, key, expectations.knownKeys, extra),
    ),
  ];
  const read = parseSaved(definition ?? null);
  const all = [...problems, ...('problems' in read ? (read.problems ?? []) : [])];
  return all.length === 0 ? read : { problems: all };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where an engine says at which sign it stopped, the line of that sign. */
function withLine(reason: string, text: string): string {
  return reason.replace(/(?: in JSON)? at position (\d+)[\s\S]*/, (_, place: string) => {
    const line = text.slice(0, Number(place)).split('\n').length;
    return ` in line ${line}`;
  });
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
