import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/definition/short-names';
import type { Evaluation } from '../../src/engine/combine';
import { type Contribution, contributions } from '../../src/engine/contributions';
import { evaluate } from '../../src/engine/evaluate';
import { excludedReason } from '../../src/engine/excluded-reason';
import { fillIn } from '../../src/engine/fill-in';
import { judge } from '../../src/engine/judge';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { isShortReason, LONGEST_REASON, shortReasons } from '../../src/engine/short-reason';
import { shown } from '../../src/engine/shown';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierIndex } from '../../src/engine/tiers';
import { anyEvaluated, anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';
import { criterion, emptyModel, exclusion } from '../support/models';

const fields = ['Industry', 'Employees', 'Tech stack', 'Funding', 'Last visit'];
const model: ScoringModel = {
  ...emptyModel,
  criteria: [
    criterion({ points: 20 }),
    criterion({ field: 'Employees', operator: 'between', value: '200 - 1000', points: 13 }),
    criterion({ field: 'Tech stack', operator: 'contains any of', value: 'HubSpot' }),
    criterion({ field: 'Funding', operator: 'at least', value: '$10M', points: 7 }),
    criterion({
      dimension: 'Behavioral',
      field: 'Last visit',
      operator: 'within last days',
      value: '90, fading to 366',
    }),
  ],
  exclusions: [exclusion()],
};

function said(row: Cell[], changes: Partial<ScoringModel> = {}) {
  const changed = { ...model, ...changes };
  const table = { rows: [row], columnOf: (field: string) => fields.indexOf(field) };
  const judged = judge(changed, evaluate(changed, table, context));
  const names = shortNames(changed.criteria);
  return {
    reason: shortReasons(changed, table, judged, names)(0),
    fillIn: fillIn(changed, judged)(0),
  };
}

const daysAgo = (days: number) => new Date((context.asOf - days) * 86_400_000);

describe('a short reason', () => {
  it.each<[string, Cell[], string]>([
    [
      'what fits, then what misses, the weightiest first',
      ['Software', 320, 'Marketo', '$1M', daysAgo(10)],
      'Fits recent visit, industry, size · misses tech stack',
    ],
    [
      'all that fits, where all does',
      ['Software', 320, 'HubSpot', '$12M', daysAgo(10)],
      'Fits recent visit, industry, size',
    ],
    [
      'all that misses, where all does',
      ['Retail', 5, 'Marketo', '$1M', daysAgo(900)],
      'Misses recent visit, industry',
    ],
    [
      'what is met by less than half',
      ['Retail', '', '', '', daysAgo(300)],
      'Fits recent visit (partly) · misses industry',
    ],
    [
      'what is met by half',
      ['Retail', '', '', '', daysAgo(228)],
      'Fits recent visit (partly) · misses industry',
    ],
    [
      'what is unknown and weighs more than what misses',
      ['', 320, 'HubSpot', '$1M', daysAgo(10)],
      'Fits recent visit · misses funding · unknown: industry',
    ],
    [
      'why an account is excluded, and what it would be',
      ['Government', 320, 'HubSpot', '$12M', daysAgo(1)],
      'Excluded: tenders take too long (else 76, Tier 2)',
    ],
    [
      'why an account is excluded of which little is known',
      ['Government', '', '', '', ''],
      'Excluded: tenders take too long (else needs data)',
    ],
    [
      'what is blank where data is needed',
      ['', 320, '', '', ''],
      'Only 15 % known: recent visit, industry blank',
    ],
    [
      'what is unknown where a cell is not blank',
      ['n/a', 320, '', '', 'soon'],
      'Only 15 % known: recent visit, industry unknown',
    ],
    [
      'that nothing is known',
      ['', '', '', '', ''],
      'Nothing is known: recent visit, industry, size blank',
    ],
  ])('says %s', (_, row, reason) => {
    const minimumCoverage = row[0] === 'Retail' ? 0 : 0.5;
    expect(said(row, { minimumCoverage }).reason).toBe(reason);
  });

  it('says that no criterion is on where none is', () => {
    const { reason, fillIn } = said(['Software', 320, '', '', ''], { criteria: [] });
    expect([reason, fillIn]).toEqual(['No criterion with weight is on', '']);
  });

  it('leaves out what is unknown where that could not change the tier', () => {
    const known = ['Software', 320, 'HubSpot', '', daysAgo(10)];
    expect(said(known).reason).toBe('Fits recent visit, industry, size');
  });
});

describe('what to fill in', () => {
  it('is the weightiest fields until enough is known, no more', () => {
    expect(said(['', 320, '', '', '']).fillIn).toBe('Fill in Last visit');
    expect(said(['', 320, '', '', ''], { minimumCoverage: 0.7 }).fillIn).toBe(
      'Fill in Last visit, Industry',
    );
    expect(said(['', '', '', '', ''], { minimumCoverage: 1 }).fillIn).toBe(
      'Fill in Last visit, Industry, Employees and 2 more',
    );
  });

  it('is the weightiest field where nothing is known and nothing is needed', () => {
    expect(said(['', '', '', '', ''], { minimumCoverage: 0 }).fillIn).toBe('Fill in Last visit');
  });
});

describe('the reason of an exclusion', () => {
  it.each([
    ['Too large: procurement takes longer than a year', 'Excluded: too large (else 71.9, Tier 2)'],
    ['Left before', 'Excluded: left before (else 71.9, Tier 2)'],
    ['SAP shop', 'Excluded: SAP shop (else 71.9, Tier 2)'],
    ['Germany is not served', 'Excluded: Germany is not served (else 71.9, Tier 2)'],
    [
      'Tender cycles are longer than our runway',
      'Excluded: tender cycles are longer than our runway',
    ],
    [
      'We have never won an account that is run in this way before',
      'Excluded: we have never won (else 71.9, Tier 2)',
    ],
    ['x'.repeat(80), 'Excluded (else 71.9, Tier 2)'],
    ['', 'Excluded (else 71.9, Tier 2)'],
  ])('%s', (reason, text) => {
    expect(excludedReason(reason, 71.9, 'Tier 2', LONGEST_REASON)).toBe(text);
  });

  it('law: fits, and cuts no word', () => {
    const anyText = fc.array(fc.string({ minLength: 1, maxLength: 15 }), { maxLength: 12 });
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ max: 1000 }), (words, tierWords, tenths) => {
        const [reason, tier] = [words.join(' '), tierWords.join(' ')];
        const text = excludedReason(reason, tenths / 10, tier, LONGEST_REASON);
        expect(text.length).toBeLessThanOrEqual(LONGEST_REASON);
        const ends = [` (else ${tenths / 10}, ${tier})`, ` (else ${tenths / 10})`];
        const end = ends.find((one) => text.endsWith(one)) ?? '';
        const why = text.slice('Excluded'.length, text.length - end.length).replace(/^: /, '');
        const whole = reason.trim().replace(/\s+/g, ' ');
        expect(whole.toLowerCase().startsWith(why.toLowerCase())).toBe(true);
        expect(why === '' || /^(?:$|[\s:;,.(])/.test(whole.slice(why.length))).toBe(true);
      }),
    );
  });
});

