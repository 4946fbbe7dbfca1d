import { useState } from 'preact/hooks';
import type { DefinedCriterion, Definition } from '../../definition/definition';
import { add, patch } from '../../definition/edit/edit';
import { nextId } from '../../definition/edit/next-id';
import type { Dimension } from '../../engine/model';
import { notationOf, questionProblem } from '../model/question-problem';
import { edit } from '../state/edit-draft';
import { draft } from '../state/store';
import { ConditionFields } from './condition-fields';
import { Field } from './field';
import { Form, TextBox } from './form';
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
  const [criterion, setCriterion] = useState(() => startOf(definition, id, dimension));
  if (definition === undefined) return null;
  const set = (changes: Partial<DefinedCriterion>) => setCriterion({ ...criterion, ...changes });
  const done = () => {
    edit(id === undefined ? add('criteria', criterion) : patch('criteria', id, criterion));
    closePage();
  };
  return (
    <PageFrame
      title={id === undefined ? 'Add criterion' : 'Edit criterion'}
      backTo={id === undefined ? `add-${dimension}` : `row-${id}`}
    >
      <Form
        submit="Done"
        problem={questionProblem(criterion, notationOf(draft.value))}
        onSubmit={done}
      >
        <ConditionFields question={criterion} onChange={set} />
        <Worth criterion={criterion} dimensions={definition.dimensions} onChange={set} />
        <TextBox
          label="Why"
          value={criterion.why}
          longest={5000}
          hint="The deals, the data, the person who said so"
          onInput={(why) => set({ why })}
        />
      </Form>
    </PageFrame>
  );
}

interface WorthProps {
  readonly criterion: DefinedCriterion;
  readonly dimensions: readonly Dimension[];
  readonly onChange: (changes: Partial<DefinedCriterion>) => void;
}

/** Where a criterion counts, and how much. */
function Worth({ criterion, dimensions, onChange }: WorthProps) {
  const { dimension, points, ifMissing } = criterion;
  const setPoints = (value: number) => onChange({ points: value });
  const setMissing = (value: string) => onChange({ ifMissing: value === 'no' ? 'no' : 'skip' });
  return (
    <>
      <Field label="Dimension">
        {(id) => (
          <select
            id={id}
            value={dimension}
            onChange={(event) => onChange({ dimension: event.currentTarget.value })}
          >
            {dimensions.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <div class="field-line">
        <span>Points</span>
        <Slider label="Points" value={points} onInput={setPoints} />
        <NumberField label="Points, number" what="Points" value={points} onInput={setPoints} />
      </div>
      <Field label="If unknown">
        {(id) => (
          <select
            id={id}
            value={ifMissing}
            onChange={(event) => setMissing(event.currentTarget.value)}
          >
            <option value="skip">leave it out of the score</option>
            <option value="no">count it as not met</option>
          </select>
        )}
      </Field>
    </>
  );
}

const NEW_POINTS = 10;

function startOf(
  definition: Definition | undefined,
  id: string | undefined,
  dimension: string,
): DefinedCriterion {
  const known = definition?.criteria.find((one) => one.id === id);
  if (known !== undefined) return known;
  return {
    name: '',
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
