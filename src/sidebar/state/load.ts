import { batch } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import { merge } from '../../definition/edit/merge';
import type { Condition } from '../../engine/model';
import type { State } from '../../protocol/answer';
import type { Preview } from '../../protocol/preview';
import { ask, latest, Refusal } from '../bridge/ask';
import { order, type Sent } from '../bridge/order';
import { listed } from '../bridge/standing';
import { learn, openQuestions, unpackRows } from '../model/matches';
import { rebased, startTimeline } from '../model/timeline';
import { message } from '../words';
import {
  busy,
  draft,
  fields,
  knownRows,
  matches,
  notice,
  page,
  preview,
  previewError,
  refusal,
  rows,
  saved,
  timeline,
} from './store';

const previews = latest();
const columns = latest();
const fieldLists = latest();
/** States of definitions, by name; every change of one brings one too. */
export const states = order();
/** The definition that somebody asked to see last, and how often that was done. */
let wanted = { name: '', times: 0 };

/** Shows a state of the server; the draft starts anew from it. */
export function show(state: State): void {
  batch(() => {
    saved.value = state;
    timeline.value = startTimeline(state.definition);
    refusal.value = undefined;
    page.value = undefined;
  });
}

/**
 * Shows a newer state of the definition that is open; what was edited since goes on from there.
 *
 * @param sent - What the editing went on from.
 */
export function goOn(state: State, sent: Definition): void {
  const [line, kept] = [timeline.value, page.value];
  batch(() => {
    show(state);
    page.value = kept;
    if (line !== undefined && line.present !== sent) {
      const onNew = (one: Definition) => merge(sent, one, state.definition).definition;
      timeline.value = rebased(line, sent, state.definition, onNew);
    }
  });
}

/** Opens a definition. */
export function open(name: string): Promise<void> {
  return load('Opening…', name, 'tells', () => ask({ action: 'state', name }));
}

/**
 * Asks for a state and shows it with its preview, unless a newer one of it is known, or another
 * definition was asked for meanwhile.
 *
 * @param brings - Whether the answer is that of a change.
 */
export async function load(
  doing: string,
  name: string,
  brings: keyof Sent,
  task: () => Promise<{ readonly state: State }>,
): Promise<void> {
  const sent = states(name);
  const times = wanted.times + 1;
  wanted = { name, times };
  busy.value = doing;
  notice.value = undefined;
  try {
    const { state } = await task();
    const isNews = sent[brings]();
    const isWanted = brings === 'changed' ? wanted.name === name : wanted.times === times;
    if (isNews && isWanted) {
      show(state);
      void loadPreview();
    }
  } catch (error) {
    if (wanted.times === times && sent.tells()) refuse(error);
  }
  busy.value = '';
}

/** Tells why there is no state to show; a sheet that can't be read takes the whole sidebar. */
export function refuse(error: unknown): void {
  const told = error instanceof Refusal ? error : new Refusal(message(error));
  if (saved.value === undefined || told.isMissing || told.problems.length > 0) {
    refusal.value = told;
  } else notice.value = { kind: 'error', text: told.message };
}

/**
 * Asks for the matches of every condition of the saved definition: of a sample of the accounts first
 * where they are many, then of all of them.
 */
export function loadPreview(): Promise<void> {
  const name = saved.value?.name ?? '';
  fields.value = undefined;
  return previews(
    () => ask({ action: 'preview', name }),
    (answer) => {
      take(answer.preview);
      if (isSampled(answer.preview)) void loadWhole(name);
    },
    (error) => {
      previewError.value = message(error);
    },
  );
}

/** Where that fails the sample stays, and is said to be one. */
function loadWhole(name: string): Promise<void> {
  return previews(
    () => ask({ action: 'preview', name, isWhole: true }),
    (answer) => take(answer.preview),
    () => undefined,
  );
}

function isSampled({ sampled, total }: Preview): boolean {
  return sampled < total;
}

function take(given: Preview): void {
  knownRows.clear();
  batch(() => {
    preview.value = given;
    listed.value = undefined;
    rows.value = unpackRows(given);
    matches.value = learn(new Map(), given.questions, rows.value);
    previewError.value = '';
  });
}

/** Asks for the columns of conditions that the draft has and the preview has not. */
export async function askOpenQuestions(): Promise<void> {
  const definition = draft.value;
  if (definition === undefined || rows.value === undefined) return;
  const [question] = openQuestions(definition, matches.value);
  if (question === undefined) return;
  await columns(
    () => askQuestion(question),
    () => undefined,
    (error) => {
      notice.value = { kind: 'error', text: message(error), retry: () => void askOpenQuestions() };
    },
  );
}

/** Asks for the matches of one condition; they count unless another preview came meanwhile. */
export async function askQuestion({ field, operator, value }: Condition): Promise<void> {
  const given = rows.value;
  const name = saved.value?.name ?? '';
  const isWhole = preview.value !== undefined && !isSampled(preview.value);
  const { question } = await ask({ action: 'question', name, field, operator, value, isWhole });
  if (given !== undefined && given === rows.value) {
    matches.value = learn(matches.value, [question], given);
  }
}

/** Asks for the columns of the accounts tab, once. */
export async function loadFields(): Promise<void> {
  if (fields.value !== undefined) return;
  const [name, given] = [saved.value?.name ?? '', rows.value];
  await fieldLists(
    () => ask({ action: 'fields', name }),
    (answer) => {
      if (name === saved.value?.name && given === rows.value) fields.value = answer.fields;
      else void loadFields();
    },
    (error) => {
      notice.value = { kind: 'error', text: message(error), retry: () => void loadFields() };
    },
  );
}
