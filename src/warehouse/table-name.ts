import type { Dialect } from './dialects/dialect';
import type { Sql } from './sql';
import { problems } from './words';

const PART = /\s*(?:"((?:[^"]|"")*)"|`((?:[^`\\]|\\.)*)`|([^."`]*))\s*(\.|$)/y;
const LONGEST = 300;
const usualLabel = ['Table', 'project.dataset.accounts'] as const;

/**
 * The parts of a table's name as people write it: `project.dataset.accounts`, each perhaps in
 * quotes or backticks. In backticks a dot parts too, as in BigQuery.
 *
 * @param plainName - What a part without quotes means; by default what it says.
 * @param label - What it is called where it is asked for, and an example.
 * @throws where it is no name.
 * @example tableParts('crm."my accounts"') // ['crm', 'my accounts']
 */
export function tableParts(
  written: string,
  plainName: (part: string) => string = (part) => part,
  [what, example]: readonly [what: string, example: string] = usualLabel,
): string[] {
  const wrong = () => new Error(problems.table(written, what, example));
  const parts: string[] = [];
  PART.lastIndex = 0;
  const text = written.trim();
  for (;;) {
    const found = PART.exec(text);
    if (found === null) throw wrong();
    const [, quoted, ticked, plain, end] = found;
    if (quoted !== undefined) parts.push(quoted.replace(/""/g, '"'));
    else if (ticked !== undefined) parts.push(...ticked.replace(/\\(.)/g, '$1').split('.'));
    else if (/[()']/.test(plain ?? '')) throw new Error(problems.tableIsSql(written, what));
    else parts.push(plainName((plain ?? '').trim()));
    if (end === '') break;
  }
  if (parts.some((part) => !isName(part))) throw wrong();
  return parts;
}

/** A table's name as a database takes it. @throws where a part is no name. */
export function tableName(parts: readonly string[], dialect: Dialect): Sql {
  return parts.map((part) => nameSql(part, dialect)).join('.');
}

/** The name of a column or of a part of a table. @throws where it is no name. */
export function nameSql(name: string, { identifier }: Dialect): Sql {
  if (!isName(name)) throw new Error(problems.name(name));
  return identifier(name);
}

/** Whether a text can name a table or column. */
function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text);
}
