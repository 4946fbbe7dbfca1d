import { chance, integer, pick, type Random } from '../../../src/app/sample/random';
import { defaultSettings, defaultTiers } from '../../../src/definition/defaults';
import type { Definition } from '../../../src/definition/definition';
import { findOperator, type OperatorName, operators } from '../../../src/engine/operators';
import { expectedBy } from '../../../src/engine/operators/operator';
import type { ColumnType } from '../../../src/warehouse/source';
import { hostileText } from './hostile-texts';

/** Values of every operator, beside those that are made of hostile texts. */
const values: Readonly<Record<OperatorName, readonly string[]>> = {
  'is any of': ['Software; Fintech', '320; true; 1-10; 11-50', '"Acme, Inc"; C++', "\\; ''; 🚀"],
  'is none of': ['Software', '51-200; 12.5', 'sante; 0'],
  'contains any of': ['SAP; C', 'C++; C#', '日本; é', 'hubspot | "Acme, Inc"', '+; #', '1'],
  'contains all of': ['SAP; HubSpot', 'a; b', '2; 0'],
  'contains none of': ['SAP', 'C', '東京; -'],
  matches: ['*o*', 'soft?are', '*', '*a*a*b', '?', '*.5*', '1*', '[a-z]*', '%_'],
  'at least': ['200', '0', '$12.5M', '45%', '-5', '1e300'],
  'at most': ['1,000', '0.1', '-5', '5e-324'],
  between: ['200 - 1000', '51-200', '0 - 0', '-5 to 1e300', '10k - 50M'],
  'within last days': ['90', '0', '90, fading to 365', '30, fading to 31'],
  'within next days': ['90', '0', '10, fading to 400'],
  'older than days': ['365', '0'],
  'is yes': [''],
  'is no': [''],
  'is known': [''],
  'is blank': [''],
  'country is any of': ['DACH', 'Ireland; NO', 'EMEA', 'USA; UK; Côte d’Ivoire'],
  graded: [
    'Software; Fintech (50%); 51-200 (30%)',
    '0-100 (25%), 200+; 101-199 (75%)',
    'true (0%); SAP (33.3%) | <50 (66%); 1-10',
    '200; 320 (10%); 1 (5%)',
    '"a; b" (20%); 🚀; C++ (7%)',
  ],
};

/** A field of the tables that definitions are tried on. */
export interface TriedField {
  readonly name: string;
  readonly type: ColumnType;
}

/** Operators that can't be asked of numbers with decimals: see `matchColumns`. */
const ofText = new Set(['text', 'list']);

/** Any definition over some fields; one of 60 criteria now and then. */
export function randomDefinition(random: Random, fields: readonly TriedField[]): Definition {
  const numbersWritten = pick(random, ['', '1,234.5', '1.234,5'] as const);
  const notation = { decimalComma: numbersWritten === '1.234,5' };
  const condition = (index: number) => {
    const field = pick(random, fields);
    const fit = [...operators.values()].filter(
      ({ reads }) => field.type !== 'number' || !ofText.has(reads),
    );
    const operator = fit[index % fit.length] ?? pick(random, fit);
    return {
      ...{ name: '', field: field.name, operator: operator.name, on: chance(random, 0.95) },
      value: anyValue(random, operator.name as OperatorName, notation),
    };
  };
  /** Every criterion in a dimension of its own: its score is the match. */
  const isApart = chance(random, 0.5);
  const size = integer(random, 1, 24);
  const dimensions = Array.from({ length: isApart ? size : integer(random, 1, 5) }, (_, index) => ({
    name: `Dimension ${index}`,
    weight: index === 0 ? integer(random, 1, 100) : integer(random, 0, 400) / 4,
  }));
  const criteria = Array.from({ length: size }, (_, index) => ({
    ...condition(integer(random, 0, 17)),
    id: `C${index}`,
    dimension: (isApart ? dimensions[index] : pick(random, dimensions))!.name,
    points: chance(random, 0.8) ? integer(random, 0, 100) : random() * 100,
    ifMissing: pick(random, ['skip', 'skip', 'no'] as const),
    why: hostileText(random),
  }));
  const exclusions = Array.from({ length: integer(random, 0, 3) }, (_, index) => ({
    ...condition(integer(random, 0, 17)),
    ...{ id: `X${index}`, reason: pick(random, reasons), addedBy: '', addedOn: undefined },
  }));
  const froms = new Set([0, ...Array.from({ length: 4 }, () => integer(random, 1, 1000) / 10)]);
  return {
    settings: {
      ...defaultSettings,
      name: hostileText(random),
      asOf: chance(random, 0.5) ? 20_140 : undefined,
      numbersWritten,
      missingWords: pick(random, [
        defaultSettings.missingWords,
        [],
        ['maybe', '0', '1e3', '2025-01-05'],
      ]),
      minimumCoverage: isApart ? 0 : pick(random, [0, 0.3, 0.5, 1]),
    },
    dimensions: dimensions.map((one) => ({ ...one, question: '' })),
    fields: [],
    criteria,
    exclusions,
    tiers: Array.from(froms, (from, index) => ({
      ...defaultTiers[0]!,
      ...{ name: `Tier ${index}`, from, inIcp: from > 50 },
    })),
    routes: [],
    owners: [],
    overrides: [],
    deals: [],
  };
}

const reasons = [
  'Too large: buys for a year',
  "No 'fit'; -- \\",
  'Germany is served by a partner and nobody else may sell there, ever',
  'x'.repeat(80),
  'BLOCKED',
];

function anyValue(
  random: Random,
  name: OperatorName,
  notation: { readonly decimalComma: boolean },
): string {
  const operator = findOperator(name)!;
  for (let tries = 0; tries < 5 && operator.needsValue && chance(random, 0.5); tries++) {
    const made = Array.from({ length: integer(random, 1, 3) }, () => hostileText(random)).join(
      '; ',
    );
    if (expectedBy(operator, made, notation) === undefined) return made;
  }
  const fit = values[name].filter((value) => expectedBy(operator, value, notation) === undefined);
  return pick(random, fit.length > 0 ? fit : [operator.example]);
}
