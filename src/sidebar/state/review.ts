import { batch, computed, signal } from '@preact/signals';
import { sortedJson } from '../../definition/canonical-json';
import { changedPlaces } from '../../definition/changed-places';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { merge } from '../../definition/edit/merge';
import { judgingPrint } from '../../definition/judging-print';
import {
  dealSteps,
  figureSteps,
  type ReviewDecision,
  type ReviewStep,
  reviewSteps,
} from '../../protocol/review-steps';
import type {
  ReviewEntry,
  ReviewFinding,
  ReviewStepView,
  ReviewView,
  StepAgain,
} from '../../protocol/review-view';
import { isOfEarlier, lacksReason } from '../../protocol/review-words';
import { settledSteps } from '../../protocol/taken-back';
import { ask, Refusal } from '../bridge/ask';
import { reviewWords } from '../model/review-words';
import { message, words } from '../words';
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
/** Whether scores may be others after the end. */
export const rescores = signal(false);
/** What was said at the end. */
export const reviewSummary = signal('');

/** The steps of the review that was begun, or of one that is begun now. */
export const stepsNow = computed(() => {
  return stepsOf(review.value?.begun?.isFull ?? false);
});

/** The steps of a review; without deals those that ask them are none. */
export function stepsOf(isFull: boolean): ReviewStep[] {
  const hasDeals = (review.value?.noDeals ?? '') === '';
  return reviewSteps.filter(
    (step) => (isFull || step !== 'onePage') && (hasDeals || !dealSteps.includes(step)),
  );
}

interface ReadStep {
  /** The saved definition, and the draft, that it was read of. */
  readonly of: string;
  readonly key: string;
  readonly definition: Definition;
  readonly view: ReviewStepView;
}

const read = signal<Partial<Record<ReviewStep, ReadStep>>>({});

/** A step as it was read when it was gone to; what is changed in it stays to be seen. */
export function stepRead(step: ReviewStep): ReviewStepView | undefined {
  const found = read.value[step];
  return found?.of === savedKey() ? found.view : undefined;
}

function savedKey(): string {
  const { name = '', fingerprint = '' } = saved.value ?? {};
  return `${fingerprint} ${name}`;
}

/** Whether the draft is what is saved. */
function isUnchanged(): boolean {
  const [before, after] = [saved.value?.definition, draft.value];
  return (
    before !== undefined && after !== undefined && describeDifference(before, after).length === 0
  );
}

/** Asks what a step finds of the draft. The run of a backtest is kept where nothing is changed. */
export async function readStep(step: ReviewStep): Promise<void> {
  const [of, definition, name] = [savedKey(), draft.value, nameNow()];
  const key = JSON.stringify(definition);
  const before = read.value[step];
  if (definition === undefined || (before?.key === key && before.of === of)) return;
  const isKept = step === 'backtest' && isUnchanged();
  read.value = { ...read.value, [step]: undefined };
  await attempt(reviewWords.looking[step], async () => {
    const view = isKept
      ? await keptBacktest(name)
      : (await ask({ action: 'reviewStep', name, step, definition })).step;
    const found = new Set(view.findings.map(({ id }) => id));
    const done = (before?.of === of ? before.view.findings : []).filter(
      ({ id }) => !found.has(id) && isChanged(step, id),
    );
    const shown = { ...view, findings: [...view.findings, ...done] };
    read.value = { ...read.value, [step]: { of, key, definition, view: shown } };
    if (isKept) tested.value = of;
  });
}

/** What the backtest says of what is saved; its run is kept. */
async function keptBacktest(name: string): Promise<ReviewStepView> {
  const { step, remarks } = await ask({ action: 'reviewBacktest', name });
  return { ...step, notTold: [...step.notTold, ...remarks] };
}

/** What a finding led to still stands there, to be decided again. */
function isChanged(step: ReviewStep, id: string): boolean {
  const noted = review.value?.begun?.steps.find((one) => one.step === step);
  return noted?.entries.some((one) => one.id === id && one.decision === 'changed') ?? false;
}

/** The saved definition whose backtest this review has kept. */
const tested = signal('');

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

/** Steps that told of an earlier draft than the one that would be saved now. */
export const earlierSteps = computed(() => {
  const definition = draft.value;
  if (definition === undefined) return [];
  const print = judgingPrint(definition);
  const noted = review.value?.begun?.steps ?? [];
  return noted.filter((one) => isOfEarlier(one, print)).map(({ step }) => step);
});

/** The steps of the review with what became of their changes. */
export const settled = computed(() => {
  const [before, after] = [saved.value?.definition, draft.value];
  const steps = review.value?.begun?.steps ?? [];
  if (before === undefined || after === undefined) return steps;
  return settledSteps(steps, changedPlaces(before, after), judgingPrint(after));
});

