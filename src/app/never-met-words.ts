import { nearestAmong } from '../definition/near-miss';
import type { Evaluation } from '../engine/combine';
import { conditionText } from '../engine/condition-text';
import type { Table } from '../engine/evaluate';
import type { Condition, Criterion, ScoringModel } from '../engine/model';
import { neverMet } from '../engine/never-met';
import { findOperator } from '../engine/operators';
import { fold } from '../engine/values/fold';
import { splitList } from '../engine/values/list';

/** Criteria that are named; the others are counted. */
const MOST = 3;
/** Different texts of a column that are looked at for one that was meant. */
const MOST_TEXTS = 1_000;
const LONGEST = 80;

/**
 * Which criteria no account meets, for a message, with the value that was probably meant.
 *
 * @param model - The model that was evaluated.
 * @param table - The rows that were evaluated.
 * @param evaluation - Their matches.
 * @returns One sentence a criterion; none where each is met, or too little is known.
 * @example neverMetWords(model, table, evaluation)
 * // ['No account meets C1 (Industry is Softwear): did you mean "Software"?']
 */
export function neverMetWords(
  model: Pick<ScoringModel, 'criteria'>,
  table: Table,
  evaluation: Pick<Evaluation, 'criteria' | 'blank'>,
): string[] {
  const found = neverMet(model, evaluation).flatMap((index) => model.criteria[index] ?? []);
  const words = found.slice(0, MOST).map((criterion) => {
    const meant = meantText(criterion, table);
    const advice = meant === undefined ? '.' : `: did you mean "${meant}"?`;
    return `No account meets ${called(criterion)}${advice}`;
  });
  const more = found.length - MOST;
  return more > 0
    ? [...words, `The same goes for ${more} more ${more === 1 ? 'criterion' : 'criteria'}.`]
    : words;
}

/** By its name where it has one, with what finds it in the config sheet. */
function called(criterion: Criterion): string {
  const { id, name } = criterion;
  const text = short(conditionText(criterion));
  return name ? `“${name}” (${id}: ${text})` : `${id} (${text})`;
}

/** A text of the column that is all but spelled like an item of the value. */
function meantText({ field, operator, value }: Condition, table: Table): string | undefined {
  const column = table.columnOf(field);
  const { suits = [], needsValue = false } = findOperator(operator) ?? {};
  const takesTexts = suits.some((kind) => kind === 'text' || kind === 'list');
  if (column === undefined || !needsValue || !takesTexts) return undefined;
  const texts = textsOf(table, column);
  const near = nearestAmong([...texts.keys()]);
  for (const item of splitList(value).map(fold)) {
    const meant = texts.has(item) ? undefined : near(item);
    if (meant !== undefined) return texts.get(meant);
  }
  return undefined;
}

/** The items of a column's texts as they stand, by how they are compared. */
function textsOf({ rows }: Table, column: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const seen = new Set<unknown>();
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string' || seen.has(cell)) continue;
    seen.add(cell);
    for (const item of splitList(cell)) {
      const key = fold(item);
      if (!texts.has(key)) texts.set(key, item);
    }
    if (texts.size >= MOST_TEXTS) break;
  }
  return texts;
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
