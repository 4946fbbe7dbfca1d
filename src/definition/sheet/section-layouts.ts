import type { DealRole } from '../definition';
import { expectations } from '../messages';
import { choice, ifMissingOrSetting, yesNo } from './choice-kinds';
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
  wordList,
} from './text-kinds';

const weight = numberKind({ from: 0, to: 100 });

const dimensions: Section<'dimensions'> = {
  list: 'dimensions',
  title: 'DIMENSIONS',
  noun: 'dimension',
  key: 'name',
  columns: {
    name: { header: 'Dimension', kind: requiredName, required: true, help: 'A name of its own.' },
    weight: {
      header: 'Weight',
      kind: weight,
      required: true,
      help: '0 to 100, relative to the other dimensions.',
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
    name: { header: 'Field', kind: requiredName, required: true, help: 'The column’s header.' },
    aliases: {
      header: 'Also called',
      kind: wordList,
      required: false,
      help: 'Other headers that mean the same, separated by semicolons.',
    },
    notes: { header: 'Notes', kind: anyText, required: false, help: 'For its readers.' },
  },
};

const field: Column<string> = {
  header: 'Field',
  kind: requiredName,
  required: true,
  help: 'The header of a column of the accounts tab.',
  choices: 'fields',
  isOpen: true,
};
const operator: Column<string> = {
  header: 'Operator',
  kind: operatorName,
  required: true,
  help: 'How the cell is read and compared.',
};
const value: Column<string> = {
  header: 'Value',
  kind: conditionValue,
  required: true,
  help: 'What it is compared with. Items of a list are separated by semicolons.',
};
const on: Column<boolean> = {
  header: 'On',
  kind: yesNo(true),
  required: false,
  help: 'Unchecked = as if it was not there.',
};
const id: Column<string> = {
  header: 'ID',
  kind: identifier,
  required: false,
  help: 'Stays the same however the row is changed. Blank = the next free one.',
};

const criteria: Section<'criteria'> = {
  list: 'criteria',
  title: 'CRITERIA',
  noun: 'criterion',
  key: 'id',
  columns: {
    id,
    dimension: {
      header: 'Dimension',
      kind: requiredName,
      required: true,
      help: 'One of the names above.',
      choices: 'dimensions',
    },
    field,
    operator,
    value,
    points: {
      header: 'Points',
      kind: numberKind({ from: 0, to: 100, expected: expectations.points }),
      required: true,
      help: '0 to 100, relative to the other criteria of the dimension.',
    },
    ifMissing: {
      header: 'If missing',
      kind: ifMissingOrSetting,
      required: false,
      help: 'skip or no; blank = as in SETTINGS.',
    },
    on,
    why: {
      header: 'Why',
      kind: anyText,
      required: false,
      help: 'Why it is worth these points: the deals, the data, the person who said so.',
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
    id,
    field,
    operator,
    value,
    reason: {
      header: 'Reason',
      kind: anyText,
      required: true,
      help: 'Shown wherever an account is excluded.',
    },
    addedBy: { header: 'Added by', kind: optionalName, required: false, help: 'Who decided it.' },
    addedOn: { header: 'Added on', kind: optionalDay, required: false, help: 'When.' },
    on,
  },
};

const tiers: Section<'tiers'> = {
  list: 'tiers',
  title: 'TIERS',
  noun: 'tier',
  key: 'name',
  columns: {
    name: { header: 'Tier', kind: requiredName, required: true, help: 'A name of its own.' },
    from: {
      header: 'From score',
      kind: threshold,
      required: true,
      help: '0 to 100; the lowest tier starts at 0.',
    },
    inIcp: {
      header: 'In ICP',
      kind: yesNo(undefined),
      required: true,
      help: 'Checked = these accounts are in the ideal customer profile.',
    },
    meaning: { header: 'Meaning', kind: anyText, required: false, help: 'In one line.' },
    nextAction: {
      header: 'Next action',
      kind: anyText,
      required: false,
      help: 'What to do with these accounts.',
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
      help: 'What it is.',
    },
    header: {
      header: 'Column header',
      kind: optionalName,
      required: true,
      help: 'Its header in the deals tab. Blank = there is none.',
    },
    values: {
      header: 'Values',
      kind: anyText,
      required: false,
      help: 'For Outcome: which values mean won, lost, churned and open (* = all others).',
    },
  },
};

/** The sections with lists, in the order in which a new sheet shows them. */
export const sections = { dimensions, fields, criteria, exclusions, tiers, deals } as const;
