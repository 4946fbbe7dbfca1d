import { counted, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';
import type { DealRates } from './deal-rates';
import type { Moves } from './movers';

/**
 * How many accounts change their tier, in words.
 *
 * @param all - Also those whose tier has another name.
 * @example movesWords({ up: 26, down: 39 }, 65) // '26 accounts move up, 39 move down.'
 */
export function movesWords({ up, down }: Moves, all: number): string {
  if (all === 0) return 'No account changes its tier.';
  const renamed = all - up - down;
  const parts = [
    [up, 'up'],
    [down, 'down'],
  ] as const;
  const moves = parts
    .filter(([moving]) => moving > 0)
    .map(([moving, where], at) => {
      const who = at === 0 ? counted(moving, 'account') : moving.toLocaleString('en-US');
      return `${who} ${moving === 1 ? 'moves' : 'move'} ${where}`;
    });
  const others =
    renamed === 0
      ? []
      : [`${counted(renamed, 'account')} ${renamed === 1 ? 'gets' : 'get'} another tier name`];
  return `${[...moves, ...others].join(', ')}.`;
}

/** What a draft does to the deals. */
export interface DealEffect {
  readonly text: string;
  /** `down` where a target that was reached is not any more, `look` where won deals are lost. */
  readonly tone: 'good' | 'look' | 'down';
}

interface Targets {
  readonly wonTarget: number;
  readonly lostTarget: number;
}

/**
 * What a draft does to won and lost deals, in words; `undefined` where it changes nothing of them.
 *
 * @param targets - 0 to 1; `undefined` where the deals can't judge.
 * @example dealEffect(before, after, targets)?.text
 * // 'You would lose 9 won deals (3 %) and leave out 3 more lost ones. Both targets still hold.'
 */
export function dealEffect(
  before: DealRates,
  after: DealRates,
  targets: Targets | undefined,
): DealEffect | undefined {
  const won = after.wonIncluded.successes - before.wonIncluded.successes;
  const lost = after.lostExcluded.successes - before.lostExcluded.successes;
  if (won === 0 && lost === 0) return undefined;
  const parts = [wonPart(won, after.wonIncluded.trials), lostPart(lost, won)].filter(Boolean);
  const held = targets === undefined ? undefined : targetWords(before, after, targets);
  const text = [`You would ${parts.join(' and ')}.`, held?.text ?? ''].filter(Boolean).join(' ');
  if (held?.isBroken) return { text, tone: 'down' };
  return { text, tone: won < 0 || lost < 0 ? 'look' : 'good' };
}

function wonPart(change: number, of: number): string {
  if (change === 0) return '';
  const share = ` (${wholePercent(Math.abs(change) / of)})`;
  if (change < 0) return `lose ${counted(-change, 'won deal')}${share}`;
  return `keep ${counted(change, 'more won deal')}${share}`;
}

function lostPart(change: number, won: number): string {
  if (change === 0) return '';
  const size = Math.abs(change);
  const noun = won === 0 ? 'lost deal' : 'lost one';
  if (change > 0) return `leave out ${counted(size, `more ${noun}`)}`;
  return `let in ${counted(size, `more ${noun}`)}`;
}

function targetWords(before: DealRates, after: DealRates, { wonTarget, lostTarget }: Targets) {
  const isReached = (rate: Proportion, target: number) => rate.value >= target;
  const both = [
    ['won deals', wonTarget, before.wonIncluded, after.wonIncluded],
    ['lost deals', lostTarget, before.lostExcluded, after.lostExcluded],
  ] as const;
  const missed = both.filter(([, target, , now]) => !isReached(now, target));
  const broken = missed.filter(([, target, then]) => isReached(then, target));
  if (missed.length === 0) {
    const held = both.every(([, target, then]) => isReached(then, target));
    return { text: `Both targets ${held ? 'still hold' : 'hold now'}.`, isBroken: false };
  }
  const named = (broken.length > 0 ? broken : missed).map(
    ([deals, target]) => `the ${wholePercent(target)} of ${deals}`,
  );
  const text =
    broken.length > 0
      ? `That misses ${named.join(' and ')} that you aim at.`
      : `${named.length === 2 ? 'Both targets are' : `Your target, ${named[0]}, is`} still missed.`;
  return { text, isBroken: broken.length > 0 };
}
