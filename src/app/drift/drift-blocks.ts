import { conditionText } from '../../engine/condition-text';
import type { Effect } from '../../insight/drift/effects';
import type { PeriodDrift, QuarterDrift } from '../../insight/drift/quarters';
import type { StabilityLine } from '../../insight/drift/stability';
import type { Proportion } from '../../stats/wilson';
import type { Block, Column } from '../report/block';
import { ends, estimate } from '../report/rate-columns';
import { criterionName } from './finding-words';
import { movedPart } from './moved-words';
import type { DriftRead } from './read-drift';
import { words } from './words';

/** The blocks for analysts by what charts know them by, from the top down; some have no rows. */
export type DriftBlocks = ReturnType<typeof driftBlocks>;

const NONE: Column = ['', 'text'];
const percent = (header: string): Column => [header, 'percent'];
const decimal = (header: string): Column => [header, 'decimal'];
const count = (header: string): Column => [header, 'count'];
const text = (header: string): Column => [header, 'text'];

/** What stands below for analysts. @param isCompared - Whether accounts are held against others than themselves. */
export function driftBlocks(
  { drift, loaded: { definition }, stages }: DriftRead,
  isCompared: boolean,
) {
  const { settings } = definition;
  const nameOf = (criterion: number) => criterionName(definition, criterion);
  return {
    turns: {
      title: 'CHANGE POINTS',
      columns: [
        text('What'),
        ...['Before', 'Quarter 1', 'Quarter 2'].map(percent),
        text('Since'),
        NONE,
        text('Most likely cause'),
      ],
      rows: drift.turns.map(({ watched, before, since, quarter, cause }) => [
        watched,
        ...[before, ...since].map(({ value }) => value),
        ...[quarter, ''],
        cause === undefined
          ? 'unknown'
          : cause.kind === 'mix'
            ? cause.field
            : nameOf(cause.criterion),
      ]),
    },
    sides: {
      title: 'BEFORE AND NOW',
      columns: [
        text('Figure'),
        ...[...estimate('Before'), count('Of'), NONE],
        ...[...estimate('Now'), count('Of')],
      ],
      rows: drift.sides === undefined ? [] : beforeAndNow(drift.sides),
    },
    spread: {
      title: 'HOW ACCOUNTS ARE SPREAD',
      columns: [
        ...[text('Column or criterion'), decimal('Index'), decimal('Limit')],
        ...[percent('Before'), percent('Now'), NONE, text('Says'), text('What moved most')],
      ],
      rows: (isCompared ? drift.spread : []).map((line) => [
        ...[spreadName(line), line.index, line.limit, line.most.before, line.most.now, ''],
        ...[line.says, line.says === 'moved' ? movedPart(line) : ''],
      ]),
      note: 'Index: population stability over five bins. Limit: what luck alone gives these counts, over all lines. Moved: above both 0.1 and the limit.',
    },
    tiers: {
      title: 'BY TIER',
      columns: [
        ...[text('Tier'), ...estimate('Before'), count('Deals'), NONE],
        ...[...estimate('Now'), count('Deals'), percent('Difference'), NONE],
        ...[percent('Low'), percent('High'), text('Says')],
      ],
      rows: drift.tiers.map(({ tier, before, now, difference, says }) => [
        ...[tier, ...ends(before), before.trials, ''],
        ...[...ends(now), now.trials, difference.value, ''],
        ...[difference.low, difference.high, says],
      ]),
    },
    effects: {
      title: 'BY CRITERION',
      columns: [
        ...[text('Criterion'), percent('Before: met'), percent('others')],
        ...[decimal('Log-odds'), decimal('Error'), NONE],
        ...[percent('Now: met'), percent('others'), decimal('Log-odds'), decimal('Error'), NONE],
        ...[NONE, text('Says')],
      ],
      rows: drift.effects.map(({ criterion, before, now, says }) => [
        ...[nameOf(criterion), ...effectCells(before), '', ...effectCells(now), '', '', says],
      ]),
    },
    stages: {
      title: 'FROM STAGE TO STAGE',
      columns: [text('Step'), ...estimate('Go on'), count('Of'), NONE, text('Usual'), text('Says')],
      rows: (stages?.steps ?? []).map((step) => [
        ...[words.stages.step(step), ...ends(step.rate), step.rate.trials, ''],
        step.benchmark ? words.stages.usual(step.benchmark.low, step.benchmark.high) : '',
        step.says,
      ]),
    },
    won: rateBlock(
      'WON DEALS BY QUARTER',
      ['Won kept', 'Won'],
      settings.wonTarget,
      drift.quarters,
      (one) => one.wonIncluded,
    ),
    lost: rateBlock(
      'LOST DEALS BY QUARTER',
      ['Lost deals left out', 'Lost'],
      settings.lostTarget,
      drift.quarters,
      (one) => one.lostExcluded,
    ),
    quarters: {
      title: 'INSIDE AND OUTSIDE BY QUARTER',
      columns: [
        ...[text('Quarter'), percent('Won inside'), percent('Won outside')],
        ...[percent('Inside, low'), percent('Inside, high'), NONE],
        ...[percent('Outside, low'), percent('Outside, high')],
        ...[count('Days inside'), count('Days outside'), percent('Left inside'), NONE],
        ...[percent('Left outside'), percent('Pipeline inside'), percent('Its amount')],
      ],
      rows: drift.quarters
        .filter(({ winRate }) => winRate.trials > 0)
        .map((one) => [
          ...[one.quarter, one.winRateIn.value, one.winRateOut.value],
          ...[one.winRateIn.low, one.winRateIn.high, ''],
          ...[one.winRateOut.low, one.winRateOut.high],
          ...[one.cycleIn, one.cycleOut, one.churnIn.value, ''],
          ...[one.churnOut.value, one.pipelineIn.value, one.pipelineAmountIn],
        ]),
    },
  } as const satisfies Record<string, Block>;
}

function rateBlock(
  title: string,
  [rate, deals]: readonly [rate: string, deals: string],
  target: number,
  quarters: readonly QuarterDrift[],
  of: (period: PeriodDrift) => Proportion,
): Block {
  return {
    title,
    columns: [text('Quarter'), ...estimate(rate), percent('Target'), count(deals)],
    rows: quarters
      .filter((one) => of(one).trials > 0)
      .map((one) => [one.quarter, ...ends(of(one)), target, of(one).trials]),
  };
}

function beforeAndNow([before, now]: readonly [PeriodDrift, PeriodDrift]): Block['rows'] {
  const figures: readonly (readonly [string, (period: PeriodDrift) => Proportion])[] = [
    ['Won kept', (one) => one.wonIncluded],
    ['Lost left out', (one) => one.lostExcluded],
    ['Win rate', (one) => one.winRate],
    ['Win rate inside', (one) => one.winRateIn],
    ['Win rate outside', (one) => one.winRateOut],
    ['Left inside', (one) => one.churnIn],
    ['Left outside', (one) => one.churnOut],
    ['New pipeline inside', (one) => one.pipelineIn],
  ];
  return figures.map(([name, of]) => [
    ...[name, ...ends(of(before)), of(before).trials, ''],
    ...[...ends(of(now)), of(now).trials],
  ]);
}

function effectCells({ met, others, logOdds, error }: Effect): number[] {
  return [met.value, others.value, logOdds, error];
}

function spreadName({ of, field, before }: StabilityLine): string {
  if (of === 'score') return words.spread.score;
  return of === 'criterion' && 'operator' in before ? conditionText(before) : field;
}