/** The names of a part of a reason, as positions in the list of names. */
function named(text: string, pattern: RegExp, names: readonly string[]): number[] {
  const [, list = ''] = pattern.exec(text) ?? [];
  return list === '' ? [] : list.split(', ').map((name) => names.indexOf(name));
}

function checkRow(model: ScoringModel, evaluation: Evaluation, row: number, rows: Cell[][]): void {
  const judged = judge(model, evaluation);
  const names = shortNames(model.criteria);
  const text = shortReasons(model, tableOf(rows), judged, names)(row);
  expect(text.length).toBeLessThanOrEqual(LONGEST_REASON);
  expect(isShortReason(text, names)).toBe(true);
  const parts = contributions(model, evaluation, row);
  const partOf = (criterion: number) => parts.find((one) => one.criterion === criterion);
  const tier = judged.tier[row]!;
  if (tier === EXCLUDED_INDEX) {
    expect(text).toMatch(/^Excluded: /);
  } else if (tier === NEEDS_DATA_INDEX) {
    const unknown = named(text, /known: (.*) (?:blank|unknown)$/, names);
    expect(unknown.length > 0 || parts.length === 0).toBe(true);
    for (const one of unknown) expect(partOf(one)?.match).toBeNaN();
  } else {
    checkScored(text, names, parts);
    const isSettled = [judged.scores.low, judged.scores.high].every(
      (end) => tierIndex(model.tiers, shown(end[row]!)) === tier,
    );
    if (isSettled) expect(text).not.toContain('unknown: ');
  }
}

