import { useState } from 'preact/hooks';
import type { Attempt } from '../../definition/edit/attempt';
import { tryEdit } from '../state/edit-draft';
import { focusSoon } from './focus-soon';
import { NameForm } from './name-form';

interface AddNamedProps {
  readonly id: string;
  readonly text: string;
  /** Of the name, once it is asked for. */
  readonly label: string;
  readonly add: (name: string) => Attempt;
}

/** A button that asks for the name of what it adds, in its place. */
export function AddNamed({ id, text, label, add }: AddNamedProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusSoon(id);
  };
  if (!isOpen) {
    return (
      <button type="button" class="link add outer" id={id} onClick={() => setOpen(true)}>
        {text}
      </button>
    );
  }
  return (
    <NameForm
      label={label}
      submit="Add"
      onSubmit={(name) => {
        const refused = tryEdit(add(name));
        if (refused === '') close();
        return refused;
      }}
      onCancel={close}
    />
  );
}
