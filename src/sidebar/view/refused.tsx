import { counted } from '../../engine/figures';
import type { Refusal } from '../bridge/ask';
import { cellName, tabName, withoutCell } from '../model/problem-words';
import { select } from '../state/mutate';
import { reread } from '../state/reread';
import { busy } from '../state/store';
import { words } from '../words';
import { HelpLink } from './help-link';
import { Later } from './later';
import { Notices } from './notice';

/** There is no definition to show: none yet, or one that can't be read. */
export function Refused({ refusal: told }: { readonly refusal: Refusal }) {
  if (told.isMissing) return <Later draw={({ StartPage }) => <StartPage />} />;
  if (busy.value !== '') return <p class="empty">{busy.value}</p>;
  return told.problems.length === 0 ? <Failed message={told.message} /> : <Broken {...told} />;
}

function Failed({ message }: { readonly message: string }) {
  return (
    <main class="empty">
      <h1>This did not work</h1>
      <p class="full">{message}</p>
      <TryAgain />
      <HelpLink />
      <Notices />
    </main>
  );
}

function Broken({ problems, mends }: Pick<Refusal, 'problems' | 'mends'>) {
  const tab = tabName(problems[0]?.cell ?? '');
  return (
    <div class="app">
      <main class="panel empty">
        <h1>The definition can’t be read</h1>
        <p class="full">
          {counted(problems.length, 'problem')} in {tab || 'the config sheet'}: click to go there.
          Until that is put right, nothing is scored. {mends}
        </p>
        <ul class="problems">
          {problems.map(({ cell, message }) => (
            <li key={message}>
              <button
                type="button"
                class="what"
                title={cell}
                onClick={() => void select({ kind: 'cell', cell })}
              >
                <span class="cell">{cellName(cell)}</span>
                <span class="full">{withoutCell(message, cell)}</span>
              </button>
            </li>
          ))}
        </ul>
      </main>
      <Notices />
      <footer class="footer">
        <TryAgain />
        <HelpLink />
      </footer>
    </div>
  );
}

function TryAgain() {
  return (
    <button type="button" class="primary" onClick={() => void reread(words.reading)}>
      Try again
    </button>
  );
}
