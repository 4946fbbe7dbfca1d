import { defaultSettings } from '../defaults';
import type { DealRole, Definition, Settings } from '../definition';
import { expectations } from '../messages';
import type { Kind } from './kind';
import {
  anyText,
  blankAs,
  choice,
  conditionValue,
  identifier,
  ifMissing,
  ifMissingOrSetting,
  numberKind,
  optionalDay,
  optionalName,
  requiredName,
  share,
  wordList,
  yesNo,
} from './kinds';
import { operatorName } from './operator-kind';

/** A1 of every config sheet, and the format version that this code reads and writes in B1. */
export const CONFIG_MARK = 'ICP Config';
export const FORMAT_VERSION = 1;

/** The lists of a definition, one section each. */
export type ListKey = Exclude<keyof Definition, 'settings'>;
export type Row<L extends ListKey> = Definition[L][number];

/** A column that a section owns. */
export interface Column<T> {
  readonly header: string;
  readonly kind: Kind<T>;
  /** An absent optional column reads as blank cells. */
  readonly required: boolean;
  readonly help: string;
  /** The list whose names are offered as choices. */
  readonly choices?: 'dimensions' | 'fields';
}

/** A section with one row an item; `key` is what tells its rows apart. */
export interface Section<L extends ListKey> {
  readonly list: L;
  readonly title: string;
  /** What one of its rows is called. */
  readonly noun: string;
  readonly help: string;
  readonly key: keyof Row<L> & string;
  readonly columns: { readonly [K in keyof Row<L>]-?: Column<Row<L>[K]> };
  /** A column of formulas that follows the others; never read. */
  readonly computed?: { readonly header: string; readonly help: string };
}

/** A row of the SETTINGS section. */
export interface Setting<T> {
  readonly label: string;
  readonly kind: Kind<T>;
  readonly help: string;
}

export const SETTINGS_TITLE = 'SETTINGS';
export const SETTING_HEADERS = { label: 'Setting', value: 'Value', notes: 'Notes' } as const;

const longCount = { from: 1, to: 1200, whole: true } as const;
const percentOrDefault = (fallback: number) => blankAs(share, fallback);

/** The SETTINGS section, in the order in which a new sheet shows it. */
export const settings: { readonly [K in keyof Settings]-?: Setting<Settings[K]> } = {
  name: { label: 'Name', kind: optionalName, help: 'What this profile is called.' },
  owner: { label: 'Owner', kind: optionalName, help: 'Who keeps it up to date.' },
  motion: {
    label: 'Motion',
    kind: optionalName,
    help: 'The sales motion or product line that it is for.',
  },
  lastReviewed: {
    label: 'Last reviewed',
    kind: optionalDay,
    help: 'The day on which somebody last went through it.',
  },
  accountsSheet: {
    label: 'Accounts sheet',
    kind: blankAs(requiredName, defaultSettings.accountsSheet),
    help: 'The tab with the accounts to score.',
  },
  dealsSheet: {
    label: 'Deals sheet',
    kind: blankAs(requiredName, defaultSettings.dealsSheet),
    help: 'The tab with past deals, for the backtest.',
  },
  headerRow: {
    label: 'Header row',
    kind: blankAs(numberKind({ from: 1, to: 1000, whole: true }), defaultSettings.headerRow),
    help: 'The row of the column headers in both tabs.',
  },
  asOf: {
    label: 'As of',
    kind: optionalDay,
    help: 'The day from which "within last days" counts. Blank = today.',
  },
  timeZone: {
    label: 'Time zone',
    kind: optionalName,
    help: 'Such as Europe/Berlin. Blank = the one of the spreadsheet.',
  },
  ifMissing: {
    label: 'If missing',
    kind: blankAs(ifMissing, defaultSettings.ifMissing),
    help: 'skip = an unknown cell leaves the score, no = it counts as not met.',
  },
  missingWords: {
    label: 'Missing words',
    kind: wordList,
    help: 'Words that mean "we do not know", separated by semicolons.',
  },
  minimumCoverage: {
    label: 'Minimum coverage',
    kind: percentOrDefault(defaultSettings.minimumCoverage),
    help: 'With a smaller share of the weight known, the tier is "Needs data".',
  },
  wonTarget: {
    label: 'Won target',
    kind: percentOrDefault(defaultSettings.wonTarget),
    help: 'The backtest passes when at least this share of won deals is in ICP.',
  },
  lostTarget: {
    label: 'Lost target',
    kind: percentOrDefault(defaultSettings.lostTarget),
    help: 'The backtest passes when at least this share of lost deals is not in ICP.',
  },
  windowMonths: {
    label: 'Window months',
    kind: blankAs(numberKind(longCount), defaultSettings.windowMonths),
    help: 'How far back the backtest looks.',
  },
  minimumDeals: {
    label: 'Minimum deals',
    kind: blankAs(numberKind({ from: 1, to: 100_000, whole: true }), defaultSettings.minimumDeals),
    help: 'With fewer won or lost deals the backtest says that it can not tell.',
  },
};

const weight = numberKind({ from: 0, to: 100 });

const dimensions: Section<'dimensions'> = {
  list: 'dimensions',
  title: 'DIMENSIONS',
  noun: 'dimension',
  help: 'Groups of criteria and what each group counts for.',
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
  computed: {
    header: 'Effective %',
    help: 'Its share of the score, among the dimensions that have criteria.',
  },
};

const fields: Section<'fields'> = {
  list: 'fields',
  title: 'FIELDS',
  noun: 'field',
  help: 'Columns of the accounts tab and the other headers they may have.',
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
  help: 'What makes an account a good one, and how much each point of it counts.',
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
  computed: { header: 'Effective %', help: 'Its share of the score of a fully known account.' },
};

const exclusions: Section<'exclusions'> = {
  list: 'exclusions',
  title: 'EXCLUSIONS',
  noun: 'exclusion',
  help: 'What disqualifies an account whatever its score.',
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
  help: 'Bands of the score and what to do with the accounts in them.',
  key: 'name',
  columns: {
    name: { header: 'Tier', kind: requiredName, required: true, help: 'A name of its own.' },
    from: {
      header: 'From score',
      kind: numberKind({ from: 0, to: 100 }),
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
  help: 'Columns of the deals tab, for the backtest.',
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

/** A section whose kind of row does not matter to the code that walks over it. */
export interface AnySection {
  readonly list: ListKey;
  readonly title: string;
  readonly noun: string;
  readonly help: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly computed?: { readonly header: string; readonly help: string };
}

export const everySection: readonly AnySection[] = Object.values(sections);
