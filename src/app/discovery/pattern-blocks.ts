import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import type { ChurnGap } from '../../insight/churn/churn-check';
import type { Discovery } from '../../insight/discovery/discover';
import { words as backtestWords } from '../backtest/words';
import type { Block } from '../report/block';
import { askedLines } from './asked-lines';
import type { FoundPatterns } from './find-patterns';
import { conditionTable, patternTable, whyTable } from './pattern-table';
import { words } from './words';

/** What the patterns say of themselves. */
export interface PatternsFrame {
  readonly definition: Definition;
  /** The definition as its title names it; `''` where there is only one. */
  readonly label: string;
  readonly ranAt: string;
}

/**
 * The blocks of `ICP Patterns` for analysts, from the top down; one of which nothing is known has no
 * rows.
 */
export function patternBlocks(found: FoundPatterns, { definition, ranAt }: PatternsFrame) {
  const { discovery, staying, best } = found;
  const ranked = best?.discovery;
  return {
    patterns: {
      ...patternTable(words.patterns, discovery),
      note: words.patternsNote,
    },
    why: whyTable(words.patternsWhy, discovery, definition),
    conditions: conditionTable(words.conditions, discovery),
    churn: churnBlock(found, definition),
    ...(staying && {
      staying: besideBlock(words.staying, staying, ['Staying', 'Churned']),
      stayingWhy: whyTable(words.stayingWhy, staying),
    }),
    ...(best &&
      ranked && {
        best: besideBlock(words.best(best.rankedBy), ranked, ['Top', 'Bottom']),
        bestWhy: whyTable(words.bestWhy, ranked),
      }),
    asked: askedBlock(found),
    head: head(found, ranAt),
    leftOut: leftOutBlock(found),
  };
}

function head({ discovery, selection }: FoundPatterns, ranAt: string): Block {
  const { overall, why, sample } = discovery;
  return {
    title: words.thisRun,
    columns: [
      ['Verdict', 'text'],
      [overall, 'text'],
    ],
    rows: [
      ['Why', why],
      ['Run at', ranAt],
      ['Deals', words.deals(sample)],
      ...selection.setAside.map(({ reason, rows }) => [
        words.setAside,
        `${backtestWords.setAside[reason]}: ${rows.length}`,
      ]),
    ],
  };
}

function churnBlock({ churn }: FoundPatterns, { criteria }: Definition): Block {
  const row = (name: string, { own, others, p }: ChurnGap, says: string) => [
    ...[name, own.trials, own.value, own.low, own.high, '', others.trials, others.value, p, says],
  ];
  const lines = (churn?.criteria ?? []).flatMap((gap) => {
    const criterion = criteria.find(({ id }) => id === gap.id);
    const says = gap.winsButChurns ? words.winsButChurns : '';
    return criterion === undefined ? [] : [row(conditionLabel(criterion), gap, says)];
  });
  return {
    title: words.churn,
    columns: [
      ['Won deals', 'text'],
      ['Met', 'count'],
      ['Churned', 'percent'],
      ['Low', 'percent'],
      ['High', 'percent'],
      ['', 'text'],
      ['Others', 'count'],
      ['Churned, others', 'percent'],
      ['p', 'decimal'],
      ['', 'text'],
    ],
    rows: churn === undefined ? [] : [row(words.inIcp, churn, ''), ...lines],
  };
}

/** Another comparison by the same search. */
function besideBlock(
  title: string,
  discovery: Discovery,
  outcomes: readonly [good: string, bad: string],
): Block {
  return { ...patternTable(title, discovery, outcomes), note: words.found(discovery) };
}

/** Of all comparisons, each field once. */
function askedBlock({ discovery, staying, best }: FoundPatterns): Block {
  const all = [discovery, staying, best?.discovery].flatMap((one) => (one ? askedLines(one) : []));
  const isFirst = (field: string, at: number) =>
    all.findIndex((other) => other.field === field) === at;
  return {
    title: words.asked,
    columns: [
      ['Field', 'text'],
      ['Write in FIELDS › Searched', 'text'],
      ...Array.from({ length: 6 }, () => ['', 'text'] as const),
      ['Why', 'text'],
    ],
    rows: all
      .filter(({ field }, at) => isFirst(field, at))
      .map(({ field, why, answer }) => [field, answer, ...Array<string>(6).fill(''), why]),
    note: words.askedNote,
  };
}

function leftOutBlock({ discovery, leftOut }: FoundPatterns): Block {
  return {
    title: words.leftOut,
    columns: [
      ['Field', 'text'],
      ['Why', 'text'],
    ],
    rows: [
      ...discovery.leftOut.map(({ field, why }) => [field, why]),
      ...leftOut.map(({ header, why }) => [header, why]),
    ],
  };
}
