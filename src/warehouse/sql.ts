/** A piece of SQL: an expression, a condition or a statement. */
export type Sql = string;

export const UNKNOWN = 'NULL';
export const NEVER = 'FALSE';

/** A branch of a `CASE`: a condition and what holds where it is met. */
export type Branch = readonly [condition: Sql, value: Sql];

/**
 * The value of the first branch that is met.
 *
 * @param otherwise - `NULL` where it is left out.
 * @example firstOf([['a > 1', '2']]) // 'CASE WHEN a > 1 THEN 2 END'
 */
export function firstOf(branches: readonly Branch[], otherwise: Sql = UNKNOWN): Sql {
  if (branches.length === 0) return otherwise;
  const whens = branches.map(([condition, value]) => `WHEN ${condition} THEN ${value}`);
  const parts = otherwise === UNKNOWN ? whens : [...whens, `ELSE ${otherwise}`];
  if (whens.length < 3) return `CASE ${parts.join(' ')} END`;
  return `CASE\n${indented(parts.join('\n'))}\nEND`;
}

/** Each line two blanks further in. No literal has a line break in it. */
export function indented(text: Sql): Sql {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** 1 where a condition holds, else 0; `NULL` where `known` does not. */
export function oneOrZero(known: Sql, condition: Sql): Sql {
  if (known === NEVER) return UNKNOWN;
  return firstOf(
    [
      [not(known), UNKNOWN],
      [condition, '1'],
    ],
    '0',
  );
}

/** The opposite of a condition. @example not('a IS NOT NULL') // 'a IS NULL' */
export function not(condition: Sql): Sql {
  return /^[\w.]+ IS NOT NULL$/.test(condition)
    ? condition.replace(' NOT NULL', ' NULL')
    : `NOT (${condition})`;
}

/** All of some conditions; `TRUE` of none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.includes(NEVER)) return NEVER;
  return joined(conditions, 'AND') ?? 'TRUE';
}

/** One of some conditions; `FALSE` of none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return (
    joined(
      conditions.filter((one) => one !== NEVER),
      'OR',
    ) ?? NEVER
  );
}

function joined(conditions: readonly Sql[], word: string): Sql | undefined {
  if (conditions.length < 2) return conditions[0];
  return conditions.map((one) => `(${one})`).join(` ${word} `);
}

/** Whether an expression equals one of some others. @example isIn('a', ['1', '2']) // 'a IN (1, 2)' */
export function isIn(expression: Sql, values: readonly Sql[]): Sql {
  return values.length === 0 ? NEVER : `${expression} IN (${values.join(', ')})`;
}

/** Numbers from left to right, as the engine adds them. */
export function sumOf(terms: readonly Sql[]): Sql {
  return terms.length === 0 ? '0' : terms.join(' + ');
}

const LONGEST_COMMENT = 240;
/** What ends a line or hides what follows, in any database or editor. */
const unfit = /[\s\p{C}\p{Z}]+/gu;

/**
 * A comment of one line, whatever the text: it can't end before its line does.
 *
 * @example comment('Why:\nDROP TABLE x') // '-- Why: DROP TABLE x'
 */
export function comment(text: string): Sql {
  const line = wellFormed(text).replace(unfit, ' ').trim();
  const signs = Array.from(line);
  const short = signs.length > LONGEST_COMMENT;
  return `-- ${short ? `${signs.slice(0, LONGEST_COMMENT - 1).join('')}…` : line}`;
}

const halfSigns = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with its half signs replaced: no database holds them. */
export function wellFormed(text: string): string {
  return text.replace(halfSigns, '\ufffd');
}

/** A sign by its number in four hexadecimal digits, eight where it takes more. */
export function signNumber(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return code.padStart(code.length > 4 ? 8 : 4, '0');
}

/** Whether a text has no half signs. */
export function isWellFormed(text: string): boolean {
  return wellFormed(text) === text;
}

/** One select of a statement, known by a name to those behind it. */
export interface Stage {
  readonly name: string;
  /** What it does, one line each. */
  readonly about: readonly string[];
  readonly select: Sql;
}

/** A select with an expression a line, each below what is said of it. */
export function selectOf(
  columns: readonly { readonly sql: Sql; readonly about: readonly string[] }[],
  from: Sql,
): Sql {
  const lines = columns.map(({ sql, about }, index) => {
    const comma = index === columns.length - 1 ? '' : ',';
    return indented([...about, `${sql}${comma}`].join('\n'));
  });
  return `SELECT\n${lines.join('\n')}\nFROM ${from}`;
}
