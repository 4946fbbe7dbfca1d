import type { CountedView } from './backtest-view';
import type { HealthLine } from './health-view';

/** A rate from quarter to quarter, with what chance leaves open. */
export interface DriftRate {
  /** `Won deals it keeps` */
  readonly name: string;
  readonly tone: 'won' | 'lost';
  readonly target: number;
  /** Whether it holds, in a sentence. */
  readonly says: string;
  /** Before the day that parts them and after it; `null` where no deal has a day. */
  readonly before: CountedView | null;
  readonly now: CountedView | null;
  /** Whether both are of deals enough to be read. */
  readonly isTold: boolean;
  readonly quarters: readonly { readonly quarter: string; readonly rate: CountedView }[];
}

/** A figure in and out of the ICP, before and now, as text. */
export interface DriftSide {
  readonly name: string;
  readonly inside: readonly [before: string, now: string];
  readonly outside: readonly [before: string, now: string];
}

/** What there is to say of one thing; `moved` asks for a look. */
export interface DriftSaid {
  readonly name: string;
  readonly says: string;
  readonly moved: boolean;
}

/** How often a tier's deals were won before and are now. */
export interface DriftTier extends DriftSaid {
  readonly before: CountedView;
  readonly now: CountedView;
}

/** Whether a definition is still true, as the sidebar and the tab show it: plain JSON, in words. */
export interface DriftView {
  readonly says: { readonly mark: '✓' | '!' | '·'; readonly text: string };
  /** What it rests on, a sentence each: the deals and accounts, the baseline, the day that parts before and now. */
  readonly below: readonly string[];
  /** Whether a baseline is kept. */
  readonly hasBaseline: boolean;
  /** What is no longer as it was, what harms most first. */
  readonly findings: readonly HealthLine[];
  readonly rates: readonly [won: DriftRate, lost: DriftRate];
  /** The win rates of the newest quarter, in a sentence; `''` where no deal has a day. */
  readonly newest: string;
  readonly sides: readonly DriftSide[];
  /** The score, and each column that the definition uses. */
  readonly spread: readonly DriftSaid[];
  /** Why nothing is compared, or `''`. */
  readonly notCompared: string;
  readonly tiers: readonly DriftTier[];
  readonly criteria: readonly DriftSaid[];
  /** Each step from lead to customer, by which column; none where no column holds stages. */
  readonly stages: { readonly header: string; readonly steps: readonly DriftStep[] } | null;
  /** Deals that sellers began, and that came by themselves. */
  readonly initiators: {
    readonly header: string;
    readonly seller: CountedView;
    readonly inbound: CountedView;
    readonly says: string;
  } | null;
  readonly stalled: {
    readonly says: string;
    /** Open deals that are not counted, and why, in words. */
    readonly aside: readonly string[];
    readonly tiers: readonly {
      readonly tier: string;
      readonly open: number;
      readonly stalled: number;
      /** `older than 84 days` */
      readonly after: string;
    }[];
    /** What they share, in words. */
    readonly shared: readonly string[];
  } | null;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}

/** A step beside what is usual. */
export interface DriftStep extends DriftSaid {
  readonly rate: CountedView;
  /** `20–25 %` */
  readonly usual: string;
}
