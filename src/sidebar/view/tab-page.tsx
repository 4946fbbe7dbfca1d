import { useState } from 'preact/hooks';
import type { Answers } from '../../protocol/answer';
import { tabPages, tabWords } from '../model/tab-words';
import { isDirty } from '../state/store';
import { type TabAction, writeTab } from '../state/write-tab';
import { PageFrame } from './page-frame';

/** Writes a tab of the saved definition, and says what came of it. */
export function TabPage<A extends TabAction>({
  action,
  below,
}: {
  readonly action: A;
  /** Below what was said. */
  readonly below?: (written: Answers[A]) => preact.ComponentChildren;
}) {
  const { title, about } = tabPages[action];
  const [written, setWritten] = useState<Answers[A]>();
  const [isWriting, setWriting] = useState(false);
  const write = async () => {
    setWriting(true);
    const answer = await writeTab(action);
    setWritten(() => answer);
    setWriting(false);
  };
  return (
    <PageFrame title={title}>
      <p class="full">{about}</p>
      {isDirty.value && <p class="quiet full">{tabWords.saved}</p>}
      {written !== undefined && (
        <section class="block" aria-label={tabWords.written} aria-live="polite">
          <p class="full">{written.summary}</p>
          {below?.(written)}
        </section>
      )}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-first
          disabled={isWriting}
          onClick={() => void write()}
        >
          {isWriting ? tabWords.writing : tabWords.write}
        </button>
      </div>
    </PageFrame>
  );
}
