import { count } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { ReviewStep } from '../../protocol/review-steps';
import type { NotedStep } from '../../protocol/review-view';
import { isPartly } from '../../protocol/review-words';

const day = (on: number) => shownDay(isoDay(on));

const inHealth = ', and neither the next review nor the health check tells it again';

/** What becomes of what is dismissed. */
const notAgain: Readonly<Record<ReviewStep, string>> = {
  ...{ health: inHealth, drift: inHealth, exclusions: inHealth },
  patterns: ', and it is not proposed again',
  ...{ backtest: '', onePage: '' },
};

/** What the pages of a review say besides what the server does. */
export const reviewWords = {
  title: 'Review',
  about: (steps: number) =>
    `${count(steps)} steps, one after the other: you say what is fine, change what is not, or dismiss it with a reason. Close the sidebar whenever you like: you, or a colleague, go on where it was left.`,
  reading: 'Looking where the review stands…',
  failed: 'The review can’t be opened',
  again: 'Try again',
  full: 'The full review: also owner, the one page, and what is done with each tier',
  fullDue: 'Once a year; due now.',
  start: 'Start the review',
  starting: 'Starting…',
  who: 'Your name',
  whoReviews: 'Write your name: the report says who decided what.',
  begun: (at: string, by: string) =>
    `Begun ${shownDay(at)}${by === '' ? '' : ` by ${by}`}. What was decided is kept.`,
  goOn: (step: string) => `Go on: ${step}`,
  toEnd: 'Go on: finish',
  discard: 'Discard this review…',
  discardTitle: 'Discard this review?',
  discardText: 'What was decided in it is lost. Changes in your draft stay.',
  discardYes: 'Discard',
  writeReport: 'Write the report',
  isSaved: 'The version of this review is saved; its report is not written yet.',
  place: (at: number, of: number) => `${count(at)} of ${count(of)}`,
  looking: {
    health: 'Checking the definition…',
    drift: 'Comparing with what was…',
    backtest: 'Checking against your deals…',
    patterns: 'Searching your deals…',
    exclusions: 'Counting what exclusions cost…',
    onePage: 'Reading the definition…',
  } satisfies Record<ReviewStep, string>,
  nothing: 'Nothing to decide here.',
  more: (more: number) => `${count(more)} more, of less weight, stand on the page itself.`,
  fine: 'Fine',
  fineWhy: 'Fine…',
  isFine: (what: string) => `${what} is fine`,
  dismiss: 'Dismiss…',
  /** What the two buttons beside a finding mean. */
  fineOrDismiss: (step: ReviewStep) =>
    `Fine: it is so, and may stay. Dismiss: it is no matter${notAgain[step]}.`,
  reason: { accepted: 'Why it is fine as it is', dismissed: 'Why it is no matter' },
  decide: { accepted: 'It is fine', dismissed: 'Dismiss' },
  reasonHint: 'It stands in the report',
  noReason: 'Reason must be given: it stands in the report.',
  changedThere: 'I changed it',
  inSheet: 'In the spreadsheet',
  decideAgain: 'Decide again',
  decided: (decision: string, reason: string) =>
    reason === '' ? decision : `${decision}: ${reason}`,
  intoDraft: 'Put it into the draft',
  noText: (what: string) => `${what} must be a text, got nothing.`,
  next: (step: string) => `Next: ${step}`,
  acceptRest: (open: number) =>
    open === 1 ? 'The last one is fine: go on' : `The other ${count(open)} are fine: go on`,
  acceptAll: (open: number) =>
    open === 1 ? 'It is fine: go on' : `All ${count(open)} are fine: go on`,
  restFine: (rest: number) =>
    rest === 1 ? 'The other one is fine' : `The other ${count(rest)} are fine`,
  undecided: (asked: number) =>
    asked === 1
      ? '1 thing asks for a decision: say why it is fine, change it, or dismiss it.'
      : `${count(asked)} things ask for a decision: say why they are fine, change them, or dismiss them.`,
  finishNext: 'Next: finish',
  skip: 'Skip…',
  skipWhy: 'Why it is left out',
  skipHint: 'A word is enough',
  noSkip: 'A word must be given: it stands in the report.',
  doSkip: 'Skip this step',
  noting: 'Noting…',
  end: 'Finish',
  skipped: (steps: readonly string[]) => `Skipped: ${steps.join(', ')}.`,
  partly: (step: string, decided: string) => `${step}, the rest skipped: ${decided}.`,
  earlier: (steps: readonly string[]) =>
    `! You changed the draft since: ${steps.join(', ')} ${steps.length === 1 ? 'is' : 'are'} of the draft before.`,
  lookAgain: (step: string) => `Look again: ${step}`,
  ofDraft: (version: number) => `Of your draft, not of version ${count(version)}.`,
  ofSaved: (version: number) => `Of version ${count(version)}, as it is saved.`,
  changes: 'What the new version changes',
  noChanges: 'Nothing but the day of the review.',
  nextOn: (on: number) => `The next review is due on ${day(on)}.`,
  note: 'A word for the version',
  noteHint: 'Beside what was decided',
  baseline: 'Drift compares with today from now on',
  finish: 'Finish the review',
  finishing: 'Saving and writing…',
  close: 'Close',
  testing: 'Backtesting this version…',
  tested: (says: string) => `Its backtest is kept: ${says}`,
  untested: 'Its backtest was not run: run Backtest.',
} as const;

/** What stands beside a step in the list of all. */
export function standingWords(noted: NotedStep | undefined): string {
  if (noted === undefined) return '';
  if (noted.skipped !== '') return isPartly(noted) ? 'partly skipped' : 'skipped';
  return noted.isDone ? 'done' : 'begun';
}
