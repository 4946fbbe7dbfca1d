import fc from 'fast-check';
import { accountKey } from '../../src/definition/account-key';
import { defaultSettings } from '../../src/definition/defaults';
import type { DealColumn, Definition, Route, Settings } from '../../src/definition/definition';
import { dealRoles } from '../../src/definition/sheet/layout';
import type { Cell, Override } from '../../src/engine/model';
import { operators } from '../../src/engine/operators';
import { NEEDS_DATA } from '../../src/engine/tiers';
import { fold } from '../../src/engine/values/fold';
import { spreadsheetErrors } from '../../src/engine/values/spreadsheet-errors';
import { anySign } from './any-signs';

const errors: ReadonlySet<string> = new Set(spreadsheetErrors);
const awkward = fc.constantFrom(
  '=1+1',
  '+49 30',
  '-',
  '1,234',
  '2025-03-04',
  '1-2',
  'TRUE',
  '50%',
  '"quoted"',
  'a, b; c | d',
  'two\nlines',
  "'apostrophe",
  'Łódź – São Paulo',
  '🚀',
  'CRITERIA',
  'ROUTES',
  'Owners',
  'Owner',
  'Points',
  '  spaced  ',
  '$12.5M',
);

/** Any text that a cell of the config sheet can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.string({ maxLength: 30 }), fc.string({ unit: anySign, maxLength: 12 }), awkward)
  .filter((text) => !errors.has(text));

/** A name: not blank, without spaces at its ends. */
export const anyName: fc.Arbitrary<string> = anyText
  .map((text) => text.trim())
  .filter((name) => fold(name) !== '' && !errors.has(name));

/** What a condition may be called: one line, or blank. */
const anyShortName = fc.oneof(
  fc.constant(''),
  anyName.map((name) => name.replace(/\s*[\r\n]\s*/g, ' ').trim()),
);
const anyDay = fc.option(fc.integer({ min: -25_567, max: 2_932_896 }), { nil: undefined });
const anyShare = fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 100 }))
  .map(([least, most]) => `${least}-${most} %`);
const anyPoints = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(12.5, 0.1, 33.3));
const ifMissing = fc.constantFrom('skip' as const, 'no' as const);

/** Settings of any kind; words are not blank. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  name: fc.oneof(anyName, fc.constant('')),
  owner: fc.oneof(anyName, fc.constant('')),
  motion: fc.oneof(anyName, fc.constant('')),
  lastReviewed: anyDay,
  nextReview: anyDay,
  reviewEvery: fc.integer({ min: 1, max: 120 }),
  fullReviewEvery: fc.integer({ min: 1, max: 120 }),
  whatKind: anyText,
  whyNow: anyText,
  whyUs: anyText,
  whyItPays: anyText,
  accountsSheet: anyName,
  dealsSheet: anyName,
  headerRow: fc.integer({ min: 1, max: 1000 }),
  asOf: anyDay,
  timeZone: fc.constantFrom('', 'Europe/Berlin', 'America/New_York'),
  numbersWritten: fc.constantFrom('' as const, '1,234.5' as const, '1.234,5' as const),
  ifMissing,
  missingWords: fc.oneof(
    fc.constant(defaultSettings.missingWords),
    fc.array(
      anyText.filter((word) => word.trim() !== ''),
      { maxLength: 5 },
    ),
  ),
  minimumCoverage: anyShare,
  wonTarget: anyShare,
  lostTarget: anyShare,
  windowMonths: fc.integer({ min: 1, max: 120 }),
  minimumDeals: fc.integer({ min: 1, max: 500 }),
  fittedUntil: anyDay,
  tierMargin: fc.integer({ min: 0, max: 100 }).map((halves) => halves / 2),
  accountsWanted: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
  usualLeads: anySpan,
  usualMarketing: anySpan,
  usualSales: anySpan,
  usualOpportunities: anySpan,
  dashboardField: fc.oneof(anyName, fc.constant('')),
});

const anyCondition = fc.constantFrom(...operators.values()).chain((operator) =>
  fc
    .constantFrom('', operator.example)
    .filter((value) => value !== '' || !operator.needsValue)
    .map((value) => ({ operator: operator.name, value })),
);

const anyId = fc.stringMatching(/^[A-Za-z0-9_.-]{1,6}$/);
const names = (limits: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(anyName, { ...limits, selector: fold });

const anyDays = fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined });

const anyTiers = fc
  .tuple(
    names({ minLength: 1, maxLength: 5 }),
    fc.array(
      fc.record({
        inIcp: fc.boolean(),
        meaning: anyText,
        nextAction: anyText,
        days: anyDays,
        owner: fc.oneof(anyName, fc.constant('')),
        customerAction: anyText,
      }),
      { minLength: 5, maxLength: 5 },
    ),
    fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([list, rest, scores]) =>
    list
      .filter((name) => !['excluded', 'needs data'].includes(fold(name)))
      .map((name, index) => ({
        name,
        ...rest[index]!,
        from: index === 0 ? 0 : scores[index]!,
        inIcp: index === 0 || rest[index]!.inIcp,
      })),
  )
  .filter((tiers) => tiers.length > 0)
  .chain((tiers) => fc.shuffledSubarray(tiers, { minLength: tiers.length }));

const anyDeals: fc.Arbitrary<DealColumn[]> = fc.shuffledSubarray([...dealRoles]).chain((roles) =>
  fc.tuple(
    ...roles.map((role) =>
      fc.record({
        role: fc.constant(role),
        header: anyName,
        values:
          role === 'Outcome' ? fc.constant('won = Won; lost = "Lost, old"; open = *') : anyText,
      }),
    ),
  ),
);

/** Names that the conditions and rules of one definition may refer to. */
const anyNames = fc.record({
  dimensions: names({ minLength: 1, maxLength: 5 }),
  fields: names({ minLength: 1, maxLength: 8 }),
  people: names({ minLength: 0, maxLength: 4 }),
  tiers: anyTiers,
});
type Names = typeof anyNames extends fc.Arbitrary<infer N> ? N : never;

