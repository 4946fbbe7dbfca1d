import { batch, computed, effect, signal } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { merge } from '../../definition/edit/merge';
import type { OfferedDraft, State } from '../../protocol/answer';
import { ask, latest } from '../bridge/ask';
import { message, words } from '../words';
import { edit } from './edit-draft';
import { author, changes, draft, isDirty, notice, saved } from './store';

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
/** A save makes the server forget what it held. */
let isSure = true;
let version: number | undefined;
let isSending = false;
let hasTold = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the draft on the server while it is edited, and asks for the last one on opening. */
export function followDraft(): () => void {
  return effect(() => {
    const state = saved.value;
    if (state === undefined || draft.value === undefined) return;
    const [isOffered, isEdited] = [offered.value !== undefined, isDirty.value];
    if (version !== state.version) isSure = false;
    version = state.version;
    if (asked !== state.name) void askForOffer(state.name);
    const offer = offered.value;
    if (offer?.name === state.name && isHere(offer, state, draft.value)) offered.value = undefined;
    clearTimeout(timer);
    if (isSure && (isOffered || isEdited)) timer = setTimeout(() => void send(), PAUSE_MS);
    else void send();
  });
}

/** Whether a draft says just what is saved. */
function isSaved(definition: Definition, state: State): boolean {
  return describeDifference(state.definition, definition).length === 0;
}

/** Whether nothing of it is to be taken up: it is saved, or stands in the draft that is open. */
function isHere(offer: OfferedDraft, state: State, present: Definition): boolean {
  const whole = onTop(offer, state, present)?.definition ?? offer.definition;
  return isSaved(offer.definition, state) || describeDifference(present, whole).length === 0;
}

/** When the draft was kept that waits for the definition that is open; `undefined` where none does. */
export const waitingSince = computed(() => {
  const [offer, state] = [offered.value, saved.value];
  if (offer === undefined || state === undefined || offer.name !== state.name) return undefined;
  const isToday = offer.at.slice(0, 10) === state.now.slice(0, 10);
  return isToday ? offer.at.slice(11) : offer.at;
});

function askForOffer(name: string): Promise<void> {
  if (held !== undefined) void leave(held, offered.peek());
  asked = name;
  held = undefined;
  offered.value = undefined;
  return offers(
    () => ask({ action: 'keptDraft', name }),
    ({ draft: found, author: known }) => {
      if (author.value === '') author.value = known;
      held = { name, base: found?.base ?? 0, definition: found?.definition };
      isSure = true;
      const state = saved.value;
      const isOther = found && state && !isSaved(found.definition, state);
      if (isOther) offered.value = { ...found, name };
      else void send();
    },
    () => {
      held = { name, base: 0, definition: undefined };
      isSure = true;
      void send();
    },
  );
}

/** Who opens another definition has discarded the draft of this one, not what is offered still. */
async function leave({ name, definition }: Kept, offer: OfferedDraft | undefined): Promise<void> {
  if (isSame(definition, offer?.definition)) return;
  await put({ name, base: offer?.base ?? 0, definition: offer?.definition });
}

/** One request at a time; what changes meanwhile is sent after it. */
async function send(): Promise<void> {
  const wanted = wantedNow();
  if (wanted === undefined || isSending || held?.name !== wanted.name) return;
  const { name, base, definition } = wanted;
  const isHeld = isSame(held.definition, definition);
  if (isSure && isHeld && (definition === undefined || held.base === base)) return;
  const offer = offered.value;
  isSending = true;
  isSure = true;
  await put(wanted);
  if (held?.name === name) held = wanted;
  else await leave(wanted, offer);
  isSending = false;
  void send();
}

async function put({ name, base, definition }: Kept): Promise<void> {
  try {
    if (definition === undefined) await ask({ action: 'dropDraft', name });
    else await ask({ action: 'keepDraft', name, base, definition });
    hasTold = false;
  } catch (error) {
    if (!hasTold) notice.value = { kind: 'error', text: words.notKept(message(error)) };
    hasTold = true;
  }
}

/** What the server has to hold: the draft, and what is offered below it as long as that waits. */
function wantedNow(): Kept | undefined {
  const [state, present, offer] = [saved.value, draft.value, offered.value];
  if (state === undefined || present === undefined) return undefined;
  const { name, version: base } = state;
  if (offer?.name !== name) return { name, base, definition: isDirty.value ? present : undefined };
  const both = isDirty.value ? onTop(offer, state, present) : undefined;
  if (both === undefined) return { name, base: offer.base, definition: offer.definition };
  return { name, base, definition: both.definition };
}

function isSame(one: Definition | undefined, other: Definition | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** An offered draft with what has been edited since; `undefined` where nobody knows what it began from. */
function onTop(offer: OfferedDraft, { version, definition }: State, present: Definition) {
  const began = offer.base === version ? definition : offer.began;
  return began && merge(began, offer.definition, present);
}

/** Goes on with the draft that is offered; on a newer version it is put on top of that. */
export function takeUp(): void {
  const [offer, state, present] = [offered.value, saved.value, draft.value];
  if (offer === undefined || state === undefined || present === undefined) return;
  if (offer.name !== state.name) return;
  const both = onTop(offer, state, present);
  const { definition, clashes } = both ?? { definition: offer.definition, clashes: [] };
  const whole = both === undefined ? words.keptWhole : '';
  batch(() => {
    edit(() => definition);
    offered.value = undefined;
  });
  const taken = words.takenUp(changes.value.length, state.version);
  notice.value = { kind: 'done', text: taken + words.keptBoth(clashes) + whole };
}

/** Discards the draft that is offered. */
export function forgetOffer(): void {
  offered.value = undefined;
}
