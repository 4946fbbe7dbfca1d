import { effect } from '@preact/signals';
import { render } from 'preact';
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
const firstPages: Readonly<Record<string, () => void>> = {
  account: openAccount,
  check: openCheck,
  help: openHelp,
  start: openStart,
  lists: openLists,
  health: openHealth,
};

/** Those that stand over a definition, once that is there. */
const coveringPages: Readonly<Record<string, Page>> = {
  fieldTest: { kind: 'fieldTest' },
  review: { kind: 'review' },
};

const root = document.getElementById('app');
if (root !== null) {
  firstPages[root.dataset.page ?? '']?.();
  render(<App />, root);
  keepFocus(root);
}
/** What opens later follows; where it does not come, it is asked for when it is opened. */
void open('')
  .then(() => {
    const covering = coveringPages[root?.dataset.page ?? ''];
    if (covering !== undefined && saved.value !== undefined) page.value ??= covering;
    return bringViews();
  })
  .catch(() => undefined);
void askNews();
