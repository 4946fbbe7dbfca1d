import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { dealSteps, type ReviewStep } from '../../protocol/review-steps';
import type { ReviewStepView } from '../../protocol/review-view';
import { backtestAction } from '../backtest/backtest-action';
import { backtestView } from '../backtest/backtest-view';
import { runBacktest } from '../backtest/run-backtest';
import { type Deadline, startDeadline } from '../deadline';
import { readDealTabs } from '../deals/read-deal-tabs';
import { words as dealWords } from '../deals/words';
import { findPatterns } from '../discovery/find-patterns';
import { patternsView } from '../discovery/patterns-view';
import { rejectedPatterns } from '../discovery/rejected';
import { sameFolds } from '../discovery/same-folds';
import { notCompared } from '../drift/compared';
import { driftLines } from '../drift/drift-lines';
import { headline } from '../drift/headline';
import { openBaseline } from '../drift/kept-baseline';
import { driftFacts } from '../drift/read-drift';
import { openDismissed } from '../health/dismissed';
import { readHealth } from '../health/read-health';
import { readJudged } from '../judged/read-judged';
import { inCalendar, type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { noDealsIn } from './read-review';
import { shownPatterns } from './shown-patterns';
import { backtestStep } from './steps/backtest-step';
import { driftStep } from './steps/drift-step';
import { exclusionsStep } from './steps/exclusions-step';
import { healthStep } from './steps/health-step';
import { onePageStep } from './steps/one-page-step';
import { patternsStep } from './steps/patterns-step';
import { stepOf } from './steps/step';
import { words } from './words';

/** What a step is read from. */
interface Reading {
  readonly outside: Outside;
  readonly name: string;
  /** The draft, and what stands in the sheet. */
  readonly loaded: LoadedDefinition;
  readonly saved: LoadedDefinition;
  readonly deadline: Deadline;
}

type ReadStep = (reading: Reading) => ReviewStepView;

const steps: Readonly<Record<ReviewStep, ReadStep>> = {
  health: readHealthStep,
  drift: readDriftStep,
  backtest: (reading) => withDeals('backtest', reading, readBacktest),
  patterns: (reading) => withDeals('patterns', reading, readPatterns),
  exclusions: (reading) => withDeals('exclusions', reading, readExclusions),
  onePage: ({ loaded: { definition } }) => onePageStep(definition),
};

/**
 * What a step of the review finds of its draft; nothing is written.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param draft - What the review changes so far, without problems; what is saved by default.
 * @throws A message where the definition is broken, tabs do not fit it or the time is over.
 */
export function readReviewStep(
  outside: Outside,
  name: string,
  step: ReviewStep,
  draft?: Definition,
) {
  const { workbook, clock } = outside;
  const deadline = startDeadline(clock, words.tooLate);
  const saved = loadDefinition(workbook, name, clock);
  const loaded = draft === undefined ? saved : inCalendar(draft, saved.calendar, clock, workbook);
  const view = steps[step]({ outside, name, loaded, saved, deadline });
  return { view: toldOnce(view, workbook, saved), stands: fingerprint(saved.definition) };
}

/** That there is no tab of deals is said where the review begins, and in no step again. */
function toldOnce(
  view: ReviewStepView,
  workbook: Outside['workbook'],
  { definition: { settings } }: LoadedDefinition,
): ReviewStepView {
  if (dealSteps.includes(view.step) || noDealsIn(workbook, settings) === '') return view;
  const said = dealWords.noDealsSheet(settings.dealsSheet);
  return { ...view, notTold: view.notTold.filter((text) => !text.includes(said)) };
}

/**
 * The step of the backtest where nothing is changed: its run is kept as Backtest keeps it.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws As `backtestAction` does, but where there are no deals: that is told.
 */
export function keepBacktestStep(outside: Outside, name: string) {
  const { workbook, clock } = outside;
  const deadline = startDeadline(clock, words.tooLate);
  const saved = loadDefinition(workbook, name, clock);
  const { definition } = saved;
  let remarks: readonly string[] = [];
  const view = withDeals('backtest', { outside, name, loaded: saved, saved, deadline }, () => {
    const run = backtestAction(outside, name, false);
    remarks = run.remarks;
    return backtestStep(backtestView(definition, run, [], ''));
  });
  return { view, remarks, stands: fingerprint(definition) };
}

/** Where there are no deals, or none that can be read, that is told: who reviews goes on. */
function withDeals(step: ReviewStep, reading: Reading, read: ReadStep): ReviewStepView {
  try {
    return read(reading);
  } catch (error) {
    const { deals, notTold } = readJudged(reading.outside.workbook, reading.loaded);
    if (deals !== undefined) throw error;
    return stepOf(step, words.noDeals, [], { notTold });
  }
}

function readHealthStep({ outside, name, loaded, saved, deadline }: Reading): ReviewStepView {
  return healthStep(readHealth(outside, { name, loaded, saved }, deadline).view);
}

function readDriftStep({ outside, name, loaded, deadline }: Reading): ReviewStepView {
  const { workbook } = outside;
  const judged = readJudged(workbook, loaded);
  deadline.checkpoint();
  const facts = driftFacts(loaded, judged, openBaseline(workbook, name).kept);
  const notTold = [...judged.notTold, notCompared(facts)].filter((text) => text !== '');
  return driftStep(headline(facts), driftLines(facts), dismissedIn(outside, name), notTold);
}

/** Tells what somebody has said in Health to be fine as it is. */
function dismissedIn({ workbook }: Outside, name: string): (id: string) => boolean {
  const { standing } = openDismissed(workbook, name);
  return (id) => standing.has(id);
}

function readBacktest({ outside, loaded, deadline }: Reading): ReviewStepView {
  const { definition, context } = loaded;
  const run = runBacktest(
    definition,
    readDealTabs(outside.workbook, loaded).tables,
    context,
    deadline,
  );
  return backtestStep(backtestView(definition, run, [], ''));
}

function readExclusions({ outside, name, loaded, deadline }: Reading): ReviewStepView {
  const { definition, context } = loaded;
  const { tables } = readDealTabs(outside.workbook, loaded);
  const run = runBacktest(definition, tables, context, deadline);
  return exclusionsStep(definition, run, dismissedIn(outside, name));
}

function readPatterns({ outside, name, loaded, deadline }: Reading): ReviewStepView {
  const { workbook, notebook } = outside;
  const { definition, context } = loaded;
  const { tables } = readDealTabs(workbook, loaded);
  const found = findPatterns(definition, tables, context, sameFolds(), deadline.checkpoint);
  const view = patternsView(definition, found, rejectedPatterns(notebook, name));
  const { lastReviewed } = definition.settings;
  const isShown = shownPatterns(notebook, name);
  const isFirst = lastReviewed === undefined || isShown === undefined;
  const since = isFirst ? '' : shownDay(isoDay(lastReviewed));
  return patternsStep(view, definition, isShown ?? (() => false), since);
}
