import {
  chance,
  integer,
  logUniform,
  pick,
  type Random,
  weighted,
} from '../../src/app/sample/random';
import type { Cell, Condition } from '../../src/engine/model';
import { isoDay, MS_PER_DAY } from '../../src/engine/values/iso-day';
import { writeDate, writeList, writeNumber, writeText, writeYesNo } from './dirt';

/** A cell as somebody typed it, and what it adds to the log-odds of winning. */
export interface Drawn {
  readonly cell: Cell;
  readonly effect: number;
}

/** A column of a world. */
export interface TrialField {
  readonly header: string;
  /** @param day - Of the deal, since 1970-01-01. */
  readonly draw: (random: Random, day: number) => Drawn;
  /** The condition that says what is true, `undefined` for a field without effect. */
  readonly rule?: Pick<Condition, 'operator' | 'value'>;
  /** The largest effect on the log-odds; the least is 0. */
  readonly strength: number;
}

/** Makes a column with a header, whose largest effect is given; 0 for a decoy. */
export type FieldMaker = (random: Random, header: string, strength: number) => TrialField;

/** The credit of an effect, as a condition writes it. */
function percent(effect: number, strength: number): number {
  return Math.round((100 * effect) / strength);
}

function withRule(
  header: string,
  strength: number,
  draw: TrialField['draw'],
  operator: string,
  value: string,
): TrialField {
  return { header, strength, draw, ...(strength > 0 && { rule: { operator, value } }) };
}

/** Five to nine texts; one to three are good, another half as good. */
export const text: FieldMaker = (random, header, strength) => {
  const names = shuffle(random, pick(random, vocabularies)).slice(0, integer(random, 5, 9));
  const shares = names.map((name): readonly [string, number] => [name, 0.5 + random()]);
  const good = names.slice(0, Math.max(1, Math.round(names.length * 0.3)));
  const half = names[good.length] ?? '';
  const effectOf = (name: string) =>
    good.includes(name) ? strength : name === half ? strength / 2 : 0;
  const draw = (own: Random) => {
    const name = weighted(own, shares);
    return { cell: writeText(own, name), effect: effectOf(name) };
  };
  return withRule(header, strength, draw, 'graded', `${good.join('; ')}; ${half} (50%)`);
};

/** What each fifth of a column of numbers is worth, of 1, from the least to the largest numbers. */
const shapes = {
  rising: [0, 0.25, 0.5, 0.75, 1],
  falling: [1, 0.75, 0.5, 0.25, 0],
  threshold: [0, 0, 0, 1, 1],
  middle: [0, 0.5, 1, 0.5, 0],
  ends: [1, 0.5, 0, 0.5, 1],
} as const satisfies Record<string, readonly number[]>;

const ranges: readonly (readonly [low: number, high: number])[] = [
  [5, 20_000],
  [20, 3000],
  [1, 2000],
  [100_000, 90_000_000],
  [10, 900],
];

function numbers(names: readonly (keyof typeof shapes)[]): FieldMaker {
  return (random, header, strength) => {
    const shape = shapes[pick(random, names)];
    const [low, high] = pick(random, ranges);
    const edges = shape.map((_, band) => Math.ceil(low * (high / low) ** (band / shape.length)));
    const draw = (own: Random) => {
      const value = Math.round(logUniform(own, low, high));
      const band = edges.findLastIndex((edge) => value >= edge);
      return { cell: writeNumber(own, value), effect: strength * (shape[band] ?? 0) };
    };
    const grades = shape.map((worth, band) => {
      const to = (edges[band + 1] ?? 10 * high) - 1;
      return `${edges[band]} - ${to} (${percent(worth, 1)}%)`;
    });
    return withRule(header, strength, draw, 'graded', grades.join('; '));
  };
}

export const monotone = numbers(['rising', 'falling', 'threshold']);
export const uShaped = numbers(['middle', 'ends']);

/** Lists of tools, of which one or two are good. */
export const list: FieldMaker = (random, header, strength) => {
  const tools = shuffle(random, toolNames).slice(0, integer(random, 5, 9));
  const shares = tools.map(() => 0.12 + 0.25 * random());
  const good = tools.slice(0, integer(random, 1, 2));
  const draw = (own: Random) => {
    const some = tools.filter((_, at) => chance(own, shares[at] ?? 0));
    const isGood = good.some((tool) => some.includes(tool));
    const cell = some.length === 0 ? 'None' : writeList(own, some);
    return { cell, effect: isGood ? strength : 0 };
  };
  return withRule(header, strength, draw, 'contains any of', good.join('; '));
};

