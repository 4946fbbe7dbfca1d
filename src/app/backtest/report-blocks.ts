import type { Definition } from '../../definition/definition';
import type { Advice } from '../../insight/backtest/advice';
import { windowWords } from '../deals/outside-window';
import type { Block } from '../report/block';
import { estimate, rateColumns, rateEnds } from '../report/rate-columns';
import type { RowLink } from '../report/row-link';
import type { Written } from '../workbook';
import type { BacktestRun } from './backtest-run';
import { criteriaBlock, exclusionsBlock } from './condition-blocks';
import { adviceText, type ConditionName, conditionNames } from './condition-names';
import { setAsideBlock, wrongBlock } from './deal-blocks';
import {
  lostQuartersBlock,
  periodsBlock,
  quartersBlock,
  thresholdsBlock,
  tiersBlock,
} from './group-blocks';
import { metricLines } from './metric-lines';
import { warningsOf } from './warnings';
import { words } from './words';

/** What a report says of itself besides its numbers. */
export interface ReportFrame {
  readonly definition: Definition;
  /** Such as `v3`. */
  readonly version: string;
  /** Of that version, where these deals can not judge it: a build says there how it did; else `''`. */
  readonly note: string;
  readonly ranAt: string;
  /** Versions, this one included, that were judged by these deals. */
  readonly versionsTried: number;
  /** Of the amounts, as `dealCurrency` gives it. */
  readonly currency: string;
  /** The formula that leads to a row of the deals tab. */
  readonly link: RowLink;
}

/** The blocks of `ICP Backtest`, from the top down. */
export function reportBlocks(run: BacktestRun, frame: ReportFrame) {
  const name = conditionNames(frame.definition);
  return {
    head: head(run, frame),
    metrics: metricsBlock(run),
    advice: adviceBlock(run, name),
    warnings: warningsBlock(run, frame),
    tiers: tiersBlock(run, frame.currency),
    quarters: quartersBlock(run),
    lostQuarters: lostQuartersBlock(run),
    criteria: criteriaBlock(run, frame.definition, name),
    exclusions: exclusionsBlock(run, frame.definition, name),
    periods: periodsBlock(run),
    thresholds: thresholdsBlock(run),
    wrong: wrongBlock(run, frame, name),
    setAside: setAsideBlock(run),
  };
}

export type ReportBlocks = ReturnType<typeof reportBlocks>;

function head(run: BacktestRun, frame: ReportFrame): Block {
  const { selection, fitted } = run;
  const { window } = selection;
  return {
    title: 'THIS RUN',
    columns: [
      ['Verdict', 'text'],
      [words.verdict(run), 'text'],
    ],
    rows: [
      ['Definition', `${frame.definition.settings.name} · ${frame.version}`],
      ['Run at', frame.ranAt],
      ['Deals', words.used(run)],
      ['Window', window ? windowWords(window) : words.noWindow],
      ...(fitted ? [['Fitted to', words.fittedTo(fitted, selection)]] : []),
      ...(frame.note === '' ? [] : [['Note of the version', frame.note]]),
    ],
  };
}

function metricsBlock(run: BacktestRun): Block {
  const lines = metricLines(run);
  return {
    title: 'METRICS',
    columns: [
      ['Metric', 'text'],
      ['', 'text'],
      ...estimate('Value'),
      ['Target', 'percent'],
      ['Verdict', 'text'],
      ['', 'text'],
      ['Counted', 'text'],
    ],
    rows: lines.map(({ name, cells, target, says, counted }) => [
      name,
      '',
      ...cells,
      target,
      says,
      '',
      counted,
    ]),
    rowFormats: new Map(lines.map(({ format }, index) => [index, format])),
  };
}

function adviceBlock(run: BacktestRun, name: ConditionName): Block {
  const told = run.advice.map((one) => adviceRow(one, name));
  return {
    title: 'WHAT WOULD HELP',
    columns: [['Change', 'text'], ...rateColumns],
    rows: told.length > 0 ? told : [[noAdvice(run)]],
  };
}

/** Why no change is advised, in words. */
export function noAdvice({ stated: { verdict, by }, older, fitted, targets }: BacktestRun): string {
  if (verdict === 'TOO FEW DEALS') {
    return by === 'fitted deals' && fitted
      ? words.newerDeals(targets.minimumDeals, fitted.until)
      : words.moreDeals(older);
  }
  return by === 'newer deals' && verdict === 'FAIL'
    ? words.noAdviceByNewer
    : words.noAdvice[verdict];
}

function adviceRow(one: Advice, name: ConditionName): Written[] {
  return [adviceText(one, name), ...rateEnds(one.rates)];
}

/** Where no deal counts, the verdict on top has said so. */
function warningsBlock(run: BacktestRun, { versionsTried }: ReportFrame): Block {
  const hasDeals = run.selection.used.length > 0;
  const found = warningsOf(run, versionsTried).filter(({ short }) => hasDeals || short !== '');
  const rows = found.map(({ full }) => [full]);
  return {
    title: 'READ WITH CARE',
    columns: [['What', 'text']],
    rows: rows.length === 0 && hasDeals ? [[words.noWarnings]] : rows,
  };
}
