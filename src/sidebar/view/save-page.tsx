import { useState } from 'preact/hooks';
import { author } from '../state/author';
import { save } from '../state/mutate';
import { changes, saved } from '../state/store';
import { counted } from '../words';
import { Field } from './field';
import { closePage, PageFrame } from './page-frame';

/** Author and note of a new version, above what it changes. */
export function SavePage() {
  const [note, setNote] = useState('');
  const words = changes.value;
  const next = (saved.value?.version ?? 0) + 1;
  return (
    <PageFrame title={`Save as version ${next}`} backTo="save">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(author.value, note);
        }}
      >
        <Field label="Your name">
          {(id) => (
            <input
              id={id}
              type="text"
              data-first
              maxLength={200}
              value={author.value}
              autoComplete="name"
              onInput={(event) => {
                author.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
        <Field label="Note">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={2000}
              value={note}
              placeholder="What for"
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="buttons">
          <button type="submit" class="primary">
            Save
          </button>
          <button type="button" class="link" onClick={closePage}>
            Cancel
          </button>
        </div>
      </form>
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
