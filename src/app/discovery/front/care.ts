import type { Definition } from '../../../definition/definition';
import type { PatternVerdict } from '../../../definition/edit/proposed';
import { conditionLabel } from '../../../engine/condition-text';
import { MANY } from '../../../insight/build/words';
import { type Care, good, look } from '../../report/care-rows';
import { repeatWords } from '../../report/rate-words';
import { shortly } from '../../report/room';
import type { FoundPatterns } from '../find-patterns';
import { words } from '../words';
import type { Findings } from './finding';
import { frontWords } from './words';

const { care: say } = frontWords;
/** Letters of a name. */
const LETTERS = 36;
/** From how likely a difference is luck it is not told. */
const CERTAIN = 0.05;

/** What to keep in mind, what needs a look first. */
export function careLines(
  { discovery, churn, notSearched }: FoundPatterns,
  { won, lost, asked, columns }: Findings,
  { criteria }: Definition,
): Care[] {
  const { patterns, sample } = discovery;
  const deals = won + lost;
  const of = (verdict: PatternVerdict, tell: (label: string) => string) =>
    patterns
      .filter((one) => one.verdict === verdict)
      .map((one) => look(tell(shortly(conditionLabel(one), LETTERS))));
  const isSure = churn !== undefined && churn.p < CERTAIN;
  const leaving = (churn?.criteria ?? []).flatMap(({ id, winsButChurns }) => {
    const own = criteria.find((one) => one.id === id);
    return winsButChurns && own
      ? [look(say.winsButChurns(shortly(conditionLabel(own), LETTERS)))]
      : [];
  });
  const isLeaving = isSure && churn.own.value > churn.others.value;
  return [
    ...(isLeaving ? [look(say.leaves(churn.own.value, churn.others.value))] : []),
    ...leaving,
    ...(asked.length > 0 ? [look(say.asked(asked.length))] : []),
    ...(deals > 0 && columns > 0 && Math.min(won, lost) < MANY ? [look(say.few(won, lost))] : []),
    ...(notSearched === '' ? [] : [look(`${words.sentence(notSearched)}.`)]),
    ...of('unstable', say.unstable),
    ...of('only on deals, cannot score accounts', say.onlyOnDeals),
    ...(sample.clusters < deals ? [look(repeatWords(deals, sample.clusters))] : []),
    ...(isSure && !isLeaving ? [good(say.stays(churn.own.value, churn.others.value))] : []),
    ...(columns > 1 ? [good(say.luck), good(say.alone)] : []),
  ];
}
