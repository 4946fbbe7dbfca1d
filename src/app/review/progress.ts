import * as z from 'zod/mini';
import { severities } from '../../insight/health/finding';
import { type ReviewStep, reviewDecisions, reviewSteps } from '../../protocol/review-steps';
import type { NotedEntry, NotedStep, ReviewEntry } from '../../protocol/review-view';
import { dropLong, keepLong, readLong } from '../long-note';
import type { Notebook } from '../workbook';

/** A review that was begun, as it is kept with the spreadsheet: whoever opens it goes on with it. */
export interface Progress {
  /** `2026-11-23 14:05` */
  readonly at: string;
  readonly by: string;
  readonly isFull: boolean;
  /** Counts what was noted. */
  readonly number: number;
  readonly steps: readonly NotedStep[];
  /** What it changes so far. */
  readonly draft?: KeptChanges | undefined;
  /** The version that was to end it; whether it stands, the sheet says. */
  readonly ending?: Ending | undefined;
}

/** The draft of a review. */
export interface KeptChanges {
  /** The version that it began from. */
  readonly base: number;
  /** Of the note that it came with. */
  readonly number: number;
  /** Not checked yet. */
  readonly definition?: unknown;
}

/** How a review ends. */
export interface Ending {
  /** Its day. */
  readonly on: number;
  /** The version before. */
  readonly base: number;
  /** Fingerprint of its version. */
  readonly print: string;
}

/** What is noted of a step at once. */
export interface StepNote {
  readonly step: ReviewStep;
  readonly says: string;
  /** Those of whom something is new. */
  readonly entries: readonly ReviewEntry[];
  readonly skipped: string;
  readonly isDone: boolean;
  /** Print of the draft that it told about, and IDs of all that it told. */
  readonly of?: string | undefined;
  readonly told?: readonly string[] | undefined;
}

const count = z.number().check(z.int(), z.minimum(0));
const schema = z.strictObject({
  at: z.string(),
  by: z.string(),
  isFull: z.boolean(),
  number: count,
  steps: z.array(
    z.strictObject({
      step: z.enum(reviewSteps),
      says: z.string(),
      skipped: z.string(),
      isDone: z.boolean(),
      of: z.optional(z.string()),
      entries: z.array(
        z.strictObject({
          id: z.string(),
          what: z.string(),
          severity: z.optional(z.enum(severities)),
          isBlank: z.optional(z.boolean()),
          decision: z.enum(reviewDecisions),
          reason: z.string(),
          places: z.optional(z.array(z.string())),
          by: z.string(),
          isEarlier: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
  draft: z.optional(z.strictObject({ base: count, number: count, definition: z.unknown() })),
  ending: z.optional(z.strictObject({ on: z.number(), base: count, print: z.string() })),
});

/** The review of a definition that was begun; `undefined` where none was, or it can't be read any more. */
export function readProgress(notebook: Notebook, name: string): Progress | undefined {
  const read = schema.safeParse(readLong(notebook, keyOf(name)));
  return read.success ? read.data : undefined;
}

/** Keeps it, whole or not at all. @returns False where it is too large. */
export function keepProgress(notebook: Notebook, name: string, progress: Progress): boolean {
  return keepLong(notebook, keyOf(name), progress);
}

export function dropProgress(notebook: Notebook, name: string): void {
  dropLong(notebook, keyOf(name));
}

function keyOf(name: string): string {
  return `ICP review ${name}`;
}

/**
 * A review with what somebody noted of a step: what others said of other findings stays. What is told anew
 * and decided as before was decided by whom it was.
 *
 * @param by - Who noted it.
 */
export function withNote(progress: Progress, note: StepNote, by: string): Progress {
  const { step, says, skipped, isDone, of } = note;
  const last = progress.steps.find((one) => one.step === step);
  const before = last?.entries ?? [];
  const said = new Map(note.entries.map((one) => [one.id, one]));
  const isTold = (id: string) => note.told?.includes(id) ?? true;
  const isAgain = of !== last?.of;
  const kept = before.map((one): NotedEntry => {
    const own = said.get(one.id);
    if (own !== undefined) return { ...own, by: isSaidSo(own, one) ? one.by : by };
    return isAgain && !isTold(one.id) ? { ...one, isEarlier: true } : one;
  });
  const known = new Set(before.map(({ id }) => id));
  const added = note.entries.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, by }));
  const entries = [...kept, ...added];
  const noted: NotedStep = { step, says, skipped, isDone, entries, ...(of && { of }) };
  const others = progress.steps.filter((one) => one.step !== step);
  const rank = (one: NotedStep) => reviewSteps.indexOf(one.step);
  const steps = [...others, noted].sort((one, other) => rank(one) - rank(other));
  return { ...progress, number: progress.number + 1, steps };
}

function isSaidSo(one: ReviewEntry, other: ReviewEntry): boolean {
  return one.decision === other.decision && one.reason === other.reason;
}
