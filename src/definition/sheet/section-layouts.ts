import type { DealRole } from '../definition';
import { expectations } from '../messages';
import { choice, ifMissingOrSetting, yesNo, yesNoOrBlank } from './choice-kinds';
import { optionalDay } from './day-kind';
import { type Heading, headings } from './headings';
import { blankAs, optional } from './kind';
import type { Column, ListKey, Row, Section } from './layout-row';
import { numberKind, threshold } from './number-kinds';
import { operatorName } from './operator-kind';
import {
  anyText,
  conditionValue,
  identifier,
  optionalName,
  requiredName,
  shortName,
  wordList,
} from './text-kinds';

/** All of a column but what it is called. */
type Rule<T> = Omit<Column<T>, 'header'>;

function section<L extends ListKey>(
  { headers, ...heading }: Heading<L>,
  rules: { readonly [K in keyof Row<L>]-?: Rule<Row<L>[K]> },
  others: Pick<Section<L>, 'computed' | 'isOptional'> = {},
): Section<L> {
  const columns = Object.entries<string>(headers).map(([key, header]) => [
    key,
    { header, ...rules[key as keyof Row<L>] },
  ]);
  return {
    ...heading,
    columns: Object.fromEntries(columns),
    ...others,
  };
}

const weight = numberKind({ from: 0, to: 100 });
const effective = { computed: { header: 'Effective %' } } as const;
const optionalSection = { isOptional: true } as const;

const dimensions = section(
  headings.dimensions,
  {
    name: { kind: requiredName, required: true },
    weight: { kind: weight, required: true },
    question: { kind: anyText, required: false },
  },
  effective,
);

const fields = section(headings.fields, {
  name: { kind: requiredName, required: true },
  aliases: { kind: wordList, required: false },
  notes: { kind: anyText, required: false },
  searched: { kind: yesNoOrBlank, required: false },
});

const field: Rule<string> = {
  kind: requiredName,
  required: true,
  choices: 'fields',
  isOpen: true,
};
const operator: Rule<string> = { kind: operatorName, required: true };
const value: Rule<string> = { kind: conditionValue, required: true };
const on: Rule<boolean> = { kind: yesNo(true), required: false };
const name: Rule<string> = { kind: shortName, required: false };
const id: Rule<string> = { kind: identifier, required: false };
const days: Rule<number | undefined> = {
  kind: optional(numberKind({ from: 1, to: 365, whole: true }), undefined),
  required: false,
};

const criteria = section(
  headings.criteria,
  {
    name,
    id,
    dimension: {
      kind: requiredName,
      required: true,
      choices: 'dimensions',
    },
    field,
    operator,
    value,
    points: {
      kind: numberKind({ from: 0, to: 100, tooSmall: expectations.points }),
      required: true,
    },
    ifMissing: { kind: ifMissingOrSetting, required: false },
    on,
    why: { kind: anyText, required: false },
  },
  effective,
);

const exclusions = section(headings.exclusions, {
  name,
  id,
  field,
  operator,
  value,
  reason: { kind: anyText, required: true },
  addedBy: { kind: optionalName, required: false },
  addedOn: { kind: optionalDay, required: false },
  on,
});

const tiers = section(headings.tiers, {
  name: { kind: requiredName, required: true },
  from: { kind: threshold, required: true },
  inIcp: { kind: yesNo(undefined), required: true },
  meaning: { kind: anyText, required: false },
  nextAction: { kind: anyText, required: false },
  days,
  owner: { kind: optionalName, required: false, choices: 'owners', isOpen: true },
  customerAction: { kind: anyText, required: false },
});

const routes = section(
  headings.routes,
  {
    name: { kind: requiredName, required: true },
    tiers: { kind: wordList, required: false, choices: 'tiers', isList: true },
    field: { kind: optionalName, required: false, choices: 'fields', isOpen: true },
    operator: { kind: optional(operatorName, ''), required: false },
    value: { kind: conditionValue, required: false },
    owners: { kind: wordList, required: true, choices: 'owners', isList: true },
    days,
    on,
  },
  optionalSection,
);

const owners = section(
  headings.owners,
  {
    name: { kind: requiredName, required: true },
    weight: { kind: blankAs(weight, 1), required: false },
    capacity: {
      kind: optional(numberKind({ from: 0, to: 1_000_000, whole: true }), undefined),
      required: false,
    },
    on,
  },
  optionalSection,
);

const overrides = section(
  headings.overrides,
  {
    account: { kind: requiredName, required: true },
    tier: { kind: requiredName, required: true, choices: 'tiers' },
    reason: { kind: anyText, required: true },
    by: { kind: optionalName, required: false },
    until: { kind: optionalDay, required: false },
  },
  optionalSection,
);

/** The roles of the DEALS section, in the order in which a new sheet shows them. */
export const dealRoles = [
  'Account key',
  'Outcome',
  'Amount',
  'Created on',
  'Closed on',
  'Churned on',
] as const satisfies readonly DealRole[];

const deals = section(headings.deals, {
  role: { kind: choice<DealRole>(dealRoles), required: true },
  header: { kind: optionalName, required: true },
  values: { kind: anyText, required: false },
});

/** The sections with lists; `arrangement` has the order of a new sheet. */
export const sections = {
  ...{ dimensions, fields, criteria, exclusions, tiers },
  ...{ routes, owners, overrides, deals },
} as const;
