import { besideTarget, count } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay, shownMonth } from '../../engine/values/shown-day';
import type { Selection, SetAsideReason } from '../../insight/deals/select-deals';
import { countsAs } from '../../stats/wilson';
import { allOutside } from '../deals/outside-window';
import type { Mark } from '../report/head';
import { inTen } from '../report/rate-words';
import type { BacktestRun, VerdictRun } from './backtest-run';
import { words } from './words';

/** One sentence, and what stands below it. */
export interface VerdictLine {
  readonly mark: Mark;
  readonly text: string;
  /** Whether the rates may be read. */
  readonly isJudged: boolean;
  /** What to do where they may not, or what makes it worse; else `''`. */
  readonly todo: string;
}

/** What brings deals back that one reason keeps out. */
export const todoOf: Readonly<Record<SetAsideReason, string>> = {
  'no outcome': 'Fill in the Outcome column of the deals',
  'unlisted outcome': 'List your won and lost stages under Outcome in DEALS of the config sheet',
  open: 'Wait for deals to close, or list their stages under Outcome in DEALS',
  'no account': 'See that DEALS › Account key names a column that both tabs have',
  'no date': 'Write dates as 2026-06-30',
  'closed before created': 'See that Created on and Closed on name the right columns in DEALS',
  'outside the window': 'See SETTINGS › As of and Window months',
  contradicting: 'See that each deal stands once, with one outcome',
  repeated: 'See that each deal stands once',
};

/** Whether a report holds, in a sentence. */
export function verdictLine(run: VerdictRun): VerdictLine {
  const { stated, selection, byCriterion, targets, fitted } = run;
  if (selection.used.length === 0) return unjudged(noDeal(run), whatToDo(run));
  if (byCriterion.length === 0) {
    const todo = 'Switch a criterion on, or give one points, then run Backtest again.';
    return unjudged('Can’t be judged: no criterion with weight is on.', todo);
  }
  if (stated.verdict === 'TOO FEW DEALS') {
    const { minimumDeals: least } = targets;
    if (stated.by === 'fitted deals' && fitted) {
      const { wonIncluded: won, lostExcluded: lost } = fitted.newer;
      const newer = `${count(won.trials)} and ${count(lost.trials)}`;
      const since = shownDay(isoDay(fitted.until));
      return unjudged(
        'Can’t be judged yet: your ICP may have been made from these deals.',
        `It needs ${least} won and ${least} lost deals that closed after ${since}; you have ${newer}.`,
      );
    }
    const { wonIncluded: won, lostExcluded: lost } = run.metrics;
    const counts = `${count(won.trials)} and ${count(lost.trials)}`;
    const as =
      countsAs(won) < won.trials || countsAs(lost) < lost.trials
        ? ` of few accounts, which count as ${count(countsAs(won))} and ${count(countsAs(lost))}`
        : '';
    const todo = `${words.moreDeals(run.older)}.`;
    return unjudged(`Needs ${least} won and ${least} lost deals; you have ${counts}${as}.`, todo);
  }
  const isSeen = stated.by === 'fitted deals';
  const todo = isSeen ? 'It misses even on deals that it may have been made from.' : '';
  return { ...judged(run), isJudged: true, todo };
}

/** That nothing can be judged, and what to do. */
export function unjudged(text: string, todo: string): VerdictLine {
  return { mark: '!', text, isJudged: false, todo };
}

function judged({ stated, targets }: VerdictRun): Pick<VerdictLine, 'mark' | 'text'> {
  const { verdict, wonIncluded, lostExcluded } = stated;
  const won = partOf(wonIncluded.value, targets.wonTarget, 'deals that you won');
  const lost = partOf(lostExcluded.value, targets.lostTarget, 'that you lost');
  if (verdict !== 'FAIL') {
    const passes = verdict === 'PASS' ? 'Passes' : 'Passes, not yet for certain';
    return {
      mark: '✓',
      text: `${passes}: your ICP keeps ${won.told} and leaves out ${lost.told}.`,
    };
  }
  const turn = won.isMissed === lost.isMissed ? 'and' : 'but';
  return {
    mark: '✕',
    text: `Misses: your ICP keeps ${won.told} ${turn} leaves out ${lost.told}.`,
  };
}

export interface Part {
  readonly told: string;
  readonly isMissed: boolean;
}

/** A share of deals in words: of ten, unless that hides that the target is missed. */
export function partOf(share: number, target: number, what: string): Part {
  const isMissed = share < target;
  const isHidden = isMissed && Math.round(share * 10) / 10 >= target;
  const of = what.startsWith('deals') ? `the ${what}` : `those ${what}`;
  const told = isHidden ? `${besideTarget(share, target)} of ${of}` : `${inTen(share)} ${what}`;
  return { told: isMissed ? `only ${told}` : told, isMissed };
}

