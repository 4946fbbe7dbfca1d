import type { AdviceView } from '../../app/backtest/backtest-view';
import type { Definition } from '../../definition/definition';
import { adviceWords } from '../model/backtest-words';
import { followAdvice } from '../model/follow-advice';
import { edit } from '../state/edit-draft';

/** Changes that a sidebar has room for. */
const MOST = 2;

interface AdviceBoxProps {
  /** The draft that was judged. */
  readonly definition: Definition;
  readonly advice: readonly AdviceView[];
}

/** What would help, to be tried on the draft. */
export function AdviceBox({ definition, advice }: AdviceBoxProps) {
  if (advice.length === 0) return null;
  return (
    <section class="advice" aria-label="Advice">
      {advice.slice(0, MOST).map((one) => (
        <AdviceLine key={one.text} definition={definition} advice={one} />
      ))}
    </section>
  );
}

interface AdviceLineProps {
  readonly definition: Definition;
  readonly advice: AdviceView;
}

function AdviceLine({ definition, advice }: AdviceLineProps) {
  const follow = followAdvice(advice, definition);
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