/** How long ago something was when the deal began: the more recent the better. */
export const recency: FieldMaker = (random, header, strength) => {
  const longest = integer(random, 300, 900);
  const full = integer(random, 30, Math.round(longest * 0.3));
  const none = integer(random, full + 30, Math.round(longest * 0.6));
  const draw = (own: Random, day: number) => {
    const ago = integer(own, 0, longest);
    const worth = Math.min(1, Math.max(0, (none - ago) / (none - full)));
    return { cell: writeDate(own, day - ago), effect: strength * worth };
  };
  return withRule(header, strength, draw, 'within last days', `${full}, fading to ${none}`);
};

export const yesNo: FieldMaker = (random, header, strength) =>
  answers(0.2 + 0.5 * random())(random, header, strength);

/** Yes or no, yes in a given share. */
export function answers(share: number): FieldMaker {
  return (_, header, strength) => {
    const draw = (own: Random) => {
      const isYes = chance(own, share);
      return { cell: writeYesNo(own, isYes), effect: isYes ? strength : 0 };
    };
    return withRule(header, strength, draw, 'is yes', '');
  };
}

/** Countries, written as names or codes; those of one group are good. */
export const country: FieldMaker = (_, header, strength) => {
  const draw = (own: Random) => {
    const names = weighted(own, countries);
    const isGood = dach.includes(names[0] ?? '');
    return { cell: pick(own, names), effect: isGood ? strength : 0 };
  };
  return withRule(header, strength, draw, 'country is any of', 'DACH');
};

/** What is in a spreadsheet beside attributes; none of it tells anything. */
const oddities: readonly FieldMaker[] = [
  cells((random) => `Town ${integer(random, 1, 90)}`),
  cells((random) => integer(random, 1, 6)),
  cells((random) => integer(random, 1960, 2024)),
  cells((random) => `${integer(random, 0, 100)}%`),
  cells((random) => `$${(0.1 + 40 * random()).toFixed(1)}M`),
  cells((random) => pick(random, ['1-10', '11-50', '51-200', '201-500', '501-1,000', '1,000+'])),
  cells((random) => Math.round((random() - 0.5) * 1e4) / 100),
  cells((random) => `R-${integer(random, 1, 9_999_999)}`),
  cells((random) => `Spoke to ${integer(random, 1, 9999)} about the plan, call back ${random()}`),
  cells((random) => `https://www.site${integer(random, 1, 99_999)}.example/`),
  cells(() => 'same'),
  cells((random) => (chance(random, 0.04) ? 'noted' : '')),
  cells((random) => isoDay(20_000 + integer(random, 0, 400))),
  cells((random) => new Date((19_500 + integer(random, 0, 900)) * MS_PER_DAY)),
];

function cells(draw: (random: Random) => Cell): FieldMaker {
  return (_, header) => ({ header, strength: 0, draw: (own) => ({ cell: draw(own), effect: 0 }) });
}

/** Kinds of columns that decoys are of. */
export const decoyKinds: readonly FieldMaker[] = [
  ...[text, text, monotone, monotone, list, recency, yesNo, yesNo, country],
  ...oddities,
];

/** A copy in an order by chance. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const vocabularies: readonly (readonly string[])[] = [
  [
    ...['Software', 'Fintech', 'Retail', 'Media', 'Energy', 'Health care', 'Education'],
    ...['Logistics', 'Real estate', 'Machinery', 'Insurance', 'Travel'],
  ],
  ['North', 'South', 'East', 'West', 'Centre', 'Islands', 'Coast', 'Mountains', 'Abroad'],
  [
    'Webinar',
    'Referral',
    'Trade fair',
    'Outbound',
    'Partner',
    'Search',
    'Social',
    'Print',
    'Radio',
  ],
  ['Seed', 'Series A', 'Series B', 'Series C', 'Public', 'Family', 'State', 'Fund', 'Charity'],
  ['KX-1', 'KX-2', 'QB', 'ZZT', 'Orvo', 'Plin', 'Grael', 'Mub', 'Tessk', 'Vondl'],
];
const toolNames = [
  ...['Snowflake', 'Oracle', 'SAP', 'Slack', 'Jira', 'HubSpot', 'Marketo', 'Zendesk', 'Shopify'],
  ...['Tableau', 'Looker', 'Kafka'],
];
const countries: readonly (readonly [readonly string[], number])[] = [
  [['Germany', 'DE'], 3],
  [['Austria', 'AT'], 1],
  [['Switzerland', 'CH'], 1],
  [['United States', 'US', 'USA'], 4],
  [['Canada', 'CA'], 1],
  [['United Kingdom', 'GB'], 2],
  [['France', 'FR'], 2],
  [['Sweden', 'SE'], 1],
  [['Spain', 'ES'], 1],
];
const dach = ['Germany', 'Austria', 'Switzerland'];
