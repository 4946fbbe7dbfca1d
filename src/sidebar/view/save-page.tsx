import { useState } from 'preact/hooks';
import { counted } from '../../engine/figures';
import { save } from '../state/mutate';
import { noteOfProposal } from '../state/proposed';
import { author, busy, changes, movedByOverride, movingNow, saved } from '../state/store';
import { words } from '../words';
import { Form, TextBox, TextLine } from './form';
import { PageFrame } from './page-frame';

/** Author and note of a new version, above what it changes. */
export function SavePage() {
  const [note, setNote] = useState(noteOfProposal);
  const changed = changes.value;
  const next = (saved.value?.version ?? 0) + 1;
  return (
    <PageFrame title={`Save as version ${next}`} backTo="save">
      <Form
        submit="Save"
        doing={busy.value === words.saving ? words.saving : ''}
        problem={author.value.trim() === '' ? words.whoSaves : ''}
        onSubmit={() => void save(author.value.trim(), note)}
      >
        <TextLine
          label="Your name"
          value={author.value}
          longest={200}
          isFirst
          onInput={(name) => {
            author.value = name;
          }}
        />
        <TextBox label="Note" value={note} longest={2000} hint="What for" onInput={setNote} />
      </Form>
      <h3>{counted(changed.length, 'change')}</h3>
      <ChangeList words={changed} />
      {movedByOverride.value.length > 0 && <p class="quiet">{movingNow.value}.</p>}
    </PageFrame>
  );
}

/** Changes in words, one a line. */
export function ChangeList({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return <p class="quiet">No changes.</p>;
  return (
    <ul class="changes">
      {words.map((line) => (
        <li key={line} class="full">
          {line}
        </li>
      ))}
    </ul>
  );
}
