import { defaultSettings, defaultTiers, noRoutes } from '../../../../src/definition/defaults';
import type { Definition } from '../../../../src/definition/definition';
import { usedFields } from '../../../../src/definition/fields';
import { scorePrint } from '../../../../src/definition/score-print';
import { scoringModel } from '../../../../src/definition/scoring-model';
import { evaluate } from '../../../../src/engine/evaluate';
import { judge } from '../../../../src/engine/judge';
import type { Cell } from '../../../../src/engine/model';
import type { BacktestInput } from '../../../../src/insight/backtest/backtest';
import type { Deal } from '../../../../src/insight/deals/deal';
import { takeBaseline } from '../../../../src/insight/drift/baseline';
import type { DriftInput } from '../../../../src/insight/drift/drift';
import type { JudgedAccounts } from '../../../../src/insight/judged-accounts';
import { mulberry32, type Random } from '../../../../src/stats/random';
import { deal } from '../../support/deal';
import { AS_OF } from '../../support/planted';

/** What happens to a workbook on the day of its baseline. */
export interface Happening {
  /** Share of the accounts that are in software, before and after. */
  readonly software: readonly [before: number, after: number];
  /** Log-odds that software adds, before and after. */
  readonly pull: readonly [before: number, after: number];
  /** Share of the accounts that stay; the others are replaced. */
  readonly kept: number;
}

export const nothing: Happening = { software: [0.3, 0.3], pull: [1.6, 1.6], kept: 1 / 3 };

/** Days between the first deal and today; the baseline stands in the middle. */
const DAYS = 700;
export const BASELINE_DAY = AS_OF - DAYS / 2;

interface FieldPlan {
  readonly header: string;
  readonly operator: string;
  readonly value: string;
  /** A cell, and whether it meets. */
  readonly draw: (random: Random, share: number) => readonly [Cell, boolean];
  readonly share: number;
  readonly pull: number;
}

const pick = (random: Random, texts: string) => {
  const all = texts.split(' ');
  return all[Math.floor(random() * all.length)] as string;
};
const text =
  (yes: string, no: string): FieldPlan['draw'] =>
  (random, share) => {
    const isMet = random() < share;
    return [pick(random, isMet ? yes : no), isMet];
  };

const fields: readonly FieldPlan[] = [
  {
    ...{ header: 'Industry', operator: 'is any of', value: 'Software', share: 0.3, pull: 1.6 },
    draw: text('Software', 'Retail Media Energy Health Logistics'),
  },
  {
    ...{ header: 'Employees', operator: 'between', value: '100 - 1000', share: 0.5, pull: 1.4 },
    draw: (random, share) => {
      const isMet = random() < share;
      const [low, high] = isMet ? [100, 1000] : random() < 0.5 ? [5, 99] : [1001, 9000];
      return [Math.round(low * (high / low) ** random()), isMet];
    },
  },
  {
    ...{ header: 'Country', operator: 'country is any of', value: 'DACH', share: 0.4, pull: 1 },
    draw: text('DE AT CH', 'US FR SE GB NL'),
  },
  {
    ...{ header: 'Tools', operator: 'contains any of', value: 'Snowflake', share: 0.4, pull: 1.2 },
    draw: (random, share) => {
      const isMet = random() < share;
      const others = ['SAP', 'Jira', 'Slack'].filter(() => random() < 0.4);
      return [[...(isMet ? ['Snowflake'] : []), ...others].join('; ') || 'None', isMet];
    },
  },
  {
    ...{ header: 'Demo', operator: 'is yes', value: '', share: 0.4, pull: 1.2 },
    draw: text('Yes', 'No'),
  },
  {
    ...{ header: 'Open roles', operator: 'at least', value: '3', share: 0.4, pull: 0.9 },
    draw: (random, share) => {
      const isMet = random() < share;
      return [Math.floor(isMet ? 3 + 9 * random() : 3 * random()), isMet];
    },
  },
];

/** Headers of the accounts. */
export const FIELDS = fields.map(({ header }) => header);

