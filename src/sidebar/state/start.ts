import { batch, computed, effect, signal } from '@preact/signals';
import type { Definition, Settings } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import type { FirstProposal, FirstTemplate, FoundView } from '../../protocol/found-view';
import type { Beginning, Choices } from '../../protocol/requests';
import { ask, latest } from '../bridge/ask';
import { message } from '../words';
import { openWeights } from './define';
import { edit } from './edit-draft';
import { load, open } from './load';
import { save } from './mutate';
import { author, isDirty, notice, page, refusal, saved } from './store';

/** What the tabs hold, before there is a definition. */
export const found = signal<FoundView | undefined>(undefined);
/** What a person said of them. */
export const choices = signal<Choices>({});
/** What the deals give; `undefined` while nobody has asked. */
export const first = signal<FirstProposal | undefined>(undefined);
/** What a template gives; `undefined` while nobody has asked. */
export const template = signal<FirstTemplate | undefined>(undefined);
/** What is being done, in words; `''` for nothing. */
export const starting = signal('');
export const startError = signal('');
/** Conditions of the proposal that a person left out, by their IDs. */
export const leftOff = signal<ReadonlySet<string>>(new Set());
/** What the definition does with deals, once it is saved. */
export const promise = signal<Pick<FirstProposal, 'verdict' | 'isMet'> | undefined>(undefined);

const looks = latest();
const proposals = latest();

/** Somebody asked for the first steps before it was known whether there is a definition. */
const isWanted = signal(false);

/** Menu `Set up…`: the first run, or the first steps where there is a definition. */
export function openStart(): void {
  isWanted.value = true;
}

/** The first steps with the definition that is open. */
export function openSteps(): void {
  page.value = { kind: 'steps' };
}

effect(() => {
  if (!isWanted.value || (saved.value === undefined && refusal.value === undefined)) return;
  isWanted.value = false;
  if (saved.value !== undefined) openSteps();
});

/** Looks at the tabs as a person says that they are. */
export function lookAgain(said: Choices = {}): Promise<void> {
  choices.value = { ...choices.value, ...said };
  return waitFor(
    'Reading your tabs…',
    looks,
    () => ask({ action: 'look', choices: choices.value }),
    (answer) => {
      found.value = answer.found;
    },
  );
}

/** Asks what the deals give. */
export function propose(said: Choices = {}): Promise<void> {
  choices.value = { ...choices.value, ...said };
  leftOff.value = new Set();
  const won = found.value?.deals?.won ?? 0;
  const deals = won + (found.value?.deals?.lost ?? 0);
  return waitFor(
    `Looking for what your won deals share, in ${deals} deals…`,
    proposals,
    () => ask({ action: 'startProposal', choices: choices.value }),
    (answer) => {
      first.value = answer.first;
    },
  );
}

/** Asks what a template gives. */
export function proposeTemplate(): Promise<void> {
  leftOff.value = new Set();
  return waitFor(
    'Looking for values in your list…',
    proposals,
    () => ask({ action: 'startTemplate', choices: choices.value }),
    (answer) => {
      template.value = answer.template;
    },
  );
}

/** Leaves the proposal: nothing was written, and another window that was tried is not kept. */
export function leaveProposal(): void {
  const { windowMonths: _, asOf: __, ...said } = choices.value;
  batch(() => {
    choices.value = said;
    first.value = undefined;
    startError.value = '';
  });
}

/** Leaves the template: nothing was written. */
export function leaveTemplate(): void {
  batch(() => {
    template.value = undefined;
    leftOff.value = new Set();
    startError.value = '';
  });
}

/** Leaves a condition out, or takes it in again. */
export function toggleLeftOff(id: string): void {
  const off = new Set(leftOff.value);
  if (!off.delete(id)) off.add(id);
  leftOff.value = off;
}

async function waitFor<T>(
  doing: string,
  run: ReturnType<typeof latest>,
  task: () => Promise<T>,
  done: (answer: T) => void,
): Promise<void> {
  starting.value = doing;
  startError.value = '';
  await run(
    task,
    (answer) =>
      batch(() => {
        done(answer);
        starting.value = '';
      }),
    (error) =>
      batch(() => {
        startError.value = message(error);
        starting.value = '';
      }),
  );
}

/** What is shown, without the conditions that a person left out. */
export const agreed = computed((): Definition | undefined => {
  const { definition } = template.value ?? first.value ?? {};
  if (definition === undefined) return undefined;
  const off = { on: false } as const;
  return [...leftOff.value].reduce(
    (one, id) => patch('exclusions', id, off)(patch('criteria', id, off)(one)),
    definition,
  );
});

/**
 * Writes the first definition.
 *
 * @param isAdjusted - Whether its weights are looked at next, not the first steps.
 */
export async function begin(from: Beginning, isAdjusted = false): Promise<void> {
  if (starting.value !== '') return;
  const shown = leftOff.value.size === 0 ? first.value : undefined;
  starting.value = 'Writing the definition…';
  startError.value = '';
  try {
    await load('', '', 'changed', () => ask({ action: 'start', from }));
    if (saved.value === undefined)
      startError.value = notice.value?.text ?? refusal.value?.message ?? '';
    else {
      promise.value = from.kind === 'shown' ? shown : undefined;
      first.value = undefined;
      template.value = undefined;
      if (isAdjusted) openWeights();
      else openSteps();
    }
  } finally {
    starting.value = '';
  }
}

/** Changes settings: saved at once, or part of the draft where there is one. */
export async function saveSettings(settings: Partial<Settings>, note: string): Promise<void> {
  const wasDirty = isDirty.value;
  edit((definition) => ({ ...definition, settings: { ...definition.settings, ...settings } }));
  if (wasDirty) {
    notice.value = { kind: 'done', text: 'Part of your draft now; Save… keeps it.' };
  } else await save(author.value, note);
}

/** Takes the sample out of the spreadsheet. */
export async function removeSample(): Promise<void> {
  starting.value = 'Removing the sample…';
  try {
    const { said } = await ask({ action: 'removeSample' });
    batch(() => {
      saved.value = undefined;
      page.value = undefined;
      found.value = undefined;
      choices.value = {};
    });
    await open('');
    notice.value = { kind: 'done', text: said };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error) };
  }
  starting.value = '';
}
