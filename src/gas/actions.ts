import { handleRequest } from '../app/api/handle-request';
import { backtestAction } from '../app/backtest/backtest-action';
import { done } from '../app/backtest/verdict-words';
import { writeChanges } from '../app/changes/changes-action';
import { words as changesWords } from '../app/changes/words';
import { compareAction } from '../app/compare/compare-action';
import { compareChoices, withChoices } from '../app/compare/compare-choices';
import { words as compareWords } from '../app/compare/words';
import { writeDashboard } from '../app/dashboard/dashboard-action';
import { words as dashboardWords } from '../app/dashboard/words';
import { withOutcomesSeen } from '../app/deals/outcomes-seen';
import { definitionAsked, definitionLabel, definitionNames } from '../app/definitions';
import { askBuild, saveBuild } from '../app/discovery/build-action';
import { discoverAction } from '../app/discovery/discover-action';
import { writeDrift } from '../app/drift/drift-action';
import { words as driftWords } from '../app/drift/words';
import { explained } from '../app/failures';
import { updateFieldTest } from '../app/field-test/field-test-action';
import { formulasWords } from '../app/formulas-words';
import { writeHealth } from '../app/health/health-action';
import { words as healthWords } from '../app/health/view-words';
import { insertFormulas } from '../app/insert-formulas';
import { listIcp } from '../app/lists/create-list';
import { messages } from '../app/messages';
import { chosenOf } from '../app/numbered';
import { writeOnePage } from '../app/one-page/one-page-action';
import { words as onePageWords } from '../app/one-page/words';
import type { Outside } from '../app/outside';
import { AskFirst } from '../app/own-columns/account-list';
import type { Remarked } from '../app/own-tabs';
import { quietly } from '../app/quietly';
import { recalculate } from '../app/recalculate';
import { scoreAccounts, type Target } from '../app/score-accounts/score-accounts';
import { showAdded } from '../app/score-accounts/show-added';
import { words as scoringWords } from '../app/score-accounts/words';
import { settle } from '../app/settle';
import { setUp } from '../app/setup/set-up';
import { words as setUpWords } from '../app/setup/words';
import { askTidy, tidyUp } from '../app/tidy/tidy-up';
import { configSheetName } from '../definition/names';
import { openOutside } from './outside';

/** What the menu items do; each returns what to tell its user. */
const actions = {
  setUp: (outside: Outside) => setUpWords.setUpDone(setUp(outside)),
  scoreAccounts: (outside: Outside, asked: string, name: string) =>
    scoringWords.scored(score(outside, { name }, asked)),
  scoreThisSheet: (outside: Outside, asked: string, name: string) =>
    scoringWords.scored(score(outside, { name, sheet: outside.workbook.activeSheet() }, asked)),
  insertFormulas: (outside: Outside, _asked: string, name: string) =>
    remarked(formulasWords.formulasInserted, insertFormulas(outside, name)),
  createList: (outside: Outside, _asked: string, name: string) => listIcp(outside, name).summary,
  backtest: (outside: Outside) => labelled(outside, () => remarked(done, backtestAction(outside))),
  discover: (outside: Outside) =>
    labelled(outside, () => {
      const found = discoverAction(outside);
      return messages.withRemarks(found.says, found);
    }),
  compare: (outside: Outside, asked: string) =>
    remarked(compareWords.compared, compareAction(outside, asked)),
  whatChanged: (outside: Outside, _asked: string, name: string) =>
    remarked(changesWords.done, writeChanges(outside, name)),
  health: (outside: Outside, _asked: string, name: string) =>
    remarked(({ view }) => healthWords.done(view), writeHealth(outside, name)),
  dashboard: (outside: Outside, _asked: string, name: string) =>
    remarked(() => dashboardWords.done, writeDashboard(outside, name)),
  onePage: (outside: Outside, _asked: string, name: string) =>
    remarked(onePageWords.done, writeOnePage(outside, name)),
  drift: (outside: Outside, _asked: string, name: string) =>
    remarked(({ view }) => driftWords.done(view), writeDrift(outside, name)),
  fieldTest: (outside: Outside, _asked: string, name: string) =>
    updateFieldTest(outside, name).summary,
  recalculate,
};

/** The definition of a report, where there are several; tabs that were listed are not looked up. */
function labelled({ workbook }: Outside, report: () => string): string {
  return messages.by(definitionLabel(workbook, ''), report());
}

function remarked<T extends Remarked>(say: (done: T) => string, done: T): string {
  return messages.withRemarks(say(done), done);
}

type Theirs = NonNullable<Target['theirs']>;

/** @param asked - What becomes of cells that are not ours; blank before anybody was asked. */
function score(outside: Outside, target: Target, asked: string) {
  const run = scoreAccounts(outside, {
    ...target,
    theirs: asked === '' ? 'ask' : (asked as Theirs),
  });
  showAdded(outside, run);
  return run;
}

