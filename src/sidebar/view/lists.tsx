import { useMemo, useRef, useState } from 'preact/hooks';
import { conditionText } from '../../engine/condition-text';
import { count, counted, wholePercent } from '../../engine/figures';
import type { ListFile, ListFinding, ListView } from '../../protocol/list-view';
import type { ListRequest } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { notationOf, questionProblem } from '../model/question-problem';
import { askedList, chooseList, isNow, listChoice, made, makeList } from '../state/lists';
import { select } from '../state/mutate';
import { draft, isDirty, saved, savedWonShares } from '../state/store';
import { ConditionFields } from './condition-fields';
import { Rail } from './conditions';
import { Field } from './field';
import { tonesOf } from './tone';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

const PAUSE_MS = 300;

/** A list of companies: who, for what, what to look at before it is sent, and its files. */
export function Lists() {
  const state = saved.value;
  const list = askedList();
  const key = state && list && JSON.stringify([state.name, state.fingerprint, list]);
  const { value, error } = useAnswer(
    key,
    () => ask({ action: 'previewList', name: state?.name ?? '', ...(list && { list }) }),
    PAUSE_MS,
  );
  const last = useRef(value);
  last.current = value ?? last.current;
  const { targets = [], view } = last.current ?? {};
  if (list === undefined) return null;
  return (
    <section
      class="block lists"
      aria-label="New list"
      aria-busy={value === undefined && error === ''}
    >
      <h2>New list</h2>
      <Who view={view} tiers={list.tiers} />
      <Field label="For">
        {(id) => (
          <select
            id={id}
            value={list.target}
            onChange={(event) =>
              chooseList({ fillTo: undefined, target: event.currentTarget.value })
            }
          >
            {targets.map(({ id: target, name }) => (
              <option key={target} value={target}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="quiet full">{targets.find(({ id }) => id === list.target)?.says}</p>
      <Warning text={error} />
      {error === '' && <Companies view={view} />}
      {error === '' && view !== undefined && <Findings view={view} />}
      <Field label="The file is for">
        {(id) => (
          <select
            id={id}
            value={list.file}
            onChange={(event) => {
              chooseList({ file: event.currentTarget.value as ListRequest['file'] });
            }}
          >
            <option value="import">an import: values as they are</option>
            <option value="spreadsheet">a spreadsheet: nothing runs as a formula</option>
          </select>
        )}
      </Field>
      {isDirty.value && <p class="quiet">The saved definition is used, not your draft.</p>}
      <Make view={value?.view} />
    </section>
  );
}

function Who({ view, tiers }: { readonly view: ListView | undefined; readonly tiers: string[] }) {
  const all = saved.value?.definition.tiers ?? [];
  const tones = tonesOf(all);
  const best = [...all].sort((a, b) => b.from - a.from);
  const toggle = (name: string) => {
    const chosen = best
      .map((tier) => tier.name)
      .filter((one) => tiers.includes(one) !== (one === name));
    chooseList({ tiers: chosen });
  };
  return (
    <fieldset class="who">
      <legend>Who</legend>
      {best.map((tier) => {
        const { name } = tier;
        return (
          <label key={name} class="check-line">
            <input type="checkbox" checked={tiers.includes(name)} onChange={() => toggle(name)} />
            <span class={`chip cut ${tones.get(name)}`}>{name}</span>
            <span class="quiet">{wonWords(savedWonShares.value?.get(all.indexOf(tier)))}</span>
            <span class="count">
              {count(view?.tiers.find((one) => one.name === name)?.accounts ?? 0)}
            </span>
          </label>
        );
      })}
      <Narrow />
    </fieldset>
  );
}

/** @example wonWords(0.74) // '74 % of its deals won' */
function wonWords(share: number | undefined): string {
  return share === undefined ? '' : `${wholePercent(share)} of its deals won`;
}

const BLANK = { field: '', operator: '', value: '' };

/** Conditions that all accounts of the list meet. */
function Narrow() {
  const [question, setQuestion] = useState<typeof BLANK>();
  const { conditions } = listChoice.value;
  const problem = question && questionProblem(question, notationOf(draft.value));
  return (
    <>
      {conditions.map((one, at) => (
        <div key={conditionText(one)} class="line">
          <span class="what full">{conditionText(one)}</span>
          <button
            type="button"
            class="icon"
            aria-label={`Remove ${conditionText(one)}`}
            onClick={() =>
              chooseList({ conditions: conditions.filter((_, place) => place !== at) })
            }
          >
            ×
          </button>
        </div>
      ))}
      {question === undefined ? (
        <button type="button" class="link" onClick={() => setQuestion(BLANK)}>
          + Narrow it down
        </button>
      ) : (
        <>
          <ConditionFields
            question={question}
            onChange={(changes) => setQuestion({ ...question, ...changes })}
          />
          <div class="buttons">
            <button
              type="button"
              class="secondary"
              aria-disabled={problem !== ''}
              onClick={() => {
                if (problem !== '') return;
                chooseList({ conditions: [...conditions, question] });
                setQuestion(undefined);
              }}
            >
              Add
            </button>
            <button type="button" class="link" onClick={() => setQuestion(undefined)}>
              Cancel
            </button>
          </div>
        </>
      )}
    </>
  );
}

/** How many it are, and whether the target takes so few. */
function Companies({ view }: { readonly view: ListView | undefined }) {
  if (view === undefined) return <p class="quiet">Reading the accounts…</p>;
  const { companies, from, least = 0 } = view;
  const lacking = least - companies;
  return (
    <div class="companies" role="status">
      <p>
        <b class="big">{count(companies)}</b> {companies === 1 ? 'company' : 'companies'} {from}
      </p>
      {least > 0 && <Rail tone="all" share={Math.min(1, companies / least)} />}
      {lacking > 0 && (
        <p class="look">
          ! {count(lacking)} too few, {count(least)} are needed.{' '}
          {listChoice.value.fillTo === undefined && (
            <button type="button" class="link" onClick={() => chooseList({ fillTo: least })}>
              Add the best {count(lacking)} of the others
            </button>
          )}
        </p>
      )}
      {listChoice.value.fillTo !== undefined && (
        <p>
          <button
            type="button"
            class="link small"
            onClick={() => chooseList({ fillTo: undefined })}
          >
            Leave out the other tiers
          </button>
        </p>
      )}
    </div>
  );
}

function Findings({ view: { findings, excluded, earlier } }: { readonly view: ListView }) {
  const told = findings.filter(({ kind }) => kind !== 'few');
  return (
    <>
      {earlier !== undefined && (
        <p class="quiet full">
          Made before on {earlier.madeAt}
          {earlier.by && ` by ${earlier.by}`}
          {earlier.added !== undefined &&
            `: ${count(earlier.added)} to add, ${count(earlier.removed ?? 0)} to remove since`}
          .
        </p>
      )}
      {told.length > 0 && <h3>Before you send it</h3>}
      {told.map((finding) => (
        <Finding key={finding.text} {...finding} />
      ))}
      {excluded > 0 && (
        <p class="quiet">{counted(excluded, 'excluded account')}: never on a list.</p>
      )}
    </>
  );
}

function Finding({ count: number, text, accounts }: ListFinding) {
  const header = saved.value?.definition.settings.headerRow ?? 1;
  return (
    <details class="remarks">
      <summary>
        {count(number)} {text}
      </summary>
      <ul>
        {accounts.map((account) => (
          <li key={`${account.row} ${account.text}`}>
            <button
              type="button"
              class="link small full"
              onClick={() => void select({ kind: 'account', row: account.row - header - 1 })}
            >
              {account.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Files are offered while they are of what is shown; what was made of something else is told. */
function Make({ view }: { readonly view: ListView | undefined }) {
  const state = made.value;
  const isMaking = state === 'making';
  const last = isMaking || view === undefined ? undefined : state;
  const isOffered = last && view && isNow(last, view);
  const answer = last?.answer;
  return (
    <>
      <Warning text={(isOffered && last?.error) || ''} />
      <div role="status">
        {answer && (
          <p class="full">
            {isOffered
              ? answer.summary
              : `Made at ${answer.madeAt}: ${companies(answer.view.companies)}. It is another list now.`}
          </p>
        )}
        {isOffered && answer?.files.map((file) => <Download key={file.name} file={file} />)}
      </div>
      <div class="buttons">
        <button
          type="button"
          class={answer && isOffered ? 'secondary' : 'primary'}
          aria-disabled={isMaking}
          onClick={() => void makeList(view)}
        >
          {isMaking ? 'Creating the list…' : answer ? 'Create again' : 'Create list'}
        </button>
        <span class="quiet">A tab and a CSV, {counted(view?.companies ?? 0, 'row')}</span>
      </div>
    </>
  );
}

/** @example companies(1) // '1 company' */
function companies(number: number): string {
  return counted(number, 'company', 'companies');
}

const HOLDS = { all: 'company', added: 'added company', removed: 'removed company' } as const;

/** A file that the browser keeps: its bytes are in the page. */
function Download({ file: { name, text, rows, holds } }: { readonly file: ListFile }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    [text],
  );
  const what = HOLDS[holds];
  return (
    <p>
      <a class="link" href={address} download={name}>
        Download {counted(rows, what, what.replace('company', 'companies'))}
      </a>
    </p>
  );
}
