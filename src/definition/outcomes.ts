import type { Misfit } from '../engine/misfit';
import { fold } from '../engine/values/fold';
import { splitList } from '../engine/values/list';
import { expectations, misfit } from './messages';

/** How a deal ended, or that it has not. */
export type Outcome = 'won' | 'lost' | 'churned' | 'open';

/** Up to a semicolon, outside of a value in double quotes. */
const part = /(?:[=＝,，、|｜]\s*"(?:[^"]|"")*"|[^;；])+/g;
const known: ReadonlySet<string> = new Set<Outcome>(['won', 'lost', 'churned', 'open']);

/**
 * Reads the `Values` of the role Outcome: which values of the deals' column mean what.
 *
 * @param values such as `won = Closed Won, Won; lost = Closed Lost; open = *`, where `*` stands
 * for every value that no other outcome names
 * @returns the folded values of each outcome, or what was expected where the text can't be read,
 * names an outcome or a value twice, or leaves out won or lost
 * @example readOutcomes('won = Won; lost = *') // Map { won → ['won'], lost → ['*'] }
 */
export function readOutcomes(values: string): ReadonlyMap<Outcome, readonly string[]> | Misfit {
  const outcomes = new Map<Outcome, readonly string[]>();
  const seen = new Set<string>();
  for (const outcomeAndValues of values.match(part) ?? []) {
    const [left = '', right] = splitOnce(outcomeAndValues);
    const outcome = fold(left);
    const words = splitList(right).map(fold);
    const isNew = words.every((word) => !seen.has(word));
    if (!isOutcome(outcome) || outcomes.has(outcome) || words.length === 0 || !isNew) {
      return misfit(expectations.outcomes);
    }
    for (const word of words) seen.add(word);
    outcomes.set(outcome, words);
  }
  const complete = outcomes.has('won') && outcomes.has('lost');
  return complete ? outcomes : misfit(expectations.outcomes);
}

function splitOnce(part: string): [left: string, right: string] {
  const at = part.search(/[=＝]/);
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

function isOutcome(word: string): word is Outcome {
  return known.has(word);
}