/** Any sound definition of up to 8 criteria, with texts as awkward as people type them. */
export const anyDefinition: fc.Arbitrary<Definition> = anyNames.chain((known) => {
  const { dimensions, fields, people, tiers } = known;
  const field = fc.constantFrom(...fields);
  const criterion = fc
    .tuple(
      anyCondition,
      fc.record({
        name: anyShortName,
        id: anyId,
        dimension: fc.constantFrom(...dimensions),
        field,
        points: anyPoints,
        ifMissing,
        on: fc.boolean(),
        why: anyText,
      }),
    )
    .map(([condition, rest]) => ({ ...rest, ...condition }));
  const exclusion = fc
    .tuple(
      anyCondition,
      fc.record({
        name: anyShortName,
        id: anyId,
        field,
        reason: anyName,
        addedBy: fc.oneof(anyName, fc.constant('')),
        addedOn: anyDay,
        on: fc.boolean(),
      }),
    )
    .map(([condition, rest]) => ({ ...rest, ...condition }));
  return fc.record({
    settings: anySettings,
    dimensions: fc
      .array(fc.tuple(anyPoints, anyText), {
        minLength: dimensions.length,
        maxLength: dimensions.length,
      })
      .map((rest) =>
        dimensions.map((name, index) => {
          const [weight, question] = rest[index]!;
          return { name, weight: index === 0 ? 10 : weight, question };
        }),
      ),
    fields: fc
      .subarray([...fields])
      .chain((listed) => fc.tuple(...listed.map((name, index) => anyField(name, fields, index)))),
    criteria: fc.uniqueArray(criterion, { maxLength: 8, selector: ({ id }) => fold(id) }),
    exclusions: fc.uniqueArray(exclusion, { maxLength: 4, selector: ({ id }) => fold(id) }),
    tiers: fc.constant(tiers),
    routes: anyRoutes(known),
    owners: fc
      .subarray([...people])
      .chain((listed) =>
        fc.tuple(...listed.map((name) => anyOwner.map((one) => ({ ...one, name })))),
      ),
    overrides: anyOverrides(known),
    deals: anyDeals,
  });
});

const noCondition = { field: '', operator: '', value: '' };

/** Rules of which the last one that is on fits every account. */
function anyRoutes({ fields, people, tiers }: Names): fc.Arbitrary<Route[]> {
  const standing = [...tiers.map(({ name }) => name), NEEDS_DATA];
  const condition = fc
    .tuple(anyCondition, fc.constantFrom(...fields))
    .map(([one, field]) => ({ ...one, field }));
  const rule = fc
    .tuple(
      fc.oneof(fc.constant(noCondition), condition),
      fc.record({
        tiers: fc.subarray(standing),
        owners: fc.subarray([...people, 'Queue']),
        days: anyDays,
        on: fc.boolean(),
      }),
    )
    .map(([asked, rest]) => ({ ...rest, ...asked }));
  return fc
    .tuple(names({ minLength: 0, maxLength: 4 }), fc.array(rule, { minLength: 4, maxLength: 4 }))
    .map(([called, rules]) => withRest(called.map((name, at) => ({ name, ...rules[at]! }))));
}

