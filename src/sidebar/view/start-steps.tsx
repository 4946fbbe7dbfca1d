import { useState } from 'preact/hooks';
import { add } from '../../definition/edit/edit';
import { count } from '../../engine/figures';
import type { Checklist, FirstStep, NewColumn } from '../../protocol/found-view';
import { ask } from '../bridge/ask';
import { openWeights } from '../state/define';
import { edit } from '../state/edit-draft';
import { select } from '../state/mutate';
import { run, scoreAccounts } from '../state/score-accounts';
import { promise, removeSample, saveSettings, starting } from '../state/start';
import { author, draft, notice, page, saved, tab } from '../state/store';
import { TextLine } from './form';
import { closePage, PageFrame } from './page-frame';
import { useAnswer } from './use-answer';
import { useReturn } from './use-return';
import { Warning } from './warning';

/** The first steps with a definition, and what came since it was set up. */
export function StepsPage() {
  const [asked, setAsked] = useState(0);
  const name = saved.value?.name ?? '';
  const key = JSON.stringify([name, saved.value?.fingerprint, run.value?.kind === 'done', asked]);
  const { value, error } = useAnswer(key, () => ask({ action: 'checklist', name }));
  useReturn(() => {
    if (value !== undefined || error !== '') setAsked(asked + 1);
  });
  const [last, setLast] = useState<Checklist | undefined>(undefined);
  if (value !== undefined && value.checklist !== last) setLast(value.checklist);
  const shown = value?.checklist ?? last;
  const left = shown?.steps.filter(({ isDone }) => !isDone).length ?? 0;
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
          {promise.value !== '' && <p class="verdict full">{promise.value}</p>}
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

function Sample() {
  return (
    <div class="aside">
      <p class="full">This is the sample: invented companies and deals, to try everything on.</p>
      <button type="button" class="link" onClick={() => void removeSample()}>
        Remove the sample
      </button>
      <p class="quiet" role="status">
        {starting.value}
      </p>
    </div>
  );
}

function NewColumns({ columns }: { readonly columns: readonly NewColumn[] }) {
  if (columns.length === 0) return null;
  return (
    <section aria-label="New columns">
      <h3>New columns in your accounts</h3>
      {columns.map((column) => (
        <div key={column.header} class="line step">
          <span class="what full">
            {column.header}
            <div class="quiet full">
              {column.label || (column.example ? `such as ${column.example}` : 'nothing in it yet')}
            </div>
          </span>
          {column.criterion !== undefined && (
            <button
              type="button"
              class="secondary small"
              aria-label={`Use ${column.header}`}
              onClick={() => take(column)}
            >
              Use
            </button>
          )}
        </div>
      ))}
      <p class="quiet full">Nothing uses them yet. Use makes a criterion of one, in your draft.</p>
    </section>
  );
}

function take({ criterion, header }: NewColumn): void {
  if (criterion === undefined) return;
  const taken = new Set(draft.value?.criteria.map(({ id }) => id));
  const id = taken.has(criterion.id) ? `${criterion.id}N` : criterion.id;
  edit(add('criteria', { ...criterion, id }));
  closePage();
  openWeights();
  notice.value = { kind: 'done', text: `${header} is a criterion of your draft; Save… keeps it.` };
}

interface StepsProps extends Checklist {
  readonly name: string;
  readonly left: number;
}

function Steps({ steps, unexplained, name, left }: StepsProps) {
  const done = steps.length - left;
  const hide = async () => {
    await ask({ action: 'hideChecklist', name, isHidden: true });
    closePage();
  };
  return (
    <>
      <div>
        <div class="segments" aria-hidden="true">
          {steps.map(({ step }, at) => (
            <i key={step} class={at < done ? 'done' : ''} />
          ))}
        </div>
        <p class="quiet">
          {done} of {steps.length} done
        </p>
      </div>
      <ul class="steps-list">
        {[...steps]
          .sort((a, b) => Number(b.isDone) - Number(a.isDone))
          .map((step) => (
            <Step key={step.step} {...step} unexplained={unexplained} />
          ))}
      </ul>
      <div class="aside">
        <h3>Where things are</h3>
        <p class="full">
          <button
            type="button"
            class="link"
            onClick={() => void select({ kind: 'cell', cell: `${configTab(name)}!A1` })}
          >
            {configTab(name)}
          </button>{' '}
          the definition, as a document
        </p>
      </div>
      {left > 0 && (
        <div class="line">
          <button type="button" class="link what" onClick={() => void hide()}>
            Hide this list
          </button>
          <span class="quiet">It comes back in the menu</span>
        </div>
      )}
    </>
  );
}

function configTab(name: string): string {
  return name === '' ? 'ICP Config' : `ICP Config (${name})`;
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

interface StepProps extends FirstStep {
  readonly unexplained: string;
}

function Step(props: StepProps) {
  const { step, isDone, title, text, unexplained } = props;
  const [isNaming, setNaming] = useState(false);
  const acts: Partial<Record<FirstStep['step'], readonly [label: string, act: () => void]>> = {
    checked: ['Backtest', () => leaveFor(() => (tab.value = 'Backtest'))],
    scored: ['Score', () => void scoreAccounts()],
    owner: ['Set', () => setNaming(true)],
    why: ['Write', () => leaveFor(() => openWeights(unexplained))],
    exclusion: ['Add', () => (page.value = { kind: 'exclusion' })],
    review: ['Today', () => void saveSettings({ lastReviewed: saved.value?.today }, 'Reviewed')],
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
      {!isDone && act !== undefined && !isNaming && step !== 'scored' && (
        <button
          type="button"
          class="secondary small"
          aria-label={`${label}: ${title}`}
          onClick={act}
        >
          {label}
        </button>
      )}
      {!isDone && step === 'scored' && <Score />}
      {!isDone && isNaming && <Owner />}
    </li>
  );
}

function leaveFor(act: () => void): void {
  closePage();
  act();
}

/** Scores, and says how far it is. */
function Score() {
  const { kind, progress, error = '' } = run.value ?? {};
  const isRunning = kind === 'running' || kind === 'stopping';
  const told =
    progress === undefined
      ? 'Reading the list…'
      : `${count(progress.done)} of ${count(progress.total)} rows`;
  return (
    <>
      <button
        type="button"
        class="primary small"
        aria-disabled={isRunning}
        onClick={() => !isRunning && void scoreAccounts()}
      >
        {kind === 'failed' ? 'Try again' : 'Score'}
      </button>
      <span class={error === '' ? 'quiet wide' : 'warning wide'} role="status">
        {error || (isRunning ? told : '')}
      </span>
    </>
  );
}

function Owner() {
  const [owner, setOwner] = useState(author.value);
  const set = () => {
    if (owner.trim() === '') return;
    if (author.value === '') author.value = owner.trim();
    void saveSettings({ owner: owner.trim() }, 'Owner named');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <TextLine label="Owner" value={owner} longest={200} isFirst onInput={setOwner} />
      <button type="submit" class="secondary small">
        Set
      </button>
    </form>
  );
}
