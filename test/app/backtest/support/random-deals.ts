import { chance, integer, pick, type Random } from '../../../../src/app/sample/random';
import { bareTier } from '../../../../src/definition/defaults';
import type { Definition } from '../../../../src/definition/definition';
import { newField } from '../../../../src/definition/fields';
import type { Cell, ScoringModel } from '../../../../src/engine/model';
import { FIELDS, randomRow, TODAY } from '../../../oracle/random-list';
import { randomModel } from '../../../oracle/random-model';
import { smallDefinition } from '../../../support/definitions';

type Outcome = 'won' | 'lost' | 'churned' | 'open' | 'none' | 'unlisted';

/** A deal as it is, before it is written into cells. Days count from 1970-01-01. */
export interface TrueDeal {
  /** Row of the sheet. */
  readonly row: number;
  readonly id: string;
  /** Index of its account; -1 for one that is in no list, -2 for a blank cell. */
  readonly account: number;
  readonly outcome: Outcome;
  readonly amount: number | undefined;
  readonly created: number | undefined;
  readonly closed: number | undefined;
  readonly churned: number | undefined;
  /** What the deals tab itself says of the account. */
  readonly own: Readonly<Record<string, Cell>>;
}

/** A workbook with the truth that its cells were made from. */
export interface RandomWorkbook {
  readonly definition: Definition;
  readonly model: ScoringModel;
  readonly accounts: readonly Readonly<Record<string, Cell>>[];
  readonly deals: readonly TrueDeal[];
  readonly grids: { readonly deals: Cell[][]; readonly accounts: Cell[][] };
}

/** Columns that the deals tab has as well; where blank there, the account's cell counts. */
export const OWN_FIELDS = ['Has partner', 'Revenue'];
const COLUMNS = FIELDS.filter((field) => field !== 'Nothing');
const MS_PER_DAY = 86_400_000;
const STAGES: Readonly<Record<Outcome, readonly Cell[]>> = {
  won: ['Closed Won', ' closed won', 'WON'],
  lost: ['Closed Lost', 'Lost'],
  churned: ['Churned'],
  open: ['Demo', 'Proposal'],
  none: [''],
  unlisted: ['Parked', 'On hold'],
};

export function randomWorkbook(random: Random): RandomWorkbook {
  const accounts = Array.from({ length: integer(random, 5, 40) }, () => randomRow(random));
  const deals = repeatSome(
    random,
    Array.from({ length: integer(random, 0, 120) }, (_, index) =>
      randomDeal(random, index, accounts.length),
    ),
  );
  const model = scorable(random, randomModel(random));
  return {
    accounts,
    deals,
    model,
    definition: definitionOf(random, model),
    grids: {
      deals: [
        ['Opportunity ID', 'Website', 'Stage', 'Value', 'Opened', 'Closed', 'Left', ...OWN_FIELDS],
        ...deals.map((deal) => dealCells(random, deal)),
      ],
      accounts: [
        ['Domain', ...COLUMNS],
        ...accounts.map((account, index) => [
          domain(index),
          ...COLUMNS.map((field) => account[field] ?? ''),
        ]),
      ],
    },
  };
}

function randomDeal(random: Random, index: number, accounts: number): TrueDeal {
  const created = TODAY - integer(random, -30, 900);
  const { [OWN_FIELDS[0]!]: partner = '', [OWN_FIELDS[1]!]: revenue = '' } = randomRow(random);
  const blankOr = (cell: Cell) => (chance(random, 0.3) ? '' : cell);
  return {
    row: index + 2,
    id: chance(random, 0.1) ? '' : `D-${index}`,
    account: chance(random, 0.08) ? pick(random, [-1, -2]) : integer(random, 0, accounts - 1),
    outcome: pick(random, [
      ...(['won', 'won', 'won', 'lost', 'lost', 'lost', 'churned', 'open'] as const),
      ...(chance(random, 0.2) ? (['none', 'unlisted'] as const) : []),
    ]),
    amount: chance(random, 0.1) ? undefined : integer(random, 1, 50) * 1000,
    created: chance(random, 0.1) ? undefined : created,
    closed: chance(random, 0.1) ? undefined : created + integer(random, -5, 200),
    churned: chance(random, 0.1) ? TODAY + integer(random, -100, 100) : undefined,
    own: { 'Has partner': blankOr(partner), Revenue: blankOr(revenue) },
  };
}

