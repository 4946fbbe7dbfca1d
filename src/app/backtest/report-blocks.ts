import type { Definition } from '../../definition/definition';
import type { Advice } from '../../insight/backtest/advice';
import type { Outlook } from '../../insight/backtest/by-criterion';
import type { Period } from '../../insight/backtest/older-newer';
import type { Rates } from '../../insight/backtest/rates';
import { serial } from '../calendar';
import type { Written } from '../workbook';
import type { Block, Column } from './block';
import { adviceText, type ConditionName, conditionNames } from './condition-names';
import { ends, metricLines } from './metric-lines';
import type { BacktestRun } from './run-backtest';
import { warnings, windowWords } from './warnings';
import { words } from './words';

/** What a report says of itself besides its numbers. */
export interface ReportFrame {
  readonly definition: Definition;
  /** Such as `v3`. */
  readonly version: string;
  readonly ranAt: string;
  /** Versions, this one included, that were judged by these deals. */
  readonly versionsTried: number;
  /** The formula that leads to a row of the deals tab. */
  readonly link: (row: number) => string;
}

/** Rows of one reason that are named. */
const MOST_ROWS = 30;

/** The blocks of `ICP Backtest`, from the top down. */
export function reportBlocks(run: BacktestRun, frame: ReportFrame) {
  const name = conditionNames(frame.definition);
  return {
    head: head(run, frame),
    metrics: metricsBlock(run),
    advice: adviceBlock(run, name),
    warnings: warningsBlock(run, frame),
    tiers: tiersBlock(run),
    quarters: quartersBlock(run),
    criteria: criteriaBlock(run, frame.definition, name),
    exclusions: exclusionsBlock(run, frame.definition, name),
    periods: periodsBlock(run),
    thresholds: thresholdsBlock(run),
    wrong: wrongBlock(run, frame, name),
    setAside: setAsideBlock(run),
  };
}

export type ReportBlocks = ReturnType<typeof reportBlocks>;

function head({ verdicts, selection, metrics }: BacktestRun, frame: ReportFrame): Block {
  const { window } = selection;
  return {
    title: words.title,
    columns: [
      ['Verdict', 'text'],
      [verdicts.overall, 'text'],
    ],
    rows: [
      ['Definition', `${frame.definition.settings.name} · ${frame.version}`],
      ['Run at', frame.ranAt],
      ['Deals', words.used(metrics.wonIncluded.trials, metrics.lostExcluded.trials)],
      ['Window', window ? windowWords(window) : words.noWindow],
    ],
  };
}

const estimate = (header: string): Column[] => [
  [header, 'percent'],
  ['Low', 'percent'],
  ['High', 'percent'],
];

function metricsBlock(run: BacktestRun): Block {
  const lines = metricLines(run);
  return {
    title: 'METRICS',
    columns: [
      ['Metric', 'text'],
      ...estimate('Value'),
      ['Target', 'percent'],
      ['Verdict', 'text'],
      ['Counted', 'text'],
    ],
    rows: lines.map(({ name, cells, target, says, counted }) => [
      name,
      ...cells,
      target,
      says,
      counted,
    ]),
    rowFormats: new Map(lines.map(({ format }, index) => [index, format])),
  };
}

function adviceBlock({ advice, verdicts }: BacktestRun, name: ConditionName): Block {
  const told = advice.map((one) => adviceRow(one, name));
  return {
    title: 'WHAT WOULD HELP',
    columns: [['Change', 'text'], ...rateColumns],
    rows: told.length > 0 ? told : [[words.noAdvice[verdicts.overall]]],
  };
}

const rateColumns: readonly Column[] = [...estimate('Won included'), ...estimate('Lost excluded')];

function adviceRow(one: Advice, name: ConditionName): Written[] {
  return [adviceText(one, name), ...rateEnds(one.rates)];
}

function rateEnds({ wonIncluded, lostExcluded }: Rates) {
  return [...ends(wonIncluded), ...ends(lostExcluded)];
}

function warningsBlock(run: BacktestRun, { versionsTried }: ReportFrame): Block {
  const found = warnings(run, versionsTried);
  return {
    title: 'READ WITH CARE',
    columns: [['What', 'text']],
    rows: (found.length > 0 ? found : [words.noWarnings]).map((text) => [text]),
  };
}

function tiersBlock({ byTier: { lines, winRateFalls } }: BacktestRun): Block {
  return {
    title: 'BY TIER',
    columns: [
      ['Tier', 'text'],
      ...estimate('Win rate'),
      ['Deals', 'count'],
      ['Won', 'count'],
      ['Lost', 'count'],
      ['Won amount', 'count'],
      ['Churned', 'percent'],
      ['Median days', 'count'],
      ['In ICP', 'text'],
    ],
    rows: lines.map(({ tier, winRate, wonAmount, churned, cycle, inIcp }) => [
      tier,
      ...ends(winRate),
      winRate.trials,
      winRate.successes,
      winRate.trials - winRate.successes,
      wonAmount,
      churned.value,
      cycle,
      inIcp ? 'yes' : 'no',
    ]),
    note: words.fall(winRateFalls),
  };
}

