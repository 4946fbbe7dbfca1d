import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../definition/sheet/lengths';
import { Field } from './field';

interface NameFormProps {
  readonly label: string;
  readonly submit: string;
  /** Gives why the name can't be taken, in words; `''` where it is. */
  readonly onSubmit: (name: string) => string;
  readonly onCancel: () => void;
}

/** A name for something new, in its place. */
export function NameForm({ label, submit, onSubmit, onCancel }: NameFormProps) {
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const problem = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="name-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(onSubmit(name));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={label}>
        {(id) => (
          <input
            id={id}
            ref={first}
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            aria-invalid={refused !== ''}
            aria-describedby={refused === '' ? undefined : problem}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {refused !== '' && (
        <p id={problem} class="warning" role="alert">
          {refused}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="link">
          {submit}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
