import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { scorePrint } from '../../definition/score-print';
import { type BacktestInput, judgeDeals, judgeSome } from '../backtest/backtest';
import { inQuarters } from '../deals/calendar';
import { dataEnd } from '../deals/data-end';
import { type Deal, dealDay } from '../deals/deal';
import type { JudgedAccounts } from '../judged-accounts';
import type { Baseline } from './baseline';
import { type TierDrift, tierDrift } from './calibration';
import { type Cause, causeOf } from './cause';
import { type EffectLine, effectsOf } from './effects';
import { fieldColumns } from './field-columns';
import { type DriftOptions, defaultDriftOptions } from './options';
import {
  type PeriodDrift,
  partedBy,
  type QuarterDrift,
  quarterDrift,
  sidesOf,
  wholeQuarters,
} from './quarters';
import { type Since, sinceWhen } from './since';
import { type StabilityLine, stabilityOf } from './stability';
import { type Stalled, stalledDeals } from './stalled';
import { type Turn, turnsOf } from './turns';

/** All that drift is told from. */
export interface DriftInput {
  readonly definition: Definition;
  /** All deals with their attributes; `undefined` where there are none. */
  readonly deals: BacktestInput | undefined;
  /** Accounts judged as of today; `undefined` where there are none. */
  readonly accounts: JudgedAccounts | undefined;
  /** How accounts were spread once; `undefined` where nobody took that down. */
  readonly baseline: Baseline | undefined;
}

/** What there is to hold today's accounts against. */
export type BaselineState = 'none' | 'later than today' | 'another definition' | 'this definition';

/** A turn with what most likely brought it. */
export interface CausedTurn extends Turn {
  readonly cause: Cause | undefined;
}

/** Whether what was true of a definition still is. */
export interface Drift {
  readonly baseline: BaselineState;
  /** How score and fields are spread against the baseline; empty where there is none to compare. */
  readonly spread: readonly StabilityLine[];
  /** Empty where the deals have no dates. */
  readonly quarters: readonly QuarterDrift[];
  /** `undefined` where no deal that counts has a day. */
  readonly since: Since | undefined;
  /** What is said of the deals before that day and after it; `undefined` where there is none. */
  readonly sides: readonly [before: PeriodDrift, now: PeriodDrift] | undefined;
  readonly effects: readonly EffectLine[];
  readonly tiers: readonly TierDrift[];
  readonly turns: readonly CausedTurn[];
  /** The first quarters, of which the deals tell only a part: no turn is told by them. */
  readonly partQuarters: readonly string[];
  readonly stalled: Stalled | undefined;
}

/** Something that is no longer as it was. */
export type DriftFinding =
  | { readonly kind: 'score moved'; readonly line: StabilityLine }
  | { readonly kind: 'field moved'; readonly line: StabilityLine }
  | { readonly kind: 'criterion weaker'; readonly line: EffectLine }
  | { readonly kind: 'tier changed'; readonly line: TierDrift }
  | { readonly kind: 'turn'; readonly line: CausedTurn };

const NOTHING = {
  ...{ quarters: [], since: undefined, sides: undefined },
  ...{ effects: [], tiers: [], turns: [], partQuarters: [] },
};

/**
 * Tells whether a definition still holds: how accounts are spread against a baseline, how both rates
 * went from quarter to quarter, whether each criterion and each tier tells what it told.
 *
 * @param input - Whatever there is of accounts, deals and a baseline.
 * @param options - What counts as a change.
 * @returns Plain data; what can't be told is empty or says so.
 * @example driftOf(input).turns[0]?.quarter // '2026 Q1'
 */
export function driftOf(input: DriftInput, options: DriftOptions = defaultDriftOptions): Drift {
  const baseline = baselineState(input);
  const isUsable = baseline === 'this definition' || baseline === 'another definition';
  const spread =
    isUsable && input.baseline && input.accounts
      ? stabilityOf(input.baseline, input.accounts, baseline === 'this definition', options)
      : [];
  return { baseline, spread, stalled: undefined, ...NOTHING, ...ofDeals(input, isUsable, options) };
}

