import type { DefinedCriterion, Definition } from '../../src/definition/definition';
import { newField } from '../../src/definition/fields';
import { definitionWith, smallDefinition } from './definitions';

const criterion = (index: number, changes: Partial<DefinedCriterion>): DefinedCriterion => ({
  ...{ name: '', id: `C${index + 1}`, dimension: 'Firmographic', field: `Field ${index + 1}` },
  ...{ operator: 'is known', value: '', points: 10, ifMissing: 'skip', on: true, why: '' },
  ...changes,
});

/** Four criteria, one exclusion, nothing worded yet. */
export const shortDefinition: Definition = definitionWith({
  settings: { ...smallDefinition.settings, name: 'Mid-market SaaS', timeZone: 'Etc/UTC' },
  criteria: smallDefinition.criteria.map((one) => ({ ...one, on: true })),
});

const DIMENSIONS = [
  ['Firmographic', 30, 'Is it the right kind of company?'],
  ['Technographic', 20, ''],
  ['Behavioral', 15, ''],
  ['Situational', 15, ''],
  ['Problem fit', 10, 'Does it lose deals over slow quotes, as those that we won did?'],
  ['Buying committee', 10, ''],
] as const;

const LONG =
  'Two of three deals that we won had it, and those that stayed for longest had it from the start.';

/** Twenty criteria, twelve exclusions, six dimensions; each text as long as people write them. */
export const longDefinition: Definition = definitionWith({
  settings: {
    ...{
      ...smallDefinition.settings,
      timeZone: 'Etc/UTC',
      owner: 'Revenue operations, Northern Europe',
    },
    ...{
      name: 'Mid-market manufacturers with sales teams in several countries',
      lastReviewed: 20_614,
    },
    whatKind: `Manufacturers of 200 to 2,000 people that sell through their own sales teams. ${LONG}`,
    whyNow: `A new plant, or a new head of sales. ${LONG} ${LONG}`,
    whyUs: 'We connect to the systems that they have.',
    whyItPays: '',
  },
  dimensions: DIMENSIONS.map(([name, weight, question]) => ({ name, weight, question })),
  fields: [newField('Industry')],
  criteria: Array.from({ length: 20 }, (_, index) =>
    criterion(index, {
      dimension: DIMENSIONS[index % DIMENSIONS.length]![0],
      points: 5 + ((index * 7) % 40),
      name: index % 3 === 0 ? '' : `Sells in several countries ${index + 1}`,
      field:
        index % 3 === 0 ? `How many people work in its sales teams in total ${index}` : 'Industry',
      operator: index % 3 === 0 ? 'between' : 'is any of',
      value: index % 3 === 0 ? '200 - 2000' : 'Machinery; Tools',
      why: index % 4 === 0 ? LONG : 'They ask for it.',
    }),
  ),
  exclusions: Array.from({ length: 12 }, (_, index) => ({
    ...{ name: `Never this kind ${index + 1}`, id: `X${index + 1}`, field: 'Industry' },
    ...{
      operator: 'is any of',
      value: `Kind ${index}`,
      reason: index % 2 === 0 ? LONG : 'Tenders.',
    },
    ...{ addedBy: 'Ops', addedOn: 20_000, on: true },
  })),
  tiers: smallDefinition.tiers.map((tier, at) => ({
    ...tier,
    customerAction:
      at < 2 ? 'Ask for a second site, and for an introduction to their suppliers' : '',
  })),
});
