import {
  defaultDeals,
  defaultDimensions,
  defaultSettings,
  defaultTiers,
  noRoutes,
} from '../../src/definition/defaults';
import type { Definition, Route } from '../../src/definition/definition';
import { newField } from '../../src/definition/fields';
import type { Override } from '../../src/engine/model';

/** A small sound definition, for tests that change one thing of it. */
export const smallDefinition: Definition = {
  settings: defaultSettings,
  dimensions: defaultDimensions,
  fields: [
    newField('Industry', ['Sector', 'Vertical']),
    { ...newField('Employees', ['Headcount']), notes: 'From the registry' },
  ],
  criteria: [
    {
      name: '',
      id: 'C1',
      dimension: 'Firmographic',
      field: 'Industry',
      operator: 'is any of',
      value: 'Software; Fintech',
      points: 30,
      ifMissing: 'skip',
      on: true,
      why: '14 of 20 best customers',
    },
    {
      name: '',
      id: 'C2',
      dimension: 'Firmographic',
      field: 'Employees',
      operator: 'between',
      value: '200 - 1000',
      points: 10,
      ifMissing: 'skip',
      on: true,
      why: '',
    },
    {
      name: '',
      id: 'C3',
      dimension: 'Behavioral',
      field: 'Last visit',
      operator: 'within last days',
      value: '90, fading to 365',
      points: 20,
      ifMissing: 'no',
      on: true,
      why: '',
    },
    {
      name: '',
      id: 'C4',
      dimension: 'Situational',
      field: 'Funding',
      operator: 'is known',
      value: '',
      points: 8,
      ifMissing: 'skip',
      on: false,
      why: 'Off until the data is there',
    },
  ],
  exclusions: [
    {
      name: '',
      id: 'X1',
      field: 'Industry',
      operator: 'is any of',
      value: 'Government',
      reason: 'Tender cycles are longer than our runway',
      addedBy: 'Ops',
      addedOn: 20_000,
      on: true,
    },
  ],
  tiers: defaultTiers,
  ...noRoutes,
  deals: defaultDeals,
};

/** The small definition with some of its lists or settings replaced. */
export function definitionWith(changes: Partial<Definition>): Definition {
  return { ...smallDefinition, ...changes };
}

/** A rule that takes every account. */
export const everyAccount: Route = {
  ...{ name: 'Everyone', tiers: [], field: '', operator: '', value: '' },
  ...{ owners: ['Ana'], days: undefined, on: true },
};

/** An override of `acme.com` to the best tier. */
export function exceptionOf({ tiers }: Pick<Definition, 'tiers'>): Override {
  const tier = tiers[0]?.name ?? '';
  return { account: 'acme.com', tier, reason: 'The board knows them', by: 'Ops', until: undefined };
}