/** Each name is a criterion in that state, the weightiest of its kind come first, none is left out. */
function checkScored(text: string, names: readonly string[], parts: readonly Contribution[]): void {
  expect(text).toMatch(/^(?:Fits .+?)?(?:(?:^M| · m)isses .+?)?(?: · unknown: .+)?$/);
  const met = parts.filter(({ match }) => match > 0);
  const unmet = parts.filter(({ match }) => match === 0);
  const kinds = [
    [named(text.replace(/ \(partly\)/g, ''), /^Fits (.+?)(?: · |$)/, names), met, 'points'],
    [named(text, /[Mm]isses (.+?)(?: · |$)/, names), unmet, 'possible'],
  ] as const;
  for (const [found, among, worth] of kinds) {
    const worths = among.map((part) => part[worth]).sort((a, b) => b - a);
    const own = found.map((one) => among.find((part) => part.criterion === one)?.[worth] ?? NaN);
    own.forEach((value, place) => {
      expect(value).toBeCloseTo(worths[place]!, 9);
    });
  }
  expect(kinds[0][0].length > 0).toBe(met.length > 0);
  for (const one of named(text, /unknown: (.+)$/, names)) {
    expect(parts.find(({ criterion }) => criterion === one)?.match).toBeNaN();
  }
  for (const [, name = ''] of text.matchAll(/(?:Fits |, )([^,·]+) \(partly\)/g)) {
    expect(parts.find(({ criterion }) => names[criterion] === name)?.match).toBeLessThanOrEqual(
      0.5,
    );
  }
}

describe('law: a short reason never is too long, and names criteria in the state it says', () => {
  it('of any matches', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        for (let row = 0; row < evaluation.rowCount; row++) checkRow(model, evaluation, row, []);
      }),
      { numRuns: 500 },
    );
  });

  it('of any cells', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const evaluation = evaluate(model, tableOf(rows), context);
        for (const row of rows.keys()) checkRow(model, evaluation, row, rows);
      }),
      { numRuns: 300 },
    );
  });
});

describe('law: what to fill in is unknown, and enough of it for a score', () => {
  it('of any matches', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const judged = judge(model, evaluation);
        for (let row = 0; row < evaluation.rowCount; row++) {
          if (judged.tier[row] !== NEEDS_DATA_INDEX) continue;
          const parts = contributions(model, evaluation, row);
          const text = fillIn(model, judged)(row);
          const [, list = '', more] = /^Fill in (.+?)(?: and (\d+) more)?$/.exec(text) ?? [];
          const fields = new Set(list === '' ? [] : list.split(', '));
          const unknown = parts.filter(({ match }) => Number.isNaN(match));
          const isFilled = ({ criterion }: Contribution) =>
            fields.has(model.criteria[criterion]!.field);
          for (const field of fields) {
            expect(
              unknown.some(({ criterion }) => model.criteria[criterion]!.field === field),
            ).toBe(true);
          }
          const filled = unknown.filter(isFilled).reduce((sum, { share }) => sum + share, 0);
          const known = judged.scores.coverage[row]! + filled / 100;
          const isEnough = more !== undefined || known >= model.minimumCoverage - 1e-6;
          expect(isEnough || unknown.length === 0).toBe(true);
        }
      }),
    );
  });
});
