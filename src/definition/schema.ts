import * as z from 'zod/mini';
import type { Definition } from './definition';
import { dealRoles, numberNotations } from './sheet/layout';
import { LONGEST_TEXT } from './sheet/lengths';

z.config({ jitless: true });

/** Most rows of one section, and most words of one list, that are taken from outside. */
export const MOST_ROWS = 200;

/** Most rows of OVERRIDES: exceptions are as many as accounts that somebody asked for. */
export const MOST_OVERRIDES = 2000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const words = list(text);
const ifMissing = z.enum(['skip', 'no']);
const optionalDay = optional(z.number());

/** JSON has no `undefined`: null and a key left out stand for it. */
function optional<T>(kind: z.ZodMiniType<T>) {
  return z.pipe(
    z._default(z.nullable(kind), null),
    z.transform((value) => value ?? undefined),
  );
}

function list<T extends z.ZodMiniType>(item: T, most = MOST_ROWS) {
  return z.readonly(z.array(item).check(z.maxLength(most)));
}

function row<T extends z.core.$ZodShape>(shape: T) {
  return z.readonly(z.strictObject(shape));
}

/** People type a space after a word. */
const name = z.string().check(z.trim(), z.maxLength(LONGEST_TEXT));

const condition = { name, id: text, field: text, operator: text, value: text, on: z.boolean() };

/**
 * The shape of a definition as JSON, from the history or the sidebar: types and sizes. What the
 * values may be is told by the layout, see `validate`.
 */
export const definitionSchema = row({
  settings: row({
    name: text,
    owner: text,
    motion: text,
    lastReviewed: optionalDay,
    nextReview: optionalDay,
    reviewEvery: z.number(),
    fullReviewEvery: z.number(),
    whatKind: text,
    whyNow: text,
    whyUs: text,
    whyItPays: text,
    accountsSheet: text,
    dealsSheet: text,
    headerRow: z.number(),
    asOf: optionalDay,
    timeZone: text,
    numbersWritten: z.enum(['', ...numberNotations]),
    ifMissing,
    missingWords: words,
    minimumCoverage: z.number(),
    wonTarget: z.number(),
    lostTarget: z.number(),
    windowMonths: z.number(),
    minimumDeals: z.number(),
    fittedUntil: optionalDay,
    tierMargin: z.number(),
    accountsWanted: optional(z.number()),
    usualLeads: text,
    usualMarketing: text,
    usualSales: text,
    usualOpportunities: text,
    dashboardField: text,
  }),
  dimensions: list(row({ name: text, weight: z.number(), question: text })),
  fields: list(row({ name: text, aliases: words, notes: text, searched: optional(z.boolean()) })),
  criteria: list(row({ ...condition, dimension: text, points: z.number(), ifMissing, why: text })),
  exclusions: list(row({ ...condition, reason: text, addedBy: text, addedOn: optionalDay })),
  tiers: list(
    row({
      name: text,
      from: z.number(),
      inIcp: z.boolean(),
      meaning: text,
      nextAction: text,
      days: optional(z.number()),
      owner: text,
      customerAction: text,
    }),
  ),
  routes: list(
    row({
      name: text,
      tiers: words,
      field: text,
      operator: text,
      value: text,
      owners: words,
      days: optional(z.number()),
      on: z.boolean(),
    }),
  ),
  owners: list(
    row({ name: text, weight: z.number(), capacity: optional(z.number()), on: z.boolean() }),
  ),
  overrides: list(
    row({ account: text, tier: text, reason: text, by: text, until: optionalDay }),
    MOST_OVERRIDES,
  ),
  deals: list(row({ role: z.enum(dealRoles), header: text, values: text })),
});

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The same type with intersections and inherited members written out. */
type Flat<T> = T extends readonly (infer Item)[]
  ? readonly Flat<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Flat<T[K]> }
    : T;

type Proven<T extends true> = T;

/** Does not compile unless the schema gives exactly a {@link Definition}. */
export type SchemaGivesDefinition = Proven<
  Same<Flat<z.infer<typeof definitionSchema>>, Flat<Definition>>
>;
