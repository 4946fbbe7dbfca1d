import type { Definition } from '../../../src/definition/definition';
import { fieldsOf, resolveColumns } from '../../../src/definition/fields';
import { scoringModel } from '../../../src/definition/scoring-model';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import type { Cell } from '../../../src/engine/model';
import { type BacktestInput, judgeInput } from '../../../src/insight/backtest/backtest';
import type { Deal } from '../../../src/insight/deals/deal';
import type { NamedCompany } from '../../../src/insight/domains/same-companies';
import { dealFacts } from '../../../src/insight/health/deal-facts';
import type { DealFacts, HealthFacts } from '../../../src/insight/health/facts';
import { exclusion } from '../../support/models';
import { drawDrift, drifting, FIELDS } from '../drift/support/drifting';
import { AS_OF } from '../support/planted';

/** A workbook, as far as health looks at it, before it is judged. */
export interface Workbook {
  readonly definition: Definition;
  readonly headers: readonly string[];
  readonly accounts: readonly (readonly Cell[])[];
  readonly deals: readonly Deal[];
  /** Attributes of the deals, under the same headers. */
  readonly dealRows: readonly (readonly Cell[])[];
  /** What is not computed of these. */
  readonly more: Partial<Omit<HealthFacts, 'definition' | 'context' | 'accounts' | 'deals'>> & {
    readonly companies?: readonly NamedCompany[];
    readonly keys?: readonly string[];
    readonly inbound?: readonly number[];
  };
}

const drawn = drawDrift(7, 400);
const dimensionOf = ['Firmographic', 'Behavioral'] as const;

/** Nothing is amiss with it. */
export const healthy: Workbook = {
  definition: {
    ...drifting,
    settings: { ...drifting.settings, owner: 'Ops' },
    dimensions: dimensionOf.map((name) => ({ name, weight: 50, question: '' })),
    criteria: drifting.criteria.map((one, at) => ({
      ...one,
      dimension: dimensionOf[at < 3 ? 0 : 1] as string,
    })),
    exclusions: [
      {
        ...exclusion({ value: 'Logistics', operator: 'is any of' }),
        name: '',
        addedBy: '',
        addedOn: AS_OF,
      },
    ],
    tiers: drifting.tiers.map((tier, at) => ({ ...tier, from: [80, 65, 40, 0][at] as number })),
  },
  headers: FIELDS,
  accounts: drawn.accounts.table.rows,
  deals: drawn.deals.deals.map((one, row) =>
    drawn.deals.table.rows[row]?.[0] === 'Logistics' ? { ...one, outcome: 'lost' } : one,
  ),
  dealRows: drawn.deals.table.rows,
  more: {
    madeOn: AS_OF - 30,
    lastBacktest: { on: AS_OF - 5, verdict: 'PASS', isCurrent: true },
  },
};

function test(input: BacktestInput): DealFacts {
  return dealFacts(input, judgeInput(input));
}

let known: DealFacts | undefined;

/** Most workbooks have the deals and the definition of the healthy one. */
function tested(input: BacktestInput): DealFacts {
  known ??= test(input);
  return known;
}

/** What health looks at of a workbook. */
export function factsOf({
  definition,
  headers,
  accounts,
  deals,
  dealRows,
  more,
}: Workbook): HealthFacts {
  const { companies = [], keys = [], inbound, ...others } = more;
  const context = { asOf: AS_OF, dayOf: (date: Date) => Math.floor(date.getTime() / 864e5) };
  const model = scoringModel(definition);
  const { columnOf } = resolveColumns(fieldsOf(definition), headers);
  const table = { rows: accounts, columnOf };
  const { wonTarget, lostTarget, minimumDeals, fittedUntil } = definition.settings;
  const input = {
    ...{ model, deals, table: { rows: dealRows, columnOf }, accounts: table, context },
    targets: { wonTarget, lostTarget, minimumDeals },
    ...{ windowMonths: 24, hasChurnColumn: false, fittedUntil, dealAccounts: undefined },
  };
  return {
    ...{ definition, context },
    accounts: {
      ...{ model, table, context, headers, companies, keys, inbound },
      numbers: accounts.map((_, row) => row + 2),
      judged: judge(model, evaluate(model, table, context)),
    },
    deals:
      definition === healthy.definition && deals === healthy.deals ? tested(input) : test(input),
    ...{ madeOn: undefined, lastBacktest: undefined, churn: undefined, best: undefined },
    ...{ formulas: [], others: [] },
    ...others,
  };
}
