import type { Conflict } from '../../protocol/answer';
import { takeBoth, takeTheirs } from '../state/mutate';
import { changes, isDirty } from '../state/store';
import { words } from '../words';
import { PageFrame } from './page-frame';
import { ChangeList } from './save-page';

/** What somebody else saved in between beside the draft; nothing was written. */
export function ConflictPage({ conflict }: { readonly conflict: Conflict }) {
  const [latest] = conflict.current.versions;
  return (
    <PageFrame title="Not saved: the definition has changed" backTo="save">
      <p class="full">
        {words.broughtAbout(latest, conflict.current.version)} Nothing was overwritten and your
        draft is kept.
      </p>
      <div class="sides">
        <section>
          <h3>Theirs</h3>
          <ChangeList words={conflict.theirChanges} />
        </section>
        <section>
          <h3>Yours</h3>
          <ChangeList words={isDirty.value ? changes.value : conflict.yourChanges} />
        </section>
      </div>
      <div class="buttons">
        <button type="button" class="primary" data-first onClick={() => takeBoth(conflict)}>
          Put mine on top
        </button>
        <button type="button" class="link" onClick={() => takeTheirs(conflict)}>
          Discard mine
        </button>
      </div>
    </PageFrame>
  );
}
