import { batch, computed, signal } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import { merge } from '../../definition/edit/merge';
import { type ReviewDecision, type ReviewStep, reviewSteps } from '../../protocol/review-steps';
import type {
  ReviewEntry,
  ReviewFinding,
  ReviewStepView,
  ReviewView,
} from '../../protocol/review-view';
import { ask, Refusal } from '../bridge/ask';
import { reviewWords } from '../model/review-words';
import { message } from '../words';
import { edit } from './edit-draft';
import { goOn, loadPreview, states } from './load';
import { author, draft, notice, page, reviewing, saved } from './store';

/** What of the review is shown. */
export type ReviewPlace = 'overview' | ReviewStep | 'end' | 'done';

interface Known {
  /** Of the definition. */
  readonly name: string;
  readonly view: ReviewView;
  /** The draft of the review as the server has it. */
  readonly draft: Definition;
}

const known = signal<Known | undefined>(undefined);

/** Where the review of the definition that is open stands. */
export const review = computed(() => {
  const found = known.value;
  return found?.name === saved.value?.name ? found?.view : undefined;
});
export const reviewPlace = signal<ReviewPlace>('overview');
/** Why the last request was not done. */
export const reviewError = signal('');
/** What is being done, in words. */
export const reviewBusy = signal('');
/** What was said at the end. */
export const reviewSummary = signal('');

/** The steps of the review that was begun, or of one that is begun now. */
export const stepsNow = computed(() => {
  const isFull = review.value?.begun?.isFull ?? false;
  return reviewSteps.filter((step) => isFull || step !== 'onePage');
});

interface ReadStep {
  /** What it was read of. */
  readonly key: string;
  readonly view: ReviewStepView;
}

const read = signal<Partial<Record<ReviewStep, ReadStep>>>({});

/** A step as it was read, of the version that is saved. */
export function stepRead(step: ReviewStep): ReviewStepView | undefined {
  const found = read.value[step];
  return found?.key === stepKey() ? found.view : undefined;
}

function stepKey(): string {
  const { name = '', fingerprint = '' } = saved.value ?? {};
  return `${fingerprint} ${name}`;
}

/** Asks what a step finds. */
export async function readStep(step: ReviewStep): Promise<void> {
  const key = stepKey();
  if (read.value[step]?.key === key) return;
  await attempt(reviewWords.looking[step], async () => {
    const { step: view } = await ask({ action: 'reviewStep', name: nameNow(), step });
    read.value = { ...read.value, [step]: { key, view } };
  });
}

function nameNow(): string {
  return saved.value?.name ?? '';
}

/** Asks where the review stands, and takes over what it changes so far. */
export async function loadReview(): Promise<void> {
  const name = nameNow();
  await attempt(reviewWords.reading, async () => {
    take(name, (await ask({ action: 'review', name })).review);
  });
}

/** Begins one, or goes on with the one that a colleague has begun meanwhile. */
export async function startReview(isFull: boolean): Promise<void> {
  const name = nameNow();
  await attempt(reviewWords.starting, async () => {
    const request = { action: 'beginReview', name, author: author.value.trim(), isFull } as const;
    take(name, (await ask(request)).review);
    const { begun } = review.value ?? {};
    goTo(begun?.number === 0 ? 'health' : nextPlace());
  });
}

export async function discardReview(): Promise<void> {
  const name = nameNow();
  const begun = review.value?.begun?.at ?? '';
  await attempt(reviewWords.noting, async () => {
    take(name, (await ask({ action: 'dropReview', name, begun })).review);
    goTo('overview');
  });
}

export function goTo(place: ReviewPlace): void {
  reviewError.value = '';
  reviewPlace.value = place;
  tellBar();
}

/** The first step that is not done, or the end. */
export function nextPlace(): ReviewPlace {
  const steps = review.value?.begun?.steps ?? [];
  const isDone = (step: ReviewStep) => steps.some((one) => one.step === step && one.isDone);
  return stepsNow.value.find((step) => !isDone(step)) ?? 'end';
}

/** The place after a step. */
export function placeAfter(step: ReviewStep): ReviewPlace {
  const steps = stepsNow.value;
  return steps[steps.indexOf(step) + 1] ?? 'end';
}

function tellBar(): void {
  const place = reviewPlace.value;
  const at = stepsNow.value.indexOf(place as ReviewStep);
  const isUnderWay = review.value?.begun !== undefined && at >= 0;
  reviewing.value = isUnderWay ? reviewWords.place(at + 1, stepsNow.value.length) : '';
}

