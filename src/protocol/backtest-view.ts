import type { AdvisedChange } from '../definition/edit/proposed';
import type { Verdict } from '../definition/verdict';
import type { Proportion } from '../stats/wilson';
import type { RunLine } from './backtest-run';
import type { Shown } from './json-number';

/** So many of so many, and as how many independent ones they count; its interval follows from it. */
export type CountedView = Pick<Proportion, 'successes' | 'trials' | 'independent'>;

/** A report as the sidebar shows it: plain JSON, its texts in words. */
export interface BacktestView {
  /** By the newer deals alone where the definition was fitted to the others, as both rates are. */
  readonly verdict: Verdict;
  /** Whether it holds, in a sentence, and what to do where that can't be said. */
  readonly says: {
    readonly mark: '✓' | '!' | '✕' | '·';
    readonly text: string;
    readonly todo: string;
  };
  readonly by: 'all deals' | 'newer deals' | 'fitted deals';
  readonly used: number;
  readonly setAside: number;
  /** As how many independent deals they count, in words; `undefined` where as all of them. */
  readonly countAs?: string;
  /** First and last day, such as `2024-07-01`; `undefined` where the deals have no dates. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Day up to which the deals were, as days since 1970-01-01. */
  readonly dealsUntil: number;
  readonly wonIncluded: CountedView;
  readonly lostExcluded: CountedView;
  readonly metrics: readonly {
    readonly name: string;
    readonly format: string;
    readonly value: Shown;
    readonly low: Shown;
    readonly high: Shown;
    readonly says: string;
    readonly counted: string;
  }[];
  readonly advice: readonly AdviceView[];
  /** Why a definition that fails has none, in words. */
  readonly noAdvice?: string;
  readonly warnings: readonly string[];
  /** Won deals of all deals of each tier, the best first, `Needs data` and `Excluded` last. */
  readonly tiers: readonly { readonly tier: string; readonly winRate: CountedView }[];
  /** Both rates over where the ICP begins. */
  readonly curve: readonly {
    readonly from: number;
    readonly wonIncluded: Shown;
    readonly lostExcluded: Shown;
  }[];
  readonly wonTarget: number;
  readonly lostTarget: number;
  /** Sign or code of the amounts' currency, `''` where they have none. */
  readonly currency: string;
  readonly wrongTotal: number;
  /** The largest deals of each kind that it gets wrong, the won ones first. */
  readonly wrong: readonly WrongView[];
  /** The last runs of saved versions, the newest first. */
  readonly runs: readonly RunView[];
}

/** A change that would help, in words and as what to change. */
export interface AdviceView extends AdvisedChange {
  readonly text: string;
  readonly passes: boolean;
  readonly wonIncluded: CountedView;
  readonly lostExcluded: CountedView;
}

/** A deal that the definition gets wrong. */
export interface WrongView {
  /** Row of the deals tab. */
  readonly row: number;
  readonly account: string;
  readonly won: boolean;
  readonly amount: Shown;
  readonly score: Shown;
  readonly tier: string;
  readonly blame: string;
  readonly explanation: string;
}

/** A line of the log. */
export type RunView = { readonly [K in keyof RunLine]: RunLine[K] | null };
