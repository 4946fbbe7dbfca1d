import { followAdvice } from '../../definition/edit/follow-advice';
import type { AdviceView } from '../../protocol/backtest-view';
import { adviceWords } from '../model/backtest-words';
import type { Backtested } from '../state/backtest';
import { edit } from '../state/edit-draft';

/** Changes that a sidebar has room for. */
const MOST = 2;

type Judged = Pick<Backtested, 'definition' | 'view'>;

/** What would help, to be tried on the draft. */
export function AdviceBox(judged: Judged) {
  const { advice, noAdvice } = judged.view;
  if (advice.length === 0) return noAdvice ? <p class="quiet full">{noAdvice}.</p> : null;
  return (
    <section class="advice" aria-label="Advice">
      {advice.slice(0, MOST).map((one) => (
        <AdviceLine key={one.text} judged={judged} advice={one} />
      ))}
    </section>
  );
}

interface AdviceLineProps {
  readonly judged: Judged;
  readonly advice: AdviceView;
}

function AdviceLine({ judged: { definition, view }, advice }: AdviceLineProps) {
  const follow = followAdvice(advice, definition, view.dealsUntil);
  const text = adviceWords(advice, definition.tiers);
  return (
    <p class="full">
      {text}{' '}
      {follow !== undefined && (
        <button
          type="button"
          class="link"
          aria-label={`Try it: ${text}`}
          onClick={() => edit(follow)}
        >
          Try it
        </button>
      )}
    </p>
  );
}