function quartersBlock({ byQuarter, targets }: BacktestRun): Block {
  return {
    title: 'BY QUARTER',
    columns: [
      ['Quarter', 'text'],
      ...estimate('Won included'),
      ['Target', 'percent'],
      ...estimate('Lost excluded'),
      ['Won', 'count'],
      ['Lost', 'count'],
    ],
    rows: byQuarter.map(({ quarter, wonIncluded, lostExcluded }) => [
      quarter,
      ...ends(wonIncluded),
      targets.wonTarget,
      ...ends(lostExcluded),
      wonIncluded.trials,
      lostExcluded.trials,
    ]),
  };
}

const withoutColumns: readonly Column[] = [
  ['Without: won in', 'percent'],
  ['Without: lost out', 'percent'],
  ['Without: AUC', 'decimal'],
];

function without({ wonIncluded, lostExcluded, auc }: Outlook): number[] {
  return [wonIncluded.value, lostExcluded.value, auc.value];
}

function criteriaBlock(run: BacktestRun, { criteria }: Definition, name: ConditionName): Block {
  return {
    title: 'BY CRITERION',
    columns: [
      ['Criterion', 'text'],
      ['Met among won', 'percent'],
      ['Met among lost', 'percent'],
      ['Lift', 'decimal'],
      ...withoutColumns,
      ['Points', 'score'],
      ['ID', 'text'],
    ],
    rows: run.byCriterion.map((line) => [
      name({ kind: 'criterion', index: line.criterion }),
      line.metAmongWon.value,
      line.metAmongLost.value,
      line.lift,
      ...without(line.without),
      criteria[line.criterion]?.points,
      criteria[line.criterion]?.id,
    ]),
  };
}

function exclusionsBlock(run: BacktestRun, { exclusions }: Definition, name: ConditionName): Block {
  return {
    title: 'EXCLUSIONS AND THEIR PRICE',
    columns: [
      ['Exclusion', 'text'],
      ['Won deals', 'count'],
      ['Lost deals', 'count'],
      ['Won amount', 'count'],
      ...withoutColumns,
      ['ID', 'text'],
      ['Reason', 'text'],
    ],
    rows: run.byExclusion.map((line) => [
      name({ kind: 'exclusion', index: line.exclusion }),
      line.won,
      line.lost,
      line.wonAmount,
      ...without(line.without),
      exclusions[line.exclusion]?.id,
      exclusions[line.exclusion]?.reason,
    ]),
  };
}

function periodsBlock({ olderNewer }: BacktestRun): Block {
  const line = (label: string, { from, to, auc, ...rates }: Period) => [
    label,
    ...rateEnds(rates),
    auc.value,
    serial(from),
    serial(to),
    rates.wonIncluded.trials + rates.lostExcluded.trials,
  ];
  return {
    title: 'OLDER AND NEWER DEALS',
    columns: [
      ['Deals closed', 'text'],
      ...rateColumns,
      ['AUC', 'decimal'],
      ['From', 'day'],
      ['To', 'day'],
      ['Deals', 'count'],
    ],
    rows: olderNewer
      ? [line(words.older, olderNewer.older), line(words.newer, olderNewer.newer)]
      : [],
  };
}

function thresholdsBlock({ thresholds: { curve }, targets }: BacktestRun): Block {
  return {
    title: 'THRESHOLDS',
    columns: [
      ['In ICP from', 'text'],
      ['Won included', 'percent'],
      ['Lost excluded', 'percent'],
      ['Won target', 'percent'],
      ['Lost target', 'percent'],
    ],
    rows: curve.map(({ from, wonIncluded, lostExcluded }) => [
      String(from),
      wonIncluded.value,
      lostExcluded.value,
      targets.wonTarget,
      targets.lostTarget,
    ]),
  };
}

function wrongBlock({ wrong }: BacktestRun, { link }: ReportFrame, name: ConditionName): Block {
  const { total, largest } = wrong;
  return {
    title: words.wrongTitle(total, largest.length),
    columns: [
      ['Account', 'text'],
      ['Row', 'formula'],
      ['Outcome', 'text'],
      ['Amount', 'count'],
      ['Score', 'score'],
      ['Tier', 'text'],
      ['To blame', 'text'],
      ['Explanation', 'text'],
    ],
    rows: largest.map(({ account, row, won, amount, score, tier, blame, explanation }) => [
      account,
      link(row),
      won ? words.wonOut : words.lostIn,
      amount,
      score,
      tier,
      blame && name(blame),
      explanation,
    ]),
  };
}

function setAsideBlock({ selection, unlisted, nearMisses }: BacktestRun): Block {
  const rowsOf = (rows: readonly number[]) => {
    const more = rows.length > MOST_ROWS ? ` … ${rows.length - MOST_ROWS} more` : '';
    return `${rows.slice(0, MOST_ROWS).join(', ')}${more}`;
  };
  return {
    title: 'DEALS SET ASIDE',
    columns: [
      ['Reason', 'text'],
      ['Deals', 'count'],
      ['Rows', 'text'],
    ],
    rows: [
      ...selection.setAside.map(({ reason, rows }) => [
        words.setAside[reason],
        rows.length,
        rowsOf(rows),
      ]),
      ...unlisted.map(([stage, deals]) => [words.unlisted(stage), deals]),
      ...nearMisses.map(({ written, account }) => [words.nearMiss(written, account)]),
    ],
  };
}
