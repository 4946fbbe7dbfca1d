import { effect } from '@preact/signals';
import { render } from 'preact';
import type { CoveringPage, OpenedWith } from '../protocol/opened-with';
import { openAccount, openCheck } from './state/account';
import { openHealth } from './state/act';
import { redoEdit, undoEdit } from './state/edit-draft';
import { openHelp } from './state/help';
import { followDraft } from './state/kept-draft';
import { openLists } from './state/lists';
import { askOpenQuestions, open } from './state/load';
import { askNews } from './state/news';
import type { Page } from './state/page';
import { followSheet } from './state/reread';
import { openStart } from './state/start';
import { draft, isDirty, matches, page, saved } from './state/store';
import { App } from './view/app';
import { keepFocus } from './view/keep-focus';
import { bringViews } from './view/later';

const keys: Readonly<Record<string, () => void>> = {
  z: undoEdit,
  Z: redoEdit,
  y: redoEdit,
};

/** Undo and redo, except where a text is being typed, which has its own. */
addEventListener('keydown', (event) => {
  const isText =
    event.target instanceof Element && event.target.matches('textarea, [type=text], [type=search]');
  const act = event.ctrlKey || event.metaKey ? keys[event.key] : undefined;
  if (act === undefined || isText) return;
  event.preventDefault();
  act();
});

addEventListener('beforeunload', (event) => {
  if (isDirty.value) event.preventDefault();
});

effect(() => {
  if (draft.value !== undefined && matches.value.size > 0) void askOpenQuestions();
});

followDraft();
followSheet();

/** Pages that an item of the menu opens the sidebar with. */
const firstPages: Readonly<Record<Exclude<OpenedWith, '' | CoveringPage>, () => void>> = {
  account: openAccount,
  check: openCheck,
  help: openHelp,
  start: openStart,
  lists: openLists,
  health: openHealth,
};

/** Those that stand over a definition, once that is there. */
const coveringPages: Readonly<Record<CoveringPage, Page>> = {
  fieldTest: { kind: 'fieldTest' },
  review: { kind: 'review' },
  sql: { kind: 'sql' },
};

function openedWith<T>(pages: Readonly<Record<string, T>>): T | undefined {
  return pages[root?.dataset.page ?? ''];
}

const root = document.getElementById('app');
if (root !== null) {
  openedWith(firstPages)?.();
  render(<App />, root);
  keepFocus(root);
}
/** What opens later follows; where it does not come, it is asked for when it is opened. */
void open('')
  .then(() => {
    if (saved.value !== undefined) page.value ??= openedWith(coveringPages);
  })
  .then(bringViews)
  .catch(() => undefined);
void askNews();