/** What is noted of a finding. */
export function entryOf(
  { id, severity, title, what }: ReviewFinding,
  decision: ReviewDecision,
  reason = '',
): ReviewEntry {
  return { id, ...(severity && { severity }), what: `${title}: ${what}`, decision, reason };
}

/**
 * Notes what was said of findings of a step; the others are noted as open, in the order in which they
 * stand.
 *
 * @param more - Whether it is done with, and why it is left out.
 * @returns Whether that is kept.
 */
export async function noteStep(
  view: ReviewStepView,
  entries: readonly ReviewEntry[],
  more: { readonly isDone?: boolean; readonly skipped?: string } = {},
): Promise<boolean> {
  const name = nameNow();
  const { begun } = review.value ?? {};
  const [definition, before] = [draft.value, known.value];
  if (begun === undefined || definition === undefined || before === undefined) return false;
  const isSame = JSON.stringify(definition) === JSON.stringify(before.draft);
  const noted = begun.steps.find(({ step }) => step === view.step);
  const isNoted = ({ id }: ReviewFinding) => noted?.entries.some((one) => one.id === id) ?? false;
  const said = view.findings.flatMap((finding) => {
    const own = entries.find(({ id }) => id === finding.id);
    return own ?? (isNoted(finding) ? [] : entryOf(finding, 'open'));
  });
  return attempt(reviewWords.noting, async () => {
    const { review: next } = await ask({
      ...{ action: 'noteReview', name, begun: begun.at, author: author.value.trim() },
      ...{ seen: begun.number, step: view.step, says: view.says, entries: said },
      skipped: more.skipped ?? noted?.skipped ?? '',
      isDone: more.isDone ?? noted?.isDone ?? false,
      base: saved.value?.version ?? 0,
      ...(!isSame && { definition }),
    });
    take(name, next, definition);
  });
}

/**
 * Takes over where the review stands. What a colleague has changed meanwhile comes into the draft.
 *
 * @param sent - The draft that the server has got just now.
 */
function take(name: string, view: ReviewView, sent?: Definition): void {
  const current = saved.value?.definition;
  if (current === undefined || nameNow() !== name) return;
  const before = sent ?? (known.value?.name === name ? known.value.draft : current);
  const theirs = view.begun?.draft ?? current;
  batch(() => {
    known.value = { name, view, draft: theirs };
    const isNew = view.begun !== undefined && JSON.stringify(theirs) !== JSON.stringify(before);
    if (isNew) edit((present) => merge(before, present, theirs).definition);
    tellBar();
  });
}

/** Saves the version that ends the review, and has its report written. */
export async function finishReview(note: string, takesBaseline: boolean): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  const { begun } = review.value ?? {};
  if (state === undefined || definition === undefined || begun === undefined) return;
  const { name, version: base } = state;
  const order = states(name);
  await attempt(reviewWords.finishing, async () => {
    const who = author.value.trim();
    const done = await ask({
      ...{ action: 'finishReview', name, begun: begun.at, base, definition },
      ...{ author: who, note },
    });
    reviewSummary.value = done.summary;
    known.value = undefined;
    goTo('done');
    if (!order.changed() || nameNow() !== name) return;
    goOn({ ...done.state, names: state.names }, definition);
    void loadPreview();
    if (takesBaseline) await takeBaseline(name);
  });
}

/** The review has ended, whatever becomes of that. */
async function takeBaseline(name: string): Promise<void> {
  try {
    const { summary } = await ask({ action: 'takeBaseline', name });
    reviewSummary.value = `${reviewSummary.value} ${summary}`.trim();
  } catch (error) {
    const retry = () => void takeBaseline(name);
    notice.value = { kind: 'error', text: message(error), retry };
  }
}

/** @returns Whether it was done; a conflict shows both sides. */
async function attempt(doing: string, task: () => Promise<void>): Promise<boolean> {
  reviewBusy.value = doing;
  reviewError.value = '';
  let isDone = true;
  try {
    await task();
  } catch (error) {
    isDone = false;
    const conflict = error instanceof Refusal ? error.conflict : undefined;
    if (conflict === undefined) reviewError.value = message(error);
    else page.value = { kind: 'conflict', conflict };
  }
  reviewBusy.value = '';
  return isDone;
}
