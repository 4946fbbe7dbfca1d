import { useState } from 'preact/hooks';
import { saveSettings } from '../state/start';
import { author } from '../state/store';
import { TextLine } from './form';

/** Asks who owns the definition. */
export function NameOwner() {
  const [owner, setOwner] = useState(author.value);
  const set = () => {
    if (owner.trim() === '') return;
    if (author.value === '') author.value = owner.trim();
    void saveSettings({ owner: owner.trim() }, 'Owner named');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <TextLine label="Owner" value={owner} longest={200} isFirst onInput={setOwner} />
      <button type="submit" class="secondary small">
        Set
      </button>
    </form>
  );
}
