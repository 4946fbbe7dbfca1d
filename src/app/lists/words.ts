import { configSheetName } from '../../definition/names';
import { conditionText } from '../../engine/condition-text';
import { count, counted } from '../../engine/figures';
import { shownDay } from '../../engine/values/shown-day';
import { type ListField, type ListTarget, shortTarget } from '../list-targets';
import { list, must } from '../messages';
import type { LeftOut, ListChoice } from './list-choice';
import type { LoggedList } from './log-columns';

const MB = 1_000_000;
/** Columns that are named beside the first. */
const MOST_NAMED = 3;

const fieldWords: Partial<Record<ListField, string>> = {
  name: 'company name',
  'spoken name': 'company name',
  'is target': 'target account',
};

function room(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return '';
  return least === undefined
    ? `Takes up to ${count(most)} companies.`
    : `Takes ${count(least)} to ${count(most)} companies.`;
}

/** What lists say to a person. */
export const words = {
  tooLate: 'Create list',
  noTier: (tier: string, tiers: readonly string[]) =>
    must('Tier', `one of ${list(tiers)}`, `"${tier}"`),
  otherTier: (tier: string, tiers: readonly string[]) =>
    must('Tier', `one of ${list(tiers)}`, `"${tier}"`, 'arm B of the field test'),
  noTest: must(
    'Tier of the field test',
    'that of a field test that runs',
    'none: no test runs',
    'choose the tiers of the saved definition',
  ),
  noColumn: (field: string, sheet: string) =>
    must('Field', 'a header of the accounts, once', `"${field}"`, sheet),
  noTarget: (asked: string, known: readonly string[]) =>
    must('Target', `one of ${list(known)}`, `"${asked}"`),
  noName: (sheet: string, target: string) =>
    must(
      'List',
      `of accounts with a company name for ${target}`,
      'no column that holds names',
      sheet,
    ),
  noDomain: (sheet: string, target: string) =>
    must(
      'List',
      `of accounts with a domain for ${target}`,
      'no column that holds domains, web or e-mail addresses',
      sheet,
    ),
  nobody: (who: string, left: number) =>
    must(
      'List',
      'of at least one company',
      left === 0 ? 'no account' : `${counted(left, 'account')} that it can’t use`,
      `${who}; nothing was written`,
    ),
  notLogged: (tab: string, why: string) =>
    `The list stands in ${tab}, but could not be noted in the log of lists, so that the next one would not know what changed: ${why}. Create it again.`,

  /** The same list by the same words each time. */
  who: ({ tiers, conditions, fillTo = 0, byTest }: ListChoice) =>
    [
      tiers.length === 0 ? 'No tier' : tiers.join(', '),
      ...(byTest ? ['by the field test'] : []),
      ...conditions.map(conditionText),
      ...(fillTo > 0 ? [`filled up to ${count(fillTo)}`] : []),
    ].join(' · '),
  takes: ({ columns, least, most, note }: ListTarget) => {
    const [first = '', ...others] = new Set(columns.map(([, field]) => fieldWords[field] ?? field));
    const named = [first, ...others.slice(0, MOST_NAMED)];
    const more = others.length - MOST_NAMED;
    const holds = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
    return [`CSV with ${holds}.`, room(least, most), note].filter(Boolean).join(' ');
  },

  companiesFor: (companies: number, target: string) =>
    `${counted(companies, 'company', 'companies')} for ${target}`,
  from: (accounts: number, filled: number, tiers: readonly string[]) =>
    `from ${counted(accounts, 'account')}${filled > 0 ? ` and the best ${count(filled)} of ${tiers.join(' and ')}` : ''}`,
  notByTest: (runs: string) => `${runs} This list goes by the tiers of the saved definition.`,
  excludedNever: (excluded: number) =>
    excluded === 0
      ? ''
      : `${counted(excluded, 'excluded account is', 'excluded accounts are')} never on a list.`,
  since: ({ madeAt, by }: Pick<LoggedList, 'madeAt' | 'by'>) =>
    `since ${shownDay(madeAt)}${by === '' ? '' : ` (${by})`}`,
  changes: (added: number, removed: number, since: string) =>
    added + removed === 0
      ? `the same companies as before: nothing added or removed ${since}`
      : `${count(added)} added, ${count(removed)} removed ${since}`,

  /** After Score accounts; there may be others that nobody looked at. */
  outdated: (
    { target, madeAt }: Pick<LoggedList, 'target' | 'madeAt'>,
    added: number,
    removed: number,
    others: number,
  ) => {
    const so = `The list for ${shortTarget(target)} of ${shownDay(madeAt)} is out of date: ${count(added)} to add, ${count(removed)} to remove.`;
    const more = others === 0 ? '' : `, and tells of ${counted(others, 'other list')}`;
    return `${so} Create list… makes it again${more}.`;
  },

  few: (least: number) => `too few: ${count(least)} are needed`,
  many: (most: number) => `over the limit of ${count(most)}: the best ones are on the list`,
  large: (most: number) => `MB in one file, which may have ${most / MB}: send it in parts`,
  merged: (rows: number) => `further ${rows === 1 ? 'row' : 'rows'} of the same companies, merged`,
  further: (company: string, row: number) => `${company}, row ${row}`,
  byNameOnly: 'no domain: matched by name only',
  leftOut: {
    'no name': 'left out: no name',
    'no domain': 'left out: no domain',
    'no name or domain': 'left out: no name, no domain',
    'excluded elsewhere': 'left out: excluded in another row',
    'would run': 'left out: a name that would run',
    'over the limit': 'left out: over the limit',
  } satisfies Record<LeftOut, string>,
  /** What to do where a name would run. */
  keepIt: ' as a formula. A file for a spreadsheet keeps it',
  refused: (cells: number) =>
    `${cells === 1 ? 'cell' : 'cells'} that would run as a formula, left blank`,
  alike: (pairs: number) =>
    `${pairs === 1 ? 'pair looks' : 'pairs look'} alike: a group and its parts?`,
  why: {
    'same name': 'same name, two domains',
    'other country': 'same domain in another country',
    group: 'a group and its parts?',
    spelling: 'spelled nearly the same',
  },
  pair: (one: string, other: string, why: string) => `${one} – ${other} (${why})`,
  shortNames: (names: number) => `short ${names === 1 ? 'name' : 'names'} that may match others`,
  stale: (version: string) =>
    `with another tier in the list than ${version} gives now: run Score accounts`,
  byOverride: (companies: number) => `in ${companies === 1 ? 'its' : 'their'} tier by an override`,
  unreadableLog: (since: string) =>
    `earlier list whose companies can’t be read, since its line in the log was edited: what changed ${since} is not told`,

  title: 'ICP LIST',
  about: (definition: string, version: string, at: string) => `${definition} ${version} · ${at}`,
  before: 'Before you send it',
  companies: 'Companies',
  firstCompanies: (shown: number, all: number) =>
    `Companies: the first ${count(shown)} of ${count(all)}; the file has them all`,
  removed: 'Removed since the last time',
  left: 'Chosen, and not on the list',
  leftHeaders: ['Account', 'Row', 'Why'],
  removedHeaders: ['Company', 'Domain', 'Tier now'],
  inNoRow: 'no longer in the accounts',
  ownHeaders: { tier: 'ICP Tier', score: 'ICP Score', change: 'Since the last time' },
  isAdded: 'added',
  goneAway: (companies: number, sheet: string) =>
    companies === 0
      ? []
      : [
          `${counted(companies, 'removed company is', 'removed companies are')} no longer in ${sheet}: the file has only what the last list knew of ${companies === 1 ? 'it' : 'them'}.`,
        ],
  and: (more: number) => `and ${count(more)} more`,

  done: (companies: number, target: string, tab: string, changed: string, findings: number) =>
    [
      `${words.companiesFor(companies, target)} written into ${tab}${changed === '' ? '' : `, ${changed}`}.`,
      findings === 0 ? '' : `Look at ${counted(findings, 'thing')} there before you send it.`,
    ]
      .filter(Boolean)
      .join(' '),
  definition: configSheetName,
} as const;
