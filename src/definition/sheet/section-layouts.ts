import type { DealRole } from '../definition';
import { expectations } from '../messages';
import { choice, ifMissingOrSetting, yesNo, yesNoOrBlank } from './choice-kinds';
import { optionalDay } from './day-kind';
import type { Column, Section } from './layout-row';
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

const weight = numberKind({ from: 0, to: 100 });

const dimensions: Section<'dimensions'> = {
  list: 'dimensions',
  title: 'DIMENSIONS',
  noun: 'dimension',
  key: 'name',
  columns: {
    name: { header: 'Dimension', kind: requiredName, required: true },
    weight: {
      header: 'Weight',
      kind: weight,
      required: true,
    },
  },
  computed: { header: 'Effective %' },
};

const fields: Section<'fields'> = {
  list: 'fields',
  title: 'FIELDS',
  noun: 'field',
  key: 'name',
  columns: {
    name: { header: 'Field', kind: requiredName, required: true },
    aliases: {
      header: 'Also called',
      kind: wordList,
      required: false,
    },
    notes: { header: 'Notes', kind: anyText, required: false },
    searched: { header: 'Searched', kind: yesNoOrBlank, required: false },
  },
};

const field: Column<string> = {
  header: 'Field',
  kind: requiredName,
  required: true,
  choices: 'fields',
  isOpen: true,
};
const operator: Column<string> = {
  header: 'Operator',
  kind: operatorName,
  required: true,
};
const value: Column<string> = {
  header: 'Value',
  kind: conditionValue,
  required: true,
};
const on: Column<boolean> = {
  header: 'On',
  kind: yesNo(true),
  required: false,
};
const name: Column<string> = {
  header: 'Name',
  kind: shortName,
  required: false,
};
const id: Column<string> = {
  header: 'ID',
  kind: identifier,
  required: false,
};

const criteria: Section<'criteria'> = {
  list: 'criteria',
  title: 'CRITERIA',
  noun: 'criterion',
  key: 'id',
  columns: {
    name,
    id,
    dimension: {
      header: 'Dimension',
      kind: requiredName,
      required: true,
      choices: 'dimensions',
    },
    field,
    operator,
    value,
    points: {
      header: 'Points',
      kind: numberKind({ from: 0, to: 100, expected: expectations.points }),
      required: true,
    },
    ifMissing: {
      header: 'If missing',
      kind: ifMissingOrSetting,
      required: false,
    },
    on,
    why: {
      header: 'Why',
      kind: anyText,
      required: false,
    },
  },
  computed: { header: 'Effective %' },
};

const exclusions: Section<'exclusions'> = {
  list: 'exclusions',
  title: 'EXCLUSIONS',
  noun: 'exclusion',
  key: 'id',
  columns: {
    name,
    id,
    field,
    operator,
    value,
    reason: {
      header: 'Reason',
      kind: anyText,
      required: true,
    },
    addedBy: { header: 'Added by', kind: optionalName, required: false },
    addedOn: { header: 'Added on', kind: optionalDay, required: false },
    on,
  },
};

const tiers: Section<'tiers'> = {
  list: 'tiers',
  title: 'TIERS',
  noun: 'tier',
  key: 'name',
  columns: {
    name: { header: 'Tier', kind: requiredName, required: true },
    from: {
      header: 'From score',
      kind: threshold,
      required: true,
    },
    inIcp: {
      header: 'In ICP',
      kind: yesNo(undefined),
      required: true,
    },
    meaning: { header: 'Meaning', kind: anyText, required: false },
    nextAction: {
      header: 'Next action',
      kind: anyText,
      required: false,
    },
  },
};

/** The roles of the DEALS section, in the order in which a new sheet shows them. */
export const dealRoles = [
  'Account key',
  'Outcome',
  'Amount',
  'Created on',
  'Closed on',
  'Churned on',
] as const satisfies readonly DealRole[];

const deals: Section<'deals'> = {
  list: 'deals',
  title: 'DEALS',
  noun: 'deal column',
  key: 'role',
  columns: {
    role: {
      header: 'Role',
      kind: choice<DealRole>(dealRoles),
      required: true,
    },
    header: {
      header: 'Column header',
      kind: optionalName,
      required: true,
    },
    values: {
      header: 'Values',
      kind: anyText,
      required: false,
    },
  },
};

/** The sections with lists, in the order in which a new sheet shows them. */
export const sections = { dimensions, fields, criteria, exclusions, tiers, deals } as const;
