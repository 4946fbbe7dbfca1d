import type { DefinedCriterion, Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { profileSentence, sizeOf } from '../../definition/profile-sentence';
import { isStartWhy, reasonIn } from '../../definition/template/words';
import type { BandRole } from '../../definition/tier-role';
import { tierRoles } from '../../definition/tier-role';
import { type Answer, fourAnswers } from './four-answers';
import { calledAloud } from './spoken-condition';
import { oneLine } from './text-lines';
import { words } from './words';

/** A criterion that counts. */
export interface ShownCriterion {
  readonly name: string;
  readonly why: string;
  /** Set up wrote its value, and nobody has given another reason since. */
  readonly isStart: boolean;
  /** Of the whole score, 0 to 1. */
  readonly share: number;
}

/** A dimension of which a criterion counts. */
export interface ShownDimension {
  readonly name: string;
  readonly question: string;
  readonly share: number;
  /** Its place among all dimensions, which gives its colour. */
  readonly place: number;
  /** The weightiest first. */
  readonly criteria: readonly ShownCriterion[];
}

/** A tier, the best first. */
export interface ShownTier {
  readonly name: string;
  readonly role: BandRole;
  readonly scores: string;
  readonly meaning: string;
  readonly action: string;
  readonly customers: string;
  readonly days: number | undefined;
}

/** What the one page tells of a definition, all of it: the page shows what fits. */
export interface OnePage {
  readonly name: string;
  readonly sentence: string;
  readonly answers: readonly Answer[];
  readonly dimensions: readonly ShownDimension[];
  readonly exclusions: readonly { readonly name: string; readonly reason: string }[];
  readonly tiers: readonly ShownTier[];
}

/** What a definition says, in the order in which it is read aloud. What is switched off, or worth nothing, is no part of it. */
export function onePageOf(definition: Definition): OnePage {
  const shares = effectiveShares(definition);
  const shareOf = ({ id }: DefinedCriterion) => shares.get(id) ?? 0;
  const counted = definition.criteria
    .filter((one) => shareOf(one) > 0)
    .sort((a, b) => shareOf(b) - shareOf(a));
  const dimensions = definition.dimensions.flatMap(
    ({ name, question }, place): ShownDimension[] => {
      const own = counted.filter(({ dimension }) => dimension === name);
      if (own.length === 0) return [];
      const share = own.reduce((sum, one) => sum + shareOf(one), 0);
      const criteria = own.map((one) => ({
        name: labelOf(one),
        why: oneLine(reasonIn(one.why)),
        isStart: isStartWhy(one.why),
        share: shareOf(one),
      }));
      return [
        { name, question: oneLine(question) || words.question(name), share, place, criteria },
      ];
    },
  );
  return {
    name: oneLine(definition.settings.name),
    sentence: begun(profileSentence(definition)),
    answers: fourAnswers(definition, counted),
    dimensions,
    exclusions: definition.exclusions
      .filter(({ on }) => on)
      .map((one) => ({ name: labelOf(one), reason: oneLine(one.reason) })),
    tiers: tiersOf(definition),
  };
}

/** A sentence that begins with a word of small letters, such as a value of the list, has a capital. */
function begun(sentence: string): string {
  return sentence.replace(/^\p{Ll}(?=\p{Ll}*(?:\P{L}|$))/u, (letter) => letter.toUpperCase());
}

/** A name that says no number is followed by those that are asked for. */
function labelOf(condition: Parameters<typeof calledAloud>[0]): string {
  const label = calledAloud(condition);
  const span = condition.name && !/\d/.test(condition.name) ? sizeOf(condition) : '';
  return span === '' ? label : `${label}: ${span} ${oneLine(condition.field).toLowerCase()}`;
}

function tiersOf({ tiers }: Definition): ShownTier[] {
  const roles = tierRoles(tiers);
  const best = [...tiers].sort((a, b) => b.from - a.from);
  return best.map(({ name, from, meaning, nextAction, customerAction, days }, at) => ({
    name,
    role: roles.get(name) ?? 'lowest',
    scores: words.scores(from, best[at - 1]?.from),
    meaning: oneLine(meaning),
    action: oneLine(nextAction),
    customers: oneLine(customerAction),
    days,
  }));
}
