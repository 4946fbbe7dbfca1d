import type { DealRole, DefinedCriterion, Definition } from '../definition/definition';
import type { Outcome } from '../definition/outcomes';
import type { ConditionShares } from './proposal-view';

/** A tab of the user's. */
export interface FoundTab {
  readonly sheet: string;
  /** Below its header row. */
  readonly rows: number;
  /** With a header. */
  readonly columns: number;
}

/** A column to choose, with a value of it. */
export interface FoundColumn {
  readonly header: string;
  /** `''` where it is blank. */
  readonly example: string;
}

/** One of the things that columns are looked for, and the column that is taken for it. */
export interface FoundLine {
  /** A meaning of the accounts' columns, or a role of the deals'; `Join`: what the account key finds. */
  readonly key: string;
  readonly of: 'accounts' | 'deals';
  /** `''` where there is none. */
  readonly header: string;
  /** Columns that may be meant, where that is not sure; else 0. */
  readonly mayFit: number;
  /** What of it can't be read, or how many deals find their account; `''` for nothing. */
  readonly note: string;
}

/** A value of the column that says how deals ended. */
export interface FoundStage {
  readonly text: string;
  readonly deals: number;
  readonly outcome: Outcome;
}

export interface FoundDeals extends FoundTab {
  readonly role: Readonly<Partial<Record<DealRole, string>>>;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** The most common first, sixty at most. */
  readonly stages: readonly FoundStage[];
}

/** What Set up found in a workbook, before anything is written. */
export interface FoundView {
  /** There is nothing of the user's. */
  readonly isEmpty: boolean;
  /** That may hold accounts or deals. */
  readonly tabs: readonly FoundTab[];
  readonly accounts?: FoundTab & {
    readonly headerRow: number;
    /** Whether it is told by its cells. */
    readonly isHeaderSure: boolean;
    readonly options: readonly FoundColumn[];
  };
  /** May be the tab of the accounts. */
  readonly deals?: FoundDeals & { readonly options: readonly FoundColumn[] };
  readonly lines: readonly FoundLine[];
  /** Further columns: those in which the deals are searched, all where there are none. */
  readonly searched: readonly string[];
  /** What is in the way of the two tabs, in words; `''` for nothing. */
  readonly problem: string;
  /** What another tab holds that is not read, in words; `''` for nothing. */
  readonly unused: string;
  /** What a start from the template writes, in words. */
  readonly template: string;
  /** Fewest won and fewest lost deals that something can be built from. */
  readonly least: number;
}

/** A definition built from deals, before there is any. */
export interface FirstProposal extends ConditionShares {
  /** What it does with deals that it had not seen, in one sentence. */
  readonly verdict: string;
  /** Both targets are reached. */
  readonly isMet: boolean;
  /** What that rests on. */
  readonly rests: string;
  /** What that there is nothing comes to, in a few words; `''` where something is proposed. */
  readonly title: string;
  /** Why nothing is proposed, in words; `''` where something is. */
  readonly why: string;
  /** A definition to be saved as it is; left out where nothing is proposed. */
  readonly definition?: Definition;
  /** What the version says of itself. */
  readonly note: string;
  /** Columns that say nothing, each with its reason. */
  readonly leftOut: readonly (readonly [field: string, why: string])[];
  /** What was searched and tells nothing, by its values; none where something is proposed. */
  readonly looked: readonly LookedAt[];
  /** Months of a window that takes in older deals, where nothing is proposed and there are such. */
  readonly longer?: number;
  /** The day of the last deal, where all are older than the window. */
  readonly lastClose?: { readonly day: number; readonly text: string };
}

/** A field that was searched; rates are shares from 0 to 1. */
export interface LookedAt {
  readonly field: string;
  readonly classes: readonly {
    readonly text: string;
    readonly deals: number;
    readonly rate: number;
    /** What would be possible on other deals like these. */
    readonly low: number;
    readonly high: number;
  }[];
}

/** A criterion of a template that found its column. */
export interface TemplateLine {
  readonly id: string;
  readonly label: string;
  /** The condition itself. */
  readonly says: string;
  readonly points: number;
  /** Why it has these values, and how many accounts meet it, in words. */
  readonly why: string;
}

/** A definition from a template, before there is any. */
export interface FirstTemplate {
  /** To be saved as it is. */
  readonly definition: Definition;
  /** Those that count, the weightiest first. */
  readonly criteria: readonly TemplateLine[];
  /** The others, each with what it waits for. */
  readonly waiting: readonly (readonly [criterion: string, needs: string])[];
}

/** One of the first steps; done or not by what stands in the workbook. */
export interface FirstStep {
  readonly step: 'saved' | 'checked' | 'list' | 'scored' | 'owner' | 'why' | 'exclusion' | 'review';
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
}

export interface Checklist {
  /** What the definition says and does, in one sentence. */
  readonly says: string;
  readonly steps: readonly FirstStep[];
  /** Whether a person hid it. */
  readonly isHidden: boolean;
  /** The workbook holds the sample. */
  readonly isSample: boolean;
  /** The first criterion without a reason, `''` where all have one. */
  readonly unexplained: string;
  readonly newColumns: readonly NewColumn[];
  /** Where the config sheet says which column each field is. */
  readonly fieldsCell: string;
}

/** A column that came after Set up: no field knows it. */
export interface NewColumn {
  readonly header: string;
  readonly example: string;
  /** A first criterion of it, as a definition holds it; left out where its values tell nothing apart. */
  readonly criterion?: DefinedCriterion;
  /** That in words. */
  readonly label: string;
}
