import { useState } from 'preact/hooks';
import type { DefinedCriterion, Definition } from '../../definition/definition';
import { add, nextId, patch } from '../model/edit';
import { questionProblem } from '../model/question-problem';
import { edit } from '../state/edit-draft';
import { draft } from '../state/store';
import { ConditionFields } from './condition-fields';
import { Field } from './field';
import { closePage, PageFrame } from './page-frame';
import { NumberField, Slider } from './slider';

interface CriterionPageProps {
  /** Left out for a new one. */
  readonly id: string | undefined;
  readonly dimension: string;
}

/** Edits or adds a criterion; the draft changes when it is done. */
export function CriterionPage({ id, dimension }: CriterionPageProps) {
  const definition = draft.value;
  const [form, setForm] = useState(() => startForm(definition, id, dimension));
  const [isTried, setTried] = useState(false);
  if (definition === undefined) return null;
  const set = (changes: Partial<DefinedCriterion>) => setForm({ ...form, ...changes });
  const problem = questionProblem(form);
  const done = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem !== '') return;
    edit(id === undefined ? add('criteria', form) : patch('criteria', id, form));
    closePage();
  };
  return (
    <PageFrame
      title={id === undefined ? 'Add criterion' : 'Edit criterion'}
      backTo={id === undefined ? `add-${dimension}` : `row-${id}`}
    >
      <form onSubmit={done}>
        <ConditionFields question={form} onChange={set} />
        <Field label="Dimension">
          {(id) => (
            <select
              id={id}
              value={form.dimension}
              onChange={(event) => set({ dimension: event.currentTarget.value })}
            >
              {definition.dimensions.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
        <div class="field-line">
          <span>Points</span>
          <Slider label="Points" value={form.points} onInput={(points) => set({ points })} />
          <NumberField
            label="Points, number"
            value={form.points}
            onInput={(points) => set({ points })}
          />
        </div>
        <Field label="If unknown">
          {(id) => (
            <select
              id={id}
              value={form.ifMissing}
              onChange={(event) =>
                set({ ifMissing: event.currentTarget.value === 'no' ? 'no' : 'skip' })
              }
            >
              <option value="skip">leave it out of the score</option>
              <option value="no">count it as not met</option>
            </select>
          )}
        </Field>
        <Field label="Why">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={5000}
              value={form.why}
              placeholder="The deals, the data, the person who said so"
              onInput={(event) => set({ why: event.currentTarget.value })}
            />
          )}
        </Field>
        {isTried && problem !== '' && (
          <p class="warning" role="alert">
            {problem}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="primary">
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

const NEW_POINTS = 10;

function startForm(
  definition: Definition | undefined,
  id: string | undefined,
  dimension: string,
): DefinedCriterion {
  const known = definition?.criteria.find((one) => one.id === id);
  if (known !== undefined) return known;
  return {
    id: definition === undefined ? '' : nextId(definition, 'criteria'),
    dimension,
    field: '',
    operator: '',
    value: '',
    points: NEW_POINTS,
    ifMissing: definition?.settings.ifMissing ?? 'skip',
    on: true,
    why: '',
  };
}
