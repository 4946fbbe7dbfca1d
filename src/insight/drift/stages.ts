import type { Settings } from '../../definition/definition';
import { parseSpan } from '../../definition/sheet/span-kind';
import { fold } from '../../engine/values/fold';
import { type Proportion, wilson } from '../../stats/wilson';
import type { Column } from '../discovery/column';

/** The way from a lead to a customer. */
export const stages = [
  'lead',
  'marketing qualified',
  'sales qualified',
  'opportunity',
  'won',
] as const;
export type Stage = (typeof stages)[number];

/** How people and systems write the stages, folded; what ends a way early counts as where it was. */
const written: Readonly<Record<Stage, RegExp>> = {
  lead: /^(?:(?:new |raw |open )?leads?|subscriber|prospect|suspect|inquiry|enquiry)$/,
  'marketing qualified':
    /^(?:mql|marketing[ -]qualified(?: leads?)?|marketing accepted(?: leads?)?|engaged)$/,
  'sales qualified': /^(?:sql|sales[ -]qualified(?: leads?)?|sales accepted(?: leads?)?|sal)$/,
  opportunity: /^(?:opportunit(?:y|ies)|opp|in pipeline)$/,
  won: /^(?:customer|client|won|closed[ -]won|evangelist)$/,
};

/** Shares that a step usually takes on, 0 to 1. */
export interface Benchmark {
  readonly from: Stage;
  readonly low: number;
  readonly high: number;
}

const settingOf = {
  lead: 'usualLeads',
  'marketing qualified': 'usualMarketing',
  'sales qualified': 'usualSales',
  opportunity: 'usualOpportunities',
} as const satisfies Partial<Record<Stage, keyof Settings>>;

/**
 * What is usual at each step, as a definition's settings have it.
 *
 * Source of their defaults: figures of B2B companies as published in revenue operations guides, read
 * 2026-11.
 *
 * @example benchmarksOf(settings)[0] // { from: 'lead', low: 0.2, high: 0.25 }
 */
export function benchmarksOf(
  settings: Pick<Settings, (typeof settingOf)[keyof typeof settingOf]>,
): Benchmark[] {
  return (Object.keys(settingOf) as (keyof typeof settingOf)[]).flatMap((from) => {
    const [low, high] = parseSpan(settings[settingOf[from]]) ?? [];
    return low === undefined || high === undefined ? [] : [{ from, low, high }];
  });
}

/** How many go on from a stage to the next. */
export interface Conversion {
  readonly from: Stage;
  readonly to: Stage;
  readonly rate: Proportion;
  readonly benchmark: Benchmark | undefined;
  /** Where its whole interval lies. */
  readonly says: 'below' | 'within' | 'above' | 'too few to tell';
}

/** Of the known cells, those that must be stages. */
const MOST = 0.8;
/** Fewer say nothing of a step. */
const FEWEST = 20;

/** The furthest stage of each row: an index of `stages`, -1 where it is unknown. */
export type Furthest = Int8Array;

/**
 * Reads a column as stages.
 *
 * @returns `undefined` where it holds something else, or one stage only.
 * @example furthestStages(column)?.[0] // 2
 */
export function furthestStages(column: Column): Furthest | undefined {
  const known = new Map<string, number>();
  const texts = column.folded();
  const found = Int8Array.from(texts, (text) => {
    const stage = known.get(text) ?? stages.findIndex((one) => written[one].test(fold(text)));
    known.set(text, stage);
    return stage;
  });
  const filled = texts.filter((text) => text !== '').length;
  const read = found.filter((stage) => stage >= 0).length;
  const isStages = new Set(found.filter((stage) => stage >= 0)).size > 1;
  return isStages && read >= MOST * filled ? found : undefined;
}

/**
 * How many of those that reached a stage reached the next, beside what is usual. Who stands at a stage
 * has been at all before it.
 *
 * @param furthest - The stage of each account.
 * @param benchmarks - What is usual: see `benchmarksOf`.
 */
export function conversions(furthest: Furthest, benchmarks: readonly Benchmark[]): Conversion[] {
  const reached = stages.map((_, stage) => furthest.filter((one) => one >= stage).length);
  return stages.slice(1).map((to, index) => {
    const from = stages[index] as Stage;
    const rate = wilson(reached[index + 1] as number, reached[index] as number);
    const benchmark = benchmarks.find((one) => one.from === from);
    return { from, to, rate, benchmark, says: beside(rate, benchmark) };
  });
}

function beside(rate: Proportion, benchmark: Benchmark | undefined): Conversion['says'] {
  if (benchmark === undefined || rate.trials < FEWEST) return 'too few to tell';
  if (rate.high < benchmark.low) return 'below';
  return rate.low > benchmark.high ? 'above' : 'within';
}
