import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { tierRoles } from '../../definition/tier-role';
import type { ReadingContext } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA, standingNames } from '../../engine/tiers';
import { showCell } from '../../engine/values/show-cell';
import { migration } from '../../insight/backtest/compare';
import {
  compareScorings,
  type Movement,
  type Standing,
} from '../../insight/changes/compare-scorings';
import { type Explained, explainChanges, type Reason } from '../../insight/changes/explain-change';
import {
  isSameCell,
  type Scoring,
  type Sides,
  sidesOf,
  someOf,
} from '../../insight/changes/states';
import type { ChangedAccount, ChangedList, Changes, Source } from './changes';
import { type KeptRun, keptDay } from './kept-run';
import { matchAccounts } from './match-accounts';
import { overrideChanges } from './override-changes';
import { sources, words } from './words';

/** Where an account stands in its tab now, and what it is called there. */
export type FindAccount = (
  key: string,
) => { readonly row: number; readonly account: string } | undefined;

/**
 * What changed between two runs.
 *
 * @param before - The earlier run.
 * @param now - The later one.
 * @param find - Finds an account by the cell of its key.
 * @param most - Accounts that are told one by one, those that moved most: all where they are no more, else at
 *   least a third of so many of each kind.
 * @throws Where no account of the one is found in the other.
 */
