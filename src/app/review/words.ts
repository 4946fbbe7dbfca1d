import { count, counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { dealSteps } from '../../protocol/review-steps';
import type { ReviewEntry, SettledStep } from '../../protocol/review-view';
import { countedDecisions, isPartly, stepTitles } from '../../protocol/review-words';
import { must } from '../messages';

const day = (on: number) => shownDay(isoDay(on));

/** What a review says to a person. */
export const words = {
  health: (findings: number, serious: number) => {
    if (findings === 0) return 'Nothing needs a look.';
    const need = findings === 1 ? '1 thing needs a look' : `${count(findings)} things need a look`;
    if (serious === 0) return `${need}.`;
    return serious === findings
      ? `${need}: serious.`
      : `${need}, ${count(serious)} of them serious.`;
  },
  noDeals: 'There are no deals to go by.',
  verdicts: {
    PASS: 'It passes.',
    'PASS, not yet certain': 'It passes, not yet for certain.',
    FAIL: 'It misses its targets.',
  },
  tryAdvice: 'Try it in the draft',
  openBacktest: 'Open the backtest',
  openDrift: 'Open Drift',
  elsewhere: (others: number) =>
    `Health tells ${counted(others, 'more thing')}: what Drift, Backtest and exclusions find has its own step later on.`,
  /** Titles of what the backtest says, by its verdict. */
  titles: {
    PASS: 'Your deals bear the ICP out',
    'PASS, not yet certain': 'Your deals bear the ICP out, not yet for certain',
    FAIL: 'Your deals do not bear the ICP out',
  },
  missedDrift: 'It no longer reaches its targets',
  whyFail: 'Work goes to companies that do not buy, and some that do are left out.',
  whyPass: 'Others believe it for what deals say.',
  patterns: (found: number, since: string) => {
    const of = found === 1 ? '1 pattern' : `${count(found)} patterns`;
    const are = found === 1 ? 'is' : 'are';
    if (found === 0)
      return since === ''
        ? 'Your deals show no pattern that the definition lacks.'
        : `No pattern is new since ${since}.`;
    return since === ''
      ? `${of} of your deals ${are} not in the definition.`
      : `${of} ${are} new since ${since}.`;
  },
  noPattern: (why: string) => `No pattern that can be used: ${why}.`,
  exclude: 'Deals that meet it are hardly ever won.',
  speaks: 'Deals that meet it are won more often.',
  churns: 'Deals that meet it are won, and these customers leave.',
  addCriterion: 'Add it as a criterion',
  addExclusion: 'Add it as an exclusion',
  exclusions: (found: number) =>
    found === 0
      ? 'No exclusion costs deals that you win as often as others.'
      : `${found === 1 ? '1 exclusion costs' : `${count(found)} exclusions cost`} deals that you win.`,
  noExclusion: 'No exclusion is on.',
  tooFew: (won: number, lost: number) =>
    `Too few deals to tell: ${count(won)} won and ${count(lost)} lost ones count.`,
  switchOff: 'Switch it off',
  isOff: (name: string) => `“${name}” is off`,
  onePage: 'Is this still what you would say of it?',
  owner: 'Owner',
  nobody: 'Nobody owns this definition.',
  whyOwner: 'The owner keeps it true, and is asked when it breaks.',
  noAnswer: 'Nobody has worded it.',
  unworded: 'The one page has nothing to say there.',
  madeOf: 'Made from the criteria: nobody has worded it.',
  noAction: 'No next action.',
  word: 'Word it anew',
  nameOwner: 'Name an owner',

  never: 'It was never reviewed.',
  last: (on: number, by: string) => `Last reviewed on ${day(on)}${by === '' ? '' : ` by ${by}`}.`,
  ahead: (on: number) =>
    `It says that it was last reviewed on ${day(on)}, a day after today: check the clock, or Last reviewed in SETTINGS.`,
  due: (on: number, today: number) =>
    on < today ? `It was due on ${day(on)}.` : `It is due on ${day(on)}.`,
  keptWhole: (base: number) =>
    `Version ${count(base)}, which its changes began from, is no longer in ICP History: they stand as a whole. Look at them before you finish.`,

  isEnded: must(
    'The review',
    'one that is under way',
    'one that somebody has ended or discarded since',
    'open the review again to see where it stands',
  ),
  lacksReason: ({ decision, what }: Pick<ReviewEntry, 'decision' | 'what'>) =>
    must(
      'Reason',
      decision === 'dismissed'
        ? 'a text where something is dismissed'
        : 'a text where something serious, or left blank, is called fine',
      'nothing',
      what,
    ),
  tooLarge:
    'The review was not noted: what it changes is too large to be kept. Finish it, or change less.',
  tooLate: 'Review was stopped: it would take longer than the six minutes that Google gives it.',

  note: (decided: string, isFull: boolean, said: string) =>
    `${isFull ? FULL : REVIEWED}${decided}${said.trim() === '' ? '' : `. ${said.trim()}`}`,
  done: (version: number, next: number) =>
    `Reviewed as version ${count(version)}. ICP Review says what was decided; the next review is due on ${day(next)}.`,

  title: 'ICP REVIEW',
  end: 'End of ICP Review',
  sentence: (version: number, changed: number) =>
    `Reviewed as version ${count(version)}: ${changed === 0 ? 'nothing changed' : counted(changed, 'change')}.`,
  decided: (decided: string) =>
    `${decided.slice(0, 1).toUpperCase()}${decided.slice(1)}; finding by finding below, the newest review first.`,
  head: (on: number, name: string, version: number) =>
    `${day(on)} · ${name}, version ${count(version)}`,
  by: (by: string, begun: string, isFull: boolean) => {
    const of = isFull ? 'Full review' : 'Review';
    const who = by === '' ? '' : ` by ${by}`;
    return `${of}${who}, begun ${shownDay(begun)} ${begun.slice(11)}.`;
  },
  next: (on: number) => `Next review: ${day(on)}.`,
  step: (title: string, said: string) => `${title}: ${said}`,
  skipped: (why: string) => `skipped. ${why}`,
  partly: (decided: string, why: string) => `the rest was skipped: ${decided}. ${why}`,
  earlierDraft:
    'looked at before the draft changed again. What it said was of that draft, not of this version, and is left out.',
  ofEarlier: (title: string) => `${title} (told of an earlier draft)`,
  notReached: 'not reached.',
  noDealsTab: (sheet: string) =>
    `Not looked at: ${dealSteps.map((step) => stepTitles[step]).join(', ')}. There is no tab “${sheet}”.`,
  changes: 'What it changed',
  nothingChanged: 'Nothing but the day of the review.',
  columns: { finding: 'Finding', decision: 'Decision', reason: 'What, or why', by: 'By' },
} as const;

const REVIEWED = 'Reviewed: ';
const FULL = 'Reviewed in full: ';

/** Whether the note of a version is that of a review, and of which. @example reviewNote('Saved') // undefined */
export function reviewNote(note: string): 'review' | 'full review' | undefined {
  if (note.startsWith(FULL)) return 'full review';
  return note.startsWith(REVIEWED) ? 'review' : undefined;
}

/** What a step said, and that it was left out. */
export function stepText(noted: SettledStep): string {
  const { step, says, skipped, entries } = noted;
  if (skipped === '') return words.step(stepTitles[step], says);
  const left = isPartly(noted)
    ? words.partly(countedDecisions([{ entries }]), skipped)
    : words.skipped(skipped);
  return words.step(stepTitles[step], left);
}