function withRest(rules: readonly Route[]): Route[] {
  const last = rules.map(({ on }) => on).lastIndexOf(true);
  return rules.map((one, at) => (at === last ? { ...one, ...noCondition, tiers: [] } : one));
}

const anyOwner = fc.record({
  weight: anyPoints,
  capacity: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  on: fc.boolean(),
});

function anyOverrides({ tiers }: Pick<Definition, 'tiers'>): fc.Arbitrary<Override[]> {
  const override = fc.record({
    account: fc.oneof(anyName, fc.constantFrom('acme.com', 'https://www.b.io/about', 'Acme Inc.')),
    tier: fc.constantFrom(...tiers.map(({ name }) => name)),
    reason: anyName,
    by: fc.oneof(anyName, fc.constant('')),
    until: anyDay,
  });
  return fc.uniqueArray(override, { maxLength: 4, selector: ({ account }) => accountKey(account) });
}

/** Aliases end in a digit of their own, so that no two fields share one. */
function anyField(name: string, fields: readonly string[], index: number) {
  const taken = new Set(fields.map(fold));
  const alias = anyName.map((text) => `${text} ${index}`).filter((text) => !taken.has(fold(text)));
  return fc.record({
    name: fc.constant(name),
    aliases: fc.array(alias, { maxLength: 3 }),
    notes: anyText,
    searched: fc.constantFrom(undefined, true, false),
  });
}

/** A sound definition made from another one by what people do: edit, add, drop, reorder. */
export function anyEdit(definition: Definition): fc.Arbitrary<Definition> {
  const { criteria, exclusions, dimensions, tiers, deals, settings } = definition;
  const { routes, owners, overrides } = definition;
  const edited = <T extends object>(
    rows: readonly T[],
    change: fc.Arbitrary<Partial<T>>,
    minLength = 0,
  ) =>
    fc
      .shuffledSubarray([...rows], { minLength })
      .chain((kept) => fc.tuple(...kept.map((row) => change.map((part) => ({ ...row, ...part })))));
  const copies = <T extends { readonly id: string }>(rows: readonly T[]) =>
    rows.map((row, index) => ({ ...row, id: `new-${index}` }));
  const reweighed = fc.record({ weight: fc.integer({ min: 1, max: 100 }) }, { requiredKeys: [] });
  return fc.record({
    settings: fc.oneof(fc.constant(settings), anySettings),
    dimensions: fc
      .shuffledSubarray([...dimensions], { minLength: dimensions.length })
      .chain((rows) => fc.tuple(...rows.map((row) => reweighed.map((w) => ({ ...row, ...w }))))),
    fields: fc.shuffledSubarray([...definition.fields]),
    criteria: edited(
      [...criteria, ...copies(criteria)],
      fc.record(
        { name: anyShortName, points: anyPoints, ifMissing, on: fc.boolean(), why: anyText },
        { requiredKeys: [] },
      ),
    ),
    exclusions: edited(
      [...exclusions, ...copies(exclusions)],
      fc.record(
        { name: anyShortName, reason: anyName, on: fc.boolean(), addedOn: anyDay },
        { requiredKeys: [] },
      ),
    ),
    tiers: edited(
      tiers,
      fc.record({ days: anyDays, owner: anyName, customerAction: anyText }, { requiredKeys: [] }),
      tiers.length,
    ),
    routes: edited(
      routes,
      fc.record({ days: anyDays, on: fc.boolean() }, { requiredKeys: [] }),
    ).map(withRest),
    owners: edited(owners, anyOwner),
    overrides: fc
      .tuple(
        edited(overrides, fc.record({ reason: anyName, until: anyDay }, { requiredKeys: [] })),
        anyOverrides(definition),
      )
      .map(([kept, more]) => {
        const taken = new Set(kept.map(({ account }) => accountKey(account)));
        return [...kept, ...more.filter(({ account }) => !taken.has(accountKey(account)))];
      }),
    deals: fc.shuffledSubarray([...deals]),
  });
}

/** Any value that a cell of a sheet can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(''),
  anyText,
  fc.constantFrom(...spreadsheetErrors),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('n/a', '51-200', '$12.5M', 'yes', 'Germany', 'Mar 4, 2025', '45%', '~500'),
);