export function changesOf(before: KeptRun, now: KeptRun, find: FindAccount, most: number): Changes {
  const matched = matchAccounts(before.keys, now.keys);
  const { pairs, gone, added } = matched;
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
  const movement = moved(sides, hadByScore, scorings);
  const byOverride = (pair: number) =>
    overrides.says(...(pairs[pair] as readonly [number, number]));
  const isInOf = (run: KeptRun) => {
    const names = new Set(
      run.definition.tiers.filter(({ inIcp }) => inIcp).map(({ name }) => name),
    );
    return (row: number) => names.has(run.tiers[row] ?? '');
  };
  const [wasIn, isIn] = [isInOf(before), isInOf(now)];
  const kinds = { entered: [] as number[], left: [] as number[], moved: [] as number[] };
  pairs.forEach(([old, fresh], pair) => {
    if (wasIn(old) !== isIn(fresh)) kinds[isIn(fresh) ? 'entered' : 'left'].push(pair);
    else if (had[pair] !== now.tiers[fresh]) kinds.moved.push(pair);
  });
  const [cameIn, wentOut] = [added.filter(isIn), gone.filter(wasIn)];
  const sizeOf = (pair: number) => {
    const [old, fresh] = pairs[pair] as readonly [number, number];
    return Math.abs(scoreOf(now, fresh) - scoreOf(before, old)) || 0;
  };
  const lone = { entered: cameIn, left: wentOut, moved: [] as number[] };
  const sizes = [kinds, lone].flatMap(Object.values<number[]>).map(({ length }) => length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const totalOf = (kind: keyof typeof kinds) => kinds[kind].length + lone[kind].length;
  const roomFor = (kind: keyof typeof kinds) =>
    Math.max(Math.floor(most / 3), most - (all - totalOf(kind)));
  const largest = (kind: keyof typeof kinds) =>
    [...kinds[kind]].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, roomFor(kind));
  const listed = [...largest('entered'), ...largest('left'), ...largest('moved')];
  const explained = explain(scorings, hadByScore, listed);
  const sourceOf = (pair: number): Source =>
    byOverride(pair) === undefined ? movement.main(pair) : 'override';
  const tell = (pair: number): ChangedAccount => {
    const [old, fresh] = pairs[pair] as readonly [number, number];
    const found = find(String(now.keys[fresh] ?? ''));
    const why = explained.get(pair) as Explained;
    const stands = [movement.before(pair), movement.now(pair)] as const;
    return {
      row: found?.row,
      account: found?.account || String(now.keys[fresh] ?? ''),
      before: before.tiers[old] ?? '',
      now: now.tiers[fresh] ?? '',
      scoreBefore: scoreOf(before, old),
      scoreNow: scoreOf(now, fresh),
      source: sourceOf(pair),
      decided: movement.decided(pair),
      measure: why.measure,
      points: why.points,
      because: becauseOf(
        sides,
        movement,
        pair,
        stands,
        why,
        scorings[1].context,
        now.version,
        byOverride(pair),
      ),
    };
  };
  const tellLone = (run: KeptRun, row: number, isNew: boolean): ChangedAccount => {
    const found = find(String(run.keys[row] ?? ''));
    return {
      row: found?.row,
      account: found?.account || String(run.keys[row] ?? ''),
      before: isNew ? '' : (run.tiers[row] ?? ''),
      now: isNew ? (run.tiers[row] ?? '') : '',
      scoreBefore: isNew ? Number.NaN : scoreOf(run, row),
      scoreNow: isNew ? scoreOf(run, row) : Number.NaN,
      source: 'list',
      decided: undefined,
      measure: 'score',
      points: { data: 0, definition: 0, time: 0 },
      because: isNew ? words.newInList : words.goneFromList,
    };
  };
  const list = (kind: keyof typeof kinds): ChangedList => {
    const isNew = kind === 'entered';
    const own = largest(kind).map(tell);
    const others = lone[kind]
      .slice(0, roomFor(kind) - own.length)
      .map((row) => tellLone(isNew ? now : before, row, isNew));
    return { total: totalOf(kind), largest: [...own, ...others] };
  };
  const countOf = (which: readonly number[], source: Source) =>
    which.filter((pair) => sourceOf(pair) === source).length;
  const names = [sides.definitions[0], now.definition].map(({ tiers }) => standingNames(tiers));
  const inIcp = [countIn(before, wasIn), countIn(now, isIn)] as const;
  const inPairs = [
    pairs.filter(([row]) => wasIn(row)).length + wentOut.length,
    pairs.filter(([, row]) => isIn(row)).length + cameIn.length,
  ] as const;
  return {
    by: now.definition.settings.name,
    scoredAt: [before.scoredAt, now.scoredAt],
    versions: [before.version, now.version],
    accounts: [before.keys.length, now.keys.length],
    inIcp,
    bridge: sources.map((source) =>
      source === 'list'
        ? { source, entered: cameIn.length, left: wentOut.length }
        : { source, entered: countOf(kinds.entered, source), left: countOf(kinds.left, source) },
    ),
    entered: list('entered'),
    left: list('left'),
    moved: list('moved'),
    roles: {
      ...Object.fromEntries(tierRoles(before.definition.tiers)),
      ...Object.fromEntries(tierRoles(now.definition.tiers)),
      [NEEDS_DATA]: 'needsData',
      [EXCLUDED]: 'excluded',
    },
    migration: {
      before: names[0] ?? [],
      now: names[1] ?? [],
      counts: migration(
        had,
        pairs.map(([, row]) => now.tiers[row] ?? ''),
        names[0] ?? [],
        names[1] ?? [],
      ),
    },
    definition: describeDifference(before.definition, now.definition),
    cells: changedCells(sides),
    days: now.asOf - before.asOf,
    keyHeader: now.keyHeader,
    withoutKey: matched.withoutKey,
    repeated: matched.repeated,
    unmatched: [inIcp[0] - inPairs[0], inIcp[1] - inPairs[1]],
    rescored: pairs.filter(
      ([old], pair) => !Object.is(scoreOf(before, old), movement.before(pair).score),
    ).length,
  };
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

function moved(sides: Sides, had: readonly string[], scorings: readonly [Scoring, Scoring]) {
  const [before, now] = scorings.map(({ definition }) => definition.settings.tierMargin);
  return compareScorings(sides, had, [before ?? 0, now ?? 0]);
}

/** Only of those that are told. */
function explain(
  scorings: readonly [Scoring, Scoring],
  had: readonly string[],
  which: readonly number[],
): Map<number, Explained> {
  const [before, now] = scorings;
  const some = [someOf(before, which), someOf(now, which)] as const;
  const sides = sidesOf(...some);
  const movement = moved(
    sides,
    which.map((pair) => had[pair] ?? ''),
    some,
  );
  const explained = explainChanges(sides, movement);
  return new Map(which.map((pair, at) => [pair, explained[at] as Explained]));
}

function scoreOf({ scores }: KeptRun, row: number): number {
  const score = scores[row];
  return typeof score === 'number' ? score : Number.NaN;
}

function countIn({ tiers }: KeptRun, isIn: (row: number) => boolean): number {
  return tiers.filter((_, row) => isIn(row)).length;
}

function changedCells({ fields, rows: [old, fresh] }: Sides): [string, number][] {
  return fields
    .map((field, column): [string, number] => {
      const isChanged = (row: Sides['rows'][1][number], at: number) =>
        !isSameCell(row[column] ?? '', old[at]?.[column] ?? '');
      return [field, fresh.filter(isChanged).length];
    })
    .filter(([, accounts]) => accounts > 0)
    .sort((one, other) => other[1] - one[1]);
}

function becauseOf(
  { definitions }: Sides,
  movement: Movement,
  pair: number,
  [was, is]: readonly [Standing, Standing],
  { reasons, measure }: Explained,
  context: ReadingContext,
  version: string,
  override: string | undefined,
): string {
  const decided = movement.decided(pair);
  const told = reasons.map((reason) =>
    words.points(sayOf(reason, context, version), reason.points, measure === 'coverage'),
  );
  if (override !== undefined) return words.reasons([override, ...told]);
  const reasonOf = (definition: Definition, { excludedBy }: Standing) =>
    definition.exclusions[excludedBy]?.reason ?? '';
  if (decided === 'exclusion') {
    const [before, now] = [reasonOf(definitions[0], was), reasonOf(definitions[1], is)];
    return words.reasons([
      is.excludedBy >= 0 ? words.excluded(now) : words.noLongerExcluded(before),
      ...told,
    ]);
  }
  if (decided === 'coverage') {
    const { minimumCoverage } = definitions[1].settings;
    return words.reasons([words.known(was.coverage, is.coverage, minimumCoverage), ...told]);
  }
  if (told.length > 0) return words.reasons(told);
  const [before, after] = definitions;
  const tiers = describeDifference(before, { ...before, tiers: after.tiers });
  return tiers.length > 0 ? words.reasons(tiers) : words.held;
}

function sayOf(reason: Reason, context: ReadingContext, version: string): string {
  if (reason.cause === 'data') {
    const { field, from, to } = reason;
    return words.cell(field, showCell(from, context), showCell(to, context));
  }
  return reason.cause === 'time' ? words.faded(reason.says) : `${version}: ${reason.says}`;
}
