import { useState } from 'preact/hooks';
import type { DefinedExclusion, Definition } from '../../definition/definition';
import { add, nextId, patch } from '../model/edit';
import { questionProblem } from '../model/question-problem';
import { author } from '../state/author';
import { edit } from '../state/edit-draft';
import { draft, saved } from '../state/store';
import { ConditionFields } from './condition-fields';
import { Field } from './field';
import { closePage, PageFrame } from './page-frame';

/** Edits or adds an exclusion; a reason is required. */
export function ExclusionPage({ id }: { readonly id: string | undefined }) {
  const [form, setForm] = useState(() => startForm(draft.value, id));
  const [isTried, setTried] = useState(false);
  const set = (changes: Partial<DefinedExclusion>) => setForm({ ...form, ...changes });
  const noReason =
    form.reason.trim() === '' ? 'Write the reason: it is shown beside every excluded account.' : '';
  const problem = questionProblem(form) || noReason;
  const done = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem !== '') return;
    edit(id === undefined ? add('exclusions', form) : patch('exclusions', id, form));
    closePage();
  };
  return (
    <PageFrame
      title={id === undefined ? 'Add exclusion' : 'Edit exclusion'}
      backTo={id === undefined ? 'add-exclusion' : `row-${id}`}
    >
      <form onSubmit={done}>
        <ConditionFields question={form} onChange={set} />
        <Field label="Reason">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={5000}
              required
              value={form.reason}
              placeholder="Shown beside every excluded account"
              onInput={(event) => set({ reason: event.currentTarget.value })}
            />
          )}
        </Field>
        {isTried && problem !== '' && (
          <p class="warning" role="alert">
            {problem}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="primary" formNoValidate>
            Done
          </button>
          <button type="button" class="link" onClick={closePage}>
            Cancel
          </button>
        </div>
      </form>
    </PageFrame>
  );
}

function startForm(definition: Definition | undefined, id: string | undefined): DefinedExclusion {
  const known = definition?.exclusions.find((one) => one.id === id);
  if (known !== undefined) return known;
  return {
    id: definition === undefined ? '' : nextId(definition, 'exclusions'),
    field: '',
    operator: '',
    value: '',
    reason: '',
    addedBy: author.value,
    addedOn: saved.value?.today,
    on: true,
  };
}
