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
import { recalculate } from '../app/recalculate';
import { scoreAccounts } from '../app/score-accounts/score-accounts';
import { setUp } from '../app/setup/set-up';
import { openOutside } from './outside';

/** What the menu items do; each returns what to tell its user. */
const actions = {
  setUp: (outside: Outside) => messages.setUpDone(setUp(outside)),
  scoreAccounts: (outside: Outside) => messages.scored(scoreAccounts(outside)),
  scoreThisSheet: (outside: Outside) =>
    messages.scored(scoreAccounts(outside, { sheet: outside.workbook.activeSheet() })),
  insertFormulas: (outside: Outside) => messages.formulasInserted(insertFormulas(outside)),
  backtest: (outside: Outside) => words.done(backtestAction(outside)),
  discover: (outside: Outside) => discoveryWords.done(discoverAction(outside).discovery),
  compare: (outside: Outside, asked: string) =>
    compareWords.compared(compareAction(outside, asked)),
  recalculate,
};

export type ActionName = keyof typeof actions;

/** Does one thing while nobody else's runs, and tells how it went; errors are told too. */
export function act(name: ActionName, asked = ''): void {
  const outside = openOutside();
  try {
    const done = outside.exclusively(() => actions[name](outside, asked));
    outside.workbook.toast(done);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert('ICP Score', error instanceof Error ? error.message : String(error), ui.ButtonSet.OK);
  }
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
