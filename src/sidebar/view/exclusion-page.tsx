import { useState } from 'preact/hooks';
import type { DefinedExclusion, Definition } from '../../definition/definition';
import { add } from '../../definition/edit/edit';
import { nextId } from '../../definition/edit/next-id';
import { notationOf, questionProblem } from '../model/question-problem';
import { edit } from '../state/edit-draft';
import { author, draft, part, saved, tab } from '../state/store';
import { ExclusionFields, NO_REASON } from './exclusion-fields';
import { Form } from './form';
import { closePage, isOverReview, PageFrame } from './page-frame';
import { Waiting } from './waiting';

/** Adds an exclusion; a reason is required. */
export function ExclusionPage() {
  const [exclusion, setExclusion] = useState(() => blank(draft.value));
  return (
    <PageFrame title="Add exclusion" backTo="add-exclusion">
      <Waiting list="exclusions" />
      <Form
        submit="Add"
        problem={problemOf(exclusion)}
        onSubmit={() => {
          edit(add('exclusions', exclusion));
          if (!isOverReview()) {
            tab.value = 'Define';
            part.value = 'Exclusions';
          }
          closePage();
        }}
      >
        <ExclusionFields
          exclusion={exclusion}
          onChange={(changes) => setExclusion({ ...exclusion, ...changes })}
        />
      </Form>
    </PageFrame>
  );
}

function problemOf(exclusion: DefinedExclusion): string {
  const isReasoned = exclusion.reason.trim() !== '';
  return questionProblem(exclusion, notationOf(draft.value)) || (isReasoned ? '' : NO_REASON);
}

function blank(definition: Definition | undefined): DefinedExclusion {
  return {
    name: '',
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
