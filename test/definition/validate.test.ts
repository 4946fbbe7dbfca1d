import { describe, expect, it } from 'vitest';
import { patch } from '../../src/definition/edit/edit';
import { newField } from '../../src/definition/fields';
import { parseDefinition, validate } from '../../src/definition/validate';
import { definitionWith, smallDefinition } from '../support/definitions';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const messages = (value: unknown) => {
  const parsed = parseDefinition(value);
  return 'problems' in parsed ? parsed.problems.map(({ message }) => message) : [];
};
const { criteria, tiers, dimensions, settings, exclusions, fields } = smallDefinition;
const [first, ...others] = criteria;

describe('parseDefinition', () => {
  it('takes a definition that went through JSON', () => {
    expect(parseDefinition(json(smallDefinition))).toEqual({ definition: smallDefinition });
    const named = (name: string) => patch('criteria', 'C1', { name })(smallDefinition);
    expect(parseDefinition(json(named('Right size ')))).toEqual({
      definition: named('Right size'),
    });
  });

  it.each<[string, unknown, string]>([
    ['no object', 'text', 'definition: it must be a group of values, got "text"'],
    ['nothing', undefined, 'definition: it must be a group of values, got nothing'],
    ['a wrong type', { ...smallDefinition, tiers: 5 }, 'definition: tiers must be a list, got 5'],
    [
      'a wrong type deep inside',
      definitionWith({ criteria: [{ ...first!, points: 'many' as never }] }),
      'criterion C1: Points must be a number, got "many"',
    ],
    [
      'a part that nobody knows',
      { ...smallDefinition, extra: 1 },
      'definition: extra must be a part of a definition that this version of the add-on knows, got 1',
    ],
    [
      'a prototype',
      JSON.parse(JSON.stringify(smallDefinition).replace('{', '{"__proto__":{"a":1},')),
      'definition: __proto__ must be a part of a definition that this version of the add-on knows, got a group of values',
    ],
    [
      'too many rows',
      definitionWith({ criteria: Array.from({ length: 201 }, () => first!) }),
      'definition: criteria must be no longer than 200, got a list',
    ],
    [
      'a row that is none',
      definitionWith({ criteria: [first!, 5 as never] }),
      'criterion 2: it must be a group of values, got 5',
    ],
    [
      'a part of a row that nobody knows',
      definitionWith({ criteria: [{ ...first!, extra: 1 } as never] }),
      'criterion C1: extra must be a part of a definition that this version of the add-on knows, got 1',
    ],
    [
      'a word of a fixed set',
      definitionWith({ criteria: [{ ...first!, ifMissing: 'maybe' as never }] }),
      'criterion C1: If missing must be "skip" or "no", got "maybe"',
    ],
  ])('refuses %s', (_name, value, message) => {
    expect(messages(value)).toEqual([message]);
  });

  it('does not miss a weight where all of them are texts', () => {
    const { dimensions } = smallDefinition;
    const told = messages(
      definitionWith({
        dimensions: dimensions.map((one) => ({ ...one, weight: 'much' as never })),
      }),
    );
    expect(told).toEqual(
      dimensions.map(({ name }) => `dimension ${name}: Weight must be a number, got "much"`),
    );
  });

  it('tells what else is wrong beside a wrong shape, and nothing twice', () => {
    const wrong = {
      ...definitionWith({
        criteria: [{ ...first!, points: 'many' as never, operator: 'is like' }, ...others],
        tiers: tiers.map((tier) => ({ ...tier, from: 50 })),
      }),
      settings: { ...settings, minimumCoverage: 5, asOf: 'today', extra: 1 },
    };
    const told = messages(wrong);
    expect(told.map((message) => message.replace(/ must be .*/, ''))).toEqual([
      'definition: settings.asOf',
      'definition: settings.extra',
      'criterion C1: Points',
      'SETTINGS: Minimum coverage',
      'criterion C1: Operator',
      ...['tier Tier 2: From score', 'tier Tier 3: From score', 'tier Not ICP: From score'],
      'TIERS: From score',
    ]);
  });
});

