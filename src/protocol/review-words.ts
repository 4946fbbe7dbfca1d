import { count } from '../engine/figures';
import type { ReviewDecision, ReviewStep } from './review-steps';
import type { NotedStep, ReviewEntry } from './review-view';

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
export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  open: 'Not decided',
  accepted: 'Fine as it is',
  changed: 'Changed',
  dismissed: 'Dismissed',
};

const told: readonly ReviewDecision[] = ['accepted', 'changed', 'dismissed', 'open'];

/** How many findings were decided in each way. @example countedDecisions(steps) // '4 fine as it is, 1 changed' */
export function countedDecisions(steps: readonly Pick<NotedStep, 'entries'>[]): string {
  const all = steps.flatMap(({ entries }) => entries);
  const said = told.flatMap((decision) => {
    const many = all.filter((one) => one.decision === decision).length;
    return many === 0 ? [] : [`${count(many)} ${decisionWords[decision].toLowerCase()}`];
  });
  return said.length === 0 ? 'nothing to decide' : said.join(', ');
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
export function standingOf(steps: readonly Pick<NotedStep, 'step' | 'entries'>[]): Standing {
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
