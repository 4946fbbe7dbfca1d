/** An item of the menu: what it is called, and the global that it calls. */
type Item = readonly [label: string, functionName: string];

/** Items that stand together in a menu of their own. */
type Group = readonly [label: string, items: readonly Item[]];

/** The menu from above, grouped by what a person wants. */
export const menu = [
  ['Set up…', 'icpSetUp'],
  ['Open sidebar', 'icpOpenSidebar'],
  ['Score accounts', 'icpScoreAccounts'],
  [
    'Score',
    [
      ['Score this sheet', 'icpScoreThisSheet'],
      ['Explain this account', 'icpExplainAccount'],
      ['Check a company…', 'icpCheckCompany'],
      ['Insert score formulas', 'icpInsertFormulas'],
      ['Recalculate formulas', 'icpRecalculate'],
    ],
  ],
  [
    'Judge',
    [
      ['Backtest', 'icpBacktest'],
      ['Discover patterns', 'icpDiscoverPatterns'],
      ['Build from deals…', 'icpBuildFromDeals'],
      ['Compare…', 'icpCompare'],
    ],
  ],
  [
    'Act',
    [
      ['Create list…', 'icpCreateList'],
      ['What changed', 'icpWhatChanged'],
    ],
  ],
  [
    'Keep',
    [
      ['Review…', 'icpReview'],
      ['Health check', 'icpHealthCheck'],
      ['Drift', 'icpDrift'],
      ['Dashboard', 'icpDashboard'],
      ['One page', 'icpOnePage'],
      ['Field test…', 'icpFieldTest'],
      ['Tidy up…', 'icpTidyUp'],
    ],
  ],
  ['Help', 'icpHelp'],
] as const satisfies readonly (Item | Group)[];

type Entry = (typeof menu)[number];

/** The globals that the items of the menu call. */
export type MenuFunction = Extract<Entry[1], string> | Exclude<Entry[1], string>[number][1];

/** The menu from above without its groups. */
export const menuItems: readonly (readonly [label: string, functionName: MenuFunction])[] =
  menu.flatMap((entry) => itemsOf(entry));

function itemsOf([label, calls]: Entry): readonly (readonly [string, MenuFunction])[] {
  return typeof calls === 'string' ? [[label, calls]] : calls;
}

/**
 * The group of the menu that an item stands in.
 *
 * @param item - Its label; an ellipsis at its end may be left out.
 * @returns `undefined` where it stands in none.
 * @example groupOf('Backtest') // 'Judge'
 */
export function groupOf(item: string): string | undefined {
  const plain = (label: string) => label.replace('…', '');
  const group = menu.find(
    (entry) =>
      typeof entry[1] !== 'string' &&
      itemsOf(entry).some(([label]) => plain(label) === plain(item)),
  );
  return group?.[0];
}
