import fc from 'fast-check';
import { defaultSettings } from '../../src/definition/defaults';
import type { DealColumn, Definition, Settings } from '../../src/definition/definition';
import { dealRoles } from '../../src/definition/sheet/layout';
import type { Cell } from '../../src/engine/model';
import { operators } from '../../src/engine/operators';
import { fold } from '../../src/engine/values/fold';
import { spreadsheetErrors } from '../../src/engine/values/spreadsheet-errors';

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
  'Points',
  '  spaced  ',
  '$12.5M',
);

/** Any text that a cell of the config sheet can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 12 }), awkward)
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
const anyPoints = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(12.5, 0.1, 33.3));
const ifMissing = fc.constantFrom('skip' as const, 'no' as const);

/** Settings of any kind; words are not blank. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  name: fc.oneof(anyName, fc.constant('')),
  owner: fc.oneof(anyName, fc.constant('')),
  motion: fc.oneof(anyName, fc.constant('')),
  lastReviewed: anyDay,
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

const anyTiers = fc
  .tuple(
    names({ minLength: 1, maxLength: 5 }),
    fc.array(
      fc.record({
        inIcp: fc.boolean(),
        meaning: anyText,
        nextAction: anyText,
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

/** Names that the conditions of one definition may refer to. */
interface Names {
  readonly dimensions: readonly string[];
  readonly fields: readonly string[];
}

const anyNames: fc.Arbitrary<Names> = fc.record({
  dimensions: names({ minLength: 1, maxLength: 5 }),
  fields: names({ minLength: 1, maxLength: 8 }),
});

/** Any sound definition of up to 8 criteria, with texts as awkward as people type them. */
export const anyDefinition: fc.Arbitrary<Definition> = anyNames.chain(({ dimensions, fields }) => {
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
      .array(anyPoints, { minLength: dimensions.length, maxLength: dimensions.length })
      .map((weights) =>
        dimensions.map((name, index) => ({ name, weight: index === 0 ? 10 : weights[index]! })),
      ),
    fields: fc
      .subarray([...fields])
      .chain((listed) => fc.tuple(...listed.map((name, index) => anyField(name, fields, index)))),
    criteria: fc.uniqueArray(criterion, { maxLength: 8, selector: ({ id }) => fold(id) }),
    exclusions: fc.uniqueArray(exclusion, { maxLength: 4, selector: ({ id }) => fold(id) }),
    tiers: anyTiers,
    deals: anyDeals,
  });
});

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
  const edited = <T extends object>(rows: readonly T[], change: fc.Arbitrary<Partial<T>>) =>
    fc
      .shuffledSubarray([...rows])
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
    tiers: fc.shuffledSubarray([...tiers], { minLength: tiers.length }),
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