describe('validate', () => {
  it('finds nothing wrong with a sound definition', () => {
    expect(validate(smallDefinition)).toEqual([]);
  });

  it.each<[string, Parameters<typeof definitionWith>[0], RegExp]>([
    [
      'points out of range',
      { criteria: [{ ...first!, points: -1 }, ...others] },
      /^criterion C1: Points must be .*"is none of" or an exclusion\), got -1$/,
    ],
    [
      'an unknown dimension',
      { criteria: [{ ...first!, dimension: 'Firmografic' }, ...others] },
      /^criterion C1: Dimension must be .*did you mean "Firmographic"/,
    ],
    [
      'an ID twice',
      { criteria: [first!, { ...first! }] },
      /^criterion C1: ID must be an ID that no other row has, got "C1"$/,
    ],
    [
      'a field in another spelling than its row',
      { criteria: [{ ...first!, field: 'INDUSTRY' }] },
      /^criterion C1: Field must be "Industry" \(did you mean that\?\), got "INDUSTRY"$/,
    ],
    [
      'a value that does not fit',
      { criteria: [{ ...first!, operator: 'between', value: 'few' }] },
      /^criterion C1: Value must be a range/,
    ],
    [
      'an exclusion without reason',
      { exclusions: [{ ...exclusions[0]!, reason: ' ' }] },
      /^exclusion X1: Reason must be the reason/,
    ],
    [
      'no dimension',
      { dimensions: [], criteria: [] },
      /^DIMENSIONS: Dimension must be at least one/,
    ],
    [
      'weights of 0',
      { dimensions: dimensions.map((row) => ({ ...row, weight: 0 })) },
      /^DIMENSIONS: Weight must be above 0/,
    ],
    [
      'tiers above 0',
      { tiers: tiers.slice(0, 2) },
      /^TIERS: From score must be 0 for one of the tiers.*got 60$/,
    ],
    ['no tier', { tiers: [] }, /^TIERS: Tier must be at least one row/],
    [
      'no tier in ICP',
      { tiers: tiers.map((row) => ({ ...row, inIcp: false })) },
      /^TIERS: In ICP must be TRUE/,
    ],
    [
      'a reserved tier',
      { tiers: [{ ...tiers[0]!, name: 'EXCLUDED' }, ...tiers.slice(1)] },
      /^tier EXCLUDED: Tier must be another name/,
    ],
    [
      'a threshold twice',
      { tiers: [...tiers, { ...tiers[1]!, name: 'Again' }] },
      /^tier Again: From score must be different from the one of Tier 2, got 60$/,
    ],
    [
      'an alias of another field',
      { fields: [...fields, newField('Size', ['headcount'])] },
      /^field Size: Also called must be a header that no other field has \(Employees has it\)/,
    ],
    [
      'a header row of 0',
      { settings: { ...settings, headerRow: 0 } },
      /^SETTINGS: Header row must be a whole number from 1 to 1000, got 0$/,
    ],
    [
      'a name with spaces at its ends',
      { dimensions: [...dimensions, { name: ' New ', weight: 1, question: '' }] },
      /^dimension {2}New : Dimension must be text, without spaces/,
    ],
    [
      'a name of two lines',
      { criteria: [{ ...criteria[0]!, name: 'Right\nsize' }] },
      /^criterion C1: Name must be one line of at most 60 characters/,
    ],
    [
      'a name as long as a sentence',
      { criteria: [{ ...criteria[0]!, name: 'x'.repeat(61) }] },
      /^criterion C1: Name must be one line of at most 60 characters/,
    ],
    [
      'a text that is an error',
      { settings: { ...settings, owner: '#REF!' } },
      /^SETTINGS: Owner must be text, not a spreadsheet error/,
    ],
    [
      'outcomes that leave out lost',
      { deals: [{ role: 'Outcome', header: 'Stage', values: 'won = Won' }] },
      /^deal column Outcome: Values must be outcomes such as/,
    ],
  ])('finds %s', (_name, changes, message) => {
    const all = validate(definitionWith(changes)).map((problem) => problem.message);
    expect(all).toEqual([expect.stringMatching(message)]);
  });
});
