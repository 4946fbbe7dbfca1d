import { useState } from 'preact/hooks';
import { addDefinition } from '../state/mutate';
import type { Confirm } from '../state/page';
import { Form, TextLine } from './form';
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
      <Form
        submit={copies ? 'Copy' : 'Create'}
        problem={name.trim() === '' ? 'Write a name.' : ''}
        onSubmit={() => void addDefinition(name.trim(), copies)}
      >
        <TextLine label="Name" value={name} longest={60} hint="PLG" isFirst onInput={setName} />
        <p class="quiet full">
          {copies
            ? 'The saved definition is copied into a tab of its own.'
            : 'A definition that fits the headers of your accounts is written into a tab of its own.'}
        </p>
      </Form>
    </PageFrame>
  );
}
