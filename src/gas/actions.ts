import { handleRequest } from '../app/api/handle-request';
import { backtestAction } from '../app/backtest/backtest-action';
import { compareAction } from '../app/backtest/compare-action';
import { compareWords } from '../app/backtest/compare-words';
import { words } from '../app/backtest/words';
import { discoverAction } from '../app/discovery/discover-action';
import { words as discoveryWords } from '../app/discovery/words';
import { insertFormulas } from '../app/insert-formulas';
import { messages } from '../app/messages';
import type { Outside } from '../app/outside';
import type { Remarked } from '../app/own-tabs';
import { recalculate } from '../app/recalculate';
import { AskFirst, scoreAccounts, type Target } from '../app/score-accounts/score-accounts';
import { setUp } from '../app/setup/set-up';
import { settle } from '../app/versions/settle';
import { openOutside } from './outside';

/** What the menu items do; each returns what to tell its user. */
const actions = {
  setUp: (outside: Outside) => messages.setUpDone(setUp(outside)),
  scoreAccounts: (outside: Outside, asked: string) => messages.scored(score(outside, {}, asked)),
  scoreThisSheet: (outside: Outside, asked: string) =>
    messages.scored(score(outside, { sheet: outside.workbook.activeSheet() }, asked)),
  insertFormulas: (outside: Outside) => messages.formulasInserted(insertFormulas(outside)),
  backtest: (outside: Outside) => remarked(words.done, backtestAction(outside)),
  discover: (outside: Outside) => {
    const found = discoverAction(outside);
    return messages.withRemarks(discoveryWords.done(found.discovery), found);
  },
  compare: (outside: Outside, asked: string) =>
    remarked(compareWords.compared, compareAction(outside, asked)),
  recalculate: (outside: Outside) => messages.recalculated(recalculate(outside)),
};

function remarked<T extends Remarked>(say: (done: T) => string, done: T): string {
  return messages.withRemarks(say(done), done);
}

type Theirs = NonNullable<Target['theirs']>;

/** @param asked - What becomes of cells that are not ours; blank before anybody was asked. */
function score(outside: Outside, target: Target, asked: string) {
  return scoreAccounts(outside, { ...target, theirs: asked === '' ? 'ask' : (asked as Theirs) });
}

export type ActionName = keyof typeof actions;

/** Does one thing while nobody else's runs, and tells how it went; errors are told too. */
export function act(name: ActionName, asked = ''): void {
  const outside = openOutside();
  let settled = '';
  try {
    const done = outside.exclusively(() => {
      settled = settle(outside);
      return actions[name](outside, asked);
    });
    outside.workbook.toast(withSettled(done, settled));
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    if (error instanceof AskFirst) {
      const answer = ui.alert(
        'ICP Score',
        withSettled(error.message, settled),
        ui.ButtonSet.YES_NO_CANCEL,
      );
      if (answer === ui.Button.YES) act(name, 'overwrite' satisfies Theirs);
      if (answer === ui.Button.NO) act(name, 'keep' satisfies Theirs);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    ui.alert('ICP Score', withSettled(message, settled), ui.ButtonSet.OK);
  }
}

/** What became of a save that was cut off stands before the rest. */
function withSettled(message: string, settled: string): string {
  return settled === '' ? message : `${settled}\n${message}`;
}

/** Asks which definitions to compare, and compares them. */
export function askAndCompare(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Compare', compareWords.compareAsk, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) act('compare', answer.getResponseText());
}

/** Answers a request of the sidebar. */
export function answer(json: string): string {
  return handleRequest(openOutside(), json);
}
