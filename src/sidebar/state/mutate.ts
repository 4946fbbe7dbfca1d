import type { Definition } from '../../definition/definition';
import { merge } from '../../definition/edit/merge';
import type { MotionName } from '../../definition/template/motions/motion-names';
import type { Conflict, SavedState } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { ask, Refusal } from '../bridge/ask';
import type { Sent } from '../bridge/order';
import { message, words } from '../words';
import { act } from './act';
import { rebase } from './edit-draft';
import { goOn, load, loadPreview, show, states } from './load';
import { scoreAccounts } from './score-accounts';
import { busy, changes, draft, notice, page, saved, tab, timeline } from './store';

/**
 * Saves the draft as a new version; the draft stays where that fails. What is edited meanwhile
 * stays a draft on the new version.
 */
export async function save(author: string, note: string): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  if (state === undefined || definition === undefined) return;
  const { name, version: base } = state;
  const request = () => ask({ action: 'save', name, base, definition, author, note });
  await change(words.saving, definition, request, () => save(author, note));
}

/** Writes an old version as a new one. */
export async function restore(version: number, author: string): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  if (state === undefined || definition === undefined) return;
  const { name, version: base } = state;
  const request = () => ask({ action: 'restore', name, base, version, author });
  await change('Restoring…', definition, request, () => restore(version, author));
}

async function change(
  doing: string,
  sent: Definition,
  task: () => Promise<{ readonly state: SavedState }>,
  again: () => Promise<void>,
): Promise<void> {
  const name = saved.value?.name ?? '';
  const isOpen = () => saved.value?.name === name;
  const order = states(name);
  busy.value = doing;
  notice.value = undefined;
  try {
    const { state } = await task();
    if (order.changed() && isOpen()) {
      if (page.value?.kind === 'save' || page.value?.kind === 'confirm') page.value = undefined;
      goOn({ ...state, names: saved.value?.names ?? [] }, sent);
      void loadPreview();
    }
    const retry = isOpen() && { retry: openScore };
    notice.value = { kind: 'saved', text: words.saved(state.version), ...retry };
  } catch (error) {
    if (isOpen()) tell(error, order, () => void again());
    else notice.value = { kind: 'error', text: message(error) };
  }
  busy.value = '';
}

/** Scores the accounts by what was saved, where one sees how far it is. */
export function openScore(): void {
  tab.value = 'Act';
  act.value = 'Score';
  void scoreAccounts();
}

/** A message rather than a page where somebody is at work on another one, or knows a newer state. */
function tell(error: unknown, sent: Sent, retry: () => void): void {
  const conflict = error instanceof Refusal ? error.conflict : undefined;
  const kind = page.value?.kind;
  const isFree = kind === undefined || kind === 'save' || kind === 'versions';
  if (conflict !== undefined && sent.tells() && isFree) {
    page.value = { kind: 'conflict', conflict };
  } else notice.value = { kind: 'error', text: message(error), retry };
}

/** Puts the draft's changes on top of what somebody else saved; nothing is saved by that. */
export function takeBoth({ current }: Conflict): void {
  const [base, mine] = [saved.value?.definition, timeline.value?.present];
  if (base === undefined || mine === undefined) return;
  const { definition, clashes } = merge(base, mine, current.definition);
  show(current);
  rebase(definition);
  const stands = words.nowStand(changes.value.length, current.version);
  notice.value = { kind: 'done', text: stands + words.keptBoth(clashes) };
  void loadPreview();
}

/** Drops the draft for what somebody else saved. */
export function takeTheirs({ current }: Conflict): void {
  show(current);
  void loadPreview();
}

/** Copies the saved definition, or starts one that fits the headers. */
export function addDefinition(
  newName: string,
  copies: boolean,
  motion?: MotionName,
): Promise<void> {
  const name = saved.value?.name ?? '';
  return load(copies ? 'Copying…' : 'Creating…', newName, 'changed', () =>
    copies
      ? ask({ action: 'copy', name, newName })
      : ask({ action: 'create', newName, ...(motion && { motion }) }),
  );
}

/** Brings an account, a deal or a cell of the definition to the front. */
export async function select(target: RequestOf<'select'>['target']): Promise<void> {
  try {
    await ask({ action: 'select', name: saved.value?.name ?? '', target });
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void select(target) };
  }
}
