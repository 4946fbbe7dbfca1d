import { useEffect, useRef } from 'preact/hooks';
import type { ListRequest } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { askedList, chooseList, toShow } from '../state/lists';
import { isDirty, saved } from '../state/store';
import { Field } from './field';
import { Companies } from './list-companies';
import { Findings } from './list-findings';
import { Made, Make } from './list-make';
import { Who } from './list-who';
import { ListsMade } from './lists-made';
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
  const form = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (toShow.value !== 'form') return;
    toShow.value = undefined;
    form.current?.focus();
    form.current?.scrollIntoView();
  });
  if (list === undefined) return null;
  return (
    <>
      <div class="panel">
        <ListsMade hasAll />
        <section
          class="block lists"
          aria-label="New list"
          aria-busy={value === undefined && error === ''}
        >
          <h2 ref={form} tabIndex={-1}>
            New list
          </h2>
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
          <Made view={value?.view} />
        </section>
      </div>
      <Make view={value?.view} />
    </>
  );
}
