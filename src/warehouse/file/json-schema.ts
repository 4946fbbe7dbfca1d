import * as z from 'zod/mini';
import { definitionSchema } from '../../definition/schema';

/** The form of the file. A newer form has another number. */
export const FORM = 1;

/** Name of the schema beside a definition, for editors that check while one types. */
export const SCHEMA_FILE = 'icp_definition.schema.json';

/**
 * A definition in a file of its own: what it is, then the definition. `$schema` is for editors.
 */
export const fileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  icpDefinition: z.literal(FORM),
  definition: definitionSchema,
});

/**
 * The JSON Schema of a definition's file, made from the schema by which definitions are checked.
 * What cells may hold beyond their type is told where the file is read.
 *
 * @returns JSON, draft 2020-12
 */
export function definitionJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(fileSchema, { io: 'input' });
  return { title: 'Ideal Customer Profile of ICP Score for Sheets', ...schema };
}
