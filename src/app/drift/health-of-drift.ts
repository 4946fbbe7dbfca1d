import type { LooksFurther } from '../health/looks-further';
import { driftLines } from './drift-lines';
import { isCompared } from './drift-view';
import { openBaseline } from './kept-baseline';
import { driftFacts } from './read-drift';
import { words } from './words';

const { health: say } = words;

/** What drift adds to the findings of health: nothing is written. */
export const lookForDrift: LooksFurther = ({ workbook }, { name, loaded }, { judged }) => {
  const facts = driftFacts(loaded, judged, openBaseline(workbook, name).kept);
  const { drift } = facts;
  const findings = driftLines(facts);
  const isTold = ({ says }: { readonly says: string }) => says !== 'too few to tell';
  const found = (kind: string) => findings.some(({ id }) => id.startsWith(`drift ${kind}`));
  const looks = [
    { kinds: ['turn'], isThere: drift.quarters.length > 2, fine: say.quarters },
    { kinds: ['tier'], isThere: drift.tiers.some(isTold), fine: say.tiers },
    { kinds: ['criterion'], isThere: drift.effects.some(isTold), fine: say.criteria },
    {
      ...{ kinds: ['score', 'field'], fine: say.spread },
      isThere: isCompared(facts) && drift.spread.some(isTold),
    },
  ];
  const there = looks.filter(({ isThere }) => isThere);
  return {
    findings,
    checks: there.length,
    fine: there.filter(({ kinds }) => !kinds.some(found)).map(({ fine }) => fine),
    notTold: [],
  };
};
