import { metricPairs } from '../backtest/metric-lines';
import type { Block } from '../report/block';
import { compareWarnings } from './compare-warnings';
import type { Comparison } from './comparison';
import { words } from './words';

/** The blocks of `ICP Compare`, from the top down. */
export function compareBlocks(comparison: Comparison, link: (row: number) => string): Block[] {
  return [
    metricsBlock(comparison),
    agreementBlock(comparison),
    migrationBlock(comparison),
    changedBlock(comparison, link),
  ];
}

/** Both reports side by side. */
function metricsBlock({ labels, reports }: Comparison): Block {
  const verdicts = reports.map((report) => report.stated.verdict);
  const lines = metricPairs(...reports);
  return {
    title: words.compareTitle(...labels),
    columns: [
      ['Metric', 'text'],
      ...labels.flatMap((label) => [
        [label, 'percent'] as const,
        ['Low', 'percent'] as const,
        ['High', 'percent'] as const,
      ]),
    ],
    rows: [
      ['Verdict', verdicts[0], '', '', verdicts[1]],
      ...lines.map(({ name, before, after }) => [name, ...before, ...after]),
    ],
    rowFormats: new Map([
      [0, 'text' as const],
      ...lines.map(({ format }, index) => [index + 1, format] as const),
    ]),
  };
}

function agreementBlock(comparison: Comparison): Block {
  const { labels, agreement } = comparison;
  const title = 'ON THE SAME DEALS';
  if (comparison.shared.deals === 0) {
    const says = compareWarnings(comparison);
    return { title, columns: [['What', 'text']], rows: says.map((text) => [text]) };
  }
  const { bothRight, onlyFirstRight, onlySecondRight, bothWrong } = agreement;
  return {
    title,
    columns: [
      ['Right about', 'text'],
      ['Deals', 'count'],
    ],
    rows: [
      ['Both', bothRight],
      [words.only(labels[0]), onlyFirstRight],
      [words.only(labels[1]), onlySecondRight],
      ['Neither', bothWrong],
    ],
    note: [words.mcnemar(comparison), ...compareWarnings(comparison)].join('. '),
  };
}

function migrationBlock({ labels, migration }: Comparison): Block {
  const { before, after, counts } = migration;
  return {
    title: words.migrationTitle(...labels),
    columns: [['Tier', 'text'], ...after.map((tier) => [tier, 'count'] as const)],
    rows: before.map((tier, index) => [tier, ...(counts[index] ?? [])]),
  };
}

function changedBlock({ changed }: Comparison, link: (row: number) => string): Block {
  const { total, largest } = changed;
  return {
    title: words.changedTitle(total, largest.length),
    columns: [
      ['Account', 'text'],
      ['Row', 'formula'],
      ['Tier before', 'text'],
      ['Tier after', 'text'],
      ['Score before', 'score'],
      ['Score after', 'score'],
      ['Changed by', 'text'],
      ['Because of', 'text'],
    ],
    rows: largest.map(
      ({ account, row, before, after, scoreBefore, scoreAfter, cause, because }) => [
        ...[account, link(row), before, after],
        ...[scoreBefore, scoreAfter, cause, because],
      ],
    ),
  };
}
