import { useState } from 'preact/hooks';
import type { Answers } from '../../protocol/answer';
import { onePageWords } from '../model/one-page-words';
import { writeOnePage } from '../state/one-page';
import { isDirty } from '../state/store';
import { PageFrame } from './page-frame';

/** Writes the saved definition on one page, and leads to what prints it. */
export function OnePagePage() {
  const [written, setWritten] = useState<Answers['writeOnePage']>();
  const [isWriting, setWriting] = useState(false);
  const write = async () => {
    setWriting(true);
    setWritten(await writeOnePage());
    setWriting(false);
  };
  return (
    <PageFrame title={onePageWords.title}>
      <p class="full">{onePageWords.about}</p>
      {isDirty.value && <p class="quiet full">{onePageWords.saved}</p>}
      {written !== undefined && (
        <section class="block" aria-label={onePageWords.written} aria-live="polite">
          <p class="full">{written.summary}</p>
          {written.links.map(({ text, address }) => (
            <p key={address}>
              <a class="link" href={address} target="_blank" rel="noopener">
                {text}
              </a>
            </p>
          ))}
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
          {isWriting ? onePageWords.writing : onePageWords.write}
        </button>
      </div>
    </PageFrame>
  );
}
