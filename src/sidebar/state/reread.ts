import { effect, untracked } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import { merge } from '../../definition/edit/merge';
import type { State } from '../../protocol/answer';
import { ask } from '../bridge/ask';
import { type Stands, standing } from '../bridge/standing';
import { words } from '../words';
import { goOn, loadPreview, open, refuse, states } from './load';
import { busy, changes, draft, isDirty, notice, page, refusal, saved } from './store';

/** Fingerprint of the one that is left to the save, and that was told. */
let waiting = '';

/** Shows what stands in the sheet wherever an answer says that it is another definition. */
export function followSheet(): () => void {
  return effect(() => {
    const told = standing.value;
    untracked(() => {
      if (told !== undefined && isFree() && isNews(told)) void reread();
    });
  });
}

/** What is under way, or shows what somebody else saved, brings a newer state itself. */
function isFree(): boolean {
  return busy.value === '' && refusal.value === undefined && page.value?.kind !== 'conflict';
}

function isNews({ name, print }: Stands): boolean {
  const state = saved.value;
  return state?.name === name && state.fingerprint !== print && waiting !== print;
}

/**
 * Reads the definition that is open from its sheet; a draft goes on from there.
 *
 * @param doing - Said meanwhile, where somebody waits for it.
 */
export async function reread(doing = ''): Promise<void> {
  const name = saved.value?.name;
  if (name === undefined) return open('');
  const sent = states(name);
  const isOpen = () => saved.value?.name === name;
  if (doing !== '') busy.value = doing;
  try {
    const { state } = await ask({ action: 'state', name });
    if (sent.tells() && isOpen()) showNow(state);
  } catch (error) {
    if (sent.tells() && isOpen()) refuse(error);
  }
  if (doing !== '') busy.value = '';
}

function showNow(state: State): void {
  const [before, mine] = [saved.value, draft.value];
  if (before === undefined || mine === undefined) return;
  const wasRefused = refusal.value !== undefined;
  refusal.value = undefined;
  const isSame = before.version === state.version && before.fingerprint === state.fingerprint;
  if (!isSame) goOnUnlessBothChanged(state, before.definition, mine);
  if (wasRefused || !isSame) void loadPreview();
}

/** What both changed in different ways waits for the save, which shows both sides. */
function goOnUnlessBothChanged(state: State, before: Definition, mine: Definition): void {
  const { version, versions } = state;
  const { clashes } = merge(before, mine, state.definition);
  if (clashes.length > 0) {
    waiting = state.fingerprint;
    notice.value = { kind: 'done', text: words.bothChanged(versions[0], version, clashes) };
    return;
  }
  goOn(state, before);
  const stands = isDirty.value ? ` ${words.nowStand(changes.value.length, version)}` : '';
  notice.value = { kind: 'done', text: words.isNow(versions[0], version) + stands };
}
