import { enumerated } from '../../engine/enumerated';
import { count, counted, wholePercent } from '../../engine/figures';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import type { Mark } from './head';

/** Whether a rate holds from quarter to quarter. */
export interface Held {
  readonly mark: Mark;
  readonly text: string;
}

/** Deals that a quarter must have to count. */
const FEWEST = 5;
/** Quarters that are named. */
const MOST_NAMED = 3;

/**
 * Whether a rate holds from quarter to quarter. A quarter of fewer than five deals does not count.
 *
 * @param rates - That of each quarter.
 * @example heldWords(0.8, rates).text // 'Below its target of 80 % in 1 of 3 quarters, so little that chance may do it.'
 */
export function heldWords(
  target: number,
  rates: readonly (readonly [quarter: string, rate: Proportion])[],
): Held {
  const aim = wholePercent(target);
  const there = rates.filter(([, { trials }]) => trials > 0);
  const told = there.filter(([, rate]) => !isFewerThan(FEWEST, rate));
  const [first] = told;
  if (first === undefined) return { mark: '·', text: 'Too few deals a quarter to tell.' };
  const below = told.filter(([, { value }]) => value < target);
  const clearly = below.filter(([, { high }]) => high < target).map(([quarter]) => quarter);
  const say = (mark: Mark, text: string) => ({
    mark,
    text: text + left(there.length - told.length),
  });
  if (told.length === 1) {
    const is = below.length === 0 ? 'Reaches' : 'Misses';
    return say('·', `${is} ${aim} in ${first[0]}; one quarter is no trend yet.`);
  }
  const all = counted(told.length, 'quarter');
  if (below.length === 0) return say('✓', `Reaches ${aim} in all ${all}.`);
  const under = `Below its target of ${aim} in`;
  if (clearly.length === 0) {
    const each = below.length === 1 ? '' : 'each time ';
    return say(
      '!',
      `${under} ${count(below.length)} of ${all}, ${each}so little that chance may do it.`,
    );
  }
  const named =
    clearly.length > MOST_NAMED ? `${count(clearly.length)} of ${all}` : enumerated(clearly);
  return say('✕', `${under} ${named}, by more than luck.`);
}

function left(few: number): string {
  if (few === 0) return '';
  return ` ${counted(few, 'quarter')} of fewer than ${FEWEST} deals ${few === 1 ? 'does' : 'do'} not count.`;
}
