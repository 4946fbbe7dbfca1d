import { countryName } from '../../engine/countries/country-name';
import { count, wholePercent } from '../../engine/figures';
import type { ColumnKind } from '../../engine/operators/operator';
import type { Division } from '../../insight/drift/bins';
import type { StabilityLine } from '../../insight/drift/stability';
import { share } from '../../stats/share';
import { columnMeaning } from '../accounts/column-meaning';

type Counted = Pick<StabilityLine, 'of' | 'field' | 'before' | 'now' | 'most'>;
type Ways = readonly [less: string, more: string];

/** Columns that say how large a company is, by what they mean. */
const sizes: ReadonlySet<string | undefined> = new Set(['size', 'revenue']);

/** Which way numbers moved. */
const VALUES: Ways = ['moved to lower values', 'moved to higher values'];
const waysOf: Readonly<Partial<Record<ColumnKind, Ways>>> = {
  date: ['moved to later days', 'moved to earlier days'],
  'yes-no': ['says yes less often', 'says yes more often'],
};
const SCORES: Ways = ['moved to lower scores', 'moved to higher scores'];
const COMPANIES: Ways = ['moved to smaller companies', 'moved to larger companies'];
const MEETING: Ways = ['meets its criterion less often', 'meets its criterion more often'];
const BLANKS: Ways = ['has fewer blank cells', 'has more blank cells'];

/**
 * How a column moved, after its name: numbers by their mean bin, texts by the one whose share changed most.
 *
 * @example movedTo(line) // 'moved to smaller companies'
 */
export function movedTo(line: Counted): string {
  const { before, now } = line;
  const most = toldBin(line);
  const isMore = most.now > most.before;
  if (most.bin === 0) return BLANKS[isMore ? 1 : 0];
  if (before.texts.length === 0) {
    const ways = numberWays(line);
    return ways[meanBin(now) > meanBin(before.counts) ? 1 : 0];
  }
  const text = before.texts[most.bin - 1];
  const shown = text === undefined ? 'other values' : named(before.kind, text);
  return `has ${isMore ? 'more' : 'fewer'} ${shown}`;
}

/** The bin that is told: that of a text before all others together, where it moved at least half as far. */
function toldBin({ before, now, most }: Counted): Counted['most'] {
  if (most.bin <= before.texts.length) return most;
  const [all, others] = [sum(before.counts), sum(now)];
  const by = (one: { readonly before: number; readonly now: number }) =>
    Math.abs(one.now - one.before);
  const [first] = before.texts
    .map((_, at) => ({
      bin: at + 1,
      before: share(before.counts[at + 1] ?? 0, all),
      now: share(now[at + 1] ?? 0, others),
    }))
    .sort((one, other) => by(other) - by(one));
  return first !== undefined && 2 * by(first) >= by(most) ? first : most;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}

function numberWays({ of, field, before }: Counted): Ways {
  if (of === 'score') return SCORES;
  if (of === 'criterion') return MEETING;
  if (before.kind === 'number' && sizes.has(columnMeaning(field, () => [])?.spoken))
    return COMPANIES;
  return waysOf[before.kind] ?? VALUES;
}

/** Of the known cells. */
function meanBin([, ...counts]: readonly number[]): number {
  return counts.reduce((total, one, bin) => total + one * bin, 0) / sum(counts);
}

/**
 * The part whose share changed most, in figures.
 *
 * @example movedPart(line) // '41 % of the accounts are below 50, 22 % were'
 */
export function movedPart(line: Counted): string {
  const { of, before } = line;
  const most = toldBin(line);
  const [now, then] = [wholePercent(most.now), wholePercent(most.before)];
  const all = `${now} of the accounts`;
  if (most.bin === 0 || before.texts.length > 0 || before.kind === 'yes-no')
    return `${all}, ${then} before`;
  if (of === 'criterion')
    return `${all} ${most.bin === 2 ? 'meet it' : 'do not meet it'}, ${then} before`;
  return `${all} ${of === 'score' ? 'score' : 'are'} ${spanWords(before, most.bin)}, ${then} before`;
}

/** From where to where a bin of numbers or days goes. @example spanWords(division, 2) // '50 to 200' */
export function spanWords({ kind, cuts }: Division, bin: number): string {
  const [from, to] = [cuts[bin - 2], cuts[bin - 1]].map((cut) =>
    cut === undefined ? undefined : count(Math.round(cut * 10) / 10),
  );
  const unit = kind === 'date' ? ' days old' : '';
  if (from === undefined) return to === undefined ? 'known' : `below ${to}${unit}`;
  return to === undefined ? `${from}${unit} or more` : `${from} to ${to}${unit}`;
}

function named(kind: ColumnKind, text: string): string {
  return kind === 'country' ? countryName(text) : `“${text}”`;
}
