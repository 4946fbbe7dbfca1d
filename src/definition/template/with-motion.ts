import type { Cell } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { fold } from '../../engine/values/fold';
import type { Reading } from '../../engine/values/reading';
import type { FieldKind } from '../catalogue/field-kind';
import { ideaHeaders } from '../catalogue/idea-headers';
import { hasPhrase } from '../catalogue/match-header';
import { fieldOf } from './field-name';
import type { FittedColumn } from './fit-columns';
import { type CriterionDraft, columnCriteria, filledPoints } from './fit-criteria';
import { measure, tellsApart } from './measure';
import type { Idea, Motion, NoGo } from './motions/motion';
import type { Start } from './start';
import { words } from './words';

/** The cells of a column below its header. */
export type CellsOf = (column: FittedColumn) => readonly Cell[];

/** An exclusion that a person may switch on. */
export type ExclusionDraft = Pick<NoGo, 'name' | 'field' | 'operator' | 'value' | 'reason'>;

/** Which column an idea is about. */
type Claims = ReadonlyMap<Idea, FittedColumn>;

/**
 * Finds the columns that a way of selling asks for: of that name, else one whose header says it, else
 * one that the catalogue takes for it. A column that the catalogue took for something else means what
 * the idea says.
 *
 * @param columns - Of the accounts.
 */
export function claimColumns(
  { ideas }: Motion,
  columns: readonly FittedColumn[],
): { readonly columns: readonly FittedColumn[]; readonly claims: Claims } {
  const left = new Set(columns.filter(mayTell));
  const claims = new Map<Idea, FittedColumn>();
  const meant = new Map<FittedColumn, FittedColumn>();
  for (const idea of ideas) {
    const found = columnFor(idea.field, [...left]);
    if (found === undefined) continue;
    left.delete(found);
    const column = isAbout(found.kind, idea.field) ? found : asItStands(found);
    claims.set(idea, column);
    meant.set(found, column);
  }
  return { columns: columns.map((one) => meant.get(one) ?? one), claims };
}

/**
 * The criteria of a way of selling, on the columns that are there: with start values from the list
 * where it gives some, else with usual ones where these part the accounts. An idea without a column
 * stands ready, switched off, and says which column to add. Columns that no idea is about have the
 * criteria that they have without a motion.
 *
 * @param cellsOf - To try a usual value on.
 * @example motionCriteria(motions.Services, claimColumns(motions.Services, columns), cellsOf, reading)
 * // the one on Budget, off: 'A number means that somebody has agreed to it. Add a column Budget, …'
 */
export function motionCriteria(
  { ideas }: Motion,
  { columns, claims }: ReturnType<typeof claimColumns>,
  cellsOf: CellsOf,
  reading: Reading,
): CriterionDraft[] {
  const claimed = new Set(claims.values());
  const drafts = ideas.map((idea) => {
    const column = claims.get(idea);
    return column ? onColumn(idea, column, cellsOf, reading) : waiting(idea);
  });
  return [...drafts, ...columnCriteria(columns.filter((one) => !claimed.has(one)))];
}

/** Whom a way of selling leaves alone, on the columns that are there. */
export function motionExclusions(
  { noGos }: Motion,
  columns: readonly FittedColumn[],
): ExclusionDraft[] {
  return noGos.map((noGo) => {
    const column = columnFor(noGo.field, columns);
    return { ...noGo, field: column?.field.name ?? noGo.field };
  });
}

function columnFor(field: string, columns: readonly FittedColumn[]): FittedColumn | undefined {
  const isSaidBy = (written: readonly string[], { profile }: FittedColumn) =>
    hasPhrase(profile.header, written);
  return (
    columns.find(({ profile }) => fold(profile.header) === fold(field)) ??
    columns.find((column) => isSaidBy(ideaHeaders[field] ?? [], column)) ??
    columns.find(({ kind }) => isAbout(kind, field))
  );
}

function isAbout(kind: FieldKind | undefined, field: string): boolean {
  return kind?.scored !== undefined && (kind.name === field || kind.scored.standsFor === field);
}

/** What is known only after the sale tells nothing, and its note says so. */
function mayTell({ kind }: FittedColumn): boolean {
  return kind?.note === undefined;
}

function asItStands(column: FittedColumn): FittedColumn {
  const { header } = column.profile;
  return { ...column, kind: undefined, start: undefined, field: fieldOf(header, undefined, '') };
}

function onColumn(
  idea: Idea,
  column: FittedColumn,
  cellsOf: CellsOf,
  reading: Reading,
): CriterionDraft {
  const { operator, value } = idea;
  const usual: Start = { operator, value, from: words.usual };
  const hasUsual = () => tellsApart(measure(usual, cellsOf(column), reading));
  const start = column.start ?? (hasUsual() ? usual : undefined);
  const field = column.field.name;
  if (start === undefined) {
    return { ...waiting(idea), field, why: `${idea.why} ${words.otherValues(idea.dimension)}` };
  }
  const points = filledPoints(idea.points, column.profile.filled);
  const why = `${idea.why} ${words.start(start.from)}`;
  return {
    ...plain(idea),
    name: nameOf(idea, start),
    field,
    operator: start.operator,
    value: start.value,
    points,
    why,
    on: true,
  };
}

/** A value of the list tells more than a name: "100–1,000 people", not "Right size". */
function nameOf({ name }: Idea, { operator }: Start): string {
  return findOperator(operator)?.needsValue === false ? name : '';
}

function waiting(idea: Idea): CriterionDraft {
  const { field, holds, dimension, operator, value, points } = idea;
  const why = `${idea.why} ${words.addColumn(field, holds, dimension)}`;
  return { ...plain(idea), field, operator, value, points, why, on: false };
}

function plain({ name, dimension }: Idea) {
  return { name, dimension, ifMissing: 'skip' } as const;
}
