import { matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';
import type { Tab } from '../backtest/tab';
import { fieldOfHeader } from '../preview/field-columns';

/** The columns of a tab that say something about an account or deal, 0-based, by field. */
export interface AttributeColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** Headers of columns that are not searched. */
  readonly leftOut: readonly string[];
}

/**
 * Finds the attributes of a tab: all columns with a header but those with a role and the usual ones
 * on which nothing is scored, such as ids, owners and our own scores. What is a field of the
 * definition is an attribute, whatever its header.
 *
 * @param roles - 0-based columns that play another role.
 */
export function attributeColumns(
  definition: Definition,
  { headers }: Tab,
  roles: ReadonlySet<number>,
): AttributeColumns {
  const columns = new Map<string, number>();
  const leftOut: string[] = [];
  headers.forEach((cell, column) => {
    const header = String(cell).trim();
    if (header === '' || roles.has(column)) return;
    const field = fieldOfHeader(definition, header)?.name;
    const name = field ?? header;
    const isTaken = [...columns.keys()].some((other) => fold(other) === fold(name));
    if (isTaken || (field === undefined && isUnscored(header))) leftOut.push(header);
    else columns.set(name, column);
  });
  return { columns, leftOut };
}

function isUnscored(header: string): boolean {
  const kind = matchHeader(header);
  return kind !== undefined && kind.scored === undefined;
}
