import { joinList } from '../../engine/values/list';
import type { FieldKind } from '../catalogue/field-kind';
import { scoredKinds } from '../catalogue/scored-kinds';
import type { DefinedCriterion } from '../definition';
import type { FittedColumn } from './fit-columns';
import { words } from './words';

export type CriterionDraft = Omit<DefinedCriterion, 'id'>;

const LEAST_POINTS = 5;
const UNFAMILIAR = { dimension: 'Situational', points: 10, most: 8, distinct: 12 } as const;

/**
 * The criteria on the columns that are there; switched off, those on columns whose name says
 * nothing, and those of the core whose column is missing.
 */
export function fitCriteria(columns: readonly FittedColumn[]): CriterionDraft[] {
  return [...columnCriteria(columns), ...absentCriteria(columns)];
}

/** Those of them on columns that are there. */
export function columnCriteria(columns: readonly FittedColumn[]): CriterionDraft[] {
  return [...columns.flatMap(scoredCriterion), ...unfamiliarCriteria(columns)];
}

function scoredCriterion({ kind, field, start, profile }: FittedColumn): CriterionDraft[] {
  if (kind?.scored === undefined || start === undefined) return [];
  const isAboutBlanks = start.operator === 'is known';
  const { points: most } = kind.scored;
  const points = isAboutBlanks ? most : filledPoints(most, profile.filled);
  const { operator, value } = start;
  const why = words.start(start.from);
  return [{ ...draft(kind.scored.dimension, field.name, why), operator, value, points, on: true }];
}

/** A column with many gaps gets fewer points, so that accounts don't end as `Needs data`. */
export function filledPoints(points: number, filled: number): number {
  return Math.max(LEAST_POINTS, Math.round((points * filled) / 5) * 5);
}

function unfamiliarCriteria(columns: readonly FittedColumn[]): CriterionDraft[] {
  return columns
    .filter(({ kind, profile }) => kind === undefined && canTellApart(profile))
    .slice(0, UNFAMILIAR.most)
    .map(({ field, profile }) => ({
      ...draft(
        UNFAMILIAR.dimension,
        field.name,
        words.unfamiliar(profile.header.trim(), UNFAMILIAR.dimension),
      ),
      ...(profile.kind === 'yes-no'
        ? { operator: 'is yes', value: '' }
        : { operator: 'is any of', value: joinList([profile.top[0]?.text ?? '']) }),
      points: UNFAMILIAR.points,
    }));
}

function canTellApart({ kind, distinct }: FittedColumn['profile']): boolean {
  const hasFewValues = distinct > 1 && distinct <= UNFAMILIAR.distinct;
  return hasFewValues && (kind === 'yes-no' || kind === 'text');
}

function absentCriteria(columns: readonly FittedColumn[]): CriterionDraft[] {
  return scoredKinds
    .filter(({ name }) => columns.every(({ kind }) => !covers(kind, name)))
    .flatMap(({ name, scored }) => {
      if (scored?.absent === undefined) return [];
      const [operator, value] = scored.absent;
      const why = words.noColumn(name, scored.dimension);
      return [{ ...draft(scored.dimension, name, why), operator, value, points: scored.points }];
    });
}

function covers(kind: FieldKind | undefined, name: string): boolean {
  return kind?.name === name || kind?.scored?.standsFor === name;
}

function draft(dimension: string, field: string, why: string) {
  return { name: '', dimension, field, why, ifMissing: 'skip', on: false } as const;
}
