import { compareScorings, type Movement } from '../../insight/changes/compare-scorings';
import { type Explained, explainChanges } from '../../insight/changes/explain-change';
import { type Scoring, type Sides, sidesOf, someOf } from '../../insight/changes/states';
import type { Source } from './changes';
import { type KeptRun, keptDay } from './kept-run';
import { type MatchedAccounts, matchAccounts } from './match-accounts';
import { overrideChanges } from './override-changes';
import { words } from './words';

/** Two runs side by side, account beside account. */
export interface ComparedRuns {
  readonly runs: readonly [before: KeptRun, now: KeptRun];
  readonly matched: MatchedAccounts;
  /** Of the accounts that both have, in the order of `matched.pairs`. */
  readonly sides: Sides;
  /** By the scores, whatever overrides say. */
  readonly movement: Movement;
  /** How an override moved a pair, in words. */
  readonly byOverride: (pair: number) => string | undefined;
  readonly sourceOf: (pair: number) => Source;
  /** Tiers before, by what they are called now. */
  readonly had: readonly string[];
  /** By the row of the one run and of the other. */
  readonly wasIn: (row: number) => boolean;
  readonly isIn: (row: number) => boolean;
  /** Why those pairs moved. */
  readonly explain: (which: readonly number[]) => ReadonlyMap<number, Explained>;
}

/** @throws Where no account of the one is found in the other. */
export function compareRuns(before: KeptRun, now: KeptRun): ComparedRuns {
  const matched = matchAccounts(before.keys, now.keys);
  const { pairs } = matched;
  if (pairs.length === 0 && before.keys.length > 0) {
    throw new Error(words.noneAgain(now.keyHeader, before.scoredAt));
  }
  const scorings = [
    scoringOf(
      before,
      pairs.map(([row]) => row),
    ),
    scoringOf(
      now,
      pairs.map(([, row]) => row),
    ),
  ] as const;
  const sides = sidesOf(...scorings);
  const had = pairs.map(([row]) => sides.tierNow(before.tiers[row] ?? ''));
  const overrides = overrideChanges(before, now, sides.tierNow);
  /** A tier that an override gave is none that is kept. */
  const hadByScore = had.map((tier, pair) => (overrides.had(pairs[pair]?.[0] ?? -1) ? '' : tier));
  const movement = movementOf(sides, hadByScore, scorings);
  const byOverride = (pair: number) =>
    overrides.says(...(pairs[pair] as readonly [number, number]));
  return {
    runs: [before, now],
    matched,
    sides,
    movement,
    byOverride,
    sourceOf: (pair) => (byOverride(pair) === undefined ? movement.main(pair) : 'override'),
    had,
    wasIn: isInIcp(before),
    isIn: isInIcp(now),
    explain: (which) => explain(scorings, hadByScore, which),
  };
}

/** As it was written; NaN where there is none. */
export function scoreOf({ scores }: KeptRun, row: number): number {
  const score = scores[row];
  return typeof score === 'number' ? score : Number.NaN;
}

function isInIcp({ definition, tiers }: KeptRun): (row: number) => boolean {
  const names = new Set(definition.tiers.filter(({ inIcp }) => inIcp).map(({ name }) => name));
  return (row) => names.has(tiers[row] ?? '');
}

function scoringOf(run: KeptRun, which: readonly number[]): Scoring {
  const { definition, asOf, today, decimalComma, fields, columns } = run;
  return {
    definition,
    context: { asOf, today, decimalComma, dayOf: keptDay },
    fields,
    rows: which.map((row) => columns.map((column) => column[row] ?? '')),
  };
}

function movementOf(
  sides: Sides,
  had: readonly string[],
  scorings: readonly [Scoring, Scoring],
): Movement {
  const [before, now] = scorings.map(({ definition }) => definition.settings.tierMargin);
  return compareScorings(sides, had, [before ?? 0, now ?? 0]);
}

function explain(
  [before, now]: readonly [Scoring, Scoring],
  had: readonly string[],
  which: readonly number[],
): ReadonlyMap<number, Explained> {
  const some = [someOf(before, which), someOf(now, which)] as const;
  const sides = sidesOf(...some);
  const tiers = which.map((pair) => had[pair] ?? '');
  const explained = explainChanges(sides, movementOf(sides, tiers, some));
  return new Map(which.map((pair, at) => [pair, explained[at] as Explained]));
}
