/** A value that can go back and forth. */
export interface Timeline<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was part of, such as one drag of one slider. */
  readonly gesture: string | undefined;
}

const MOST_STEPS = 200;

export function startTimeline<T>(present: T): Timeline<T> {
  return { past: [], present, future: [], gesture: undefined };
}

/**
 * Goes on to another value; changes of one gesture are undone together.
 *
 * @param gesture - Names what the change is part of; left out for a change of its own.
 */
export function change<T>(timeline: Timeline<T>, present: T, gesture?: string): Timeline<T> {
  if (present === timeline.present) return timeline;
  const isSame = gesture !== undefined && gesture === timeline.gesture;
  const past = isSame ? timeline.past : [...timeline.past, timeline.present].slice(-MOST_STEPS);
  return { past, present, future: [], gesture };
}

/** One step back; the same where there is none. */
export function undo<T>(timeline: Timeline<T>): Timeline<T> {
  const { past, present, future } = timeline;
  if (past.length === 0) return timeline;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as T,
    future: [present, ...future],
    gesture: undefined,
  };
}

/** One step forth again. */
export function redo<T>(timeline: Timeline<T>): Timeline<T> {
  const { past, present, future } = timeline;
  if (future.length === 0) return timeline;
  return {
    past: [...past, present],
    present: future[0] as T,
    future: future.slice(1),
    gesture: undefined,
  };
}

/** Ends a gesture: the next change is a step of its own. */
export function endGesture<T>(timeline: Timeline<T>): Timeline<T> {
  return timeline.gesture === undefined ? timeline : { ...timeline, gesture: undefined };
}

/**
 * The steps since a value was saved, on top of what it was saved as.
 *
 * @param sent - What was saved; where it is no step back, its changes since are one step.
 * @param base - What it was saved as.
 * @param onBase - A later value, put on that.
 */
export function rebased<T>(
  { past, present, future, gesture }: Timeline<T>,
  sent: T,
  base: T,
  onBase: (value: T) => T,
): Timeline<T> {
  const at = past.lastIndexOf(sent);
  if (at < 0) return change(startTimeline(base), onBase(present));
  return {
    past: [base, ...past.slice(at + 1).map(onBase)],
    present: onBase(present),
    future: future.map(onBase),
    gesture,
  };
}
