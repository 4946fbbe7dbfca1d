import { counted, wholePercent } from '../../engine/figures';
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
  const isMissed = ({ wonIncluded, lostExcluded }: DealRates) => [
    !(wonIncluded.value >= wonTarget),
    !(lostExcluded.value >= lostTarget),
  ];
  const [was, is] = [isMissed(before), isMissed(after)];
  const names = [
    `${wholePercent(wonTarget)} of won deals`,
    `${wholePercent(lostTarget)} of lost deals`,
  ];
  const broken = names.filter((_, at) => is[at] && !was[at]);
  const missed = names.filter((_, at) => is[at]);
  if (broken.length > 0) {
    return { text: `That misses the ${broken.join(' and ')} that you aim at.`, isBroken: true };
  }
  const text =
    missed.length === 0
      ? `Both targets ${was.includes(true) ? 'hold now' : 'still hold'}.`
      : `Still missed: ${missed.join(' and ')}.`;
  return { text, isBroken: false };
}
