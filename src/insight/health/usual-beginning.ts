import type { Definition } from '../../definition/definition';
import { beginAt, firstInIcp } from '../../definition/edit/follow-advice';
import type { Judged } from '../../engine/judge';
import { listedRows } from '../judged-accounts';
import type { AccountFacts, DealFacts } from './facts';
import type { Beginning, Counted } from './finding';

/** Scores that people choose, before all others. */
const ROUND = 5;
const HIGHEST = 100;

/**
 * The score nearest to today's at which a usual share of the accounts would be in the ICP.
 *
 * @param usual - Least and most share.
 * @returns `undefined` where no score does it, or the tiers are in no order.
 * @example usualBeginning(definition, accounts, deals, [0.05, 0.3])?.from // 65
 */
export function usualBeginning(
  { tiers }: Pick<Definition, 'tiers'>,
  { judged }: Pick<AccountFacts, 'judged'>,
  deals: Pick<DealFacts, 'found'> | undefined,
  [least, most]: readonly [least: number, most: number],
): Beginning | undefined {
  const today = firstInIcp(tiers)?.from;
  if (today === undefined) return undefined;
  const rows = listedRows(judged);
  const inside = (from: number) => rows.filter((row) => isInside(judged, row, from)).length;
  const isUsual = (from: number) => {
    const share = inside(from) / rows.length;
    return share >= least && share <= most;
  };
  const isPossible = (from: number) => from !== today && beginAt(tiers, from) !== undefined;
  const nearestFirst = (one: number, other: number) =>
    Math.abs(one - today) - Math.abs(other - today);
  const every = Array.from({ length: HIGHEST }, (_, index) => index + 1).sort(nearestFirst);
  const round = every.filter((from) => from % ROUND === 0);
  const from = [...round, ...every].find((one) => isPossible(one) && isUsual(one));
  if (from === undefined) return undefined;
  const accounts = { count: inside(from), of: rows.length };
  return { from, accounts, won: deals && wonAt(deals, from) };
}

function wonAt({ found: { judged } }: Pick<DealFacts, 'found'>, from: number): Counted | undefined {
  const won = [...judged.won.keys()].filter((row) => judged.won[row] === 1);
  const count = won.filter((row) => isInside(judged, row, from)).length;
  return won.length === 0 ? undefined : { count, of: won.length };
}

/** Excluded rows and those without a score are never inside. */
function isInside({ tier, shown }: Pick<Judged, 'tier' | 'shown'>, row: number, from: number) {
  return (tier[row] as number) >= 0 && (shown[row] as number) >= from;
}
