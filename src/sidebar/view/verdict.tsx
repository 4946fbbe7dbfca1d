import type { RefObject } from 'preact';
import { counted } from '../../engine/figures';
import type { ChangeLine, HeldOutWords } from '../../protocol/proposal-view';

interface VerdictProps extends HeldOutWords {
  /** Nothing of it is left out. */
  readonly isWhole: boolean;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/** What a proposal does with deals that it had not seen: the first that one reads of it. */
export function Verdict({ says, isMet, rests, isWhole, heading }: VerdictProps) {
  const Title = heading === undefined ? 'h3' : 'h1';
  return (
    <div class={isMet && isWhole ? 'verdict' : 'verdict look'}>
      <Title {...(heading && { ref: heading, tabIndex: -1 })} class="full">
        {says}
      </Title>
      <p class="full">
        {isWhole
          ? rests
          : 'These figures are those of all that was found. Backtest judges what you keep.'}
      </p>
    </div>
  );
}

interface LeftOutProps {
  /** What one of them is called where others came in. */
  readonly noun: string;
  readonly of: readonly ChangeLine[];
}

/** What says nothing of winning, each with its reason. */
export function LeftOut({ noun, of }: LeftOutProps) {
  if (of.length === 0) return null;
  return (
    <details class="aside">
      <summary>
        <b>{counted(of.length, noun)} left out.</b> <span class="link">Show</span>
      </summary>
      <Lines of={of} />
    </details>
  );
}

/** Something with its reason, one below the other. */
export function Lines({ of }: { readonly of: readonly ChangeLine[] }) {
  return (
    <ul class="ruled">
      {of.map(({ text, why }) => (
        <li key={text} class="full">
          {text}
          {why && <div class="quiet full">{why}</div>}
        </li>
      ))}
    </ul>
  );
}
