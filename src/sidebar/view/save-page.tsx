import { useState } from 'preact/hooks';
import { counted } from '../../engine/figures';
import { save } from '../state/mutate';
import { author, changes, saved } from '../state/store';
import { Form, TextBox, TextLine } from './form';
import { PageFrame } from './page-frame';

/** Author and note of a new version, above what it changes. */
export function SavePage() {
  const [note, setNote] = useState('');
  const words = changes.value;
  const next = (saved.value?.version ?? 0) + 1;
  return (
    <PageFrame title={`Save as version ${next}`} backTo="save">
      <Form submit="Save" onSubmit={() => void save(author.value, note)}>
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
      <h3>{counted(words.length, 'change')}</h3>
      <ChangeList words={words} />
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
