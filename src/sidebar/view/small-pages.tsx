import { useState } from 'preact/hooks';
import { addDefinition } from '../state/mutate';
import type { Confirm } from '../state/page';
import { Field } from './field';
import { closePage, PageFrame } from './page-frame';

/** A question before something is lost. */
export function ConfirmPage({ title, text, yes, act }: Omit<Confirm, 'kind'>) {
  return (
    <PageFrame title={title}>
      <p class="full">{text}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            closePage();
            act();
          }}
        >
          {yes}
        </button>
        <button type="button" class="link" data-first onClick={closePage}>
          Keep
        </button>
      </div>
    </PageFrame>
  );
}

/** Asks for the name of a new definition. */
export function NamePage({ copies }: { readonly copies: boolean }) {
  const [name, setName] = useState('');
  return (
    <PageFrame title={copies ? 'Copy this definition' : 'New definition'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void addDefinition(name.trim(), copies);
        }}
      >
        <Field label="Name">
          {(id) => (
            <input
              id={id}
              type="text"
              data-first
              required
              maxLength={60}
              value={name}
              placeholder="PLG"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="quiet full">
          {copies
            ? 'The saved definition is copied into a tab of its own.'
            : 'A definition that fits the headers of your accounts is written into a tab of its own.'}
        </p>
        <div class="buttons">
          <button type="submit" class="primary">
            {copies ? 'Copy' : 'Create'}
          </button>
          <button type="button" class="link" onClick={closePage}>
            Cancel
          </button>
        </div>
      </form>
    </PageFrame>
  );
}
