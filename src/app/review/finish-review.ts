import { changedPlaces } from '../../definition/changed-places';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { fingerprint } from '../../definition/fingerprint';
import { judgingPrint } from '../../definition/judging-print';
import type { StepAgain } from '../../protocol/review-view';
import { countedDecisions } from '../../protocol/review-words';
import { settledSteps } from '../../protocol/taken-back';
import { refuseOwnFields } from '../accounts/own-fields';
import { calendar } from '../calendar';
import { rejectConditions } from '../discovery/rejected';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import type { Outside } from '../outside';
import { type Remarked, readOwnTab, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { currentVersion, presentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import { type SaveResult, saveVersion } from '../versions/save-version';
import { nextReview } from './due';
import { endsIn } from './ending';
import { ofVersion } from './of-version';
import { dropProgress, type Ending, keepProgress, type Progress, readProgress } from './progress';
import { noDealsIn } from './read-review';
import { type ReviewReport, reviewPage } from './review-page';
import { noteShown } from './shown-patterns';
import { reviewNote, words } from './words';

/** What ends a review. */
export interface Finishing {
  readonly name: string;
  /** When it was begun. */
  readonly begun: string;
  /** The version that the draft began from. */
  readonly base: number;
  readonly definition: Definition;
  readonly author: string;
  /** What the version is to say besides. */
  readonly note: string;
  /** What steps say of the draft that told of an earlier one. */
  readonly again?: readonly StepAgain[] | undefined;
}

/** A review that ended: its version, and the day of the next one. */
export interface FinishedReview extends Remarked {
  readonly kind: 'finished';
  readonly saved: Saved;
  readonly next: number;
}

type Saved = Extract<SaveResult, { kind: 'saved' }>;

/**
 * Ends a review: saves its changes as a version that was reviewed today, and writes what was decided on top
 * of `ICP Review`.
 *
 * Rule: README, Review. The version is saved first, whole or not at all. Where the report then fails, the
 * review is kept with the day and the fingerprint of that version: the next try, on whatever day and by
 * whomever, writes the report alone.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @returns What others changed meanwhile, where they did: nothing is written then.
 * @throws A message where the review has ended, or its version can't be saved.
 */
export function finishReview(
  outside: Outside,
  finishing: Finishing,
): FinishedReview | Exclude<SaveResult, Saved> {
  const { name, begun } = finishing;
  const { notebook } = outside;
  const progress = readProgress(notebook, name);
  if (progress?.at !== begun) return endedAlready(outside, finishing);
  const ending = endingOf(outside, finishing, progress);
  const saved = save(outside, finishing, progress, ending);
  if (saved.kind === 'conflict') return saved;
  const report = reportOf(outside, progress, finishing, ending.on, saved);
  const remarks = writeReport(outside, report);
  rememberPatterns(outside, name, progress);
  dropProgress(notebook, name);
  return { kind: 'finished', saved, next: report.next, remarks };
}

/**
 * A second try of what was done, and told to have failed, is told its end.
 *
 * @throws A message where it is another review that has ended.
 */
function endedAlready(outside: Outside, { name, definition: draft }: Finishing): FinishedReview {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { definition } = loaded;
  const { lastReviewed: on = Number.NaN } = definition.settings;
  const saved = standing(outside, name, loaded);
  const last = saved.past.versions.find(
    ({ icp, version }) => icp === name && version === saved.version,
  );
  const isSame = fingerprint(reviewedOn(on, draft)) === fingerprint(definition);
  if (!isSame || reviewNote(last?.note ?? '') === undefined) throw new Error(words.isEnded);
  return { kind: 'finished', saved, next: nextReview(on, definition.settings), remarks: [] };
}

/** The version that ends a review. */
interface Ended extends Ending {
  readonly definition: Definition;
  /** Whether it stands already, by an earlier try. */
  readonly isSaved: boolean;
}

function endingOf(
  outside: Outside,
  { name, base, definition: draft }: Finishing,
  { ending: kept }: Progress,
): Ended {
  const { workbook, clock } = outside;
  const endOn = (on: number) => {
    const definition = reviewedOn(on, draft);
    return { on, base, definition, print: fingerprint(definition) };
  };
  if (kept !== undefined) {
    const loaded = loadDefinition(workbook, name, clock);
    const again = endOn(kept.on);
    const isSame = again.print === kept.print;
    if (isSame && endsIn(kept, loaded, presentVersion(outside, name, loaded))) {
      return { ...again, base: kept.base, isSaved: true };
    }
  }
  const { today } = calendar(
    () => workbook.timeZone(),
    () => draft.settings.timeZone,
  );
  return { ...endOn(today(clock.now())), isSaved: false };
}

/** A definition that was reviewed on a day. */
function reviewedOn(on: number, definition: Definition): Definition {
  const { settings } = definition;
  const days = { lastReviewed: on, nextReview: nextReview(on, settings) };
  return { ...definition, settings: { ...settings, ...days } };
}

function standing(outside: Outside, name: string, loaded: LoadedDefinition): Saved {
  const past = openHistory(outside.workbook, loaded.calendar);
  const { version } = currentVersion(outside, name, loaded, past);
  return { kind: 'saved', version, loaded, past };
}

function save(
  outside: Outside,
  { name, author, note: said }: Finishing,
  progress: Progress,
  { definition, isSaved, ...ending }: Ended,
): SaveResult {
  refuseOwnFields(outside.workbook, definition);
  const { on, base, print } = ending;
  const isKept =
    isSaved || keepProgress(outside.notebook, name, { ...progress, ending: { on, base, print } });
  if (!isKept) throw new Error(words.tooLarge);
  const note = (before: Definition) => {
    const steps = settledSteps(
      progress.steps,
      changedPlaces(before, definition),
      judgingPrint(definition),
    );
    return words.note(countedDecisions(steps), progress.isFull, said);
  };
  return saveVersion(outside, { name, base, definition, author, note });
}

function reportOf(
  { workbook }: Outside,
  { isFull, steps: noted }: Progress,
  { name, begun, author: by, again = [] }: Finishing,
  on: number,
  { version, loaded: { definition }, past }: Saved,
): ReviewReport {
  const { settings } = definition;
  const before = past.versions.filter((one) => one.icp === name && one.version < version);
  const last = before[before.length - 1]?.definition ?? definition;
  const { lastReviewed, nextReview: due } = settings;
  const same = { ...last, settings: { ...last.settings, lastReviewed, nextReview: due } };
  const judging = judgingPrint(definition);
  const settled = settledSteps(noted, changedPlaces(last, definition), judging);
  const steps = ofVersion(settled, judging, again);
  return {
    title: settings.name,
    ...{ version, on, by, begun, isFull, steps },
    next: nextReview(on, settings),
    noDeals: noDealsIn(workbook, settings),
    changes: describeDifference(same, definition),
  };
}

function writeReport({ workbook }: Outside, report: ReviewReport): readonly string[] {
  const looks = openLooks();
  const { values } = readOwnTab(workbook, 'review');
  const review = writePage(workbook, 'review', reviewPage(report, values), looks);
  review.activate();
  return [...remarksOn({ review }), ...looks.remarks()];
}

/** What was shown is not new next time; what was dismissed is not proposed elsewhere either. */
function rememberPatterns({ notebook }: Outside, name: string, { steps }: Progress): void {
  const shown = steps.find(({ step }) => step === 'patterns')?.entries ?? [];
  if (shown.length === 0) return;
  noteShown(
    notebook,
    name,
    shown.map(({ id }) => id),
  );
  const dismissed = shown.filter(({ decision }) => decision === 'dismissed');
  rejectConditions(
    notebook,
    name,
    dismissed.map(({ id }) => id),
  );
}