/** Some ids stand twice, some of them with another outcome. */
function repeatSome(random: Random, deals: readonly TrueDeal[]): TrueDeal[] {
  return deals.map((deal, index) => {
    if (index === 0 || !chance(random, 0.08)) return deal;
    const first = deals[integer(random, 0, index - 1)]!;
    return { ...deal, id: first.id };
  });
}

function domain(index: number): string {
  return `company-${index}.example`;
}

function dealCells(random: Random, deal: TrueDeal): Cell[] {
  const day = (value: number | undefined): Cell => {
    if (value === undefined) return pick(random, ['', '03/04/2025', '31.02.2025', 'soon']);
    const date = new Date(value * MS_PER_DAY);
    const iso = date.toISOString().slice(0, 10);
    return pick<Cell>(random, [date, date, iso, iso.split('-').reverse().join('.')]);
  };
  return [
    deal.id,
    keyCell(random, deal.account),
    pick(random, STAGES[deal.outcome]),
    deal.amount === undefined ? '' : pick(random, [deal.amount, `$${deal.amount / 1000}k`]),
    day(deal.created),
    day(deal.closed),
    deal.churned === undefined ? '' : new Date(deal.churned * MS_PER_DAY),
    ...OWN_FIELDS.map((field) => deal.own[field] ?? ''),
  ];
}

function keyCell(random: Random, account: number): string {
  if (account === -2) return '';
  const name = account === -1 ? 'not-in-the-list.example' : domain(account);
  return pick(random, [name, `https://www.${name}/about`, name.toUpperCase(), ` www.${name} `]);
}

/** Every field has a column, and every score a tier. */
function scorable(random: Random, model: ScoringModel): ScoringModel {
  const known = <T extends { readonly field: string }>(one: T) => {
    return one.field === 'Nothing' ? { ...one, field: 'Industry' } : one;
  };
  const tier = (name: string, from: number, inIcp: boolean) => {
    return { name, from, inIcp, ...bareTier };
  };
  const cutOff = integer(random, 1, 80);
  return {
    ...model,
    criteria: model.criteria.map(known),
    exclusions: model.exclusions.map(known),
    tiers: [
      tier('Low', 0, false),
      tier('In', cutOff, true),
      tier('Top', integer(random, cutOff + 1, 100), chance(random, 0.8)),
    ],
  };
}

function definitionOf(random: Random, model: ScoringModel): Definition {
  return {
    ...smallDefinition,
    settings: {
      ...smallDefinition.settings,
      missingWords: model.missingWords,
      minimumCoverage: model.minimumCoverage,
      windowMonths: pick(random, [6, 12, 24]),
      minimumDeals: pick(random, [0, 0, 3, 20]),
      wonTarget: pick(random, [0, 0.4, 0.8]),
      lostTarget: pick(random, [0, 0.4, 0.7]),
      fittedUntil: chance(random, 0.5) ? TODAY - integer(random, -50, 900) : undefined,
    },
    dimensions: model.dimensions.map((one) => ({ ...one, question: '' })),
    fields: [newField('Domain', ['Website'])],
    criteria: model.criteria.map((one) => ({ name: '', ...one, why: '' })),
    exclusions: model.exclusions.map((one) => ({
      name: '',
      ...one,
      addedBy: '',
      addedOn: undefined,
    })),
    tiers: model.tiers,
    deals: [
      { role: 'Account key', header: 'Website', values: '' },
      {
        role: 'Outcome',
        header: 'Stage',
        values:
          'won = Closed Won, Won; lost = Closed Lost, Lost; churned = Churned; open = Demo, Proposal',
      },
      { role: 'Amount', header: 'Value', values: '' },
      { role: 'Created on', header: 'Opened', values: '' },
      { role: 'Closed on', header: 'Closed', values: '' },
      { role: 'Churned on', header: 'Left', values: '' },
    ],
  };
}
