import type { JudgedWorkbook } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { ToldFinding } from '../told-finding';
import type { Workbook } from '../workbook';
import { isCompared } from './compared';
import { driftLines } from './drift-lines';
import { openBaseline } from './kept-baseline';
import { driftFacts } from './read-drift';
import { words } from './words';

const { health: say } = words;

/** What stands among the findings of health. */
interface DriftHealth {
  readonly findings: readonly ToldFinding[];
  /** How many things were looked at; those without a finding are told in `fine`. */
  readonly checks: number;
  readonly fine: readonly string[];
}

/** What drift adds to the findings of health: nothing is written. */
export function lookForDrift(
  workbook: Workbook,
  name: string,
  loaded: LoadedDefinition,
  judged: JudgedWorkbook,
): DriftHealth {
  const facts = driftFacts(loaded, judged, openBaseline(workbook, name).kept);
  const { drift } = facts;
  const findings = driftLines(facts);
  const isTold = ({ says }: { readonly says: string }) => says !== 'too few to tell';
  const found = (kind: string) => findings.some(({ id }) => id.startsWith(`drift ${kind}`));
  const looks = [
    { kinds: ['turn'], isThere: drift.quarters.length > 2, fine: say.quarters },
    { kinds: ['tier', 'turn win rate'], isThere: drift.tiers.some(isTold), fine: say.tiers },
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
  };
}
