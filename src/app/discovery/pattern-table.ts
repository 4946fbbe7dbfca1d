import type { Definition } from '../../definition/definition';
import { hasPattern } from '../../definition/edit/accept-pattern';
import type { Discovery } from '../../insight/discovery/discover';
import type { Pattern, QuietField } from '../../insight/discovery/pattern';
import type { Block, Column } from '../report/block';
import { words } from './words';

/** What the deals tell at all; what they do not is left blank. */
interface Known {
  readonly churn: boolean;
  readonly amount: boolean;
}

/**
 * Patterns as a block of the report, one a row.
 *
 * @param title - Of the block.
 * @param outcomes - What won and lost deals are called.
 * @param definition - The one there is: what it has is said to be there.
 */
export function patternTable(
  title: string,
  { patterns, quiet, sample }: Discovery,
  outcomes: readonly [good: string, bad: string] = ['Won', 'Lost'],
  definition?: Definition,
): Block {
  const withStanding = (one: Pattern) =>
    definition && one.verdict !== 'noise' && hasPattern(definition, one)
      ? { ...one, why: words.isThere(one.why) }
      : one;
  const known = {
    churn: sample.churned.includes(1),
    amount: sample.amounts.some((amount) => !Number.isNaN(amount)),
  };
  const rows = [
    ...patterns.map((one) => patternRow(withStanding(one), known)),
    ...quiet.map(quietRow),
  ];
  return {
    title,
    columns: columnsFor(outcomes),
    rows: rows.length === 0 ? [[words.none]] : rows,
  };
}

function columnsFor([good, bad]: readonly [string, string]): Column[] {
  return [
    ['Field', 'text'],
    ['Operator', 'text'],
    ['Value', 'text'],
    [good, 'count'],
    [bad, 'count'],
    [`${good === 'Won' ? 'Win' : good} rate`, 'percent'],
    ['Low', 'percent'],
    ['High', 'percent'],
    ['Lift', 'decimal'],
    ['q', 'decimal'],
    ['Churned', 'percent'],
    ['Won amount', 'count'],
    ['Verdict', 'text'],
    ['Why', 'text'],
  ];
}

function patternRow(pattern: Pattern, known: Known): Block['rows'][number] {
  const { field, operator, value, winRate, lift, q, churn, split, verdict, why } = pattern;
  const { successes, trials } = winRate;
  return [
    ...[field, operator, value, successes, trials - successes],
    ...[winRate.value, winRate.low, winRate.high, lift, q],
    ...[known.churn ? churn.value : '', known.amount ? split.metAmount : ''],
    ...[verdict, why],
  ];
}

function quietRow({ field, q, why }: QuietField): Block['rows'][number] {
  return [field, ...Array<string>(8).fill(''), q, '', '', 'noise', why];
}
