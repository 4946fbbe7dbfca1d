import { computed, signal } from '@preact/signals';
import { changedPlaces } from '../../definition/changed-places';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import type { Edit } from '../../definition/edit/edit';
import { merge } from '../../definition/edit/merge';
import type { ReviewDecision } from '../../protocol/review-steps';
import type { ReviewEntry, ReviewFinding, ReviewStepView } from '../../protocol/review-view';
import { edit, endEdit } from './edit-draft';
import { entryOf, noteStep, review } from './review';
import { draft, saved } from './store';

/** A change that a finding led to, in this sitting. */
interface Made {
  readonly before: Definition;
  readonly after: Definition;
}

const made = new Map<string, Made>();

/** A finding whose button led away, to what may be changed there. */
interface Left {
  /** Of the definition. */
  readonly name: string;
  readonly view: ReviewStepView;
  readonly finding: ReviewFinding;
  readonly before: Definition;
}

const left = signal<Left | undefined>(undefined);

/** Whether what a button led to has changed the draft, and that is still to be noted. */
export const isComingBack = computed(
  () => left.value !== undefined && isHere(left.value) && left.value.before !== draft.value,
);

function isHere({ name }: Left): boolean {
  return name === saved.value?.name;
}

/** What was said of a finding; `undefined` while nobody has decided. */
export function decisionOf({ step }: ReviewStepView, id: string): ReviewEntry | undefined {
  const noted = review.value?.begun?.steps.find((one) => one.step === step);
  const found = noted?.entries.find((one) => one.id === id);
  return found?.decision === 'open' ? undefined : found;
}

/** Findings of a step that nobody has decided. */
export function openFindings(view: ReviewStepView): ReviewFinding[] {
  return view.findings.filter(({ id }) => decisionOf(view, id) === undefined);
}

/** Notes what a person decided. */
export function decide(
  view: ReviewStepView,
  finding: ReviewFinding,
  decision: ReviewDecision,
  reason = '',
  places?: readonly string[],
): Promise<boolean> {
  return noteStep(view, [{ ...entryOf(finding, decision, reason), ...(places && { places }) }]);
}

/** Changes the draft for a finding, and notes that; what changes nothing is not noted. */
export async function changeFor(
  view: ReviewStepView,
  finding: ReviewFinding,
  how: Edit,
): Promise<void> {
  const before = draft.value;
  if (before === undefined) return;
  edit(how);
  endEdit();
  await noteChange(view, finding, before);
}

async function noteChange(
  view: ReviewStepView,
  finding: ReviewFinding,
  before: Definition,
): Promise<void> {
  const after = draft.value;
  if (after === undefined) return;
  const changes = describeDifference(before, after);
  if (changes.length === 0) return;
  made.set(keyOf(view, finding), { before, after });
  const places = changedPlaces(before, after);
  await decide(view, finding, 'changed', changes.join('; '), places);
}

/** Opens a decision again; a change of this sitting is taken out of the draft. */
export async function decideAgain(view: ReviewStepView, finding: ReviewFinding): Promise<void> {
  const key = keyOf(view, finding);
  const change = made.get(key);
  made.delete(key);
  if (change !== undefined) {
    edit((present) => merge(change.after, change.before, present).definition);
    endEdit();
  }
  await decide(view, finding, 'open');
}

function keyOf({ step }: ReviewStepView, { id }: ReviewFinding): string {
  return `${step} ${id}`;
}

/** Remembers what a button led away from. */
export function leaveFor(view: ReviewStepView, finding: ReviewFinding): void {
  const [name, before] = [saved.value?.name, draft.value];
  left.value =
    name === undefined || before === undefined ? undefined : { name, view, finding, before };
}

/**
 * Who has changed the draft there has changed it for that finding.
 *
 * @param loaded - Ends once it is known where the review stands.
 */
export async function comeBack(loaded: Promise<void>): Promise<void> {
  const away = left.value;
  if (isComingBack.value && away !== undefined) {
    await loaded;
    await noteChange(away.view, away.finding, away.before);
  }
  if (left.value === away) left.value = undefined;
}
