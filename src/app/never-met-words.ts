import type { Evaluation } from '../engine/combine';
import { conditionText } from '../engine/condition-text';
import type { Table } from '../engine/evaluate';
import type { Criterion, ScoringModel } from '../engine/model';
import { neverMet } from '../engine/never-met';
import { slipIn } from '../insight/health/slip-in';

/** Criteria that are named; the others are counted. */
const MOST = 3;
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
    const meant = slipIn(criterion, table)?.meant;
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

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
