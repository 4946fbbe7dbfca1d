import { chance, integer, mulberry32 } from '../../src/app/sample/random';
import { backtest } from '../../src/insight/backtest/backtest';
import type { Deal } from '../../src/insight/deals/deal';
import { evaluateAsOf } from '../../src/insight/deals/evaluate-as-of';
import { definitionOf } from './definition';
import { accountList, context } from './list';
import { medians } from './measure';
import type { Line } from './report';

const DEALS = 50_000;
const CRITERIA = 20;
const WINDOW_DAYS = 700;

/** A whole backtest against only evaluating its deals, each as of its own day. */
export async function backtestLines(rounds: number): Promise<Line[]> {
  const model = definitionOf(CRITERIA);
  const table = accountList(DEALS);
  const deals = dealList();
  const targets = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };
  const input = {
    model,
    deals,
    table,
    accounts: table,
    targets,
    dealAccounts: undefined,
    fittedUntil: undefined,
    windowMonths: 24,
    hasChurnColumn: false,
    context,
  };
  const days = deals.map(({ createdOn }) => createdOn);
  const [evaluated = NaN, whole = NaN] = await medians(
    [
      { name: 'evaluate', run: () => evaluateAsOf(model, table, context, days) },
      { name: 'backtest', run: () => backtest(input) },
    ],
    rounds,
  );
  const what = `${DEALS} deals × ${CRITERIA}`;
  return [
    { what: `${what}: evaluate as of each deal`, value: evaluated, unit: 'ms' },
    { what: `${what}: backtest`, value: whole, unit: 'ms' },
    {
      what: `${what}: backtest to evaluate`,
      value: whole / evaluated,
      unit: '×',
      bar: { sign: '≤', value: 4 },
    },
  ];
}

function dealList(): Deal[] {
  const random = mulberry32(5);
  return Array.from({ length: DEALS }, (_, index) => {
    const createdOn = context.asOf - integer(random, 30, WINDOW_DAYS);
    return {
      row: index + 2,
      id: `D${index}`,
      account: `Account ${index}`,
      accountId: `Account ${index}`,
      isJoined: true,
      outcome: chance(random, 0.5) ? 'won' : 'lost',
      stage: 'closed',
      amount: integer(random, 1, 90) * 1000,
      createdOn,
      closedOn: createdOn + integer(random, 1, 29),
      churnedOn: NaN,
    };
  });
}
