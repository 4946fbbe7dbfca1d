import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns } from '../../definition/fields';
import type { Cell, Field } from '../../engine/model';
import { fold } from '../../engine/values/fold';

/**
 * Where fields stand under a header row, for fields of the definition and for any other header: a
 * new criterion may be about a column that no field names yet.
 *
 * @returns 0-based column, `undefined` where there is none or two.
 */
export function columnFinder(
  definition: Definition,
  headers: readonly Cell[],
): (field: string) => number | undefined {
  const fields = fieldsOf(definition);
  const { columnOf } = resolveColumns(fields, headers);
  const known = new Set(fields.map(({ name }) => name));
  return (field) => (known.has(field) ? columnOf(field) : onlyColumn(headers, field));
}

function onlyColumn(headers: readonly Cell[], field: string): number | undefined {
  const alone: Field = { name: field, aliases: [] };
  return resolveColumns([alone], headers).columnOf(field);
}

/** The definition's field that a header stands for, by its name or one of its other names. */
export function fieldOfHeader(definition: Definition, header: string): Field | undefined {
  const folded = fold(header);
  const fields = fieldsOf(definition);
  return (
    fields.find(({ name }) => fold(name) === folded) ??
    fields.find(({ aliases }) => aliases.some((alias) => fold(alias) === folded))
  );
}
