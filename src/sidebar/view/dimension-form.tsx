import { useState } from 'preact/hooks';
import { moveDimension, removeDimension, renameDimension } from '../../definition/edit/dimensions';
import { counted } from '../../engine/figures';
import { tryEdit } from '../state/edit-draft';
import { draft } from '../state/store';
import { Card } from './card';
import { Field } from './field';
import { focusSoon, showRow } from './focus-soon';
import { MoveButtons } from './move-buttons';
import { NameForm } from './name-form';
import { Warning } from './warning';

/** Where the criteria of a dimension go that is removed: they go with it. */
const WITH_IT = '';

/** Renames, moves or removes a dimension, in its place. */
export function DimensionForm({ name }: { readonly name: string }) {
  const [refused, setRefused] = useState('');
  const [heir, setHeir] = useState<string>();
  const others = (draft.value?.dimensions ?? []).filter((one) => one.name !== name);
  const own = (draft.value?.criteria ?? []).filter(({ dimension }) => dimension === name).length;
  const chosen = heir ?? others[0]?.name ?? WITH_IT;
  const remove = () => {
    const result = tryEdit(removeDimension(name, chosen === WITH_IT ? undefined : chosen));
    setRefused(result);
    if (result === '') focusSoon('add-dimension');
  };
  return (
    <Card row={`dimension-${name}`}>
      <NameForm
        label="Name"
        submit="Rename"
        name={name}
        onSubmit={(to) => {
          const result = tryEdit(renameDimension(name, to));
          if (result === '') showRow(`dimension-${to.trim()}`);
          return result;
        }}
      />
      {own > 0 && (
        <Field label={`When removed, its ${counted(own, 'criterion goes', 'criteria go')}`}>
          {(id) => (
            <select id={id} value={chosen} onChange={(event) => setHeir(event.currentTarget.value)}>
              {others.map((one) => (
                <option key={one.name} value={one.name}>
                  to {one.name}
                </option>
              ))}
              <option value={WITH_IT}>away with it</option>
            </select>
          )}
        </Field>
      )}
      <Warning text={refused} />
      <div class="actions">
        <MoveButtons
          text={name}
          onMove={(by) => {
            tryEdit(moveDimension(name, by));
          }}
        />
        <button type="button" class="link" aria-label={`Remove ${name}`} onClick={remove}>
          Remove
        </button>
      </div>
    </Card>
  );
}
