import { LEAST_OF_EACH } from '../../../insight/scorecard/open-fields';
import {
  closedWords,
  ranWords,
  setAsideWords,
  todoOf,
  unjudged,
  type VerdictLine,
} from '../../backtest/verdict-words';
import type { FoundPatterns } from '../find-patterns';
import { words } from '../words';
import type { Findings } from './finding';
import { frontWords } from './words';

const { verdict: say, next } = frontWords;

/** Whether there are patterns, in a sentence; `isJudged` where deals could be looked at. */
export function patternsVerdict(found: FoundPatterns, findings: Findings): VerdictLine {
  const { won, lost, usable, fresh, columns } = findings;
  if (won + lost === 0) {
    return unjudged(found.outside === '' ? say.noDeal : say.outside, bringBack(found));
  }
  if (Math.min(won, lost) < LEAST_OF_EACH) {
    return unjudged(say.few(LEAST_OF_EACH, won, lost), more(found));
  }
  if (usable.length > 0) {
    return {
      mark: '✓',
      text: say.found(usable.length, fresh.length, findings.areSame),
      isJudged: true,
      todo: '',
    };
  }
  const text =
    columns === 0 ? say.noColumn : findings.holding > 0 ? say.notUsable : say.nothing(columns);
  return { mark: '·', text, isJudged: true, todo: next.stays };
}

/** What a run says when it is done: the sentence of its page, and what to do next. */
export function patternsDone(found: FoundPatterns, findings: Findings): string {
  const { text, todo } = patternsVerdict(found, findings);
  const { accept, allThere } = frontWords.done;
  const next = findings.fresh.length > 0 ? accept : allThere;
  return `${text} ${findings.usable.length > 0 ? next : todo}`.trim();
}

/** What makes deals count that do not. */
function bringBack({ selection: { setAside }, outside }: FoundPatterns): string {
  const [main] = [...setAside].sort((a, b) => b.rows.length - a.rows.length);
  if (outside !== '') return `${outside}, ${frontWords.again}`;
  return main === undefined ? frontWords.moreDeals : `${todoOf[main.reason]}, ${frontWords.again}`;
}

function more({ outside }: FoundPatterns): string {
  return outside === '' ? frontWords.moreDeals : `${words.sentence(outside)}.`;
}

/** Which deals and columns it rests on. */
export function restsOn(found: FoundPatterns, findings: Findings, ranAt: string): string {
  const { sample } = found.discovery;
  const days = sample.closedOn.filter((day) => !Number.isNaN(day));
  const span = days.reduce<{ from: number; to: number } | undefined>(
    (all, day) => ({ from: Math.min(all?.from ?? day, day), to: Math.max(all?.to ?? day, day) }),
    undefined,
  );
  const { won, lost, columns } = findings;
  const isFew = Math.min(won, lost) < LEAST_OF_EACH;
  const told = [
    won + lost === 0 ? '' : frontWords.rests(won, lost, closedWords(span), sample.clusters),
    isFew && found.outside !== '' ? '' : setAsideWords(found.selection),
    columns === 0 ? '' : frontWords.searched(columns),
    ranWords(ranAt),
  ];
  return told.filter(Boolean).join(' ');
}
