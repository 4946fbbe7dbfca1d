import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../definition/sheet/lengths';
import { Field } from './field';
import { Warning } from './warning';

interface NameFormProps {
  readonly label: string;
  readonly submit: string;
  /** The name there is; left out for something new, which takes the focus. */
  readonly name?: string;
  /** Gives why the name can't be taken, in words; `''` where it is. */
  readonly onSubmit: (name: string) => string;
  readonly onCancel?: () => void;
}

/** A name for something that others refer to, in its place. */
export function NameForm({ label, submit, name = '', onSubmit, onCancel }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const [refused, setRefused] = useState('');
  const problem = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (name === '') input.current?.focus();
  }, [name]);
  return (
    <form
      class="name-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(typed.trim() === name && name !== '' ? '' : onSubmit(typed));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <Field label={label}>
        {(id) => (
          <input
            id={id}
            ref={input}
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={typed}
            aria-invalid={refused !== ''}
            aria-describedby={refused === '' ? undefined : problem}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Warning text={refused} id={problem} />
      <div class="actions">
        <button type="submit" class="link">
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="link" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
