import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import { withNewNames } from '../../definition/renamed';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { type Judged, judge } from '../../engine/judge';
import type { Cell, Field, ReadingContext, ScoringModel } from '../../engine/model';

/** Accounts as they were scored once. */
export interface Scoring {
  readonly definition: Definition;
  /** The day that counted as today, and how cells are read. */
  readonly context: ReadingContext;
  /** Names of the fields whose cells are known. */
  readonly fields: readonly string[];
  /** Their cells, an account a row; the same row is the same account on both sides. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What may have changed between two scorings. */
export const causes = ['data', 'definition', 'time'] as const;
export type Cause = (typeof causes)[number];

/** For each cause whether it has changed already. */
export type State = readonly [data: boolean, definition: boolean, time: boolean];

/** What stands in a state. */
export interface JudgedState extends Judged {
  readonly model: ScoringModel;
}

/** Two scorings side by side. */
export interface Sides {
  /** The earlier one with the names that dimensions and tiers have now, and the later one. */
  readonly definitions: readonly [Definition, Definition];
  /** What tiers are called now, by what they were called. */
  readonly tierNow: (name: string) => string;
  /** Fields that either definition uses. */
  readonly fields: readonly string[];
  /** Cells of these fields, before and now. */
  readonly rows: readonly [Rows, Rows];
  readonly days: readonly [number, number];
  /** How numbers in text are read on either side. */
  readonly decimalCommas: readonly [boolean, boolean];
  /** Judged once for each state that differs. */
  readonly at: (state: State) => JudgedState;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Sets two scorings of the same accounts side by side, so that each cause can be changed alone.
 *
 * Rule: a field of which one side has no cells, as where its definition did not use it, has those of
 * the other side: what is not known to have changed counts as unchanged.
 *
 * @param before - The earlier scoring.
 * @param now - The later one, row beside row.
 */
export function sidesOf(before: Scoring, now: Scoring): Sides {
  const { definition: earlier, renamed } = withNewNames(before.definition, now.definition);
  const definitions = [earlier, now.definition] as const;
  const isKnown = (field: Field) =>
    [before, now].some((side) => columnsOf(side, [field])(field.name) !== undefined);
  const fields = commonFields(definitions).filter(isKnown);
  const rows = tables(before, now, fields);
  const days = [before.context.asOf, now.context.asOf] as const;
  const contexts = [before.context, now.context] as const;
  const models = definitions.map(scoringModel) as [ScoringModel, ScoringModel];
  const has = [
    rows[0].some((row, at) => !isSameRow(row, rows[1][at] ?? [])),
    reads(earlier, contexts[0]) !== reads(now.definition, contexts[1]),
    days[0] !== days[1] || contexts[0].today !== contexts[1].today,
  ];
  const index = new Map(fields.map(({ name }, at) => [name, at]));
  const known = new Map<string, JudgedState>();
  const judged = (data: 0 | 1, definition: 0 | 1, time: 0 | 1): JudgedState => {
    const { dayOf, decimalComma = false } = contexts[definition];
    const { asOf, today = asOf } = contexts[time];
    const model = models[definition];
    const table = { rows: rows[data], columnOf: (field: string) => index.get(field) };
    const context = { asOf, today, dayOf, decimalComma };
    return { model, ...judge(model, evaluate(model, table, context)) };
  };
  return {
    definitions,
    tierNow: (name) =>
      renamed.find(({ list, from }) => list === 'tiers' && from === name)?.to ?? name,
    fields: fields.map(({ name }) => name),
    rows,
    days,
    decimalCommas: [contexts[0].decimalComma ?? false, contexts[1].decimalComma ?? false],
    at: (state) => {
      const [data, definition, time] = state.map((one, at) => Number(one && has[at]) as 0 | 1);
      const key = `${data}${definition}${time}`;
      const found = known.get(key) ?? judged(data ?? 0, definition ?? 0, time ?? 0);
      known.set(key, found);
      return found;
    },
  };
}

/** The same of some rows. */
export function someOf({ fields, rows, ...scoring }: Scoring, which: readonly number[]): Scoring {
  return { ...scoring, fields, rows: which.map((row) => rows[row] ?? []) };
}

/** All of a definition that a score depends on besides cells and day. */
function reads(definition: Definition, { decimalComma = false }: ReadingContext): string {
  return canonicalJson([scoringModel(definition), decimalComma]);
}

/** The fields that conditions which are on use, each with all of its names. */
function commonFields(definitions: readonly Definition[]): Field[] {
  const found = new Map<string, Field>();
  for (const definition of definitions) {
    const used = new Set(usedFields(definition));
    for (const { name, aliases } of fieldsOf(definition)) {
      if (!used.has(name)) continue;
      found.set(name, { name, aliases: [...(found.get(name)?.aliases ?? []), ...aliases] });
    }
  }
  return [...found.values()];
}

function columnsOf(side: Scoring, fields: readonly Field[]) {
  return resolveColumns(fields, side.fields).columnOf;
}

function tables(before: Scoring, now: Scoring, fields: readonly Field[]): [Rows, Rows] {
  const [old, fresh] = [columnsOf(before, fields), columnsOf(now, fields)];
  const places = fields.map(({ name }) => [old(name), fresh(name)] as const);
  const cell = (row: readonly Cell[] | undefined, column: number) => row?.[column] ?? '';
  const side = (prefers: 0 | 1): Rows =>
    now.rows.map((_, at) =>
      places.map((place) => {
        const [first, second] = prefers === 0 ? place : [place[1], place[0]];
        const [own, other] = prefers === 0 ? [before, now] : [now, before];
        if (first !== undefined) return cell(own.rows[at], first);
        return second === undefined ? '' : cell(other.rows[at], second);
      }),
    );
  return [side(0), side(1)];
}

/** Whether two cells hold the same. */
export function isSameCell(one: Cell, other: Cell): boolean {
  return typeof one === 'object' && typeof other === 'object'
    ? Object.is(one.getTime(), other.getTime())
    : one === other;
}

function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, column) => isSameCell(cell, other[column] ?? ''));
}
