import type { Settings } from '../../definition/definition';
import { count, counted, wholePercent } from '../../engine/figures';
import type { HeldOut } from '../../insight/fit/judge-held-out';
import type { HeldOutWords } from '../../protocol/proposal-view';
import type { Proportion } from '../../stats/wilson';
import { type Part, partOf } from '../backtest/verdict-words';

type Targets = Pick<Settings, 'wonTarget' | 'lostTarget'>;

/** An interval of a rate from here on is wide. */
const WIDE = 0.15;
/** Deals that are few for two rates. */
const FEW = 200;

const words = {
  keeps: (won: Part, lost: Part) => {
    const turn = won.isMissed === lost.isMissed ? 'and' : 'but';
    return `Your ICP keeps ${won.told} ${turn} leaves out ${lost.told}.`;
  },
  targets: ({ wonTarget, lostTarget }: Targets) =>
    `Your targets are ${wholePercent(wonTarget)} and ${wholePercent(lostTarget)}.`,
  /** What a verdict on deals held out rests on. */
  judgedOn: (won: Proportion, lost: Proportion) => {
    const ends = ({ low, high }: Proportion) =>
      `${wholePercent(low).replace(' %', '')}–${wholePercent(high)}`;
    const isWide = [won, lost].some(({ low, high }) => high - low > WIDE);
    const both = `${ends(won)} and ${ends(lost)}`;
    const isFew = won.trials + lost.trials < FEW;
    const possible = isWide
      ? `${isFew ? 'With so few' : 'On other deals like these'}, ${both} are possible.`
      : `Would be ${both} on other deals like these.`;
    return `Judged on ${counted(won.trials + lost.trials, 'deal')} that it had not seen: ${count(won.successes)} of ${count(won.trials)} won, ${count(lost.successes)} of ${count(lost.trials)} lost. ${possible}`;
  },
  /** Where the deals that judge it are too few for rates. */
  notJudged: 'Your deals gave an ICP; they are too few to say how many it keeps.',
};

/**
 * What a definition does with deals that it had not seen, in one sentence, and what that rests on.
 *
 * @param targets - Shares that both rates are to reach, 0 to 1.
 * @example heldOutWords(after, targets).says // 'Your ICP keeps 8 of 10 deals that you won and …'
 */
export function heldOutWords(
  { wonIncluded: won, lostExcluded: lost }: Pick<HeldOut, 'wonIncluded' | 'lostExcluded'>,
  targets: Targets,
): HeldOutWords {
  if (Math.min(won.trials, lost.trials) === 0) {
    return { says: words.notJudged, isMet: false, rests: '' };
  }
  const parts = [
    partOf(won.value, targets.wonTarget, 'deals that you won'),
    partOf(lost.value, targets.lostTarget, 'that you lost'),
  ] as const;
  const isMet = !parts.some(({ isMissed }) => isMissed);
  const keeps = words.keeps(...parts);
  const says = isMet ? keeps : `${keeps} ${words.targets(targets)}`;
  return { says, isMet, rests: words.judgedOn(won, lost) };
}
