import { useState } from 'preact/hooks';
import type { DefinedExclusion, Definition } from '../../definition/definition';
import { add, patch } from '../../definition/edit/edit';
import { nextId } from '../../definition/edit/next-id';
import { notationOf, questionProblem } from '../model/question-problem';
import { edit } from '../state/edit-draft';
import { author, draft, saved } from '../state/store';
import { ConditionFields } from './condition-fields';
import { Form, TextBox } from './form';
import { closePage, PageFrame } from './page-frame';

/** Edits or adds an exclusion; a reason is required. */
export function ExclusionPage({ id }: { readonly id: string | undefined }) {
  const [exclusion, setExclusion] = useState(() => startOf(draft.value, id));
  const set = (changes: Partial<DefinedExclusion>) => setExclusion({ ...exclusion, ...changes });
  const done = () => {
    edit(id === undefined ? add('exclusions', exclusion) : patch('exclusions', id, exclusion));
    closePage();
  };
  return (
    <PageFrame
      title={id === undefined ? 'Add exclusion' : 'Edit exclusion'}
      backTo={id === undefined ? 'add-exclusion' : `row-${id}`}
    >
      <Form submit="Done" problem={problemOf(exclusion)} onSubmit={done}>
        <ConditionFields question={exclusion} onChange={set} />
        <TextBox
          label="Reason"
          value={exclusion.reason}
          longest={5000}
          hint="Shown beside every excluded account"
          onInput={(reason) => set({ reason })}
        />
      </Form>
    </PageFrame>
  );
}

function problemOf(exclusion: DefinedExclusion): string {
  const isReasoned = exclusion.reason.trim() !== '';
  const noReason = 'Write the reason: it is shown beside every excluded account.';
  return questionProblem(exclusion, notationOf(draft.value)) || (isReasoned ? '' : noReason);
}

function startOf(definition: Definition | undefined, id: string | undefined): DefinedExclusion {
  const known = definition?.exclusions.find((one) => one.id === id);
  if (known !== undefined) return known;
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
