import { defaultSettings } from '../defaults';
import type { NumbersWritten, Settings } from '../definition';
import { choice, ifMissing } from './choice-kinds';
import { optionalDay } from './day-kind';
import { blankAs, type Kind, optional } from './kind';
import type { Setting } from './layout-row';
import { numberKind, share } from './number-kinds';
import { optionalName, requiredName, wordList } from './text-kinds';

/** The two ways in which numbers in text may be written. */
export const numberNotations = ['1,234.5', '1.234,5'] as const satisfies readonly NumbersWritten[];

const longCount = { from: 1, to: 1200, whole: true } as const;
const percentOrDefault = (fallback: number) => blankAs(share, fallback);

/** A notation that the sheet itself has taken for a number: it is the one of its locale, as a blank. */
const PARSED_NOTATION = 1234.5;
const notation = optional(choice<NumbersWritten>(numberNotations));
const numbersWritten: Kind<NumbersWritten | ''> = {
  ...notation,
  read: (cell, context) => notation.read(cell === PARSED_NOTATION ? '' : cell, context),
};

/** The SETTINGS section, in the order in which a new sheet shows it. */
export const settings: { readonly [K in keyof Settings]-?: Setting<Settings[K]> } = {
  name: { label: 'Name', kind: optionalName },
  owner: { label: 'Owner', kind: optionalName },
  motion: {
    label: 'Motion',
    kind: optionalName,
  },
  lastReviewed: {
    label: 'Last reviewed',
    kind: optionalDay,
  },
  accountsSheet: {
    label: 'Accounts sheet',
    kind: blankAs(requiredName, defaultSettings.accountsSheet),
  },
  dealsSheet: {
    label: 'Deals sheet',
    kind: blankAs(requiredName, defaultSettings.dealsSheet),
  },
  headerRow: {
    label: 'Header row',
    kind: blankAs(numberKind({ from: 1, to: 1000, whole: true }), defaultSettings.headerRow),
  },
  asOf: {
    label: 'As of',
    kind: optionalDay,
  },
  timeZone: {
    label: 'Time zone',
    kind: optionalName,
  },
  numbersWritten: {
    label: 'Numbers are written',
    kind: numbersWritten,
  },
  ifMissing: {
    label: 'If missing',
    kind: blankAs(ifMissing, defaultSettings.ifMissing),
  },
  missingWords: {
    label: 'Missing words',
    kind: wordList,
  },
  minimumCoverage: {
    label: 'Minimum coverage',
    kind: percentOrDefault(defaultSettings.minimumCoverage),
  },
  wonTarget: {
    label: 'Won target',
    kind: percentOrDefault(defaultSettings.wonTarget),
  },
  lostTarget: {
    label: 'Lost target',
    kind: percentOrDefault(defaultSettings.lostTarget),
  },
  windowMonths: {
    label: 'Window months',
    kind: blankAs(numberKind(longCount), defaultSettings.windowMonths),
  },
  minimumDeals: {
    label: 'Minimum deals',
    kind: blankAs(numberKind({ from: 1, to: 100_000, whole: true }), defaultSettings.minimumDeals),
  },
  fittedUntil: {
    label: 'Fitted to deals until',
    kind: optionalDay,
  },
};
