import { VERSION } from '../../protocol/release';
import { closeNews, news } from '../state/news';
import { words } from '../words';
import { Close } from './notice';

/** What is new after an update, in one line that opens. */
export function WhatsNew() {
  const lines = news.value;
  if (lines.length === 0) return null;
  return (
    <section class="notice done" aria-label={words.newIn(VERSION)}>
      <details class="full">
        <summary>{words.newIn(VERSION)}</summary>
        <ul class="news">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Close close={closeNews} />
    </section>
  );
}
