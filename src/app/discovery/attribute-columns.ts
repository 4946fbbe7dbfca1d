import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { sampleRows } from '../../definition/template/column-profile';
import { isUsableHeader } from '../../definition/template/tab-sample';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { identifierSort } from '../../engine/values/identifier';
import { readers } from '../../engine/values/readers';
import { columnMeaning, reading } from '../accounts/column-meaning';
import { fieldOfHeader } from '../accounts/field-finder';
import type { Tab } from '../deals/tab';

/** The columns of a tab that say something about an account or deal, 0-based, by field. */
export interface AttributeColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** Headers of columns that are not searched. */
  readonly leftOut: readonly string[];
}

/**
 * Finds the attributes of a tab: all columns with a header but those with a role, the usual ones on
 * which nothing is scored, such as owners and our own scores, and identifiers. What is a field of the
 * definition is an attribute whatever its header; an identifier is one only where a condition asks
 * for it.
 *
 * @param roles - 0-based columns that play another role.
 */
export function attributeColumns(
  definition: Definition,
  { headers, rows }: Tab,
  roles: ReadonlySet<number>,
): AttributeColumns {
  const columns = new Map<string, number>();
  const leftOut: string[] = [];
  const sample = sampleRows(rows);
  const used = new Set(usedFields(definition));
  headers.forEach((cell, column) => {
    const header = String(cell).trim();
    if (header === '' || roles.has(column)) return;
    const field = fieldOfHeader(definition, header)?.name;
    const name = field ?? header;
    const isTaken = [...columns.keys()].some((other) => fold(other) === fold(name));
    const cells = () => sample.map((row) => row[column] ?? '');
    const isAttribute =
      used.has(name) || (isUsableHeader(name) && isAsked(header, cells(), field !== undefined));
    if (isTaken || !isAttribute) leftOut.push(header);
    else columns.set(name, column);
  });
  return { columns, leftOut };
}

function isAsked(header: string, cells: readonly Cell[], isField: boolean): boolean {
  const texts = cells.map((cell) => readers.text(cell, reading)).filter((text) => text !== '');
  const kind = columnMeaning(header, () => cells);
  const sort = identifierSort(texts);
  if (sort !== undefined && kind?.scored === undefined) return false;
  return isField || kind === undefined || kind.scored !== undefined;
}
