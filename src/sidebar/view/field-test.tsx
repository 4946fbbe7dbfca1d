import { useState } from 'preact/hooks';
import type { State, TestDone } from '../../protocol/answer';
import type { FieldTestView } from '../../protocol/field-test-view';
import { ask } from '../bridge/ask';
import { fieldTestWords as say } from '../model/field-test-words';
import { guarded } from '../state/edit-draft';
import type { Act } from '../state/field-test';
import type { PageOf } from '../state/page';
import { takeProposal } from '../state/proposed';
import { notice, page, saved } from '../state/store';
import { message } from '../words';
import { Bones } from './bones';
import { NewFieldTest } from './field-test-plan';
import { PageFrame } from './page-frame';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

/** What is being done, and what came of it. */
interface Doing {
  readonly what: string;
  readonly done?: TestDone;
}

/** The field test of the definition that is open: planned, running, or what came of it. */
export function FieldTestPage({ other }: PageOf<'fieldTest'>) {
  const state = saved.value;
  const name = state?.name ?? '';
  const first = useAnswer(state && `${name} ${state.fingerprint}`, () =>
    ask({ action: 'fieldTest', name }),
  );
  const [doing, setDoing] = useState<Doing>();
  const [isNew, setNew] = useState<boolean>();
  const act: Act = async (what, task) => {
    notice.value = undefined;
    setDoing({ what });
    try {
      const done = await task(name);
      setDoing({ what: '', done });
      setNew(false);
    } catch (error) {
      notice.value = { kind: 'error', text: message(error) };
      setDoing(undefined);
    }
  };
  const view = doing?.done?.view ?? first.value?.view;
  return (
    <PageFrame title={say.title}>
      <Warning text={view === undefined ? first.error : ''} />
      {view === undefined && first.error === '' && <Bones text={say.reading} />}
      {doing?.done !== undefined && (
        <p class="full" role="status">
          {doing.done.summary}
        </p>
      )}
      {state !== undefined && view !== undefined && (
        <Tests
          state={state}
          view={view}
          other={other}
          isNew={isNew}
          again={() => setNew(true)}
          busy={doing?.what ?? ''}
          act={act}
        />
      )}
    </PageFrame>
  );
}

interface TestsProps {
  readonly state: State;
  readonly view: FieldTestView;
  readonly other: string | undefined;
  /** Whether another test is being planned; `undefined` before anybody chose. */
  readonly isNew: boolean | undefined;
  readonly again: () => void;
  readonly busy: string;
  readonly act: Act;
}

function Tests({ state, view, other, isNew, again, busy, act }: TestsProps) {
  const isFirst = view.arms.length === 0;
  const showsPlan = !view.isRunning && (isNew ?? (isFirst || other !== undefined));
  return (
    <>
      {!isFirst && !showsPlan && <Standing view={view} />}
      {showsPlan && (
        <NewFieldTest state={state} other={other} lacks={view.lacks} busy={busy} act={act} />
      )}
      {view.isRunning && <Running view={view} busy={busy} act={act} />}
      {!view.isRunning && !showsPlan && <Over view={view} busy={busy} act={act} again={again} />}
      {view.care.map((text) => (
        <p key={text} class="quiet full">
          {text}
        </p>
      ))}
      {view.columns.length > 0 && showsPlan && <Columns busy={busy} act={act} />}
      {view.former.length > 0 && (
        <details class="full">
          <summary>{say.former}</summary>
          {view.former.map((text) => (
            <p key={text} class="quiet full">
              {text}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function Standing({ view: { sentence, below, arms, todo } }: Pick<TestsProps, 'view'>) {
  return (
    <div class="details">
      <p class="full">
        <b>{sentence}</b>
      </p>
      <p class="quiet full">{below}</p>
      {arms.map((arm) => (
        <p key={arm.arm} class="full">
          <b>{say.arm(arm)}</b>
          <br />
          {say.outcome(arm)}
          <br />
          <span class="quiet">{arm.rate || say.missing(arm)}</span>
        </p>
      ))}
      <p class="full">{todo}</p>
    </div>
  );
}

function Running({ view, busy, act }: Pick<TestsProps, 'view' | 'busy' | 'act'>) {
  const [isEnding, setEnding] = useState(false);
  if (!isEnding) {
    return (
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-first
          disabled={busy !== ''}
          onClick={() => void act(say.updating, (name) => ask({ action: 'updateFieldTest', name }))}
        >
          {busy === say.updating ? busy : say.update}
        </button>
        <button type="button" class="link" disabled={busy !== ''} onClick={() => setEnding(true)}>
          {busy === say.ending ? busy : say.end}
        </button>
      </div>
    );
  }
  const end = (clears: boolean) => {
    setEnding(false);
    void act(say.ending, (name) => ask({ action: 'endFieldTest', name, clears }));
  };
  return (
    <section class="details" aria-label={say.endTitle}>
      <h3>{say.endTitle}</h3>
      <p class="full">{view.isEnough ? say.endTold : say.endEarly}</p>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => end(false)}>
          {say.endKeep}
        </button>
        <button type="button" class="secondary" onClick={() => end(true)}>
          {say.endClear}
        </button>
        <button type="button" class="link" onClick={() => setEnding(false)}>
          {say.back}
        </button>
      </div>
    </section>
  );
}

function Over({ view, busy, act, again }: Omit<TestsProps, 'other' | 'state' | 'isNew'>) {
  const { taken, columns } = view;
  const isBetter = view.mark === '✓';
  return (
    <div class="buttons">
      {!isBetter && <Again busy={busy} again={again} />}
      {taken !== undefined && (
        <button
          type="button"
          class={isBetter ? 'primary' : 'link'}
          onClick={() =>
            guarded(() => {
              takeProposal(taken, view.sentence);
              page.value = undefined;
              notice.value = { kind: 'done', text: say.taken };
            })
          }
        >
          {say.take}
        </button>
      )}
      {isBetter && <Again busy={busy} again={again} />}
      {columns.length > 0 && <Columns busy={busy} act={act} />}
    </div>
  );
}

function Again({ busy, again }: Pick<TestsProps, 'busy' | 'again'>) {
  return (
    <button type="button" class="secondary" disabled={busy !== ''} onClick={again}>
      {say.again}
    </button>
  );
}

function Columns({ busy, act }: Pick<TestsProps, 'busy' | 'act'>) {
  return (
    <button
      type="button"
      class="link"
      disabled={busy !== ''}
      onClick={() => void act(say.clearing, (name) => ask({ action: 'clearFieldTest', name }))}
    >
      {busy === say.clearing ? busy : say.clear}
    </button>
  );
}
