import { chance, integer, pick, type Random } from '../../src/app/sample/random';
import { bareTier } from '../../src/definition/defaults';
import type { ScoringModel } from '../../src/engine/model';
import type { OperatorName } from '../../src/engine/operators';
import { FIELDS } from './random-list';

const lists = ['Software', 'fintech; SANTE', '"Banking, Insurance" | Éducation', 'retail trade, 1'];
const toolLists = ['hubspot', 'SAP; Oracle', 'Marketo | "Acme, Inc"', 'HubSpot, Salesforce, SAP'];
const limits = ['200', '1,000', '$12.5M', '45%', '0', '2k'];
const dayCounts = ['90', '365', '0', '30, fading to 400'];

/** Values that each operator takes. */
const values: Record<OperatorName, readonly string[]> = {
  'is any of': lists,
  'is none of': lists,
  'contains any of': toolLists,
  'contains all of': toolLists,
  'contains none of': toolLists,
  matches: ['soft*', '*r?', '*a*e*', 'santé', '20??-*'],
  'at least': limits,
  'at most': limits,
  between: ['200 - 1000', '51-200', '10k - 50M', '0 - 0'],
  'within last days': dayCounts,
  'within next days': dayCounts,
  'older than days': ['365', '0', '90'],
  'is yes': [''],
  'is no': [''],
  'is known': [''],
  'is blank': [''],
  'country is any of': ['DACH', 'Germany; FR', 'EU, UK', 'North America', 'EMEA | Brazil'],
  graded: [
    'Software; Fintech (50%); 51-200 (30%)',
    '0-100 (25%), 200+; 101-199 (75%)',
    'HubSpot (90%) | SAP (45%) | true (10%)',
  ],
};

/** A definition that scores: one criterion at least is on and has weight. */
export function randomModel(random: Random): ScoringModel {
  const size = (most: number) => integer(random, 1, most);
  const list = <T>(length: number, make: (index: number) => T) =>
    Array.from({ length }, (_, index) => make(index));
  const condition = (id: string) => {
    const operator = pick(random, Object.keys(values) as OperatorName[]);
    const value = pick(random, values[operator]);
    return { id, field: pick(random, FIELDS), operator, value, on: chance(random, 0.85) };
  };
  const dimensions = list(size(5), (index) => ({
    name: `Dimension ${index}`,
    weight: index === 0 ? size(100) : integer(random, 0, 400) / 4,
  }));
  const criteria = list(size(16), (index) => ({
    ...condition(`C${index}`),
    dimension: index === 0 ? 'Dimension 0' : pick(random, dimensions).name,
    points: index === 0 ? size(100) : integer(random, 0, 200) / 2,
    ifMissing: pick(random, ['skip', 'skip', 'no'] as const),
    ...(index === 0 ? { on: true } : {}),
  }));
  return {
    dimensions,
    criteria,
    exclusions: list(integer(random, 0, 2), (index) => ({
      ...condition(`X${index}`),
      reason: `Reason ${index}`,
    })),
    tiers: list(size(5), (index) => ({
      name: `Tier ${index}`,
      from: integer(random, 0, 200) / 2,
      inIcp: chance(random, 0.5),
      ...bareTier,
    })),
    missingWords: pick(random, [['n/a', 'unknown', 'tbd', '-', '\\N', 'select'], ['maybe'], []]),
    minimumCoverage: pick(random, [0, 0.3, 0.5, 0.7, 1]),
  };
}
