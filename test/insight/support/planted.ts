import { mulberry32 } from '../../../src/app/sample/random';
import { defaultTiers } from '../../../src/definition/defaults';
import type { Cell, ScoringModel } from '../../../src/engine/model';
import { isoDay } from '../../../src/engine/values/iso-day';
import { createReading } from '../../../src/engine/values/reading';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { deal } from './deal';

export const AS_OF = 20_700;
export const missingWords = ['n/a', 'unknown'];
export const context = { asOf: AS_OF, dayOf: (date: Date) => Math.floor(date.getTime() / 864e5) };
export const reading = createReading(context, missingWords);

interface Draw {
  readonly random: () => number;
  readonly createdOn: number;
}

interface PlantedField {
  readonly header: string;
  readonly draw: (draw: Draw) => Cell;
}

/** A true criterion: the field, the condition as one would write it, and what it adds to the log-odds. */
export interface TrueCriterion extends PlantedField {
  readonly operator: string;
  readonly value: string;
  readonly logOdds: number;
}

const pick =
  (...options: readonly string[]) =>
  ({ random }: Draw) =>
    options[Math.floor(random() * options.length)]!;
const skewed =
  (middle: number, spread: number) =>
  ({ random }: Draw) =>
    Math.round(middle * Math.exp(spread * (random() + random() + random() - 1.5) * 2));
const someOf =
  (...options: readonly string[]) =>
  ({ random }: Draw) =>
    options.filter(() => random() < 0.25).join('; ');
const daysBefore =
  (most: number) =>
  ({ random, createdOn }: Draw) =>
    isoDay(createdOn - Math.floor(random() * most));
const yesNo =
  (share: number) =>
  ({ random }: Draw) =>
    random() < share ? 'Yes' : 'No';
const number =
  (low: number, high: number) =>
  ({ random }: Draw) =>
    low + Math.floor(random() * (high - low));

/** Six criteria that are true, from strong to weak. */
export const trueCriteria: readonly TrueCriterion[] = [
  {
    header: 'Industry',
    operator: 'is any of',
    value: 'Software; Fintech',
    logOdds: 4,
    draw: pick('Software', 'Fintech', 'Retail', 'Media', 'Energy', 'Health', 'Education'),
  },
  {
    header: 'Employees',
    operator: 'between',
    value: '100 - 1000',
    logOdds: 3.6,
    draw: skewed(300, 1.3),
  },
  {
    header: 'Tech stack',
    operator: 'contains any of',
    value: 'Snowflake',
    logOdds: 3.2,
    draw: someOf('Snowflake', 'Oracle', 'SAP', 'Slack', 'Jira'),
  },
  { header: 'Demo requested', operator: 'is yes', value: '', logOdds: 2.8, draw: yesNo(0.25) },
  {
    header: 'Last funding',
    operator: 'within last days',
    value: '180',
    logOdds: 2.4,
    draw: daysBefore(720),
  },
  { header: 'Visits', operator: 'at least', value: '300', logOdds: 2, draw: number(0, 430) },
];

/** Twelve fields without any influence. */
export const decoys: readonly PlantedField[] = [
  { header: 'Region', draw: pick('North', 'South', 'East', 'West') },
  { header: 'Segment', draw: pick('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H') },
  { header: 'Country', draw: pick('DE', 'AT', 'CH', 'US', 'CA', 'GB', 'FR', 'SE') },
  { header: 'City', draw: ({ random }) => `Town ${Math.floor(random() * 90)}` },
  { header: 'Revenue', draw: skewed(20_000_000, 1.5) },
  { header: 'Founded', draw: number(1970, 2023) },
  { header: 'Offices', draw: number(1, 8) },
  { header: 'Rating', draw: number(1, 6) },
  { header: 'Newsletter', draw: yesNo(0.5) },
  { header: 'Partner', draw: yesNo(0.2) },
  { header: 'Channels', draw: someOf('Email', 'Phone', 'Events', 'Web') },
  { header: 'Last visit', draw: daysBefore(400) },
];

const BASE_LOG_ODDS = -7.8;
const NOISE = 0.25;
/** Win rate of the deals that chance decides, about that of all. */
const CHANCE = 0.25;
const BLANK = 0.08;

/** Deals that were drawn, and the log-odds that the truth gives each of them. */
export interface Planted {
  readonly table: DealTable;
  readonly truth: readonly number[];
}

/**
 * Closed deals whose outcome depends on six criteria and on nothing else. A quarter of the outcomes
 * is decided by chance alone; some cells are blank.
 *
 * @param count - Deals.
 */
export function plant(seed: number, count = 600): Planted {
  const random = mulberry32(seed);
  const fields: readonly (PlantedField & Partial<TrueCriterion>)[] = [...trueCriteria, ...decoys];
  const truth: number[] = [];
  const rows: Cell[][] = [];
  const deals = Array.from({ length: count }, (_, index) => {
    const createdOn = AS_OF - 700 + Math.floor(random() * 680);
    const cells = fields.map(({ draw }) => draw({ random, createdOn }));
    const logOdds = trueCriteria.reduce(
      (sum, one, at) => sum + (holds(one, cells[at]!, createdOn) ? one.logOdds : 0),
      BASE_LOG_ODDS,
    );
    const chance = random() < NOISE ? CHANCE : 1 / (1 + Math.exp(-logOdds));
    truth.push(logOdds);
    rows.push(cells.map((cell) => (random() < BLANK ? '' : cell)));
    const outcome = random() < chance ? 'won' : 'lost';
    return deal({ row: index + 2, outcome, createdOn, closedOn: createdOn + 20 });
  });
  return { table: { headers: fields.map(({ header }) => header), rows, deals }, truth };
}

/** Whether a condition holds, computed without the engine. */
export function holds({ operator, value }: TrueCriterion, cell: Cell, createdOn: number): boolean {
  const [low = 0, high = 0] = value.split(' - ').map(Number);
  const tests: Record<string, () => boolean> = {
    'is any of': () => value.split('; ').includes(String(cell)),
    between: () => Number(cell) >= low && Number(cell) <= high,
    'contains any of': () => String(cell).split('; ').includes(value),
    'is yes': () => cell === 'Yes',
    'within last days': () => createdOn - Date.parse(String(cell)) / 864e5 <= Number(value),
    'at least': () => Number(cell) >= Number(value),
  };
  return tests[operator]!();
}

/** The same deals with their outcomes dealt out at random. */
export function shuffled({ headers, rows, deals }: DealTable, seed: number): DealTable {
  const random = mulberry32(seed);
  const outcomes = deals.map(({ outcome }) => outcome);
  for (let last = outcomes.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [outcomes[last], outcomes[other]] = [outcomes[other], outcomes[last]];
  }
  return { headers, rows, deals: deals.map((one, row) => ({ ...one, outcome: outcomes[row] })) };
}

/** The definition that says what is true, with points that are in proportion to the log-odds. */
export const trueModel: ScoringModel = {
  dimensions: [{ name: 'Fit', weight: 100 }],
  criteria: trueCriteria.map(({ header, operator, value, logOdds }, index) => ({
    id: `T${index + 1}`,
    dimension: 'Fit',
    field: header,
    operator,
    value,
    points: 10 * logOdds,
    ifMissing: 'skip',
    on: true,
  })),
  exclusions: [],
  tiers: defaultTiers,
  missingWords,
  minimumCoverage: 0.5,
};
