import type { Definition } from '../../definition/definition';
import { type Attempt, isRefused } from '../../definition/edit/attempt';
import type { Edit } from '../../definition/edit/edit';
import { counted } from '../../engine/figures';
import { change, endGesture, redo, startTimeline, type Timeline, undo } from '../model/timeline';
import { changes, isDirty, notice, page, saved, timeline } from './store';

/**
 * Changes the draft.
 *
 * @param gesture - Changes of one gesture are one step back.
 */
export function edit(how: Edit, gesture?: string): void {
  step((line) => change(line, how(line.present), gesture));
}

/**
 * Changes the draft where that leaves it sound.
 *
 * @returns Why it was refused, in words; `''` where it was done.
 */
export function tryEdit(how: Attempt, gesture?: string): string {
  const line = timeline.value;
  if (line === undefined) return '';
  const result = how(line.present);
  if (isRefused(result)) return result.refused;
  edit(() => result, gesture);
  return '';
}

/** The next change is a step of its own. */
export function endEdit(): void {
  step(endGesture);
}

export function undoEdit(): void {
  step(undo);
}

export function redoEdit(): void {
  step(redo);
}

/** Goes back to what is saved; it can be undone. */
export function discard(): void {
  const definition = saved.value?.definition;
  if (definition !== undefined) edit(() => definition);
}

/** Puts a draft on top of what somebody else saved. */
export function rebase(definition: Definition): void {
  const theirs = saved.value?.definition;
  if (theirs !== undefined) timeline.value = change(startTimeline(theirs), definition);
}

function step(how: (line: Timeline<Definition>) => Timeline<Definition>): void {
  if (timeline.value !== undefined) timeline.value = how(timeline.value);
}

/** Does something that would lose the draft, after a question where there is one. */
export function guarded(act: () => void): void {
  const lost = changes.value.length;
  notice.value = undefined;
  if (!isDirty.value) {
    act();
    return;
  }
  page.value = {
    kind: 'confirm',
    title: 'Discard your changes?',
    text: `${counted(lost, 'unsaved change')} would be lost.`,
    yes: 'Discard',
    act,
  };
}
