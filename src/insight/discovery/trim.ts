import { phi } from '../../stats/phi';
import { type Pattern, patternVerdicts } from './pattern';

const MOST_A_FIELD = 3;
/** From this correlation on, two patterns of a field say the same. */
const SAME = 0.5;

/**
 * The patterns of a field that are worth reading: the best three that do not repeat one another;
 * of a field without any, the one that came closest.
 *
 * @param patterns - Of one field, the strongest first.
 */
export function trim(patterns: readonly Pattern[]): Pattern[] {
  const telling = patterns.filter(({ verdict }) => verdict !== 'noise');
  if (telling.length === 0) return patterns.slice(0, 1);
  const kept: Pattern[] = [];
  for (const pattern of telling) {
    const repeats = kept.some((other) => Math.abs(phi(other.matches, pattern.matches)) >= SAME);
    if (!repeats && kept.length < MOST_A_FIELD) kept.push(pattern);
  }
  return kept;
}

/** Criteria first, noise last; the surest first among equals. */
export function inOrder(patterns: readonly Pattern[]): Pattern[] {
  const place = ({ verdict }: Pattern) => patternVerdicts.indexOf(verdict);
  return [...patterns].sort((a, b) => place(a) - place(b) || a.q - b.q || a.p - b.p);
}
