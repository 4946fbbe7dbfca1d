import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './field';
import { closePage } from './page-frame';
import { Warning } from './warning';

interface FormProps {
  /** What the button that ends it says. */
  readonly submit: string;
  /** What is still missing, in words; it is told once somebody tries to go on without. */
  readonly problem?: string;
  /** What is being done with it, in words; nothing can be typed meanwhile. */
  readonly doing?: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** Controls with a button to go on and one to leave. */
export function Form({ submit, problem = '', doing = '', onSubmit, children }: FormProps) {
  const [isTried, setTried] = useState(false);
  const go = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem === '' && doing === '') onSubmit();
  };
  return (
    <form noValidate onSubmit={go}>
      <fieldset disabled={doing !== ''}>{children}</fieldset>
      <Warning text={isTried ? problem : ''} />
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={doing !== ''}>
          {doing || submit}
        </button>
        <button type="button" class="link" onClick={closePage}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly longest: number;
  readonly hint?: string;
  /** Whether the focus starts here. */
  readonly isFirst?: boolean;
}

/** One line of text. */
export function TextLine({ label, value, onInput, longest, hint, isFirst = false }: TextProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          maxLength={longest}
          value={value}
          placeholder={hint ?? ''}
          data-first={isFirst ? '' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Some lines of text. */
export function TextBox({ label, value, onInput, longest, hint }: TextProps) {
  return (
    <Field label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          maxLength={longest}
          value={value}
          placeholder={hint ?? ''}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
