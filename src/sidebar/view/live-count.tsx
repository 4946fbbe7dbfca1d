import { counted } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { factsWords, matchShares, questionKey } from '../model/matches';
import { notationOf, questionProblem } from '../model/question-problem';
import { askQuestion } from '../state/load';
import { draft, matches, rows } from '../state/store';
import { useAnswer } from './use-answer';

const PAUSE_MS = 250;

interface LiveCountProps {
  readonly question: Condition;
  /** Else it says only what is missing. */
  readonly isCounted?: boolean;
}

/** Says how many accounts meet a condition, while it is being typed; where it can't, why. */
export function LiveCount({ question, isCounted = true }: LiveCountProps) {
  const key = questionKey(question);
  const problem = questionProblem(question, notationOf(draft.value));
  const isKnown = matches.value.has(key);
  const isAsked = isCounted && problem === '' && !isKnown;
  const { error } = useAnswer(isAsked ? key : undefined, () => askQuestion(question), PAUSE_MS);
  return (
    <p class="live" role="status">
      {problem || error || (isCounted && <Counts questionKey={key} />)}
    </p>
  );
}

function Counts({ questionKey: key }: { readonly questionKey: string }) {
  const known = matches.value.get(key);
  if (known === undefined || rows.value === undefined) return <>Counting…</>;
  const shares = matchShares(known, rows.value.blank);
  return (
    <span class="unseen">
      {counted(shares.metCount, 'account')}: {factsWords(shares)}
    </span>
  );
}
