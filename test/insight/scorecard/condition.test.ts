import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { countryOf } from '../../../src/engine/countries/country';
import { countryName } from '../../../src/engine/countries/country-name';
import { groupMembers } from '../../../src/engine/countries/groups';
import { isMisfit } from '../../../src/engine/misfit';
import type { Cell, NumberNotation } from '../../../src/engine/model';
import { findOperator } from '../../../src/engine/operators';
import type { Operator } from '../../../src/engine/operators/operator';
import { fold } from '../../../src/engine/values/fold';
import { joinList, splitList } from '../../../src/engine/values/list';
import { createReading } from '../../../src/engine/values/reading';
import type { Classed, NumberBand, TextBand } from '../../../src/insight/scorecard/classed';
import { conditionOf, type NamedForm } from '../../../src/insight/scorecard/condition';
import { LONGEST_NAME } from '../../../src/insight/scorecard/condition-name';
import { judgeWith } from '../../engine/operators/judge';
import { anySign } from '../../support/any-signs';
import { definitionWith, smallDefinition } from '../../support/definitions';

const AS_OF = 20_000;
const notations: readonly NumberNotation[] = [{ decimalComma: false }, { decimalComma: true }];

/** All that was written, to go through the config sheet together at the end. */
const written: NamedForm[] = [];

/** How each cell is judged by what is written. */
function credits(form: NamedForm, cells: readonly Cell[], notation: NumberNotation): unknown[] {
  written.push(form);
  const operator = findOperator(form.operator) as Operator;
  const day = (date: Date) => Math.floor(date.getTime() / 86_400_000);
  const reading = createReading({ asOf: AS_OF, dayOf: day, ...notation }, []);
  expect(isMisfit(operator.parse(form.value, notation)), form.value).toBe(false);
  expect(form.name.length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(form.name.trim()).toBe(form.name);
  expect(form.name).not.toBe('');
  return cells.map((cell) => judgeWith(operator, form.value, cell, reading));
}

function expectCredits(
  field: string,
  classed: Classed,
  cells: readonly Cell[],
  expected: readonly number[],
): NamedForm | undefined {
  let last: NamedForm | undefined;
  for (const notation of notations) {
    last = conditionOf(field, classed, notation);
    if (last === undefined) continue;
    const judged = credits(last, cells, notation);
    if (last.isExact) expect([last.value, judged]).toEqual([last.value, expected]);
  }
  return last;
}

const anyField = fc.oneof(
  fc.constantFrom('Employees', 'Number of locations', 'Annual revenue (USD)', 'Is public', 'HQ'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);
const anyCredit = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** Credits that have a 1 and a 0 among them. */
const creditsOf = (count: number) =>
  fc
    .tuple(
      fc.array(anyCredit, { minLength: count, maxLength: count }),
      fc.uniqueArray(fc.nat(count - 1), { minLength: 2, maxLength: 2 }),
    )
    .map(([all, [best, worst]]) =>
      all.map((one, at) => (at === best ? 1 : at === worst ? 0 : one)),
    );

const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000) },
  { weight: 1, arbitrary: fc.double({ min: 1e-5, max: 1e14, noNaN: true }) },
);