function noDeal({ selection, newestDeal, older }: VerdictRun): string {
  if (selection.setAside.length === 0) return 'Can’t be judged yet: there are no deals.';
  if (allOutside(selection, older, newestDeal) !== undefined) {
    return 'Can’t be judged: all closed deals lie outside the months that count.';
  }
  return 'Can’t be judged yet: no deal counts.';
}

function whatToDo(run: VerdictRun): string {
  const { setAside } = run.selection;
  const [main] = [...setAside].sort((a, b) => b.rows.length - a.rows.length);
  if (main === undefined) return 'Add deals that were won and lost, then run Backtest again.';
  if (allOutside(run.selection, run.older, run.newestDeal)) return `${words.noDeals(run)}.`;
  return `${words.noDeals(run)}. ${todoOf[main.reason]}, then run Backtest again.`;
}

const asideWords: Readonly<Record<SetAsideReason, string>> = {
  'no outcome': 'have no outcome',
  'unlisted outcome': 'have an outcome that DEALS doesn’t list',
  open: 'are still open',
  'no account': 'have no account in your list',
  'no date': 'have no date',
  'closed before created': 'closed before they were created',
  'outside the window': 'are too old',
  contradicting: 'stand twice with opposite outcomes',
  repeated: 'stand twice',
};

/** Which deals a report rests on, in a sentence or three. */
export function restsOn({ selection, days, stated, fitted }: BacktestRun, ranAt: string): string {
  const { wonIncluded: won, lostExcluded: lost } = stated;
  const newer =
    stated.by === 'newer deals' && fitted
      ? `, newer than ${shownDay(isoDay(fitted.until))}, until when it was fitted`
      : closedWords(days);
  const told = [
    `Checked on ${count(won.trials + lost.trials)} deals${newer}: ${count(won.trials)} won, ${count(lost.trials)} lost.`,
    setAsideWords(selection),
    ranWords(ranAt),
  ];
  return told.filter(Boolean).join(' ');
}

/** @example ranWords('2026-06-30 09:00') // 'Run on 30 Jun 2026.' */
export function ranWords(ranAt: string): string {
  return `Run on ${shownDay(ranAt)}.`;
}

/** How many deals do not count, and why the most of them; `''` where all do. */
export function setAsideWords({ setAside }: Pick<Selection, 'setAside'>): string {
  const aside = [...setAside].sort((a, b) => b.rows.length - a.rows.length);
  const others = aside.reduce((sum, { rows }) => sum + rows.length, 0);
  if (others === 0) return '';
  if (others === 1) return '1 other is set aside.';
  const why = aside.slice(0, 2).map(({ reason }) => asideWords[reason]);
  const mostly = aside.length > 2 ? 'mostly because they' : 'because they';
  return `${count(others)} others are set aside, ${mostly} ${why.join(' or ')}.`;
}

/** When deals closed, after their count; `''` where none has a day. */
export function closedWords(days: BacktestRun['days']): string {
  return days === undefined ? '' : ` closed ${spanOf(isoDay(days.from), isoDay(days.to))}`;
}

function spanOf(from: string, to: string): string {
  const [first, last] = [shownMonth(from), shownMonth(to)];
  if (first === last) return `in ${first}`;
  return `${first} – ${last}`;
}

/** What a run says when it is done. */
export function done(run: BacktestRun & { readonly title: string }): string {
  const { stated, targets, title } = run;
  const { isJudged, text, todo } = verdictLine(run);
  const name = title || 'Your ICP';
  if (!isJudged) return `${name}: ${text} ${todo}`;
  const won = besideTarget(stated.wonIncluded.value, targets.wonTarget);
  const lost = besideTarget(stated.lostExcluded.value, targets.lostTarget);
  const isMissed = stated.verdict === 'FAIL';
  const sure = stated.verdict === 'PASS, not yet certain' ? ', not yet for certain' : '';
  const verb = isMissed ? 'misses' : `passes${sure}`;
  const on =
    stated.by === 'newer deals'
      ? ` on the ${count(stated.wonIncluded.trials + stated.lostExcluded.trials)} deals newer than it was fitted to`
      : stated.by === 'fitted deals'
        ? ', even on deals that it may have been made from'
        : '';
  return `${name} ${verb}${on}: keeps ${won} of won, leaves out ${lost} of lost. What would help stands in ICP Backtest.`;
}
