import { useState } from 'preact/hooks';
import type { DefinedCriterion, Definition } from '../../definition/definition';
import { add } from '../../definition/edit/edit';
import { nextId } from '../../definition/edit/next-id';
import { notationOf, questionProblem } from '../model/question-problem';
import { openWeights } from '../state/define';
import { edit } from '../state/edit-draft';
import { draft } from '../state/store';
import { CriterionFields } from './criterion-fields';
import { Form } from './form';
import { closePage, isOverReview, PageFrame } from './page-frame';
import { Waiting } from './waiting';

/** Adds a criterion; the draft changes when it is done. */
export function CriterionPage({ dimension }: { readonly dimension: string }) {
  const definition = draft.value;
  const [criterion, setCriterion] = useState(() => blank(definition, dimension));
  return (
    <PageFrame title="Add criterion" backTo={`add-${dimension}`}>
      <Waiting list="criteria" />
      <Form
        submit="Add"
        problem={questionProblem(criterion, notationOf(definition))}
        onSubmit={() => {
          edit(add('criteria', criterion));
          if (!isOverReview()) openWeights();
          closePage();
        }}
      >
        <CriterionFields
          criterion={criterion}
          onChange={(changes) => setCriterion({ ...criterion, ...changes })}
        />
      </Form>
    </PageFrame>
  );
}

const NEW_POINTS = 10;

function blank(definition: Definition | undefined, dimension: string): DefinedCriterion {
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
