import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../protocol/found-view';
import { ask } from '../bridge/ask';
import { run } from '../state/score-accounts';
import { promise } from '../state/start';
import { saved } from '../state/store';
import { whileAway } from '../state/while-away';
import { NewColumns } from './new-columns';
import { PageFrame } from './page-frame';
import { Sample } from './start-sample';
import { Steps } from './steps-list';
import { useAnswer } from './use-answer';
import { useReturn } from './use-return';
import { Warning } from './warning';

/** The first steps with a definition, and what came since it was set up. */
export function StepsPage() {
  const [asked, setAsked] = useState(0);
  const name = saved.value?.name ?? '';
  const key = JSON.stringify([name, saved.value?.fingerprint, run.value?.kind === 'done', asked]);
  const { value, error } = useAnswer(key, () => ask({ action: 'checklist', name }));
  const again = () => {
    if (value !== undefined || error !== '') setAsked(asked + 1);
  };
  useReturn(again);
  const look = useRef(again);
  look.current = again;
  const [last, setLast] = useState<Checklist | undefined>(undefined);
  if (value !== undefined && value.checklist !== last) setLast(value.checklist);
  const shown = value?.checklist ?? last;
  const left = shown?.steps.filter(({ isDone }) => !isDone).length ?? 0;
  const isOpen = left > 0;
  useEffect(() => (isOpen ? whileAway(document, () => look.current()) : undefined), [isOpen]);
  return (
    <PageFrame title={titleOf(shown, left)}>
      <Warning text={error} />
      {error === '' && shown === undefined && (
        <p class="quiet" role="status">
          Looking what is done…
        </p>
      )}
      {shown !== undefined && (
        <>
          {promise.value !== undefined && (
            <p class={promise.value.isMet ? 'verdict full' : 'verdict look full'}>
              {promise.value.verdict}
            </p>
          )}
          <p class="full">{shown.says}</p>
          {shown.isSample && <Sample />}
          <NewColumns columns={shown.newColumns} />
          {shown.isHidden ? (
            <Shown name={name} again={() => setAsked(asked + 1)} />
          ) : (
            <Steps {...shown} name={name} left={left} />
          )}
        </>
      )}
    </PageFrame>
  );
}

function titleOf(shown: Checklist | undefined, left: number): string {
  if (shown === undefined) return 'First steps';
  if (left === 0) return 'All is set up';
  if (shown.isHidden) return 'Set up already';
  return left === 1 ? 'One step left' : `${left} steps left`;
}

function Shown({ name, again }: { readonly name: string; readonly again: () => void }) {
  const show = async () => {
    await ask({ action: 'hideChecklist', name, isHidden: false });
    again();
  };
  return (
    <>
      <p class="quiet full">Set up again changes nothing that is there.</p>
      <button type="button" class="link" onClick={() => void show()}>
        Show the first steps
      </button>
    </>
  );
}
