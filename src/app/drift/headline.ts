import { driftFindings } from '../../insight/drift/drift';
import { defaultDriftOptions } from '../../insight/drift/options';
import type { DriftView } from '../../protocol/drift-view';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import { isCompared } from './compared';
import { driftShort } from './finding-words';
import type { DriftFacts } from './read-drift';
import { words } from './words';

const { minimumDeals: LEAST } = defaultDriftOptions;

/** Whether it is still true, in one sentence. */
export function headline(facts: DriftFacts): DriftView['says'] {
  const { drift, judged, loaded } = facts;
  const problems = problemsOf(facts);
  if (problems.length > 0) return { mark: '!', text: words.missing(problems) };
  const found = driftFindings(drift);
  if (found.length > 0)
    return {
      mark: '!',
      text: words.drifts(found.map((one) => driftShort(one, loaded.definition))),
    };
  if (judged.accounts === undefined && judged.deals === undefined)
    return { mark: '·', text: words.nothing };
  const isTold = ({ says }: { readonly says: string }) => says !== 'too few to tell';
  const deals = drift.effects.some(isTold) || drift.tiers.some(isTold);
  const accounts = isCompared(facts) && drift.spread.some(isTold);
  if (deals) {
    const [before, missed] = missedOf(facts);
    if (missed.length > 0) {
      const since = before.length === missed.length ? undefined : drift.since?.day;
      return { mark: '!', text: words.misses(missed, since, !isCompared(facts)) };
    }
    return { mark: '✓', text: words.stillTrue[accounts ? 'both' : 'deals'] };
  }
  const untold = words.untoldDeals[whyUntold(facts)];
  if (accounts) return { mark: '✓', text: words.stillTrue.accounts(untold) };
  const begins = drift.spread.length > 0 && !isCompared(facts);
  return { mark: '·', text: (begins ? words.begins : words.tooFew)(untold) };
}

/** Columns of the accounts that are missing, or stand twice, in words. */
export function problemsOf({ judged: { accounts } }: DriftFacts): readonly string[] {
  return accounts?.columnProblems ?? [];
}

/** Why nothing is said of what was before. */
export function undatedSays(facts: DriftFacts): string {
  const why = whyUntold(facts);
  if (why === 'none') return words.noDeal;
  return why === 'unread' ? words.unreadDeals : words.criteria.undated;
}

function whyUntold({ judged, drift }: DriftFacts): keyof typeof words.untoldDeals {
  if (judged.deals === undefined) return judged.tables === undefined ? 'none' : 'unread';
  return drift.since === undefined ? 'undated' : 'few';
}

/** Targets that it misses now by more than luck, in words; and those of them that it missed before. */
function missedOf({
  drift: { sides },
  loaded: { definition },
}: DriftFacts): readonly [before: string[], now: string[]] {
  if (sides === undefined) return [[], []];
  const { wonTarget, lostTarget } = definition.settings;
  const isMissed = (rate: Proportion, target: number) =>
    !isFewerThan(LEAST, rate) && rate.high < target;
  const [before, now] = sides;
  const both = [
    [before.wonIncluded, now.wonIncluded, wonTarget, words.missed.won],
    [before.lostExcluded, now.lostExcluded, lostTarget, words.missed.lost],
  ] as const;
  const missed = both.filter(([, is, target]) => isMissed(is, target));
  const say = (some: typeof missed) => some.map(([, is, target, told]) => told(is.value, target));
  return [say(missed.filter(([was, , target]) => isMissed(was, target))), say(missed)];
}
