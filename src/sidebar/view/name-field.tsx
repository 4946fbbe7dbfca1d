import { useId, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../definition/sheet/lengths';
import { Field } from './field';
import { focusSoon } from './focus-soon';

interface NameFieldProps {
  readonly name: string;
  /** Gives why the name can't be taken, in words; `''` where it is. */
  readonly onName: (name: string) => string;
  /** Where the focus goes once it is renamed, as an element's id. */
  readonly backTo: (name: string) => string;
}

/** The name of a row that others refer to: it is taken when it is left, or with Enter. */
export function NameField({ name, onName, backTo }: NameFieldProps) {
  const [refused, setRefused] = useState('');
  const problem = useId();
  const take = (typed: string, isEntered: boolean) => {
    const result = typed.trim() === name ? '' : onName(typed);
    setRefused(result);
    if (result === '' && isEntered) focusSoon(backTo(typed.trim()));
  };
  return (
    <>
      <Field label="Name">
        {(id) => (
          <input
            id={id}
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            aria-invalid={refused !== ''}
            aria-describedby={refused === '' ? undefined : problem}
            onChange={(event) => take(event.currentTarget.value, false)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              take(event.currentTarget.value, true);
            }}
          />
        )}
      </Field>
      {refused !== '' && (
        <p id={problem} class="warning" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