export type ActionName = keyof typeof actions;

/**
 * Does one thing while nobody else's runs, and tells how it went; errors are told too.
 *
 * @param asked - What a person answered to a question of the action.
 * @param definition - The name of the definition it is done by, `''` for the one in `ICP Config`.
 * @param after - What follows where it was done.
 */
export function act(name: ActionName, asked = '', definition = '', after = () => {}): void {
  perform(
    (outside) => actions[name](outside, asked, definition),
    (theirs) => act(name, theirs, definition, after),
    after,
  );
}

/**
 * @param again - Does it once a person has said what becomes of cells that are not ours.
 * @param after - What follows once it is done and told; nothing hangs on it.
 */
function perform(
  does: (outside: Outside) => string,
  again?: (theirs: Theirs) => void,
  after = () => {},
): void {
  const outside = openOutside();
  let settled = '';
  try {
    const done = outside.exclusively(() => {
      settled = settle(outside);
      return does(outside);
    });
    outside.workbook.toast(withSettled(done, settled));
    quietly(after);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    if (error instanceof AskFirst && again !== undefined) {
      const answer = ui.alert(
        'ICP Score',
        withSettled(error.message, settled),
        ui.ButtonSet.YES_NO_CANCEL,
      );
      if (answer === ui.Button.YES) again('overwrite');
      if (answer === ui.Button.NO) again('keep');
      return;
    }
    alertOf(error, outside, settled);
  }
}

function alertOf(error: unknown, { workbook }: Outside, settled = ''): void {
  const ui = SpreadsheetApp.getUi();
  const message = explained(withOutcomesSeen(error, workbook), workbook);
  ui.alert('ICP Score', withSettled(message, settled), ui.ButtonSet.OK);
}

/** Acts by the one definition that is there; asks by which where there are several. @param after - See `act`. */
export function askAndAct(name: ActionName, after?: () => void): void {
  const definition = answered(askedDefinition);
  if (definition !== undefined) act(name, '', definition, after);
}

/** @returns `undefined` where nothing is to be done; errors are told. */
function answered<T>(ask: (outside: Outside) => T): T | undefined {
  const outside = openOutside();
  try {
    return ask(outside);
  } catch (error) {
    alertOf(error, outside);
    return undefined;
  }
}

/** @returns `undefined` where nothing is to be done. @throws where there is none of that name */
function askedDefinition({ workbook }: Outside): string | undefined {
  const names = definitionNames(workbook);
  const [only = '', ...others] = names;
  if (others.length === 0) return only;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('ICP Score', messages.askDefinition(names), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const asked = chosenOf(answer.getResponseText(), names.map(configSheetName));
  const definition = definitionAsked(asked, names);
  if (definition === undefined) throw new Error(messages.noDefinition(asked, names));
  return definition;
}

/** What became of a save that was cut off stands before the rest. */
function withSettled(message: string, settled: string): string {
  return settled === '' ? message : `${settled}\n${message}`;
}

/** Asks which definitions to compare, and compares them. */
export function askAndCompare(): void {
  const asked = answered(askedComparison);
  if (asked !== undefined) act('compare', asked);
}

function askedComparison({ workbook }: Outside): string | undefined {
  const choices = compareChoices(workbook);
  const ui = SpreadsheetApp.getUi();
  const question = compareWords.compareAsk(choices.map(({ shown }) => shown));
  const answer = ui.prompt('Compare', question, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  return withChoices(answer.getResponseText(), choices);
}

/** Builds a definition from the deals, says what saving it would do, and saves it where a person agrees. */
export function askAndBuild(): void {
  const definition = answered(askedDefinition);
  if (definition === undefined) return;
  const asked = answered((outside) => askBuild(outside, definition));
  if (asked === undefined) return;
  const ui = SpreadsheetApp.getUi();
  const { offer, text } = asked;
  const buttons = offer === undefined ? ui.ButtonSet.OK : ui.ButtonSet.YES_NO;
  const answer = ui.alert('Build from deals', text, buttons);
  if (offer !== undefined && answer === ui.Button.YES) {
    perform((outside) => saveBuild(outside, offer));
  }
}

/** Says what tidying up would do, and does it where a person agrees. */
export function askAndTidy(): void {
  const definition = answered(askedDefinition);
  if (definition === undefined) return;
  const asked = answered((outside) => askTidy(outside, definition));
  if (asked === undefined) return;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Tidy up', asked.text, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  perform((outside) => remarked(({ said }) => said, tidyUp(outside, asked.offer)));
}

/** Answers a request of the sidebar. */
export function answer(json: string): string {
  return handleRequest(openOutside(), json);
}
