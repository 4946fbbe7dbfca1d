import { useState } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { LONGEST_FILE } from '../../protocol/written-file';
import { ask } from '../bridge/ask';
import {
  fileWarning,
  definitionFileWords as said,
  unfitFile,
} from '../model/definition-file-words';
import { edit } from '../state/edit-draft';
import { changes, draft, isDirty, notice, saved } from '../state/store';
import { message } from '../words';
import { Field } from './field';
import { FileOffer } from './file-offer';
import { closePage, PageFrame } from './page-frame';
import { ChangeList } from './save-page';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

/** The saved definition as a file, and a file as the draft. */
export function DefinitionFilePage() {
  return (
    <PageFrame title={said.title}>
      <p class="full">{said.about}</p>
      <Out />
      <Into />
    </PageFrame>
  );
}

function Out() {
  const state = saved.value;
  const { value, error } = useAnswer(state && `${state.name} ${state.fingerprint}`, () =>
    ask({ action: 'definitionFile', name: state?.name ?? '' }),
  );
  return (
    <section class="file-offers" aria-label={said.out}>
      <h3>{said.out}</h3>
      <p class="quiet full">{said.saved(state?.version ?? 0, isDirty.value)}</p>
      <Warning text={error} />
      {value === undefined && error === '' && <p class="quiet">{said.making}</p>}
      {value?.files.map((file, at) => (
        <FileOffer key={file.path} {...file} isShown={at === 0} />
      ))}
    </section>
  );
}

const PAUSE_MS = 350;
/** More can't be so few characters. */
const MOST_BYTES = 4 * LONGEST_FILE;

function Into() {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState('');
  const isLong = text.length > LONGEST_FILE;
  const isAsked = text.trim() !== '' && !isLong;
  const { value, error } = useAnswer(
    isAsked ? text : undefined,
    () => ask({ action: 'readDefinitionFile', text }),
    PAUSE_MS,
  );
  const take = (file: File | undefined) => {
    const size = file?.size ?? 0;
    setFailed(size > MOST_BYTES ? said.tooLong(LONGEST_FILE, size) : '');
    if (size > MOST_BYTES || file === undefined) return;
    const read = (its: string) => {
      setText(its);
      setFailed(unfitFile(its));
    };
    file.text().then(read, (why) => setFailed(message(why)));
  };
  return (
    <section class="file-offers" aria-label={said.into}>
      <h3>{said.into}</h3>
      <p class="quiet full">{said.intoAbout}</p>
      <Field label={said.choose}>
        {(id) => (
          <input
            id={id}
            type="file"
            accept=".json,application/json,text/plain"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <Field label={said.paste}>
        {(id) => (
          <textarea
            id={id}
            class="code paste"
            rows={2}
            wrap="off"
            spellcheck={false}
            value={text}
            placeholder="{"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setFailed('');
            }}
          />
        )}
      </Field>
      <Warning text={failed || (isLong ? said.tooLong(LONGEST_FILE, text.length) : error)} />
      {isAsked && value === undefined && error === '' && (
        <p class="quiet" role="status">
          {said.reading}
        </p>
      )}
      {value !== undefined && 'mistakes' in value && <Mistakes mistakes={value.mistakes} />}
      {value !== undefined && 'definition' in value && <Brought definition={value.definition} />}
    </section>
  );
}

function Mistakes({ mistakes }: { readonly mistakes: readonly string[] }) {
  return (
    <div role="alert">
      <p class="warning full">{said.mistakes(mistakes.length)}</p>
      <ul class="changes">
        {mistakes.map((text) => (
          <li key={text} class="full">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the file would change, and the button that makes it the draft. */
function Brought({ definition }: { readonly definition: Definition }) {
  const [state, mine] = [saved.value, draft.value];
  if (state === undefined || mine === undefined) return null;
  if (describeDifference(mine, definition).length === 0) {
    return <p role="status">{said.same}</p>;
  }
  const changed = describeDifference(state.definition, definition);
  return (
    <div class="file-offers" role="status">
      <h3>{said.changes(changed.length)}</h3>
      <Warning text={fileWarning(definition)} />
      {isDirty.value && <p class="quiet full">{said.replaces(changes.value.length)}</p>}
      <div class="buttons">
        <button type="button" class="primary" onClick={() => takeAsDraft(definition)}>
          {said.take}
        </button>
      </div>
      <ChangeList words={changed} />
    </div>
  );
}

function takeAsDraft(definition: Definition): void {
  edit(() => definition);
  closePage();
  notice.value = { kind: 'done', text: said.taken(changes.value.length) };
}
