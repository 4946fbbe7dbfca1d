import { counted } from '../../engine/figures';
import type { Refusal } from '../bridge/ask';
import { cellName, tabName, withoutCell } from '../model/problem-words';
import { select, setUp } from '../state/mutate';
import { reread } from '../state/reread';
import { busy } from '../state/store';
import { words } from '../words';
import { HelpLink } from './help-link';
import { Notices } from './notice';

/** There is no definition to show: none yet, or one that can't be read. */
export function Refused({ refusal: told }: { readonly refusal: Refusal }) {
  if (busy.value !== '') return <p class="empty">{busy.value}</p>;
  if (told.isMissing) return <FirstRun />;
  return told.problems.length === 0 ? <Failed message={told.message} /> : <Broken {...told} />;
}

function FirstRun() {
  return (
    <main class="empty">
      <h1>No definition yet</h1>
      <p>
        Set up reads your tabs and writes a definition into a tab named ICP Config: from your closed
        deals or, where they are too few, from your list. An empty spreadsheet gets a sample first.
      </p>
      <button type="button" class="primary" onClick={() => void setUp()}>
        Set up
      </button>
      <HelpLink />
      <Notices />
    </main>
  );
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

function Broken({ problems }: Pick<Refusal, 'problems'>) {
  const tab = tabName(problems[0]?.cell ?? '');
  return (
    <div class="app">
      <main class="panel empty">
        <h1>The definition can’t be read</h1>
        <p class="full">
          {counted(problems.length, 'problem')} in {tab || 'the config sheet'}. Nothing is scored
          until they are put right; click one to go there.
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
