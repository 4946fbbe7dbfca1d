import type { Conflict, SavedState } from '../../app/api/answer';
import type { RequestOf } from '../../app/api/requests';
import { ask, Refusal } from '../bridge/ask';
import { merge } from '../model/merge';
import { counted, message } from '../words';
import { rebase } from './edit-draft';
import { load, loadPreview, show } from './load';
import { busy, changes, draft, notice, page, saved, timeline } from './store';

/** Saves the draft as a new version; the draft stays where that fails. */
export async function save(author: string, note: string): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  if (state === undefined || definition === undefined) return;
  const { name, version: base } = state;
  await change('Saving…', () => ask({ action: 'save', name, base, definition, author, note }));
}

/** Writes an old version as a new one. */
export async function restore(version: number, author: string): Promise<void> {
  const state = saved.value;
  if (state === undefined) return;
  const { name, version: base } = state;
  await change('Restoring…', () => ask({ action: 'restore', name, base, version, author }));
}

async function change(
  doing: string,
  task: () => Promise<{ readonly state: SavedState }>,
): Promise<void> {
  busy.value = doing;
  notice.value = undefined;
  try {
    const { state } = await task();
    show({ ...state, names: saved.value?.names ?? [] });
    notice.value = { kind: 'done', text: `Version ${state.version} saved.` };
    void loadPreview();
  } catch (error) {
    tell(error, () => void change(doing, task));
  }
  busy.value = '';
}

function tell(error: unknown, retry: () => void): void {
  if (error instanceof Refusal && error.conflict !== undefined) {
    page.value = { kind: 'conflict', conflict: error.conflict };
  } else notice.value = { kind: 'error', text: message(error), retry };
}

/** Puts the draft's changes on top of what somebody else saved; nothing is saved by that. */
export function takeBoth({ current }: Conflict): void {
  const [base, mine] = [saved.value?.definition, timeline.value?.present];
  if (base === undefined || mine === undefined) return;
  const { definition, clashes } = merge(base, mine, current.definition);
  show(current);
  rebase(definition);
  const kept = clashes.length === 0 ? '' : ` Changed by both, yours kept: ${clashes.join(', ')}.`;
  const text = `Your ${counted(changes.value.length, 'change')} now stand on version ${current.version}, not saved yet.${kept}`;
  notice.value = { kind: 'done', text };
  void loadPreview();
}

/** Drops the draft for what somebody else saved. */
export function takeTheirs({ current }: Conflict): void {
  show(current);
  void loadPreview();
}

/** Copies the saved definition, or starts one that fits the headers. */
export function addDefinition(newName: string, copies: boolean): Promise<void> {
  const name = saved.value?.name ?? '';
  return load(copies ? 'Copying…' : 'Creating…', async () => {
    const added = copies
      ? await ask({ action: 'copy', name, newName })
      : await ask({ action: 'create', newName });
    return added.state;
  });
}

/** Writes the first definition of a workbook. */
export function setUp(): Promise<void> {
  return load('Setting up…', async () => (await ask({ action: 'setUp' })).state);
}

/** Brings an account, a deal or a cell of the definition to the front. */
export async function select(target: RequestOf<'select'>['target']): Promise<void> {
  try {
    await ask({ action: 'select', name: saved.value?.name ?? '', target });
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void select(target) };
  }
}
