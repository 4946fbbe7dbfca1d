import { count, counted } from '../../engine/figures';
import type { VersionLine } from '../../protocol/answer';
import type { ChangedView, ComparedMetric, CompareView } from '../../protocol/compare-view';
import { differenceWords } from '../../protocol/difference-words';
import { shownName } from '../words';

/** What the comparison says besides its figures. */
export const compareWords = {
  title: 'Compare',
  before: 'Before',
  after: 'After',
  now: 'Now',
  versions: 'Versions',
  definitions: 'Other definitions',
  comparing: 'Comparing…',
  same: 'Both are the same: only accounts whose data changed since they were scored can change.',
  failed: 'This can’t be compared',
  again: 'Try again',
  intervals: 'With 95 % intervals, change in points',
  rateNames: ['Won included', 'Lost excluded'],
  otherFigures: 'Other figures',
  metric: 'Metric',
  change: 'Change',
  verdict: 'Verdict',
  deals: 'On the same deals',
  matrix: (before: string, after: string) => `Accounts by tier: ${before} down, ${after} across`,
  tier: 'Tier',
  changedTitle: (total: number) => `Accounts that change · ${count(total)}`,
  noChange: 'No account changes its tier.',
  byData: (accounts: number) =>
    `${counted(accounts, 'account')} also by data that changed since they were scored.`,
  onlyLargest: (listed: number) => `The ${listed} largest changes; the report lists more.`,
  row: (row: number) => `Row ${row}`,
  write: 'Write report',
  writing: 'Writing…',
  written: (summary: string) => `Report written in ICP Compare. ${summary}`,
  open: 'Compare…',
  compareVersion: 'Compare',
  compareVersionLabel: (version: number) => `Compare version ${version}`,
} as const;

/** Longest note in a list of versions, in characters. */
const LONGEST_NOTE = 60;

/** The sides of a comparison as a list offers them. */
export const sideWords = {
  draft: (version: number) => `Draft of v${version}`,
  saved: (version: number) => `Saved v${version}`,
  version: ({ version, note, savedAt }: Pick<VersionLine, 'version' | 'note' | 'savedAt'>) => {
    const text = note.replace(/\s+/g, ' ').trim() || savedAt;
    const short = text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text;
    return `v${version} · ${short}`;
  },
  definition: shownName,
} as const;

type Tone = 'up' | 'down' | '';

/** Verdicts that fit into a column. */
export const verdictWords: Readonly<
  Record<CompareView['verdicts'][number], readonly [text: string, tone: Tone]>
> = {
  PASS: ['Pass ✓', 'up'],
  'PASS, not yet certain': ['Pass, not certain', ''],
  FAIL: ['Fail', 'down'],
  'TOO FEW DEALS': ['Too few deals', ''],
};

/** How much more the one after is, shares in percentage points. @example change(metric) // '−4.2' */
export function change({
  format,
  before,
  after,
}: Pick<ComparedMetric, 'format' | 'before' | 'after'>): string {
  if (before.value === null || after.value === null) return '';
  const difference = after.value - before.value;
  const size = Math.abs(format === 'percent' ? 100 * difference : difference);
  const digits = format === 'percent' ? 1 : format === 'decimal' ? 2 : 0;
  const shown = size.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (Number(shown.replace(/,/g, '')) === 0) return '0';
  return `${difference < 0 ? '−' : '+'}${shown}`;
}

/** Whether a change of a rate is for the better. */
export function changeTone(words: string): Tone {
  if (words.startsWith('+')) return 'up';
  return words.startsWith('−') ? 'down' : '';
}

/** Which of the two is right about more deals, and whether that may be chance. */
export function agreementWords({
  labels,
  agreement,
}: Pick<CompareView, 'labels' | 'agreement'>): string {
  const [before, after] = labels;
  const { bothRight, onlyFirstRight, onlySecondRight, bothWrong } = agreement;
  const deals = bothRight + onlyFirstRight + onlySecondRight + bothWrong;
  if (deals === 0) return 'No deal counts for both.';
  if (onlyFirstRight + onlySecondRight === 0) {
    return `Both are right about the same ${count(bothRight)} of ${counted(deals, 'deal')}.`;
  }
  const only = `Of ${counted(deals, 'deal')}, only ${before} is right about ${count(onlyFirstRight)}, only ${after} about ${count(onlySecondRight)}`;
  return `${only}: ${differenceWords(labels, agreement)}.`;
}

/** @example reasonWords(account) // '64.1 → 80.2 · definition: +12.5 Employees 200 – 1,000' */
export function reasonWords({ scoreBefore, scoreAfter, because, cause }: ChangedView): string {
  const score = (value: number | null) => (value === null ? '–' : value.toFixed(1));
  const scores = `${score(scoreBefore)} → ${score(scoreAfter)}`;
  return `${scores} · ${cause}${because === '' ? '' : `: ${because}`}`;
}
