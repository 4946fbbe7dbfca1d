import { findOperator } from '../../engine/operators';
import type { Selection } from '../../insight/backtest/select-deals';
import type { Discovery } from '../../insight/discovery/discover';
import type { Pattern } from '../../insight/discovery/pattern';
import type { Block } from '../backtest/block';
import { words as backtestWords } from '../backtest/words';
import { words } from './words';

/** What the tab says of itself besides the patterns. */
export interface PatternFrame {
  readonly ranAt: string;
  readonly selection: Selection;
  /** Headers of columns that were not searched. */
  readonly leftOut: readonly string[];
}

const MOST_DRAWN = 12;

/** The blocks of `ICP Patterns`, from the top down. */
export function patternBlocks(discovery: Discovery, frame: PatternFrame) {
  return {
    head: head(discovery, frame),
    patterns: patternsBlock(discovery),
    picture: pictureBlock(discovery),
    leftOut: leftOutBlock(discovery, frame),
  };
}

export type PatternBlocks = ReturnType<typeof patternBlocks>;

function head({ overall, why, sample }: Discovery, { ranAt, selection }: PatternFrame): Block {
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  return {
    title: words.title,
    columns: [
      ['Verdict', 'text'],
      [overall, 'text'],
    ],
    rows: [
      ['Why', why],
      ['Run at', ranAt],
      ['Deals', words.deals(won, sample.won.length - won)],
      ...selection.setAside.map(({ reason, rows }) => [
        words.setAside,
        `${backtestWords.setAside[reason]}: ${rows.length}`,
      ]),
    ],
  };
}

function patternsBlock({ patterns, sample }: Discovery): Block {
  const known: Known = {
    churn: sample.churned.includes(1),
    amount: sample.amounts.some((amount) => !Number.isNaN(amount)),
  };
  return {
    title: words.patterns,
    columns: [
      ['Field', 'text'],
      ['Operator', 'text'],
      ['Value', 'text'],
      ['Won', 'count'],
      ['Lost', 'count'],
      ['Win rate', 'percent'],
      ['Low', 'percent'],
      ['High', 'percent'],
      ['Lift', 'decimal'],
      ['q', 'decimal'],
      ['Churned', 'percent'],
      ['Won amount', 'count'],
      ['Verdict', 'text'],
      ['Why', 'text'],
    ],
    rows: patterns.length === 0 ? [[words.none]] : patterns.map((one) => patternRow(one, known)),
    note: words.patternsNote,
  };
}

/** What the deals tell at all; what they do not is left blank. */
interface Known {
  readonly churn: boolean;
  readonly amount: boolean;
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

/** The ends of a win rate's interval over the win rate of all. */
function pictureBlock({ patterns }: Discovery): Block {
  const drawn = patterns.filter(({ verdict }) => verdict !== 'noise').slice(0, MOST_DRAWN);
  return {
    title: words.picture,
    columns: [
      ['Pattern', 'text'],
      ['Lift', 'decimal'],
      ['Low', 'decimal'],
      ['High', 'decimal'],
    ],
    rows: drawn.map(({ field, operator, value, winRate, otherWinRate, lift }) => {
      const won = winRate.successes + otherWinRate.successes;
      const rate = won / (winRate.trials + otherWinRate.trials);
      const label = findOperator(operator)?.label(field, value) ?? field;
      return [label, lift, winRate.low / rate, winRate.high / rate];
    }),
  };
}

function leftOutBlock({ fields }: Discovery, { leftOut }: PatternFrame): Block {
  return {
    title: words.leftOut,
    columns: [
      ['Field', 'text'],
      ['Why', 'text'],
    ],
    rows: [
      ...fields.flatMap((one) => (one.leftOut === '' ? [] : [[one.field, one.leftOut]])),
      ...leftOut.map((header) => [header, words.unscored]),
    ],
  };
}