/** The definition that says what is true before anything happens. */
export const drifting: Definition = {
  settings: { ...defaultSettings, windowMonths: 24 },
  dimensions: [{ name: 'Fit', weight: 100, question: '' }],
  fields: [],
  criteria: fields.map(({ header, operator, value, pull }, at) => ({
    ...{ id: `C${at + 1}`, name: '', why: '', dimension: 'Fit', field: header, operator, value },
    ...{ points: Math.round(10 * pull), ifMissing: 'skip', on: true },
  })),
  exclusions: [],
  tiers: defaultTiers.map((tier, at) => ({ ...tier, from: [70, 50, 30, 0][at] as number })),
  deals: [],
  ...noRoutes,
};

interface Drawn {
  readonly cells: Cell[];
  readonly logOdds: number;
}

const BASE = -3.6;
const BLANK = 0.05;

function drawAccount(random: Random, software: number): Drawn & { readonly met: boolean[] } {
  const drawn = fields.map(({ draw, share }, at) => draw(random, at === 0 ? software : share));
  const met = drawn.map(([, isMet]) => isMet);
  const logOdds = fields.reduce((sum, { pull }, at) => sum + (met[at] && at > 0 ? pull : 0), BASE);
  return { cells: drawn.map(([cell]) => (random() < BLANK ? '' : cell)), logOdds, met };
}

/**
 * A workbook of some accounts, a part of them replaced since the baseline, with as many deals, many of
 * them of accounts that have several.
 */
export function drawDrift(
  seed: number,
  accounts: number,
  { software, pull, kept: stay }: Happening = nothing,
): DriftInput & { readonly deals: BacktestInput; readonly accounts: JudgedAccounts } {
  const random = mulberry32(7919 * seed + accounts);
  const model = scoringModel(drifting);
  const context = { asOf: AS_OF, dayOf: (date: Date) => Math.floor(date.getTime() / 864e5) };
  const draw = (share: number, count: number) =>
    Array.from({ length: count }, () => drawAccount(random, share));
  const before = draw(software[0], accounts);
  const kept = before.slice(0, Math.floor(accounts * stay));
  const fresh = draw(software[1], accounts - kept.length);
  const after = [...kept, ...fresh];
  const columns = new Map(fields.map(({ header }, at) => [header, at]));
  const columnOf = (field: string) => columns.get(field);
  const judged = (some: readonly Drawn[], asOf: number): JudgedAccounts => {
    const table = { rows: some.map(({ cells }) => cells), columnOf };
    const own = { ...context, asOf };
    return { model, table, judged: judge(model, evaluate(model, table, own)), context: own };
  };
  const rows: Cell[][] = [];
  const deals = Array.from({ length: accounts }, (_, row): Deal => {
    const createdOn = AS_OF - DAYS + Math.floor(random() * (DAYS - 40));
    const closedOn = createdOn + 10 + Math.floor(random() * 30);
    const isAfter = closedOn > BASELINE_DAY;
    const pool = isAfter ? fresh : before;
    const index = Math.floor(random() ** 1.3 * pool.length);
    const { cells, logOdds, met } = pool[index] as (typeof after)[number];
    const sum = logOdds + (met[0] ? pull[isAfter ? 1 : 0] : 0);
    const isWon = random() < 1 / (1 + Math.exp(-sum));
    rows.push(cells);
    const accountId = `${isAfter ? 'new' : 'old'}${index}.example`;
    const isOpen = AS_OF - createdOn < 40;
    return deal({
      ...{ row: row + 2, id: `D${row}`, account: accountId, accountId, createdOn, amount: 1000 },
      closedOn: isOpen ? Number.NaN : closedOn,
      outcome: isOpen ? 'open' : isWon ? 'won' : 'lost',
    });
  });
  const now = judged(after, AS_OF);
  const { settings } = drifting;
  return {
    definition: drifting,
    accounts: now,
    baseline: takeBaseline(
      judged(before, BASELINE_DAY),
      usedFields(drifting),
      scorePrint(drifting),
      5,
    ),
    deals: {
      ...{ model, deals, table: { rows, columnOf }, accounts: now.table, dealAccounts: undefined },
      targets: { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: settings.minimumDeals },
      ...{ windowMonths: 24, hasChurnColumn: false, fittedUntil: undefined, context },
    },
  };
}
