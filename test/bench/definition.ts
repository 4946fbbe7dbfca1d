import {
  defaultDeals,
  defaultDimensions,
  defaultSettings,
  defaultTiers,
  noRoutes,
} from '../../src/definition/defaults';
import type { Definition, Settings } from '../../src/definition/definition';
import { newField } from '../../src/definition/fields';
import type { Criterion, ScoringModel } from '../../src/engine/model';

/** Twenty criteria, each with four values: eighty criteria ask each one four times. */
const criteria: readonly (readonly [field: string, operator: string, values: readonly string[]])[] =
  [
    ['Industry', 'is any of', ['Software; Fintech', 'Healthcare', 'Retail; Media', 'Energy']],
    ['Employees', 'between', ['200 - 1000', '50 - 200', '1000 - 5000', '10 - 100']],
    ['Technologies', 'contains any of', ['HubSpot; Salesforce', 'SAP', 'AWS; Jira', 'Oracle']],
    ['Country', 'country is any of', ['DACH; Nordics', 'North America', 'EU', 'APAC; Brazil']],
    ['Last visit', 'within last days', ['90', '30', '180', '365']],
    ['Revenue', 'at least', ['$10M', '$50M', '$1M', '$500M']],
    ['Business model', 'contains any of', ['B2B', 'Marketplace', 'SaaS', 'B2C; B2B2C']],
    ['Growth', 'at least', ['20%', '50%', '100%', '5%']],
    ['Pricing page views', 'at least', ['20', '5', '50', '100']],
    ['Last funding', 'older than days', ['365', '730', '180', '1000']],
    ['Funding stage', 'is none of', ['Seed', 'Public', 'Series A; Series B', 'Series C']],
    ['Has partner', 'is yes', ['', '', '', '']],
    ['Seats', 'at most', ['500', '1000', '50', '3000']],
    ['Lead source', 'matches', ['Inbound*', '*event', 'out?ound', 'p*r*']],
    ['Open roles', 'at least', ['10', '3', '25', '50']],
    ['Buying roles', 'contains any of', ['RevOps', 'CFO; CTO', 'VP Sales', 'sales']],
    [
      'Industry',
      'graded',
      ['Software; Fintech (50%)', 'Energy (30%); Retail', 'Media', 'Education'],
    ],
    ['Employees', 'at most', ['5000', '800', '100', '20']],
    ['Technologies', 'contains none of', ['Oracle', 'SAP; Marketo', 'Jira', 'AWS']],
    ['Revenue', 'is known', ['', '', '', '']],
  ];

/** A model as a config sheet holds it. */
export function definitionFrom(model: ScoringModel, changes: Partial<Settings> = {}): Definition {
  const fields = [...new Set(model.criteria.map(({ field }) => field))];
  return {
    settings: { ...defaultSettings, ...changes },
    dimensions: model.dimensions.map((one) => ({ ...one, question: '' })),
    fields: fields.map((name) => newField(name)),
    criteria: model.criteria.map((one) => ({ name: '', ...one, why: '' })),
    exclusions: [],
    tiers: model.tiers,
    ...noRoutes,
    deals: defaultDeals,
  };
}

/** A definition of any number of criteria up to eighty, over all fields. */
export function definitionOf(count: number): ScoringModel {
  return definitionWith(Array.from({ length: count }, (_, index) => criterion(index)));
}

/** A definition of any number of criteria over the first five fields: these cells cost the same. */
export function narrowDefinitionOf(count: number): ScoringModel {
  return definitionWith(
    Array.from({ length: count }, (_, index) =>
      criterion((index % 5) + 20 * (Math.floor(index / 5) % 4), index),
    ),
  );
}

function definitionWith(list: readonly Criterion[]): ScoringModel {
  return {
    dimensions: defaultDimensions,
    criteria: list,
    exclusions: [],
    tiers: defaultTiers,
    missingWords: defaultSettings.missingWords,
    minimumCoverage: defaultSettings.minimumCoverage,
  };
}

function criterion(template: number, index = template): Criterion {
  const [field, operator, values] = criteria[template % criteria.length]!;
  return {
    id: `C${index + 1}`,
    dimension: defaultDimensions[index % defaultDimensions.length]!.name,
    field,
    operator,
    value: values[Math.floor(template / criteria.length)]!,
    points: 5 + (index % 4) * 5,
    ifMissing: index % 7 === 0 ? 'no' : 'skip',
    on: true,
  };
}
