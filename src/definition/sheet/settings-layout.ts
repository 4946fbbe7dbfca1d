import { defaultSettings } from '../default-settings';
import type { NumbersWritten, Settings } from '../definition';
import { choice, ifMissing } from './choice-kinds';
import { optionalDay } from './day-kind';
import { settingLabels } from './headings';
import { blankAs, type Kind, optional } from './kind';
import type { Setting } from './layout-row';
import { numberKind, share } from './number-kinds';
import { percentSpan } from './span-kind';
import { anyText, optionalName, requiredName, wordList } from './text-kinds';

/** The two ways in which numbers in text may be written. */
export const numberNotations = ['1,234.5', '1.234,5'] as const satisfies readonly NumbersWritten[];

const longCount = { from: 1, to: 1200, whole: true } as const;
const months = numberKind(longCount);
const spanOrDefault = (fallback: string) => blankAs(percentSpan, fallback);
const percentOrDefault = (fallback: number) => blankAs(share, fallback);

/** A notation that the sheet itself has taken for a number: it is the one of its locale, as a blank. */
const PARSED_NOTATION = 1234.5;
const notation = optional(choice<NumbersWritten>(numberNotations), '');
const numbersWritten: Kind<NumbersWritten | ''> = {
  ...notation,
  read: (cell, context) => notation.read(cell === PARSED_NOTATION ? '' : cell, context),
};

const kinds: { readonly [K in keyof Settings]-?: Kind<Settings[K]> } = {
  name: optionalName,
  owner: optionalName,
  motion: optionalName,
  lastReviewed: optionalDay,
  nextReview: optionalDay,
  reviewEvery: blankAs(months, defaultSettings.reviewEvery),
  fullReviewEvery: blankAs(months, defaultSettings.fullReviewEvery),
  whatKind: anyText,
  whyNow: anyText,
  whyUs: anyText,
  whyItPays: anyText,
  accountsSheet: blankAs(requiredName, defaultSettings.accountsSheet),
  dealsSheet: blankAs(requiredName, defaultSettings.dealsSheet),
  headerRow: blankAs(numberKind({ from: 1, to: 1000, whole: true }), defaultSettings.headerRow),
  asOf: optionalDay,
  timeZone: optionalName,
  numbersWritten,
  ifMissing: blankAs(ifMissing, defaultSettings.ifMissing),
  missingWords: wordList,
  minimumCoverage: percentOrDefault(defaultSettings.minimumCoverage),
  wonTarget: percentOrDefault(defaultSettings.wonTarget),
  lostTarget: percentOrDefault(defaultSettings.lostTarget),
  windowMonths: blankAs(months, defaultSettings.windowMonths),
  minimumDeals: blankAs(
    numberKind({ from: 1, to: 100_000, whole: true }),
    defaultSettings.minimumDeals,
  ),
  fittedUntil: optionalDay,
  tierMargin: blankAs(numberKind({ from: 0, to: 50 }), defaultSettings.tierMargin),
  accountsWanted: optional(numberKind({ from: 1, to: 10_000_000, whole: true }), undefined),
  usualLeads: spanOrDefault(defaultSettings.usualLeads),
  usualMarketing: spanOrDefault(defaultSettings.usualMarketing),
  usualSales: spanOrDefault(defaultSettings.usualSales),
  usualOpportunities: spanOrDefault(defaultSettings.usualOpportunities),
  dashboardField: optionalName,
};

/** The SETTINGS section, in the order in which a new sheet shows it. */
export const settings = Object.fromEntries(
  Object.entries(settingLabels).map(([key, label]) => [
    key,
    { label, kind: kinds[key as keyof Settings] },
  ]),
) as unknown as { readonly [K in keyof Settings]-?: Setting<Settings[K]> };
