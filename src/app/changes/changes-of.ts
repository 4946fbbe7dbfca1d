import { describeDifference } from '../../definition/difference';
import { tierRoles } from '../../definition/tier-role';
import { EXCLUDED, NEEDS_DATA, standingNames } from '../../engine/tiers';
import { shownDay } from '../../engine/values/shown-day';
import { migration } from '../../insight/backtest/compare';
import type { Explained } from '../../insight/changes/explain-change';
import { isSameCell, type Sides } from '../../insight/changes/states';
import { becauseOf } from './because';
import type { BridgeLine, ChangedAccount, ChangedList, Changes } from './changes';
import { type ComparedRuns, compareRuns, scoreOf } from './compared-runs';
import { type KeptRun, keptDay } from './kept-run';
import { type ChangedKind, kindsOfChange } from './kinds-of-change';
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
 * @param most - Accounts that are told one by one, see `kindsOfChange`.
 * @throws Where no account of the one is found in the other.
 */
export function changesOf(before: KeptRun, now: KeptRun, find: FindAccount, most: number): Changes {
  const compared = compareRuns(before, now);
  const { matched, sides, movement, sourceOf, had, wasIn, isIn } = compared;
  const { pairs, withoutKey, repeated } = matched;
  const kinds = kindsOfChange(compared, most);
  const { entered, left, moved } = kinds;
  const tell = tellers(compared, find, [...entered.told, ...left.told, ...moved.told]);
  const list = ({ total, told, toldLone }: ChangedKind, isNew: boolean): ChangedList => ({
    total,
    largest: [...told.map(tell.pair), ...toldLone.map((row) => tell.lone(row, isNew))],
  });
  const countOf = ({ pairs: which, lone }: ChangedKind, source: BridgeLine['source']) =>
    source === 'list' ? lone.length : which.filter((pair) => sourceOf(pair) === source).length;
  const [then, today] = [sides.definitions[0], now.definition].map(({ tiers }) =>
    standingNames(tiers),
  ) as [string[], string[]];
  const inIcp = [countIn(before, wasIn), countIn(now, isIn)] as const;
  const inPairs = [
    pairs.filter(([row]) => wasIn(row)).length + left.lone.length,
    pairs.filter(([, row]) => isIn(row)).length + entered.lone.length,
  ] as const;
  const isNow = pairs.map(([, row]) => now.tiers[row] ?? '');
  return {
    by: now.definition.settings.name,
    tab: now.tabName,
    since: shownDay(before.scoredAt),
    scoredAt: [before.scoredAt, now.scoredAt],
    versions: [before.version, now.version],
    accounts: [before.keys.length, now.keys.length],
    inIcp,
    bridge: sources.map((source) => ({
      source,
      entered: countOf(entered, source),
      left: countOf(left, source),
    })),
    entered: list(entered, true),
    left: list(left, false),
    moved: list(moved, false),
    roles: {
      ...Object.fromEntries(tierRoles(before.definition.tiers)),
      ...Object.fromEntries(tierRoles(now.definition.tiers)),
      [NEEDS_DATA]: 'needsData',
      [EXCLUDED]: 'excluded',
    },
    migration: { before: then, now: today, counts: migration(had, isNow, then, today) },
    definition: describeDifference(before.definition, now.definition),
    cells: changedCells(sides),
    days: now.asOf - before.asOf,
    keyHeader: now.keyHeader,
    withoutKey,
    repeated,
    unmatched: [inIcp[0] - inPairs[0], inIcp[1] - inPairs[1]],
    rescored: pairs.filter(
      ([old], pair) => !Object.is(scoreOf(before, old), movement.before(pair).score),
    ).length,
  };
}

/** What tells accounts one by one: those that both runs have, and those that one of them has. */
function tellers(
  { runs: [before, now], matched, sides, movement, byOverride, sourceOf, explain }: ComparedRuns,
  find: FindAccount,
  which: readonly number[],
) {
  const explained = explain(which);
  const { asOf, today, decimalComma, version } = now;
  const context = { asOf, today, decimalComma, dayOf: keptDay };
  const called = (key: unknown) => {
    const found = find(String(key ?? ''));
    return { row: found?.row, account: found?.account || String(key ?? '') };
  };
  const pair = (place: number): ChangedAccount => {
    const [old, fresh] = matched.pairs[place] as readonly [number, number];
    const why = explained.get(place) as Explained;
    return {
      ...called(now.keys[fresh]),
      before: before.tiers[old] ?? '',
      now: now.tiers[fresh] ?? '',
      scoreBefore: scoreOf(before, old),
      scoreNow: scoreOf(now, fresh),
      source: sourceOf(place),
      decided: movement.decided(place),
      measure: why.measure,
      points: why.points,
      because: becauseOf(
        sides,
        { movement, pair: place, explained: why, override: byOverride(place) },
        context,
        version,
      ),
    };
  };
  const lone = (row: number, isNew: boolean): ChangedAccount => {
    const run = isNew ? now : before;
    const [tier, score] = [run.tiers[row] ?? '', scoreOf(run, row)];
    return {
      ...called(run.keys[row]),
      before: isNew ? '' : tier,
      now: isNew ? tier : '',
      scoreBefore: isNew ? Number.NaN : score,
      scoreNow: isNew ? score : Number.NaN,
      source: 'list',
      decided: undefined,
      measure: 'score',
      points: { data: 0, definition: 0, time: 0 },
      because: isNew ? words.newInList : words.goneFromList,
    };
  };
  return { pair, lone };
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
