import { integer, pick, type Random } from '../../src/app/sample/random';
import {
  answers,
  country,
  decoyKinds,
  type FieldMaker,
  list,
  monotone,
  recency,
  shuffle,
  text,
  uShaped,
  yesNo,
} from './fields';
import { blanksFor, type World, type WorldField, type WorldKind } from './world';

/** What a kind of world asks for beside its strong fields. */
interface WorldPlan {
  readonly strong: readonly FieldMaker[];
  /** Log-odds of a strong field, from and to. */
  readonly strengths?: readonly [from: number, to: number];
  readonly weak?: readonly FieldMaker[];
  /** Fields that decide most deals alone. */
  readonly sided?: readonly FieldMaker[];
  /** Whether the columns that tell have headers that nobody has heard of. */
  readonly isUnheard?: boolean;
  readonly winRate?: readonly [from: number, to: number];
  readonly accounts?: World['accounts'];
  /** Fields that tell nothing; 12 to 30 where left out. */
  readonly decoys?: number;
}

const WEAK = [0.3, 0.6] as const;
const SIDED = [3, 6] as const;

function world(name: string, plan: WorldPlan): WorldKind {
  return { name, make: (random) => makeWorld(random, plan) };
}

function makeWorld(random: Random, plan: WorldPlan): World {
  const { strengths = [1.3, 2.4], winRate = [0.25, 0.5] } = plan;
  const headers = shuffle(random, usualHeaders);
  const unheard = unheardHeaders(random);
  const header = (isUnheard: boolean) => (isUnheard ? unheard() : (headers.pop() ?? unheard()));
  const make = (maker: FieldMaker, [from, to]: readonly [number, number]): WorldField => {
    const strength = from + (to - from) * random();
    return {
      ...maker(random, header(plan.isUnheard === true), strength),
      blank: blanksFor(random, strength),
    };
  };
  const decoys = Array.from({ length: plan.decoys ?? integer(random, 12, 30) }, (): WorldField => {
    return {
      ...pick(random, decoyKinds)(random, header(random() < 0.3), 0),
      blank: blanksFor(random, 0),
    };
  });
  return {
    fields: shuffle(random, [
      ...plan.strong.map((maker) => make(maker, strengths)),
      ...(plan.weak ?? []).map((maker) => make(maker, WEAK)),
      ...(plan.sided ?? []).map((maker) => ({ ...make(maker, SIDED), blank: () => 0.05 })),
      ...decoys,
    ]),
    winRate: winRate[0] + (winRate[1] - winRate[0]) * random(),
    ...(plan.accounts && { accounts: plan.accounts }),
  };
}

/** Fields without any influence alone. */
export function noiseWorld(
  random: Random,
  columns: number,
  parts: Omit<World, 'fields'>,
): WorldKind {
  const headers = shuffle(random, usualHeaders);
  const unheard = unheardHeaders(random);
  const fields = Array.from({ length: columns }, (): WorldField => {
    const header = (random() < 0.4 && headers.pop()) || unheard();
    return { ...pick(random, decoyKinds)(random, header, 0), blank: blanksFor(random, 0) };
  });
  return { name: 'noise', make: () => ({ fields, ...parts }) };
}

/** The worlds in which something is true. */
export const worlds: readonly WorldKind[] = [
  world('texts', { strong: [text, text, text], weak: [text] }),
  world('monotone numbers', { strong: [monotone, monotone, monotone], weak: [monotone] }),
  world('U-shaped numbers', { strong: [uShaped, uShaped, uShaped], weak: [uShaped] }),
  world('lists of tools', { strong: [list, list, list], weak: [list] }),
  world('recent dates', { strong: [recency, recency, recency], weak: [recency] }),
  world('mixed', {
    strong: [text, monotone, uShaped, list, recency, yesNo, country],
    strengths: [1.4, 2.4],
    weak: [text, monotone, yesNo],
  }),
  world('unheard texts and numbers', {
    strong: [text, monotone, uShaped, text],
    weak: [monotone],
    isUnheard: true,
  }),
  world('unheard of each kind', {
    strong: [text, monotone, list, recency, yesNo],
    weak: [text],
    isUnheard: true,
  }),
  world('unheard, ten in one dimension', {
    strong: [text, text, text, monotone, monotone, monotone, uShaped, yesNo, yesNo, list],
    strengths: [1.4, 2.2],
    isUnheard: true,
  }),
  world('one-sided, mostly yes', {
    sided: [answers(0.75)],
    strong: [text, monotone],
    strengths: [0.9, 1.4],
    winRate: [0.6, 0.68],
  }),
  world('one-sided, both ways', {
    sided: [answers(0.42)],
    strong: [text, monotone],
    strengths: [0.9, 1.4],
    winRate: [0.38, 0.46],
  }),
  world('repeated accounts', {
    strong: [text, monotone, list, yesNo],
    weak: [text],
    accounts: { deals: 4, spread: 0.8 },
  }),
  world('weak only', {
    strong: [text],
    weak: [text, monotone, uShaped, list, recency, yesNo, country],
  }),
];

/** A world of so many columns, seven of which tell something. */
export function wideWorld(columns: number): WorldKind {
  const strong = [text, monotone, uShaped, list, recency, yesNo, country];
  return world(`${columns} columns`, { strong, decoys: columns - strong.length });
}

/** A world by the beginning of its name. */
export function worldNamed(name: string): WorldKind {
  const found = worlds.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`World must be one of the worlds, got "${name}"`);
  return found;
}

function unheardHeaders(random: Random): () => string {
  const taken = new Set<string>();
  const syllables = [
    'zq',
    'vor',
    'plu',
    'keb',
    'mna',
    'tox',
    'ri',
    'gl',
    'wey',
    'dra',
    'sni',
    'ub',
  ];
  return () => {
    for (;;) {
      const [first, second] = [pick(random, syllables), pick(random, syllables)];
      const name = `${first[0]?.toUpperCase()}${first.slice(1)}${second}x`;
      const header = `${name} ${pick(random, ['Index', 'Level', 'Mark', 'Group', 'Sign', 'Kind'])}`;
      if (taken.has(header)) continue;
      taken.add(header);
      return header;
    }
  };
}

const usualHeaders = [
  ...['Industry', 'Employees', 'Annual revenue', 'Country', 'Region', 'Segment', 'Tech stack'],
  ...['Funding stage', 'Last funding date', 'Demo requested', 'Website visits', 'Lead source'],
  ...['Open jobs', 'Offices', 'Ownership', 'Business model', 'Last visit', 'Newsletter'],
  ...['Partner program', 'Marketing tools', 'Growth rate', 'Founded', 'City', 'Use case'],
  ...['Support tickets', 'Hosting', 'Languages', 'Hiring', 'Has CRM', 'Competitor used'],
];
