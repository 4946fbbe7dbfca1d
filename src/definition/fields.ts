import type { Cell, Field } from '../engine/model';
import { fold } from '../engine/values/fold';
import { columnLetters } from './a1';
import type { DefinedField, Definition } from './definition';
import { expectations, problem } from './messages';
import type { Problem } from './problem';

/** Where each field of a definition stands in a tab. */
export interface ResolvedColumns {
  /** 0-based position in the headers; `undefined` where the field has no column, or two. */
  readonly columnOf: (field: string) => number | undefined;
  /** Fields without a column, and fields that fit two. */
  readonly problems: readonly Problem[];
  /** Names of the fields without a column. */
  readonly missing: readonly string[];
}

/** Where a header row stands, for the addresses of problems. Positions are 0-based. */
export interface HeaderPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * All fields that a definition's conditions and rules use, switched on or off, then the other ones of
 * its FIELDS section. A field without a row of its own is known by its name alone.
 */
export function fieldsOf(definition: Definition): Field[] {
  const own = new Map<string, Field>(definition.fields.map((field) => [field.name, field]));
  const { criteria, exclusions, routes } = definition;
  const used = [...criteria, ...exclusions, ...routes].flatMap(({ field }) => field || []);
  const names = new Set([...used, ...own.keys()]);
  return [...names].map((name) => own.get(name) ?? { name, aliases: [] });
}

/** A row of FIELDS about which nobody has said anything yet. */
export function newField(name: string, aliases: readonly string[] = []): DefinedField {
  return { name, aliases, notes: '', searched: undefined };
}

/** The field that a column belongs to, by its name or another one, in any spelling. */
export function findField(definition: Definition, header: string): DefinedField | undefined {
  const wanted = fold(header);
  return definition.fields.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => fold(known) === wanted),
  );
}

/**
 * What people said of searching a column of the deals: `false` = Build, Discover and Fit leave it
 * out, `true` = they search it though it was asked about, `undefined` = nobody has said.
 *
 * @param field - A field's name, or a header that means the same.
 * @example isSearched(definition, 'Close reason') // false where FIELDS › Searched says no
 */
export function isSearched(definition: Definition, field: string): boolean | undefined {
  return findField(definition, field)?.searched;
}

/** The names of the fields that rules of ROUTES which are switched on ask; the score asks none of them. */
export function routedFields({ routes }: Pick<Definition, 'routes'>): string[] {
  return [...new Set(routes.flatMap(({ on, field }) => (on && field) || []))];
}

/** The names of the fields that conditions which are switched on use. */
export function usedFields(definition: Pick<Definition, 'criteria' | 'exclusions'>): string[] {
  const conditions = [...definition.criteria, ...definition.exclusions];
  return [...new Set(conditions.filter(({ on }) => on).map(({ field }) => field))];
}

/**
 * Finds the column of each field: by its name, else by one of its other names, compared without
 * case, accents and extra spaces. A field that fits two columns gets none of them.
 *
 * @param fields the fields to find, see {@link fieldsOf}
 * @param headers the header row
 * @param place where the header row stands
 * @example resolveColumns(fieldsOf(definition), ['Domain', 'Sector'], place).columnOf('Industry') // 1
 */
export function resolveColumns(
  fields: readonly Field[],
  headers: readonly Cell[],
  place: HeaderPlace = { sheet: 'Accounts', row: 0, column: 0 },
): ResolvedColumns {
  const columnsOf = indexHeaders(headers);
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  const missing: string[] = [];
  for (const field of fields) {
    const fitting = fittingColumns(field, columnsOf);
    const [first] = fitting;
    if (first === undefined) missing.push(field.name);
    if (first !== undefined && fitting.length === 1) columns.set(field.name, first);
    else problems.push(columnProblem(field, fitting, headers, place));
  }
  return { columnOf: (field) => columns.get(field), problems, missing };
}

function indexHeaders(headers: readonly Cell[]): Map<string, number[]> {
  const columnsOf = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const folded = fold(String(header));
    if (folded !== '') columnsOf.set(folded, [...(columnsOf.get(folded) ?? []), column]);
  });
  return columnsOf;
}

function fittingColumns(field: Field, columnsOf: ReadonlyMap<string, number[]>): number[] {
  const named = columnsOf.get(fold(field.name));
  if (named !== undefined) return named;
  const other = new Set(field.aliases.flatMap((alias) => columnsOf.get(fold(alias)) ?? []));
  return [...other].sort((a, b) => a - b);
}

function columnProblem(
  { name, aliases }: Field,
  fitting: readonly number[],
  headers: readonly Cell[],
  { sheet, row, column }: HeaderPlace,
): Problem {
  const where = `${sheet}!${row + 1}:${row + 1}`;
  if (fitting.length === 0) {
    return problem(where, name, expectations.header([name, ...aliases]), undefined);
  }
  const letters = fitting.map((at) => columnLetters(at + column));
  const found = fitting.map((at, index) => `${letters[index]} "${headers[at]}"`).join(' and ');
  return problem(where, name, expectations.oneColumn, fitting, found);
}

const ENOUGH_FIELDS = 3;

/**
 * Tells a header row from a row of data: at least half of the used fields stand in it by one of
 * their names, or at least three of them.
 *
 * @param row the first row of a range
 */
export function looksLikeHeaderRow(row: readonly Cell[], definition: Definition): boolean {
  const texts = new Set(row.filter((cell) => typeof cell === 'string').map(fold));
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition).filter(({ name }) => used.size === 0 || used.has(name));
  const isThere = ({ name, aliases }: Field) =>
    [name, ...aliases].some((header) => texts.has(fold(header)));
  const found = fields.filter(isThere).length;
  return found > 0 && (found >= ENOUGH_FIELDS || found * 2 >= fields.length);
}
