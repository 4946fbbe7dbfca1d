import { patternVerdicts } from '../../definition/edit/proposed';
import { isMet } from '../../engine/met';
import { findOperator } from '../../engine/operators';
import { phi } from '../../stats/phi';
import { associationP, logOddsRatio } from '../../stats/two-by-two';
import type { Column } from './column';
import { countSplit } from './count-split';
import type { Sample } from './deal-sample';
import type { Pattern } from './pattern';
import { MOST_FALSE } from './verdict';

const MOST_A_FIELD = 3;
/** From this correlation on, two patterns of a field say the same. */
const SAME = 0.5;

/**
 * The patterns of a field that are worth reading: the best one, and up to two more that hold among
 * the deals that do not meet those before; of a field without any, the one that came closest.
 *
 * @param column - The field.
 * @param patterns - Of it, the strongest first.
 */
export function trim(column: Column, patterns: readonly Pattern[], sample: Sample): Pattern[] {
  const telling = valuesFirst(patterns.filter(({ verdict }) => verdict !== 'noise'));
  if (telling.length === 0) return patterns.slice(0, 1);
  const kept: Pattern[] = [];
  const others: Float64Array[] = [];
  for (const pattern of telling) {
    const matches = column.matches(pattern);
    if (kept.length === MOST_A_FIELD || matches === undefined) break;
    const repeats = others.some((other) => Math.abs(phi(other, matches)) >= SAME);
    if (repeats || !holdsBeside(pattern, matches, others, sample)) continue;
    kept.push(pattern);
    others.push(matches);
  }
  return kept;
}

/** What a field holds says more than that it is filled. */
function valuesFirst(patterns: readonly Pattern[]): Pattern[] {
  const isPresence = ({ operator }: Pattern) => findOperator(operator)?.reads === 'known';
  return [...patterns.filter((one) => !isPresence(one)), ...patterns.filter(isPresence)];
}

function holdsBeside(
  pattern: Pattern,
  own: Float64Array,
  others: readonly Float64Array[],
  sample: Sample,
): boolean {
  if (others.length === 0) return true;
  const rest = own.map((match, row) =>
    others.some((matches) => isMet(matches[row] as number)) ? NaN : match,
  );
  const { effective } = countSplit(rest, sample);
  const direction = logOddsRatio(effective).value * logOddsRatio(pattern.split.all).value;
  return direction > 0 && associationP(effective) * pattern.tries <= MOST_FALSE;
}

/** Criteria first, noise last; the surest first among equals. */
export function inOrder(patterns: readonly Pattern[]): Pattern[] {
  const place = ({ verdict }: Pattern) => patternVerdicts.indexOf(verdict);
  return [...patterns].sort((a, b) => place(a) - place(b) || a.q - b.q || a.p - b.p);
}
