import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import type { ChurnGap } from '../../insight/churn/churn-check';
import type { Discovery } from '../../insight/discovery/discover';
import { words as backtestWords } from '../backtest/words';
import type { Block } from '../report/block';
import { askedLines } from './asked-lines';
import type { FoundPatterns } from './find-patterns';
import { patternTable } from './pattern-table';
import { words } from './words';

const MOST_DRAWN = 12;

/** What the patterns say of themselves. */
export interface PatternsFrame {
  readonly definition: Definition;
  /** The definition as its title names it; `''` where there is only one. */
  readonly label: string;
  readonly ranAt: string;
}

/** The blocks of `ICP Patterns`, from the top down; those about churn and value only where they are known. */
export function patternBlocks(found: FoundPatterns, { definition, label, ranAt }: PatternsFrame) {
  const { discovery } = found;
  const churn = churnBlock(found, definition);
  const staying = stayingBlock(found);
  const best = bestBlock(found);
  const asked = askedBlock(found);
  return {
    head: head(found, label, ranAt),
    patterns: {
      ...patternTable(words.patterns, discovery, undefined, definition),
      note: words.patternsNote,
    },
    picture: pictureBlock(discovery),
    ...(churn && { churn }),
    ...(staying && { staying }),
    ...(best && { best }),
    ...(asked && { asked }),
    leftOut: leftOutBlock(found),
  };
}

export type PatternBlocks = ReturnType<typeof patternBlocks>;

function head({ discovery, selection }: FoundPatterns, label: string, ranAt: string): Block {
  const { overall, why, sample } = discovery;
  return {
    title: words.title(label),
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
    rows: drawn.map(({ winRate, otherWinRate, lift, ...condition }) => {
      const won = winRate.successes + otherWinRate.successes;
      const rate = won / (winRate.trials + otherWinRate.trials);
      return [conditionLabel(condition), lift, winRate.low / rate, winRate.high / rate];
    }),
  };
}

function churnBlock({ churn }: FoundPatterns, { criteria }: Definition): Block | undefined {
  if (churn === undefined) return undefined;
  const row = (name: string, { own, others, p }: ChurnGap, says: string) => [
    ...[name, own.trials, own.value, own.low, own.high, others.trials, others.value, p, says],
  ];
  const lines = churn.criteria.flatMap((gap) => {
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
      ['Others', 'count'],
      ['Churned', 'percent'],
      ['p', 'decimal'],
      ['', 'text'],
    ],
    rows: [row(words.inIcp, churn, ''), ...lines],
  };
}

function stayingBlock({ staying }: FoundPatterns): Block | undefined {
  return staying && besideBlock(words.staying, staying, ['Staying', 'Churned']);
}

function bestBlock({ best }: FoundPatterns): Block | undefined {
  if (best?.discovery === undefined) return undefined;
  return besideBlock(words.best(best.rankedBy), best.discovery, ['Top', 'Bottom']);
}

/** Another comparison by the same search. */
function besideBlock(
  title: string,
  discovery: Discovery,
  outcomes: readonly [good: string, bad: string],
): Block {
  return { ...patternTable(title, discovery, outcomes), note: words.done(discovery) };
}

/** Of all comparisons, each field once. */
function askedBlock({ discovery, staying, best }: FoundPatterns): Block | undefined {
  const all = [discovery, staying, best?.discovery].flatMap((one) => (one ? askedLines(one) : []));
  const isFirst = (field: string, at: number) =>
    all.findIndex((other) => other.field === field) === at;
  const lines = all.filter(({ field }, at) => isFirst(field, at));
  if (lines.length === 0) return undefined;
  return {
    title: words.asked,
    columns: [
      ['Field', 'text'],
      ['Why', 'text'],
      ['Write in FIELDS › Searched', 'text'],
    ],
    rows: lines.map(({ field, why, answer }) => [field, why, answer]),
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
