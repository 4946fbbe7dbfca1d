import { defaultSettings } from '../defaults';
import type { NumbersWritten, Settings } from '../definition';
import { choice, ifMissing } from './choice-kinds';
import { optionalDay } from './day-kind';
import { blankAs, optional } from './kind';
import type { Setting } from './layout-row';
import { numberKind, share } from './number-kinds';
import { optionalName, requiredName, wordList } from './text-kinds';

/** The two ways in which numbers in text may be written. */
export const numberNotations = ['1,234.5', '1.234,5'] as const satisfies readonly NumbersWritten[];

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
    help: 'Where today is counted, such as Europe/Berlin. Blank = the spreadsheet’s (File › Settings).',
  },
  numbersWritten: {
    label: 'Numbers are written',
    kind: optional(choice<NumbersWritten>(numberNotations)),
    help: 'Decides what texts such as 1.250 and 1,250 mean. Blank = as the spreadsheet’s locale has it.',
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
  fittedUntil: {
    label: 'Fitted to deals until',
    kind: optionalDay,
    help: 'The newest deal that weights or conditions were taken from: the backtest tells newer ones apart. Blank = set by hand.',
  },
};
