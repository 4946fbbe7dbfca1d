import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import type { Evaluation } from '../../engine/combine';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { contributions } from '../../engine/contributions';
import { type OrderedPart, orderedParts } from '../../engine/explain';
import { judge, standingUnexcluded } from '../../engine/judge';
import { isMet } from '../../engine/met';
import { shown } from '../../engine/shown';
import { NEEDS_DATA_INDEX, tierName } from '../../engine/tiers';
import type { MatchedAccount } from '../../protocol/account-line';
import type { Place } from '../../protocol/place-words';
import { changed, type NextTier, nextTier } from './next-tier';

/** What one criterion does to the account. */
export interface AccountPart {
  readonly id: string;
  readonly label: string;
  readonly field: string;
  readonly condition: string;
  /** What its cell shows. */
  readonly cell: string;
  readonly points: number;
  readonly possible: number;
}

/** Why an account has its score. */
export interface AccountReading extends Place {
  /** Share of the weight that is known, 0 to 1. */
  readonly known: number;
  /** The score if nothing of what is not known were met, and if all of it were. */
  readonly low: number;
  readonly high: number;
  /** Why it is excluded, by which condition and cell, and where it would stand otherwise. */
  readonly excluded: (Place & { readonly reason: string; readonly because: string }) | undefined;
  readonly needsData: boolean;
  readonly met: readonly AccountPart[];
  readonly missed: readonly AccountPart[];
  readonly unknown: readonly AccountPart[];
  /** What the points of what is met add up to. */
  readonly sum: number;
  readonly next: (Omit<NextTier, 'steps'> & { readonly steps: readonly string[] }) | undefined;
  /** Where it would stand if nothing of what is not known and left out did fit. */
  readonly ifUnfit: Place | undefined;
}

/**
 * Takes the score of one account apart, by the engine itself.
 *
 * @param definition - The draft.
 * @param account - As the server found it by that draft.
 * @example readAccount(draft, account).next // { name: 'Tier 1', short: 5, steps: ['Asked for a demo'], score: 86 }
 */
export function readAccount(definition: Definition, account: MatchedAccount): AccountReading {
  const model = scoringModel(definition);
  const evaluation = evaluationOfOne(definition, account);
  const judged = judge(model, evaluation);
  const { scores } = judged;
  const own = standingUnexcluded(model, scores, 0);
  const place = (one: typeof own): Place => {
    return { tier: tierName(model.tiers, one.tier), score: one.shown };
  };
  const parts = orderedParts(
    contributions(model, evaluation, 0),
    own.shown,
    () => scores.low[0] as number,
  );
  const toPart = (part: OrderedPart): AccountPart => {
    const criterion = definition.criteria[part.criterion] as Definition['criteria'][number];
    return {
      id: criterion.id,
      label: conditionLabel(criterion),
      field: criterion.field,
      condition: conditionText(criterion),
      cell: account.cells[criterion.field] ?? '',
      points: part.shown,
      possible: shown(part.possible),
    };
  };
  const met = parts.filter(({ match }) => isMet(match)).map(toPart);
  const open = parts.filter(({ match }) => !isMet(match));
  const unknown = open.filter(({ match }) => Number.isNaN(match));
  const exclusion = definition.exclusions[scores.excludedBy[0] as number];
  const next = exclusion === undefined ? nextTier(model, evaluation) : undefined;
  const labelOf = (index: number) => {
    const criterion = definition.criteria[index];
    return criterion === undefined ? '' : conditionLabel(criterion);
  };
  const leftOut = unknown
    .map(({ criterion }) => criterion)
    .filter((index) => definition.criteria[index]?.ifMissing === 'skip');
  const unfit = judge(model, changed(evaluation, [leftOut], 0)).scores;
  return {
    ...place({ tier: judged.tier[0] as number, shown: judged.shown[0] as number }),
    known: scores.coverage[0] as number,
    low: shown(scores.low[0] as number),
    high: shown(scores.high[0] as number),
    excluded: exclusion && {
      reason: exclusion.reason,
      because: withCell(conditionText(exclusion), account.cells[exclusion.field]),
      ...place(own),
    },
    needsData: judged.tier[0] === NEEDS_DATA_INDEX,
    met,
    missed: open.filter(({ match }) => !Number.isNaN(match)).map(toPart),
    unknown: unknown.map(toPart),
    sum: shown(met.reduce((total, { points }) => total + points, 0)),
    next: next && { ...next, steps: next.steps.map(labelOf) },
    ifUnfit:
      leftOut.length > 0 && own.tier >= 0 ? place(standingUnexcluded(model, unfit, 0)) : undefined,
  };
}

/** A condition and what the account has. @example withCell('Employees at most 9', '1-10') // 'Employees at most 9: 1-10' */
export function withCell(condition: string, cell = ''): string {
  return cell === '' ? condition : `${condition}: ${cell}`;
}

function evaluationOfOne(
  { criteria, exclusions }: Definition,
  account: MatchedAccount,
): Evaluation {
  const columns = (matches: MatchedAccount['criteria'], of: readonly { readonly on: boolean }[]) =>
    of.map(({ on }, index) => (on ? Float64Array.of(matches[index] ?? Number.NaN) : undefined));
  return {
    rowCount: 1,
    blank: new Uint8Array(1),
    criteria: columns(account.criteria, criteria),
    exclusions: columns(account.exclusions, exclusions),
  };
}
