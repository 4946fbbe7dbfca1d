/** The items of the menu: what they are called, and the global that each calls. */
export const menuItems = [
  ['Set up…', 'icpSetUp'],
  ['Open sidebar', 'icpOpenSidebar'],
  ['Score accounts', 'icpScoreAccounts'],
  ['Score this sheet', 'icpScoreThisSheet'],
  ['Explain this account', 'icpExplainAccount'],
  ['Check a company…', 'icpCheckCompany'],
  ['Insert score formulas', 'icpInsertFormulas'],
  ['Create list…', 'icpCreateList'],
  ['Backtest', 'icpBacktest'],
  ['Discover patterns', 'icpDiscoverPatterns'],
  ['Build from deals…', 'icpBuildFromDeals'],
  ['Compare…', 'icpCompare'],
  ['What changed', 'icpWhatChanged'],
  ['Drift', 'icpDrift'],
  ['One page', 'icpOnePage'],
  ['Tidy up…', 'icpTidyUp'],
  ['Recalculate formulas', 'icpRecalculate'],
  ['Help', 'icpHelp'],
] as const;

export type MenuFunction = (typeof menuItems)[number][1];
