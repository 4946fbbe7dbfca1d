import { act, askAndAct, askAndBuild, askAndCompare, askAndTidy } from './actions';
import { openSidebar } from './sidebar';

/** Menu `Set up…`: the sidebar, on what it finds; where there is none to show, all is done at once. */
export function icpSetUp(): void {
  try {
    openSidebar('start');
  } catch {
    act('setUp');
  }
}

/** Menu `Open sidebar`. */
export function icpOpenSidebar(): void {
  openSidebar();
}

/** Menu `Score accounts`: writes scores beside the accounts. */
export function icpScoreAccounts(): void {
  askAndAct('scoreAccounts');
}

/** Menu `Score this sheet`: the same for the tab in front. */
export function icpScoreThisSheet(): void {
  askAndAct('scoreThisSheet');
}

/** Menu `Explain this account`: the sidebar, on the account or the deal that is selected. */
export function icpExplainAccount(): void {
  openSidebar('account');
}

/** Menu `Check a company…`: the sidebar, on a form for a company that is in no list yet. */
export function icpCheckCompany(): void {
  openSidebar('check');
}

/** Menu `Insert score formulas`: a column of formulas that follow every change. */
export function icpInsertFormulas(): void {
  askAndAct('insertFormulas');
}

/** Menu `Create list…`: the sidebar, on its lists; where there is none to show, one of all in the ICP is made at once. */
export function icpCreateList(): void {
  try {
    openSidebar('lists');
  } catch {
    askAndAct('createList');
  }
}

/** Menu `Backtest`: judges the definition by the deals that were won and lost. */
export function icpBacktest(): void {
  act('backtest');
}

/** Menu `Discover patterns`: what won deals have that lost ones have not. */
export function icpDiscoverPatterns(): void {
  act('discover');
}

/** Menu `Build from deals…`: a definition made of the deals, saved once a person has agreed. */
export function icpBuildFromDeals(): void {
  askAndBuild();
}

/** Menu `Compare…`: two definitions or versions side by side. */
export function icpCompare(): void {
  askAndCompare();
}

/** Menu `What changed`: who entered and left the ICP since an earlier Score accounts, and why. */
export function icpWhatChanged(): void {
  askAndAct('whatChanged');
}

/** Menu `Review…`: the sidebar, on a review of the definition. */
export function icpReview(): void {
  openSidebar('review');
}

/**
 * Menu `Health check`: what should be mended of the definition and its data, as a tab, and where there is a
 * sidebar to show, in it, with buttons that do it.
 */
export function icpHealthCheck(): void {
  askAndAct('health', () => openSidebar('health'));
}

/** Menu `Dashboard`: where accounts and money are, whether the definition is still true, what changed. */
export function icpDashboard(): void {
  askAndAct('dashboard');
}

/** Menu `One page`: what the definition says, on one sheet of paper. */
export function icpOnePage(): void {
  askAndAct('onePage');
}

/** Menu `Drift`: whether the definition is still true, quarter by quarter and against a baseline. */
export function icpDrift(): void {
  askAndAct('drift');
}

/** Menu `Field test…`: the sidebar, on the test that runs or a new one; where there is none to show, what runs is brought up to date. */
export function icpFieldTest(): void {
  try {
    openSidebar('fieldTest');
  } catch {
    askAndAct('fieldTest');
  }
}

/** Menu `Tidy up…`: lays ICP Config out as a new one, once a person has agreed. */
export function icpTidyUp(): void {
  askAndTidy();
}

/** Menu `Recalculate formulas`. */
export function icpRecalculate(): void {
  act('recalculate');
}

/** Menu `Help`: the sidebar, on its page of help. */
export function icpHelp(): void {
  openSidebar('help');
}
