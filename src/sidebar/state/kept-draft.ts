import { batch, effect, signal } from '@preact/signals';
import type { OfferedDraft } from '../../app/api/answer';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { merge } from '../../definition/edit/merge';
import { counted } from '../../engine/figures';
import { ask, latest } from '../bridge/ask';
import { message, words } from '../words';
import { edit } from './edit-draft';
import { changes, draft, isDirty, notice, saved } from './store';

/** What is being moved comes to rest first. */
const PAUSE_MS = 1_500;

/** A draft of an earlier sitting that waits to be taken up or discarded. */
export const offered = signal<(OfferedDraft & { readonly name: string }) | undefined>(undefined);

interface Kept {
  readonly name: string;
  readonly base: number;
  /** `undefined` where there is nothing to keep. */
  readonly definition: Definition | undefined;
}

const offers = latest();
let asked: string | undefined;
/** What the server holds as far as is known here. */
let held: Kept | undefined;
let isSending = false;
let hasTold = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the draft on the server while it is edited, and asks for the last one on opening. */
export function followDraft(): () => void {
  return effect(() => {
    const state = saved.value;
    if (state === undefined || draft.value === undefined) return;
    const wanted = { isDirty: isDirty.value, offer: offered.value };
    if (asked !== state.name) void askForOffer(state.name);
    clearTimeout(timer);
    if (wanted.offer === undefined) timer = setTimeout(() => void send(), PAUSE_MS);
  });
}

function askForOffer(name: string): Promise<void> {
  asked = name;
  held = undefined;
  offered.value = undefined;
  return offers(
    () => ask({ action: 'keptDraft', name }),
    ({ draft: found }) => {
      held = { name, base: found?.base ?? 0, definition: found?.definition };
      const now = saved.value?.definition;
      if (found === undefined || now === undefined) return;
      if (describeDifference(now, found.definition).length > 0) offered.value = { ...found, name };
    },
    () => {
      held = { name, base: 0, definition: undefined };
    },
  );
}

/** One request at a time; what changes meanwhile is sent after it. */
async function send(): Promise<void> {
  const state = saved.value;
  if (state === undefined || isSending || held?.name !== state.name || offered.value) return;
  const { name, version: base } = state;
  const definition = isDirty.value ? draft.value : undefined;
  if (held.definition === definition && (definition === undefined || held.base === base)) return;
  isSending = true;
  try {
    if (definition === undefined) await ask({ action: 'dropDraft', name });
    else await ask({ action: 'keepDraft', name, base, definition });
    hasTold = false;
  } catch (error) {
    if (!hasTold) notice.value = { kind: 'error', text: words.notKept(message(error)) };
    hasTold = true;
  }
  if (held?.name === name) held = { name, base, definition };
  isSending = false;
  void send();
}

/** Goes on with the draft that is offered; on a newer version it is put on top of that. */
export function takeUp(): void {
  const [offer, state, present] = [offered.value, saved.value, draft.value];
  if (offer === undefined || state === undefined || present === undefined) return;
  if (offer.name !== state.name) return;
  const isSame = offer.base === state.version;
  const began = isSame ? state.definition : offer.began;
  const both = merge(began ?? offer.definition, offer.definition, present);
  const whole = began === undefined ? words.keptWhole : '';
  const clashes = both.clashes.length === 0 ? '' : words.keptBoth(both.clashes);
  batch(() => {
    edit(() => (began === undefined ? offer.definition : both.definition));
    offered.value = undefined;
  });
  const count = counted(changes.value.length, 'change');
  notice.value = { kind: 'done', text: words.takenUp(count, state.version) + clashes + whole };
}

/** Discards the draft that is offered. */
export function forgetOffer(): void {
  offered.value = undefined;
}