/** What of it is no longer as it was, by kind; nothing where luck may have brought it. */
export function driftFindings({ spread, effects, tiers, turns }: Drift): DriftFinding[] {
  const moved = spread.filter(({ says }) => says === 'moved');
  const isFirst = ({ field }: StabilityLine, at: number) =>
    moved.findIndex((one) => one.field === field) === at;
  const weaker = effects.filter(({ says }) => says === 'weaker' || says === 'turned');
  const changed = tiers.filter(({ says }) => says === 'less' || says === 'more');
  return [
    ...turns.map((line) => ({ kind: 'turn' as const, line })),
    ...changed.map((line) => ({ kind: 'tier changed' as const, line })),
    ...weaker.map((line) => ({ kind: 'criterion weaker' as const, line })),
    ...moved.filter(isFirst).map((line) => {
      const kind = line.of === 'score' ? ('score moved' as const) : ('field moved' as const);
      return { kind, line };
    }),
  ];
}

function baselineState({ baseline, definition, accounts, deals }: DriftInput): BaselineState {
  if (baseline === undefined) return 'none';
  const today = accounts?.context.asOf ?? deals?.context.asOf ?? Number.NaN;
  if (baseline.takenOn > today) return 'later than today';
  return baseline.fingerprint === scorePrint(definition) ? 'this definition' : 'another definition';
}

function ofDeals(
  { definition, deals: input, baseline }: DriftInput,
  isUsable: boolean,
  options: DriftOptions,
): Partial<Drift> {
  if (input === undefined) return {};
  const { model, context } = input;
  const { chance, minimumDeals: least } = options;
  const isFitted = definition.settings.fittedUntil !== undefined;
  const closed = judgeDeals(input);
  const { deals, judged } = closed;
  const open = [...input.deals.keys()].filter((index) => isWaiting(input.deals[index] as Deal));
  const waiting = judgeSome(input, open);
  const fields = usedFields(definition);
  const pipeline = judgeSome(input, [...closed.selection.used, ...open]);
  const turns = turnsOf(closed, { chance: chance.turns, least, isFitted });
  const known = isUsable ? baseline : undefined;
  const since = sinceWhen(deals, definition, known, least, turns[0]?.day);
  const parted = partedAt(since, deals);
  const isDated = !Number.isNaN(since.day);
  const columns =
    turns.length === 0
      ? []
      : fieldColumns(fields, closed.table, context, model.missingWords, closed.days);
  return {
    quarters: quarterDrift(closed, pipeline),
    since: isDated ? since : undefined,
    sides: isDated ? sidesOf(closed, pipeline, parted, since.day) : undefined,
    effects: effectsOf(model, judged, parted, chance.effects, isFitted),
    tiers: tierDrift(model, judged, parted, { chance: chance.tiers, least, isFitted }),
    turns: turns.map((turn) => {
      return { ...turn, cause: causeOf(turn, model, closed, columns, options) };
    }),
    partQuarters: partQuarters(deals),
    stalled: stalledDeals(
      model,
      closed,
      waiting,
      dataEnd(input.deals, context.asOf),
      options.stalledAfter,
    ),
  };
}

/** Where a turn parts them, the older ones are those that it was held against. */
function partedAt({ day, by }: Since, deals: readonly Deal[]): ReturnType<typeof partedBy> {
  const [older, newer] = partedBy(day, deals.map(dealDay));
  if (by !== 'turn') return [older, newer];
  const whole = new Set(wholeQuarters(deals).flatMap(([, rows]) => rows));
  return [older.filter((row) => whole.has(row)), newer];
}

function partQuarters(deals: readonly Deal[]): string[] {
  const [first] = wholeQuarters(deals);
  return inQuarters(deals.map(dealDay))
    .map(([quarter]) => quarter)
    .filter((quarter) => first === undefined || quarter < first[0]);
}

/** Whether a deal is open, and may stall. */
export function isWaiting({ outcome, isJoined }: Deal): boolean {
  return outcome === 'open' && isJoined;
}
