import {
  chance,
  integer,
  mulberry32,
  pick,
  type Random,
  weighted,
} from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import type { ColumnKind } from '../../../src/engine/operators/operator';
import { isoDay, MS_PER_DAY } from '../../../src/engine/values/iso-day';
import { clustersOf } from '../../../src/insight/deals/clusters';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { openColumns } from '../../../src/insight/discovery/column';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { encode } from '../../../src/insight/scorecard/encode';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import type { Outcomes } from '../../../src/insight/scorecard/outcomes';
import { deal } from './deal';
import { AS_OF, reading } from './planted';

/** A cell, and what it adds to the log-odds of winning. */
type Drawn = readonly [cell: Cell, effect: number];

interface ColumnPlan {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly draw: (random: Random, day: number) => Drawn;
}

const few = 'Software; Fintech; Retail; Media; Public (50%); 51-200; A, B'.split('; ');
const many = Array.from({ length: 70 }, (_, at) => `Town ${at}`);
const tools = ['SAP', 'SAP HANA', 'Oracle', 'Jira', '"quoted"', 'a; b'];
const countries = ['Germany', 'DE', 'Austria', 'CH', 'US', 'Canada', 'France', 'SE', 'Atlantis'];

/** A column of each sort, with what stands in such columns beside. */
const plans: readonly ColumnPlan[] = [
  { header: 'Employees', kind: 'number', draw: (random) => rising(skewed(random, 5, 9000), 400) },
  { header: 'Locations', kind: 'number', draw: (random) => rising(integer(random, 0, 6), 3) },
  {
    header: 'Revenue',
    kind: 'number',
    draw: (random) => {
      const [value, effect] = rising(Math.round(skewed(random, 1e5, 9e7)), 2e6);
      return [chance(random, 0.1) ? `~$${value}` : value, effect];
    },
  },
  {
    header: 'Growth',
    kind: 'number',
    draw: (random) => rising(Math.round(1000 * (random() - 0.4)) / 1000, 0.2),
  },
  {
    header: 'Size',
    kind: 'number',
    draw: (random) => {
      const at = integer(random, 0, 4);
      return [['1-10', '11-50', '51-200', '201-500', '501+'][at]!, at === 2 ? 2 : 0];
    },
  },
  { header: 'Industry', kind: 'text', draw: (random) => first(pick(random, few), few) },
  {
    header: 'City',
    kind: 'text',
    draw: (random) => first(many[Math.floor(70 * random() ** 3)]!, many),
  },
  {
    header: 'Tech stack',
    kind: 'list',
    draw: (random) => {
      const own = tools.filter(() => chance(random, 0.3));
      return [own.length === 0 ? 'None' : own.join('; '), own.includes('SAP') ? 2 : 0];
    },
  },
  {
    header: 'Country',
    kind: 'country',
    draw: (random) => first(pick(random, countries), countries),
  },
  {
    header: 'Demo',
    kind: 'yes-no',
    draw: (random) => {
      const isYes = chance(random, 0.4);
      return [pick(random, isYes ? ['Yes', true, 'y'] : ['No', false, 'n']), isYes ? 2 : 0];
    },
  },
  {
    header: 'Last visit',
    kind: 'date',
    draw: (random, day) => {
      const ago = integer(random, -30, 900);
      const at = day - ago;
      return [chance(random, 0.5) ? isoDay(at) : new Date(at * MS_PER_DAY), ago < 120 ? 2 : 0];
    },
  },
];

function skewed(random: Random, low: number, high: number): number {
  return Math.round(low * (high / low) ** random());
}

function rising(value: number, from: number): Drawn {
  return [value, value >= from ? 2 : 0];
}

function first(value: string, all: readonly string[]): Drawn {
  return [value, all.indexOf(value) < all.length / 4 ? 2 : 0];
}

const anyStrays: readonly Cell[] = ['lots', 17, '10-Jan', true];
/** Sheets make dates of sizes. */
const strays: Partial<Record<ColumnKind, readonly Cell[]>> = {
  number: [...anyStrays, new Date(Date.UTC(1950, 10, 1)), '1,200', '5%'],
  list: [...anyStrays, 'SAP, Jira', 'oracle | SAP', ';', 'a"b'],
};
const unknowns: readonly (readonly [Cell, number])[] = [
  ['', 5],
  ['n/a', 2],
  ['Unknown', 1],
];

/** What deals are drawn by. */
export interface EncodedPlan {
  readonly seed: number;
  readonly deals: number;
  /** Share of unknown cells. */
  readonly unknown: number;
  /** By how much the effects of the cells count; 0 for outcomes by chance. */
  readonly pull: number;
  /** Deals an account; 1 for deals of their own. */
  readonly perAccount?: number;
}

/** Deals with a column of each sort, encoded. */
export interface EncodedTable {
  readonly table: DealTable;
  readonly fields: readonly Encoded[];
  readonly outcomes: Outcomes;
}

/** Draws deals whose cells are as people type them, some of them unknown or of another sort. */
export function encodedTable(plan: EncodedPlan): EncodedTable {
  const { seed, deals: count, unknown, pull, perAccount = 1 } = plan;
  const random = mulberry32(seed);
  const rows: Cell[][] = [];
  const deals = Array.from({ length: count }, (_, row) => {
    const createdOn = AS_OF - 60 - integer(random, 0, 600);
    const drawn = plans.map(({ draw }) => draw(random, createdOn));
    const sum = drawn.reduce((all, [, effect]) => all + effect - 0.8, 0);
    const isSame = row % perAccount !== 0;
    rows.push(
      isSame
        ? rows[row - 1]!
        : drawn.map(([cell], at) => {
            if (chance(random, 0.02)) return pick(random, strays[plans[at]!.kind] ?? anyStrays);
            return chance(random, unknown) ? weighted(random, unknowns) : cell;
          }),
    );
    const isWon = chance(random, 1 / (1 + Math.exp(-pull * sum)));
    const accountId = perAccount === 1 ? '' : `a${row - (row % perAccount)}.example`;
    const outcome = isWon ? ('won' as const) : ('lost' as const);
    const days = chance(random, 0.05) ? {} : { createdOn, closedOn: createdOn + 20 };
    return deal({ row: row + 2, outcome, accountId, ...days });
  });
  const table = { headers: plans.map(({ header }) => header), rows, deals };
  const columns = openColumns(labelDeals(table), reading);
  const won = Uint8Array.from(deals, ({ outcome }) => Number(outcome === 'won'));
  const keys = deals.map(({ accountId }) => accountId);
  return {
    table,
    fields: columns.map((column, at) => encode(column, plans[at]!.kind)),
    outcomes: { won, ...clustersOf(keys, won) },
  };
}