/** Whether a step told, or tells, of a draft that is not saved. */
export function isOfDraft(step: ReviewStep): boolean {
  const [before, of] = [saved.value?.definition, read.value[step]?.definition];
  return before !== undefined && of !== undefined && judgingPrint(before) !== judgingPrint(of);
}

/**
 * Print of the draft that a step tells about. Changes that a list of findings led to are decided in it;
 * figures are of the draft that they were read of.
 */
function printOf(step: ReviewStep, definition: Definition): string {
  const told = figureSteps.includes(step) ? read.value[step]?.definition : undefined;
  return judgingPrint(told ?? definition);
}

/** A finding that was decided before, as it is told now. */
function toldAnew(noted: ReviewEntry, finding: ReviewFinding): ReviewEntry[] {
  const { decision, reason, places } = noted;
  const now = { ...entryOf(finding, decision, reason), ...(places && { places }) };
  if (decision === 'changed' || now.what === noted.what) return [];
  return [lacksReason(now) ? { ...now, decision: 'open' } : now];
}

/** What is noted of a finding. */
export function entryOf(
  { id, severity, isBlank, title, what }: ReviewFinding,
  decision: ReviewDecision,
  reason = '',
): ReviewEntry {
  const asks = { ...(severity && { severity }), ...(isBlank && { isBlank }) };
  return { id, ...asks, what: `${title}: ${what}`, decision, reason };
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
  const isSame = sortedJson(definition) === sortedJson(before.draft);
  const noted = begun.steps.find(({ step }) => step === view.step);
  const said = view.findings.flatMap((finding) => {
    const own = entries.find(({ id }) => id === finding.id);
    if (own !== undefined) return own;
    const before = noted?.entries.find(({ id }) => id === finding.id);
    if (before === undefined) return entryOf(finding, 'open');
    return toldAnew(before, finding);
  });
  return attempt(reviewWords.noting, async () => {
    const { review: next } = await ask({
      ...{ action: 'noteReview', name, begun: begun.at, author: author.value.trim() },
      ...{ seen: begun.number, step: view.step, says: view.says, entries: said },
      of: printOf(view.step, definition),
      told: view.findings.map(({ id }) => id),
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
    const isNew = view.begun !== undefined && sortedJson(theirs) !== sortedJson(before);
    if (isNew) edit((present) => merge(before, present, theirs).definition);
    tellBar();
  });
}

/** Saves the version that ends the review, and has its report written. */
export async function finishReview(note: string, takesBaseline: boolean): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  const { begun, noDeals } = review.value ?? {};
  if (state === undefined || definition === undefined || begun === undefined) return;
  const { name, version: base } = state;
  const order = states(name);
  const isSame = isUnchanged();
  const isTested = isSame && tested.value === savedKey();
  await attempt(reviewWords.finishing, async () => {
    const who = author.value.trim();
    const again = await readAgain(name, definition);
    reviewBusy.value = reviewWords.finishing;
    const done = await ask({
      ...{ action: 'finishReview', name, begun: begun.at, base, definition },
      ...{ author: who, note, ...(again.length > 0 && { again }) },
    });
    reviewSummary.value = isSame ? done.summary : `${done.summary} ${words.follows}`;
    rescores.value = !isSame;
    known.value = undefined;
    goTo('done');
    if (!order.changed() || nameNow() !== name) return;
    goOn({ ...done.state, names: state.names }, definition);
    void loadPreview();
    if (takesBaseline) await takeBaseline(name);
    if (!isTested && noDeals === '') await keepBacktest(name);
  });
}

/** What steps with figures say of the version to be, where they told of an earlier draft; no figures where that fails. */
async function readAgain(name: string, definition: Definition): Promise<StepAgain[]> {
  const told: StepAgain[] = [];
  for (const step of earlierSteps.value.filter((one) => figureSteps.includes(one))) {
    reviewBusy.value = reviewWords.looking[step];
    try {
      const { says, findings } = (await ask({ action: 'reviewStep', name, step, definition })).step;
      const asked = findings.map((one) => {
        const { id, severity, isBlank, what } = entryOf(one, 'open');
        return { id, what, ...(severity && { severity }), ...(isBlank && { isBlank }) };
      });
      told.push({ step, says, findings: asked });
    } catch {
      // The report says that it told of an earlier draft.
    }
  }
  return told;
}

/** The version that ends a review has a backtest of its own. */
async function keepBacktest(name: string): Promise<void> {
  const before = reviewSummary.value;
  const tell = (said: string) => {
    reviewSummary.value = `${before} ${said}`;
  };
  tell(reviewWords.testing);
  try {
    tell(reviewWords.tested((await keptBacktest(name)).says));
  } catch (error) {
    tell(reviewWords.untested);
    const retry = () => {
      reviewSummary.value = before;
      void keepBacktest(name);
    };
    notice.value = { kind: 'error', text: message(error), retry };
  }
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
