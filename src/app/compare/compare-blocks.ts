import { metricPairs } from '../backtest/metric-lines';
import type { Block, Column } from '../report/block';
import { ends } from '../report/rate-columns';
import type { Written } from '../workbook';
import { compareWarnings } from './compare-warnings';
import type { Comparison } from './comparison';
import { words } from './words';

const blank: Column = ['', 'text'];
const interval = (header: string): Column[] => [
  [header, 'percent'],
  ['Low', 'percent'],
  ['High', 'percent'],
];

/** The blocks of `ICP Compare` for analysts; one of which nothing is known has no rows. */
export function compareBlocks(comparison: Comparison, link: (row: number) => string) {
  return {
    metrics: metricsBlock(comparison),
    rates: ratesBlock(comparison),
    agreement: agreementBlock(comparison),
    warnings: warningsBlock(comparison),
    migration: migrationBlock(comparison),
    changed: changedBlock(comparison, link),
  };
}

/** Both reports side by side. */
function metricsBlock({ labels, reports }: Comparison): Block {
  const verdicts = reports.map((report) => report.stated.verdict);
  const lines = metricPairs(...reports);
  const beside = (first: string | undefined, second: string | undefined) => {
    return [first, '', '', '', '', second];
  };
  return {
    title: 'METRICS',
    columns: [['Metric', 'text'], ...interval('Before'), blank, blank, ...interval('After')],
    rows: [
      ['Definition', ...beside(...labels)],
      ['Verdict', ...beside(verdicts[0], verdicts[1])],
      ...lines.map(({ name, before, after }) => [name, ...before, '', '', ...after]),
    ],
    rowFormats: new Map([
      [0, 'text' as const],
      [1, 'text' as const],
      ...lines.map(({ format }, index) => [index + 2, format] as const),
    ]),
  };
}

/** By how much both rates differ. */
function ratesBlock({ rates, shared }: Comparison): Block {
  return {
    title: 'RATES ON THE SAME DEALS',
    columns: [
      ['Rate', 'text'],
      ['Before', 'percent'],
      ['After', 'percent'],
      ...interval('Change'),
      blank,
      ['Deals', 'count'],
    ],
    rows:
      shared.deals === 0
        ? []
        : (['wonIncluded', 'lostExcluded'] as const).map((key) => {
            const { before, after, difference } = rates[key];
            return [
              words.rates[key],
              before.value,
              after.value,
              ...ends(difference),
              '',
              before.trials,
            ];
          }),
    note: words.paired,
  };
}

function agreementBlock(comparison: Comparison): Block {
  const { bothRight, onlyFirstRight, onlySecondRight, bothWrong } = comparison.agreement;
  return {
    title: 'ON THE SAME DEALS',
    columns: [
      ['Right about', 'text'],
      ['Deals', 'count'],
    ],
    rows:
      comparison.shared.deals === 0
        ? []
        : [
            ['Both', bothRight],
            ['Only before', onlyFirstRight],
            ['Only after', onlySecondRight],
            ['Neither', bothWrong],
          ],
    note: words.mcnemar(comparison),
  };
}

function warningsBlock(comparison: Comparison): Block {
  const rows = compareWarnings(comparison).map((text) => [text]);
  return { title: 'READ WITH CARE', columns: [['What', 'text']], rows };
}

function migrationBlock({ migration: { before, after, counts } }: Comparison): Block {
  const isEmpty = counts.every((line) => line.every((accounts) => accounts === 0));
  /** The sixth column is narrow. */
  const spaced = <T>(all: readonly T[], space: T) => [...all.slice(0, 4), space, ...all.slice(4)];
  return {
    title: words.migrationTitle,
    columns: [
      ['Tier', 'text'],
      ...spaced(
        after.map((tier): Column => [tier, 'count']),
        blank,
      ),
    ],
    rows: isEmpty
      ? []
      : before.map((tier, index) => [tier, ...spaced<Written>(counts[index] ?? [], '')]),
  };
}

/** Blank columns give its texts room. */
function changedBlock({ changed }: Comparison, link: (row: number) => string): Block {
  const { total, largest } = changed;
  return {
    title: words.changedTitle(total, largest.length),
    columns: [
      ['Account', 'text'],
      ['Row', 'formula'],
      ['Score before', 'score'],
      ['Score after', 'score'],
      blank,
      blank,
      ['Tier before', 'text'],
      ['Tier after', 'text'],
      blank,
      ['Changed by', 'text'],
      blank,
      blank,
      ['Because of', 'text'],
    ],
    rows: largest.map(
      ({ account, row, before, after, scoreBefore, scoreAfter, cause, because }) => [
        ...[account, link(row), scoreBefore, scoreAfter, '', ''],
        ...[before, after, '', cause, '', '', because],
      ],
    ),
  };
}
