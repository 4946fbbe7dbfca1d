import { useState } from 'preact/hooks';
import type { FirstStep } from '../../protocol/found-view';
import { openWeights } from '../state/define';
import { page, tab } from '../state/store';
import { NameOwner } from './name-owner';
import { closePage } from './page-frame';
import { ScoreStep } from './score-step';

interface StepProps extends FirstStep {
  readonly unexplained: string;
}

/** A step: whether it is done, and a button that does it. */
export function Step(props: StepProps) {
  const { step, isDone, title, text, unexplained } = props;
  const [isNaming, setNaming] = useState(false);
  const acts: Partial<Record<FirstStep['step'], readonly [label: string, act: () => void]>> = {
    checked: ['Backtest', () => leaveFor(() => (tab.value = 'Backtest'))],
    owner: ['Set', () => setNaming(true)],
    why: ['Write', () => leaveFor(() => openWeights(unexplained))],
    exclusion: ['Add', () => (page.value = { kind: 'exclusion' })],
    review: ['Start', () => (page.value = { kind: 'review' })],
  };
  const [label, act] = acts[step] ?? [];
  return (
    <li class={isDone ? 'step done' : 'step'}>
      <span class="tick" aria-hidden="true">
        {isDone ? '✓' : ''}
      </span>
      <span class="what full">
        <b>{title}</b>
        <span class="unseen">{isDone ? ' (done)' : ' (open)'}</span>
        <div class="quiet full">{text}</div>
      </span>
      {!isDone && act !== undefined && !isNaming && (
        <button
          type="button"
          class="secondary small"
          aria-label={`${label}: ${title}`}
          onClick={act}
        >
          {label}
        </button>
      )}
      {!isDone && step === 'scored' && <ScoreStep />}
      {!isDone && isNaming && <NameOwner />}
    </li>
  );
}

function leaveFor(act: () => void): void {
  closePage();
  act();
}
