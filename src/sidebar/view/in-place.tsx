import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Warning } from './warning';

interface InPlaceProps {
  /** What the button that ends it says. */
  readonly submit: string;
  /** Why it can't be ended so, in words; `''` where it can. */
  readonly refused: string;
  /** What is being done with it, in words; `''` for nothing. */
  readonly doing?: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Controls that open where they were asked for and take the focus; Escape leaves them. */
export function InPlace(props: InPlaceProps) {
  const { submit, refused, doing = '', onSubmit, onCancel, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus(), []);
  return (
    <form
      class="in-place"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (doing === '') onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <Warning text={refused} />
      <div class="buttons">
        <button type="submit" class="primary small" aria-disabled={doing !== ''}>
          {doing || submit}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
