import { conditionText } from '../../engine/condition-text';
import type { CausedTurn } from '../../insight/drift/drift';
import type { Effect } from '../../insight/drift/effects';
import { type PeriodDrift, type QuarterDrift, tellsChurn } from '../../insight/drift/quarters';
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
  const hasChurn = tellsChurn(drift.quarters);
  const isDated = drift.since !== undefined;
  return {
    turns: {
      title: 'WHAT CHANGED, AND SINCE WHEN',
      columns: [
        text('What'),
        ...['Before', 'That quarter', 'The next'].map(percent),
        text('Since'),
        NONE,
        text('Why'),
      ],
      rows: drift.turns.map((turn) => [
        turn.watched,
        ...[turn.before, ...turn.since].map(({ value }) => value),
        ...[turn.quarter, ''],
        whyTurned(turn, nameOf),
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
      rows: (isDated ? drift.tiers : []).map(({ tier, before, now, difference, says }) => [
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
      rows: (isDated ? drift.effects : []).map(({ criterion, before, now, says }) => [
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
        ...[count('Days inside'), count('Days outside')],
        ...(hasChurn ? [percent('Churned inside'), NONE, percent('Churned outside')] : []),
        percent('New deals inside'),
        ...(hasChurn ? [] : [NONE]),
        percent('Their amount'),
      ],
      rows: drift.quarters
        .filter(({ winRate }) => winRate.trials > 0)
        .map((one) => [
          ...[one.quarter, one.winRateIn.value, one.winRateOut.value],
          ...[one.winRateIn.low, one.winRateIn.high, ''],
          ...[one.winRateOut.low, one.winRateOut.high],
          ...[one.cycleIn, one.cycleOut],
          ...(hasChurn ? [one.churnIn.value, '', one.churnOut.value] : []),
          one.pipelineIn.value,
          ...(hasChurn ? [] : ['']),
          one.pipelineAmountIn,
        ]),
    },
  } as const satisfies Record<string, Block>;
}

/** What most likely turned a rate, in a few words. */
function whyTurned({ isShared, cause }: CausedTurn, nameOf: (criterion: number) => string): string {
  if (isShared) return 'the same outside the ICP';
  if (cause === undefined) return 'no single column explains it';
  return cause.kind === 'mix'
    ? `${cause.field} is spread otherwise`
    : `${nameOf(cause.criterion)} tells less`;
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

type Figure = readonly [name: string, of: (period: PeriodDrift) => Proportion];

function beforeAndNow([before, now]: readonly [PeriodDrift, PeriodDrift]): Block['rows'] {
  const churn: readonly Figure[] = [
    ['Churned inside the ICP', (one) => one.churnIn],
    ['Churned outside', (one) => one.churnOut],
  ];
  const figures: readonly Figure[] = [
    ['Won deals kept', (one) => one.wonIncluded],
    ['Lost deals left out', (one) => one.lostExcluded],
    ['Win rate of all deals', (one) => one.winRate],
    ['Win rate inside the ICP', (one) => one.winRateIn],
    ['Win rate outside', (one) => one.winRateOut],
    ...(tellsChurn([before, now]) ? churn : []),
    ['New deals inside the ICP', (one) => one.pipelineIn],
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
