import type { SampleCell } from '../../../src/app/sample/dirt';
import { SAMPLE_AS_OF, SAMPLE_SEED, sample } from '../../../src/app/sample/sample';
import type { Definition } from '../../../src/definition/definition';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import type { Cell } from '../../../src/engine/model';
import { tierName } from '../../../src/engine/tiers';

const DAY = 86_400_000;
const context = { asOf: SAMPLE_AS_OF, dayOf: (date: Date) => Math.floor(date.getTime() / DAY) };

export const theSample = sample(SAMPLE_SEED, SAMPLE_AS_OF);
export const [accountHeaders = [], ...accounts] = theSample.accounts.map((row) => row.map(cell));
export const [dealHeaders = [], ...deals] = theSample.deals.map((row) => row.map(cell));

export function evaluated(definition: Definition) {
  const model = { ...definition, ...definition.settings };
  const columnOf = (field: string) => {
    const index = accountHeaders.indexOf(field);
    return index < 0 ? undefined : index;
  };
  return { model, evaluation: evaluate(model, { rows: accounts, columnOf }, context) };
}

/** Tier of every account, in the order of the tab. */
export function tiers(definition: Definition): string[] {
  const { model, evaluation } = evaluated(definition);
  const { tier } = judge(model, evaluation);
  return Array.from(tier, (index) => tierName(model.tiers, index));
}

/** Deals with an outcome whose account is in the list: the account's row and how it ended. */
export function closedDeals(): { account: number; outcome: 'won' | 'lost' | 'churned' }[] {
  const rows = new Map(accounts.map((row, index) => [domain(row[1]!), index] as const).reverse());
  const words = { 'closed won': 'won', 'closed lost': 'lost', churned: 'churned' } as const;
  return deals.flatMap((deal) => {
    const account = rows.get(domain(deal[1]!));
    const stage = String(deal[2]).trim().toLowerCase();
    const outcome = words[stage as keyof typeof words];
    return account === undefined || outcome === undefined ? [] : [{ account, outcome }];
  });
}

function domain(cell: Cell): string {
  return String(cell)
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

function cell(sampled: SampleCell): Cell {
  return typeof sampled === 'object' ? new Date(sampled.day * DAY) : sampled;
}
