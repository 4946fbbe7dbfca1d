import { closedWords, ranWords, unjudged, type VerdictLine } from '../../backtest/verdict-words';
import type { Comparison } from '../comparison';
import type { Findings } from './finding';
import { frontWords } from './words';

const { verdict: say, todo } = frontWords;

/** Which of both is better, in a sentence. */
export function compareVerdict(found: Findings): VerdictLine {
  const { labels, won, lost, least, keeps, leavesOut } = found;
  const [before, after] = labels;
  if (won + lost === 0) return unjudged(say.noDeal, todo.noDeal);
  if (!found.isJudged) return unjudged(say.few(least, won, lost), todo.few);
  const judged = (mark: VerdictLine['mark'], text: string): VerdictLine => {
    return { mark, text, isJudged: true, todo: '' };
  };
  if (found.isSame) return judged('·', say.same);
  if (found.isSeen) {
    const [winner, other] = found.winner === 'after' ? [after, before] : [before, after];
    return judged('!', say.seen(winner, other));
  }
  if (found.winner === 'after') return judged('✓', say.better(before, after, keeps, leavesOut));
  if (found.winner === 'before') return judged('✕', say.worse(before, after, keeps, leavesOut));
  const sure = [keeps, leavesOut].filter((one) => one !== 'about as many');
  if (sure.length === 2) return judged('!', say.trade(before, after, keeps, leavesOut));
  if (sure.length === 1) return judged('!', say.partly(before, after, keeps, leavesOut));
  return judged('·', say.luck(before, after));
}

/** Which definitions and deals it rests on. */
export function restsOn(
  { labels, shared }: Comparison,
  { won, lost }: Findings,
  ranAt: string,
): string {
  const told = [
    won + lost === 0 ? '' : frontWords.rests(won, lost, closedWords(shared.days)),
    frontWords.sides(...labels),
    ranWords(ranAt),
  ];
  return told.filter(Boolean).join(' ');
}