/** Numbers that were found, in bands with bounds between them. */
const anyNumbers = fc
  .record({
    isWhole: fc.boolean(),
    numbers: fc.uniqueArray(anyNumber, { minLength: 5, maxLength: 30, comparator: 'SameValue' }),
    bounds: fc.array(fc.record({ at: fc.nat(), part: fc.constantFrom(0, 0.5, 1) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .chain(({ isWhole, numbers: drawn, bounds }) => {
    const whole = drawn.map((number) => (isWhole ? Math.round(number) : number) + 0);
    const numbers = [...new Set(whole)].sort((a, b) => a - b);
    const starts = [...new Set(bounds.map(({ at }) => 1 + (at % (numbers.length - 1))))].sort(
      (a, b) => a - b,
    );
    return creditsOf(starts.length + 1).map((given) => {
      const cut = (at: number): number => {
        const start = starts[at] as number;
        const [low, high] = [numbers[start - 1] as number, numbers[start] as number];
        const between = high - (high - low) * (bounds[at]!.part / 2);
        const bound = isWhole ? Math.ceil(between) : between;
        return bound > low ? bound : high;
      };
      const bands = given.map((credit, at): NumberBand => {
        const own = numbers.slice(starts[at - 1] ?? 0, starts[at]);
        return {
          credit,
          from: at === 0 ? Number.NEGATIVE_INFINITY : cut(at - 1),
          below: at === starts.length ? Number.POSITIVE_INFINITY : cut(at),
          least: own[0] as number,
          most: own[own.length - 1] as number,
        };
      });
      return { numbers, bands };
    });
  })
  .filter(({ numbers }) => numbers.length > 4);

/** A whole number as a text that is read as it in both notations. */
const spoken = (number: number) =>
  Number.isInteger(number) && number >= 0 ? `~${number} people` : number;

describe('numbers', () => {
  it('are worth what their band is, each of them', () => {
    fc.assert(
      fc.property(anyField, anyNumbers, (field, { numbers, bands }) => {
        const expected = numbers.map(
          (number) => bands.find(({ from, below }) => number >= from && number < below)!.credit,
        );
        const form = expectCredits(
          field,
          { kind: 'number', bands },
          [...numbers, 'not a number', ...numbers.map(spoken)],
          [...expected, Number.NaN, ...expected],
        );
        expect(form?.isExact).toBe(true);
        expect(form?.value).not.toMatch(/up to 0\b/);
      }),
      { seed: 5, numRuns: 250 },
    );
  });
});

const hostile = [
  ...['Software', 'software ', 'SOFTWÄRE', 'Fintech', 'Acme, Inc', 'A; B', 'A|B', 'A', 'B', 'A\nB'],
  ...['"quoted"', '5" pipe', '"open', 'Top (50%)', 'Top 50%', 'Top', 'Rest = 50%', '(50%)', '50%'],
  ...['1-10', '11-50', '100 - 20', '200+', '<50', '3', '3.0', '1,000', '1.000', '12'],
  ...['=1+1', '+49', '-x', '@name', "'text", 'yes', 'TRUE', '📈', '🚀 fast', 'שלום', 'عربى'],
  ...[
    'é',
    'É',
    'e',
    'Straße',
    'strasse',
    'x'.repeat(80),
    'word '.repeat(16),
    'a;b (30%)',
    '（50％）',
  ],
  ...['「a、b」', '“typographic”', '„a“', 'a”', ' lead', 'trail ', 'two  spaces', 'a\tb'],
];
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: anySign, minLength: 1, maxLength: 20 }) },
);
const usable = (text: string) => fold(text) !== '' && !text.startsWith('#');
const anyTexts = fc.uniqueArray(anyText.filter(usable), {
  minLength: 3,
  maxLength: 14,
  selector: fold,
});

/** Texts in bands, best first; the last band is of those that none names. */
const anyBands = fc
  .record({ texts: anyTexts, steps: fc.array(anyCredit, { minLength: 0, maxLength: 3 }) })
  .map(({ texts, steps }) => {
    const given = [1, ...[...new Set(steps)].filter((step) => step < 1).sort((a, b) => b - a)];
    const all = [...given.filter((step) => step > 0), 0];
    const bands = all.map((credit, at) => ({
      credit,
      texts: texts.filter((_, index) => index % all.length === at),
    }));
    return { texts, bands: bands.filter(({ texts: own }) => own.length > 0) };
  });

const creditIn = (bands: readonly TextBand[], cell: string) =>
  bands.find(({ texts }) => texts.some((text) => fold(text) === fold(cell)))?.credit ?? 0;

describe('texts', () => {
  it('are worth what their band is, or the best band stands alone', () => {
    let exact = 0;
    let all = 0;
    fc.assert(
      fc.property(anyField, anyBands, fc.boolean(), (field, { texts, bands }, isNamed) => {
        const named = isNamed ? bands : bands.filter(({ credit }) => credit > 0);
        const classed: Classed = { kind: 'text', bands: named, others: 0, observed: texts };
        const expected = texts.map((text) => creditIn(bands, text));
        const form = expectCredits(field, classed, texts, expected);
        all += 1;
        if (form?.isExact) exact += 1;
        else {
          expect(form?.operator).toBe('is any of');
          const best = texts.map((text) => Number(creditIn(bands, text) === 1));
          expectCredits(field, { ...classed, bands: [bands[0]!] }, texts, best);
        }
        if (bands.every(({ credit }) => credit % 1 === 0)) {
          expect(form).toMatchObject({ operator: 'is any of', isExact: true });
        }
      }),
      { seed: 7, numRuns: 250 },
    );
    expect(exact / all).toBeGreaterThan(0.7);
  });

  it('are all but a few bad ones', () => {
    fc.assert(
      fc.property(anyField, anyTexts, (field, texts) => {
        const bad = texts.slice(0, 2);
        const form = expectCredits(
          field,
          { kind: 'text', bands: [{ credit: 0, texts: bad }], others: 1, observed: texts },
          texts,
          texts.map((_, at) => Number(at > 1)),
        );
        expect(form).toMatchObject({ operator: 'is none of', isExact: true });
      }),
      { seed: 8 },
    );
  });
});

describe('lists', () => {
  it('are worth their best item', () => {
    let exact = 0;
    fc.assert(
      fc.property(
        anyField,
        anyBands,
        fc.array(fc.array(fc.nat(13), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 12,
        }),
        (field, { texts, bands }, picks) => {
          const cells = picks.map((own) => joinList(own.map((at) => texts[at % texts.length]!)));
          const expected = cells.map((cell) =>
            Math.max(
              creditIn(bands, cell),
              ...splitList(cell).map((item) => creditIn(bands, item)),
            ),
          );
          const form = expectCredits(
            field,
            { kind: 'list', bands, observed: cells },
            cells,
            expected,
          );
          if (form?.isExact) exact += 1;
          else expect(form?.operator).toBe('contains any of');
        },
      ),
      { seed: 9, numRuns: 250 },
    );
    expect(exact).toBeGreaterThan(175);
  });
});

const CODES =
  'DE AT CH FR GB IE US CA MX SE NO FI DK IN JP AU NZ BR NA GE CG CI ES NL BE LU ZA RU'.split(' ');

describe('countries', () => {
  it('are the ones that win, and no other one that was found', () => {
    fc.assert(
      fc.property(
        fc.subarray(CODES, { minLength: 2 }),
        fc.nat(),
        fc.boolean(),
        (found, size, isBest) => {
          const codes = found.slice(0, 1 + (size % (found.length - 1)));
          const names = found.map(countryName);
          expectCredits(
            'Country',
            { kind: 'country', codes, isBest, observed: found },
            names,
            found.map((code) => Number(codes.includes(code) === isBest)),
          );
        },
      ),
      { seed: 10, numRuns: 200 },
    );
  });

  it('have names that are read back', () => {
    const all = ['EMEA', 'Americas', 'APAC', 'Asia', 'Oceania'].flatMap(
      (name) => groupMembers(fold(name)) ?? [],
    );
    const wrong = all.filter((code) => countryOf(fold(countryName(code))) !== code);
    expect(wrong).toEqual([]);
  });
});

describe('dates', () => {
  it('are full up to some days and fade to others, or are old', () => {
    const ages = [0, 1, 29, 30, 31, 60, 90, 91, 400];
    const cells = ages.map((age) => new Date((AS_OF - age) * 86_400_000));
    const recent = { kind: 'date', isRecentBest: true, full: 30, none: 90 } as const;
    expectCredits('Last visit', recent, cells, [1, 1, 1, 1, 59 / 60, 0.5, 0, 0, 0]);
    expectCredits('Last visit', { ...recent, none: 30 }, cells, [1, 1, 1, 1, 0, 0, 0, 0, 0]);
    const old = { ...recent, isRecentBest: false, full: 90, none: 90 };
    expectCredits('Last visit', old, cells, [0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });
});

const INF = Number.POSITIVE_INFINITY;
/** Bands of whole numbers by their credits, each from its first number on. */
const whole = (...parts: readonly (readonly [from: number, credit: number])[]): Classed => ({
  kind: 'number',
  bands: parts.map(([from, credit], at) => ({
    credit,
    from: at === 0 ? -INF : from,
    below: parts[at + 1]?.[0] ?? INF,
    least: from,
    most: (parts[at + 1]?.[0] ?? 10 * from) - 1,
  })),
});
const text = (others: number, ...bands: readonly (readonly [number, ...string[]])[]): Classed => ({
  kind: 'text',
  others,
  bands: bands.map(([credit, ...texts]) => ({ credit, texts })),
  observed: bands.flatMap(([, ...texts]) => texts),
});

const years: Classed = {
  kind: 'number',
  bands: [
    { credit: 0, from: -INF, below: 2010, least: 1950, most: 2009 },
    { credit: 1, from: 2010, below: INF, least: 2010, most: 2024 },
  ],
};
const revenue: Classed = {
  kind: 'number',
  bands: [
    { credit: 0, from: -INF, below: 10e6, least: 1e5, most: 9.7e6 },
    { credit: 1, from: 10e6, below: 50e6, least: 10e6, most: 48.2e6 },
    { credit: 0.5, from: 50e6, below: INF, least: 50e6, most: 2e9 },
  ],
};

describe('names', () => {
  it.each<[string, Classed, string]>([
    [
      'HubSpot Lifecycle Stage',
      text(1, [0, 'Government', 'Education']),
      'HubSpot Lifecycle…: not Government +1',
    ],
    [
      'How did you hear about us?',
      text(0, [1, 'Word of mouth', 'Fair']),
      'How did you hear…: Word of mouth +1',
    ],
    ['Industry', text(0, [1, 'x'.repeat(80)]), `Industry: ${'x'.repeat(29)}…`],
    ['Source', text(1, [0, 'Media', 'Event']), 'Source: not Media, Event'],
    ['ERP im Haus', text(0, [1, 'DATEV', 'Excel']), 'ERP im Haus: DATEV, Excel'],
    ['lead_source', text(0, [1, 'Fair']), 'Lead source: Fair'],
    ['Köpfe', whole([0, 0], [50, 1], [400, 0]), 'Köpfe 50–400'],
    ['Partnership', { kind: 'yes-no', isYesBest: true }, 'Partnership: yes'],
    ['Partnership', { kind: 'yes-no', isYesBest: false }, 'No partnership'],
    ['Up_sale', { kind: 'yes-no', isYesBest: true }, 'Up sale: yes'],
    ['Is public', { kind: 'yes-no', isYesBest: true }, 'Public'],
    ['Demo requested', { kind: 'yes-no', isYesBest: true }, 'Demo requested'],
    ['Do Not Email', { kind: 'yes-no', isYesBest: true }, 'Do Not Email: yes'],
    ['Do Not Email', { kind: 'yes-no', isYesBest: false }, 'Do not email: no'],
    ['GDPR compliant', { kind: 'yes-no', isYesBest: false }, 'Not GDPR compliant'],
    [
      'How many people work in your customer success team?',
      whole([1, 0], [100, 1]),
      'How many people work… 100 or more',
    ],
    ['num_integrations', whole([0, 0], [1, 1]), '1 or more integrations'],
    ['Weight', whole([0, 0], [1_234_567.891, 1]), 'Weight 1.23457M or more'],
    ['iOS users', whole([0, 0], [1, 1]), '1 or more iOS users'],
  ])('%s: %#', (field, classed, name) => {
    expect(conditionOf(field, classed, {})?.name).toBe(name);
  });
});

describe('conditionOf', () => {
  it.each<[string, Classed, string, string, string]>([
    [
      'Employees',
      whole([1, 0], [100, 1], [1000, 0]),
      'between',
      '100 - 999',
      '100–1,000 employees',
    ],
    ['Headcount', whole([1, 0], [100, 1]), 'at least', '100', '100 or more people'],
    ['Locations', whole([0, 1], [1, 0]), 'at most', '0', 'No locations'],
    [
      '# of Locations',
      whole([0, 0.5], [1, 0.8], [3, 1]),
      'graded',
      '3+; 1-2 (80%); 0 (50%)',
      '3 or more locations',
    ],
    ['Locations', whole([0, 0], [1, 1], [2, 0.4]), 'graded', '1; 2+ (40%)', '1 location'],
    ['Founded', years, 'at least', '2010', 'Founded 2010 or later'],
    [
      'Annual revenue (USD)',
      revenue,
      'graded',
      '10M-49.9M; 50M+ (50%)',
      'Annual revenue 10M or more',
    ],
    [
      'Industry',
      text(0, [1, 'Software', 'Fintech']),
      'is any of',
      'Software; Fintech',
      'Industry: Software, Fintech',
    ],
    [
      'Industry',
      text(0, [1, 'Software'], [0.5, 'Retail, food'], [0.2, '1-10']),
      'graded',
      'Software; "Retail, food" (50%); 1-10 (20%)',
      'Industry: Software, Retail, food',
    ],
    [
      'Industry',
      text(1, [0, 'Government']),
      'is none of',
      'Government',
      'Industry: not Government',
    ],
    [
      'Rank',
      text(0, [1, 'Top (50%)'], [0.5, 'Rest = 50%']),
      'graded',
      '"Top (50%)" (100%); Rest = 50% (50%)',
      'Rank: Top (50%), Rest = 50%',
    ],
    [
      'Tech stack',
      { kind: 'list', bands: [{ credit: 1, texts: ['SAP', 'Oracle'] }], observed: ['SAP; Excel'] },
      'contains any of',
      'SAP; Oracle',
      'Uses SAP, Oracle',
    ],
    [
      'Tech stack',
      {
        kind: 'list',
        bands: [{ credit: 1, texts: ['SAP'] }],
        observed: ['SAP; Excel', 'SAP HANA'],
      },
      'graded',
      'SAP',
      'Uses SAP',
    ],
    [
      'Country',
      {
        kind: 'country',
        codes: ['DE', 'CH', 'SE', 'NO'],
        isBest: true,
        observed: ['DE', 'CH', 'SE', 'NO', 'US'],
      },
      'country is any of',
      'DACH; Nordics',
      'In DACH or Nordics',
    ],
    [
      'Country',
      { kind: 'country', codes: ['US'], isBest: true, observed: ['DE', 'US'] },
      'country is any of',
      'United States',
      'In the United States',
    ],
    [
      'Billing region',
      { kind: 'country', codes: ['IN'], isBest: false, observed: ['DE', 'AT', 'IN'] },
      'country is any of',
      'DACH',
      'Billing region outside India',
    ],
    ['Has SSO', { kind: 'yes-no', isYesBest: true }, 'is yes', '', 'Has SSO'],
    ['SSO', { kind: 'yes-no', isYesBest: true }, 'is yes', '', 'Has SSO'],
    ['Competitor named', { kind: 'yes-no', isYesBest: false }, 'is no', '', 'No competitor named'],
    ['Is public', { kind: 'yes-no', isYesBest: false }, 'is no', '', 'Not public'],
    ['Hiring', { kind: 'yes-no', isYesBest: false }, 'is no', '', 'Not hiring'],
    [
      'Last visit',
      { kind: 'date', isRecentBest: true, full: 90, none: 365 },
      'within last days',
      '90, fading to 365',
      'Visited in the last 90 days',
    ],
    [
      'Last funding date',
      { kind: 'date', isRecentBest: false, full: 365, none: 365 },
      'older than days',
      '365',
      'Funded over 365 days ago',
    ],
  ])('%s: %#', (field, classed, operator, value, name) => {
    expect(conditionOf(field, classed, {})).toEqual({ operator, value, name, isExact: true });
  });
});

it('writes what the config sheet reads back', () => {
  const [criterion] = smallDefinition.criteria;
  const criteria = written.map(({ operator, value }, at) => ({
    ...{ ...criterion!, id: `C${at}`, operator, value },
  }));
  const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
  const decoded = decodeSheet(encodeNew(definitionWith({ criteria })).grid, place);
  const read = 'definition' in decoded ? decoded.definition.criteria : decoded.problems;
  expect(read).toEqual(criteria);
  expect(criteria.length).toBeGreaterThan(500);
});
