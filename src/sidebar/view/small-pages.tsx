import { useState } from 'preact/hooks';
import type { MotionName } from '../../definition/template/motions/motion-names';
import { edit } from '../state/edit-draft';
import { addDefinition } from '../state/mutate';
import type { Confirm, PageOf } from '../state/page';
import { draft } from '../state/store';
import { Form, TextLine } from './form';
import { MotionField } from './motion-field';
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

type Naming = PageOf<'name'>['what'];

const namings: Readonly<Record<Naming, Readonly<Record<'title' | 'submit' | 'text', string>>>> = {
  rename: {
    title: 'Rename this definition',
    submit: 'Rename',
    text: 'The name is part of the next version that you save. The tab keeps its own.',
  },
  copy: {
    title: 'Copy this definition',
    submit: 'Copy',
    text: 'The saved definition is copied into a tab of its own.',
  },
  new: {
    title: 'New definition',
    submit: 'Create',
    text: 'A definition that fits the headers of your accounts is written into a tab of its own.',
  },
};

/** Asks for the name of a definition. */
export function NamePage({ what }: { readonly what: Naming }) {
  const isRename = what === 'rename';
  const [name, setName] = useState(isRename ? (draft.value?.settings.name ?? '') : '');
  const [motion, setMotion] = useState<MotionName>();
  const { title, submit, text } = namings[what];
  const act = () => {
    if (!isRename) return void addDefinition(name.trim(), what === 'copy', motion);
    edit((to) => ({ ...to, settings: { ...to.settings, name: name.trim() } }));
    closePage();
  };
  return (
    <PageFrame title={title}>
      <Form submit={submit} problem={name.trim() === '' ? 'Write a name.' : ''} onSubmit={act}>
        <TextLine label="Name" value={name} longest={60} hint="PLG" isFirst onInput={setName} />
        {what === 'new' && <MotionField value={motion} onChange={setMotion} />}
        <p class="quiet full">{text}</p>
      </Form>
    </PageFrame>
  );
}
