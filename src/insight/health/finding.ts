import type { Place } from '../../definition/checks/check';
import type { Verdict } from '../../definition/verdict';
import type { Proportion } from '../../stats/wilson';
import type { TierChurn } from '../churn/account-churn';
import type { Waiting, WouldCost } from './waiting';

/** How much a finding matters. */
export const severities = ['serious', 'look', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Where a finding stands: a value of the definition, a tab, a cell, another definition. */
export type FindingPlace =
  | Place
  | { readonly list: 'accounts tab' | 'deals tab'; readonly field?: string; readonly row?: number }
  | { readonly list: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly list: 'backtest' }
  | { readonly list: 'other'; readonly name: string };

/** A condition, by what people call it. */
interface Named {
  readonly name: string;
}

/** A column of the accounts. */
interface OfField {
  readonly field: string;
}

/** A count of some things. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Between which shares it is usual. */
interface Usual {
  readonly usual: readonly [least: number, most: number];
}

/** A score at which the ICP may begin, and who would be in it then. */
export interface Beginning {
  readonly from: number;
  readonly accounts: Counted;
  /** Of the won deals; `undefined` where there are none. */
  readonly won: Counted | undefined;
}

/** Where the ICP would have to begin for that; `undefined` where no score does it. */
interface Begins {
  readonly begins: Beginning | undefined;
}

/** A text of the accounts that was probably meant as another. */
export interface Spelling {
  readonly written: string;
  readonly meant: string;
  readonly count: number;
  /** Whether the definition has the slip, and not the accounts. */
  readonly inDefinition: boolean;
}

/** Two companies that may be one, by what they are called, and where they stand. */
export interface CompanyPair {
  readonly one: string;
  readonly other: string;
  /** Rows of the sheet, 1-based. */
  readonly rows: readonly [one: number, other: number];
  /** Their account keys, `''` for none. */
  readonly keys: readonly [one: string, other: string];
}

/** Pairs of companies. */
interface Pairs {
  readonly pairs: number;
  /** The first of them. */
  readonly examples: readonly CompanyPair[];
}

/** Who left of the ICP, and of the others. */
interface IcpChurn {
  readonly own: Proportion;
  readonly others: Proportion;
  /** Header of the column of the accounts that says who left, `''` where the deals do. */
  readonly column: string;
  /** The best and the lowest tier; none where the deals say who left. */
  readonly tiers: readonly TierChurn[];
}

/** What a finding of each kind tells in figures. */
export interface Figures {
  'no owner': object;
  'not reviewed': { readonly days: number; readonly isStale: boolean };
  'firmographic only': { readonly dimension: string } & Waiting;
  /** What waits, but for what would cost wins. */
  'no exclusions': Waiting & { readonly costly: readonly WouldCost[] };
  'no reason': Named & { readonly reason: string };
  'exclusion never': Named & { readonly of: number };
  'exclusion nearly always': Named & Counted;
  'exclusion costs wins': Named & {
    /** Wins that would be in the ICP without it, and how many would be in it then. */
    readonly cost: number;
    readonly keptWithout: number;
    /** All that it matches. */
    readonly won: number;
    readonly ofWon: number;
    readonly lost: number;
    readonly wonAmount: number;
  };
  'many criteria': { readonly dimension: string; readonly count: number };
  'few criteria': { readonly dimensions: readonly string[]; readonly least: number } & Waiting;
  'never met': Named & {
    readonly of: number;
    /** The item of its list that no account has, and what is probably meant; `''` for nothing. */
    readonly slip: string;
    readonly meant: string;
  };
  'nearly never met': Named & Counted;
  'nearly always met': Named & Counted;
  'say the same': { readonly names: readonly [string, string]; readonly phi: number };
  'field twice': OfField & {
    readonly names: readonly [string, string];
    /** Accounts that meet both. */
    readonly both: number;
    /** A value that both name, `''` where they ask for sizes or days. */
    readonly value: string;
    /** False where one of them wants all but that value. */
    readonly isWanted: boolean;
  };
  contradiction: {
    readonly names: readonly [criterion: string, exclusion: string];
    readonly value: string;
  };
  'effect turned': Named & { readonly met: Proportion; readonly others: Proportion };
  'column missing': OfField & { readonly onlyOnDeals: boolean };
  'column renamed': OfField & { readonly header: string };
  'column twice': OfField;
  'poorly filled': OfField & Counted;
  unreadable: OfField &
    Counted & {
      readonly example: string;
      readonly meant: string;
      /** How they are best written, where an operator tells: `dates as 2026-05-15`. */
      readonly written: string;
    };
  zeros: OfField & Counted;
  'dates for sizes': OfField & Counted & { readonly read: number };
  spellings: OfField & {
    readonly rows: number;
    readonly spellings: readonly Spelling[];
    /** Whether they can be added to the lists of the conditions as they are. */
    readonly areListed: boolean;
  };
  'misspelt value': OfField & {
    readonly written: string;
    readonly meant: string;
    /** Accounts that have it so. */
    readonly count: number;
  };
  'known later': Named & OfField;
  'old deals': {
    /** Day number, and the row of the sheet. */
    readonly newest: number;
    readonly row: number;
    readonly days: number;
  };
  'decides alone': OfField & { readonly separation: number };
  'nothing in ICP': { readonly of: number };
  'narrow ICP': Counted & Usual & Begins;
  'wide ICP': Counted & Usual & Begins;
  'narrow inbound': Counted & Usual;
  'wide inbound': Counted & Usual;
  'few accounts': { readonly accounts: number; readonly least: number };
  'below capacity': { readonly accounts: number; readonly capacity: number };
  duplicates: Counted & { readonly examples: readonly CompanyPair[] };
  'other key': Pairs;
  'near duplicates': Pairs;
  subsidiaries: Pairs;
  'never tested': { readonly deals: number };
  'changed since test': { readonly days: number };
  'old test': { readonly days: number };
  'fails test': { readonly verdict: Verdict; readonly days: number };
  'tiers inverted': {
    readonly tiers: readonly [better: string, worse: string];
    readonly rates: readonly [better: Proportion, worse: Proportion];
  };
  'does not separate': { readonly auc: number; readonly deals: number };
  'no lost deals': { readonly won: number; readonly lost: number; readonly least: number };
  'formula error': { readonly count: number; readonly error: string };
  'formula of before': { readonly count: number };
  'definitions overlap': Named & Counted;
  'wins but churns': Named & { readonly met: Proportion; readonly others: Proportion };
  'ICP churns': IcpChurn;
  'churn alike': IcpChurn;
  'best outside': {
    readonly best: Proportion;
    readonly worst: Proportion;
    /** Headers of the columns that say what customers are worth. */
    readonly rankedBy: readonly string[];
    /** The best of those that are not in the ICP, and their rows of the sheet, 1-based. */
    readonly names: readonly string[];
    readonly rows: readonly number[];
  };
  'same name': { readonly says: string };
  'order of tiers': { readonly says: string };
  'rule without use': { readonly says: string };
  'exceptions ended': { readonly count: number; readonly account: string };
}

export type FindingKind = keyof Figures;

/** Something about a definition or its data that a person should know of. */
export interface FindingOf<K extends FindingKind> {
  readonly kind: K;
  readonly severity: Severity;
  /** What part of accounts, deals or weight it touches, 0 to 1. */
  readonly harm: number;
  readonly place: FindingPlace;
  readonly figures: Figures[K];
}

export type Finding = { [K in FindingKind]: FindingOf<K> }[FindingKind];

/** A finding, with its figures checked against its kind. */
export function finding<K extends FindingKind>(
  kind: K,
  severity: Severity,
  place: FindingPlace,
  figures: Figures[K],
  harm = 0,
): Finding {
  return { kind, severity, place, figures, harm } as FindingOf<K> as Finding;
}

/**
 * What a finding is known by, so that one that was dismissed stays so while its figures change.
 *
 * @param nameOf - What a value of the definition is known by: the ID of a condition, a name.
 * @example idOf(finding, nameOf) // 'poorly filled: accounts tab Employees'
 */
export function idOf({ kind, place }: Finding, nameOf: (place: Place) => string): string {
  return `${kind}: ${placeId(place, nameOf)}`;
}

function placeId(place: FindingPlace, nameOf: (place: Place) => string): string {
  if ('key' in place) return nameOf(place);
  if ('sheet' in place) return place.sheet;
  if ('name' in place) return place.name;
  return 'field' in place ? `${place.list} ${place.field}` : place.list;
}
