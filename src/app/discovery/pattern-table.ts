import type { Definition } from '../../definition/definition';
import { hasPattern } from '../../definition/edit/accept-pattern';
import { conditionLabel } from '../../engine/condition-text';
import type { Discovery } from '../../insight/discovery/discover';
import type { Pattern, QuietField } from '../../insight/discovery/pattern';
import type { Block } from '../report/block';
import { words } from './words';

/** What the deals tell at all; what they do not is left blank. */
interface Known {
  readonly churn: boolean;
  readonly amount: boolean;
}

/**
 * The figures of patterns as a block of the report, one a row; the seventh column has room for a bar.
 *
 * @param title - Of the block.
 * @param outcomes - What won and lost deals are called.
 */
export function patternTable(
  title: string,
  { patterns, quiet, sample }: Discovery,
  [good, bad]: readonly [good: string, bad: string] = ['Won', 'Lost'],
): Block {
  const known = {
    churn: sample.churned.includes(1),
    amount: sample.amounts.some((amount) => !Number.isNaN(amount)),
  };
  return {
    title,
    columns: [
      ['Pattern', 'text'],
      [good, 'count'],
      [bad, 'count'],
      [good === 'Won' ? 'Win rate' : 'Rate', 'percent'],
      ['Low', 'percent'],
      ['High', 'percent'],
      ['', 'text'],
      ['Others', 'percent'],
      ['Lift', 'decimal'],
      ['q', 'decimal'],
      ['Churned', 'percent'],
      ['', 'text'],
      ['Verdict', 'text'],
      ['', 'text'],
      ['Won amount', 'count'],
    ],
    rows: [...patterns.map((one) => patternRow(one, known)), ...quiet.map(quietRow)],
  };
}

/**
 * Why each pattern is what it is.
 *
 * @param definition - The one there is: what it has is said to be there.
 */
export function whyTable(
  title: string,
  { patterns, quiet }: Discovery,
  definition?: Definition,
): Block {
  const isThere = (one: Pattern) =>
    definition !== undefined && one.verdict !== 'noise' && hasPattern(definition, one);
  return {
    title,
    columns: [
      ['Pattern', 'text'],
      ['Why', 'text'],
    ],
    rows: [
      ...patterns.map((one) => [
        conditionLabel(one),
        isThere(one) ? words.isThere(one.why) : one.why,
      ]),
      ...quiet.map(({ field, why }) => [field, why]),
    ],
  };
}

/** Patterns as a config sheet takes them; blank columns give their texts room. */
export function conditionTable(title: string, { patterns }: Discovery): Block {
  const room = (columns: number) => Array.from({ length: columns }, () => ['', 'text'] as const);
  return {
    title,
    columns: [
      ['Pattern', 'text'],
      ['Field', 'text'],
      ...room(4),
      ['Operator', 'text'],
      ...room(1),
      ['Value', 'text'],
    ],
    rows: patterns.map(({ field, operator, value, ...one }) => [
      conditionLabel({ field, operator, value, ...one }),
      ...[field, '', '', '', ''],
      ...[operator, '', value],
    ]),
  };
}

function patternRow(pattern: Pattern, known: Known): Block['rows'][number] {
  const { winRate, otherWinRate, lift, q, churn, split, verdict } = pattern;
  const { successes, trials } = winRate;
  return [
    ...[conditionLabel(pattern), successes, trials - successes],
    ...[winRate.value, winRate.low, winRate.high, '', otherWinRate.value, lift, q],
    ...[known.churn ? churn.value : '', '', verdict, '', known.amount ? split.metAmount : ''],
  ];
}

function quietRow({ field, q }: QuietField): Block['rows'][number] {
  return [field, ...Array<string>(8).fill(''), q, '', '', 'noise'];
}
