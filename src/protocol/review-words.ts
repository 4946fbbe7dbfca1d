import { count } from '../engine/figures';
import type { ReviewStep } from './review-steps';
import type { ReviewEntry, SettledEntry, SettledStep } from './review-view';

/** What the steps of a review are called. */
export const stepTitles: Readonly<Record<ReviewStep, string>> = {
  health: 'Health',
  drift: 'Drift',
  backtest: 'Backtest',
  patterns: 'New patterns',
  exclusions: 'Exclusions that cost wins',
  onePage: 'Owner, one page, tiers',
};

/** What a person has decided. */
export const decisionWords: Readonly<Record<SettledEntry['decision'], string>> = {
  open: 'Not decided',
  accepted: 'Fine as it is',
  changed: 'Changed',
  dismissed: 'Dismissed',
  takenBack: 'Taken back',
};

const told: readonly (readonly [decision: SettledEntry['decision'], counted: string])[] = [
  ['accepted', 'fine as it is'],
  ['changed', 'changed'],
  ['takenBack', 'changed and taken back'],
  ['dismissed', 'dismissed'],
  ['open', 'not decided'],
];

/** How many findings were decided in each way. @example countedDecisions(steps) // '4 fine as it is, 1 changed' */
export function countedDecisions(steps: readonly Pick<SettledStep, 'entries'>[]): string {
  const all = steps.flatMap(({ entries }) => entries);
  const said = told.flatMap(([decision, counted]) => {
    const many = all.filter((one) => one.decision === decision).length;
    return many === 0 ? [] : [`${count(many)} ${counted}`];
  });
  return said.length === 0 ? 'nothing to decide' : said.join(', ');
}

/** Whether somebody decided something in it, though the rest was left out. */
export function isPartly({ skipped, entries }: Pick<SettledStep, 'skipped' | 'entries'>): boolean {
  return skipped !== '' && entries.some(({ decision }) => decision !== 'open');
}

/**
 * Whether a step told of an earlier draft than the one that a print is of.
 *
 * @param print - See `judgingPrint`.
 */
export function isOfEarlier(
  step: Pick<SettledStep, 'of' | 'skipped' | 'entries'>,
  print: string,
): boolean {
  const isLeftOut = step.skipped !== '' && !isPartly(step);
  return step.of !== undefined && step.of !== print && !isLeftOut;
}

/** Whether it is fine only with a reason: what is serious, a target that is missed, and what nobody has filled in. */
export function asksReason({
  severity,
  isBlank,
}: Pick<ReviewEntry, 'severity' | 'isBlank'>): boolean {
  return severity === 'serious' || isBlank === true;
}

/**
 * Whether a decision lacks the reason that it takes: whatever is dismissed, and what is fine only with one.
 *
 * @example lacksReason({ severity: 'serious', decision: 'accepted', reason: ' ' }) // true
 */
export function lacksReason({
  decision,
  reason,
  ...finding
}: Pick<ReviewEntry, 'severity' | 'isBlank' | 'decision' | 'reason'>): boolean {
  if (reason.trim() !== '') return false;
  return decision === 'dismissed' || (decision === 'accepted' && asksReason(finding));
}

/** What is serious and was not changed, whatever was said of it. */
export interface Standing {
  /** In sentences; `''` where nothing is. */
  readonly text: string;
  readonly mark: '✓' | '!' | '✕';
}

/**
 * What a review leaves as it is though it is serious, or undecided.
 *
 * @example standingOf(steps) // { mark: '✕', text: 'The backtest misses its targets, and 2 serious things stand.' }
 */
export function standingOf(steps: readonly Pick<SettledStep, 'step' | 'entries'>[]): Standing {
  const told = steps.flatMap(({ step, entries }) => entries.map((one) => ({ ...one, step })));
  const serious = told.filter((one) => one.severity === 'serious' && one.decision !== 'changed');
  const isMissed = serious.some(({ step }) => step === 'backtest');
  const others = serious.filter(({ step }) => step !== 'backtest').length;
  const stand = others === 1 ? '1 serious thing stands' : `${count(others)} serious things stand`;
  const parts = [
    ...(isMissed ? ['the backtest misses its targets'] : []),
    ...(others > 0 ? [stand] : []),
  ];
  const [first = '', ...rest] = parts;
  const text = [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest].join(', and ');
  const isOpen = others > 0 || told.some(({ decision }) => decision === 'open');
  return { text: text === '' ? '' : `${text}.`, mark: isMissed ? '✕' : isOpen ? '!' : '✓' };
}
