import { count } from '../../engine/figures';
import type { FunctionName } from '../formulas/outputs';
import type { MenuFunction } from '../menu';

/** What an item of the menu writes, and how that is taken back. */
export interface MenuWords {
  readonly writes: string;
  readonly undo: string;
}

const reportUndo = 'Delete the tab; the next run makes a new one.';
const scoreUndo =
  'Delete the columns. What stood in cells that you let it overwrite is in File › Version history.';

/** What the help says. */
export const words = {
  titles: {
    functions: 'Functions',
    menu: 'What the menu writes',
    terms: 'What the words mean',
    values: 'How to write a value',
    sections: 'Sections that you may add',
    trouble: 'When something fails',
    limits: 'Limits',
    undo: 'Undo',
    news: (version: string) => `New in ${version}`,
  },

  noList: (problem: string) => `${problem}. The examples below are for a list in A1:L.`,
  noRows: (sheet: string, row: number) =>
    `${sheet} has headers in row ${row} and no accounts below them yet.`,
  oneFormula: (sheet: string, rows: number, range: string) =>
    `${sheet} has ${count(rows)} rows, in ${range}. Insert score formulas puts one formula beside them that does them all and follows every change. Score accounts writes values instead, which can be sorted and filtered.`,
  longList: (sheet: string, rows: number, range: string, explain: string) =>
    `${sheet} has ${count(rows)} rows, in ${range}. Insert score formulas gives score, tier and coverage. Score accounts writes the reasons too, as values; for one account ${explain} tells them.`,
  tooLongList: (sheet: string, rows: number) =>
    `${sheet} has ${count(rows)} rows, more than one formula can give: use Score accounts, which writes values and goes on where it stopped.`,

  others: (config: string, others: readonly string[]) =>
    `The formulas below go by ${config}. For another definition write ${others.join(' or ')} there.`,

  functionsIntro: (sheet: string, range: string) =>
    `For a free cell right of the list. In another tab, name this one first: ${sheet}!${range}. A header row in the range gives a header row back.`,
  needsColumns: (columns: number) =>
    columns > 1 ? ` Needs ${columns} free columns, from its cell to the right.` : '',
  tooLong: (most: number, rows: number) =>
    `One formula takes at most ${count(most)} accounts; the list has ${count(rows)}, so give it some rows of it.`,
  functions: {
    ICP_SCORE: 'How well an account fits, 0 to 100.',
    ICP_TIER:
      'Its tier, Excluded or Needs data; an override counts where the range has the column of the account key.',
    ICP_EXPLAIN: 'Why: what each criterion adds, misses or does not know.',
    ICP_DIMENSIONS: 'Its score in each dimension, one column each.',
    ICP_COVERAGE: 'The share of the weight that is known of it.',
    ICP_EXCLUSION: 'Why it is excluded; blank where it is not.',
    ICP_ACTION: 'What to do with it: the next action of its tier, also of a customer.',
    ICP_REPORT:
      'Score, tier, coverage, the lowest and highest score possible, exclusion, next action and explanation, side by side.',
  } satisfies Record<FunctionName, string>,

  menuText: ({ writes, undo }: MenuWords) => (undo === '' ? writes : `${writes}\nUndo: ${undo}`),
  menu: {
    icpSetUp: {
      writes:
        'Nothing before you agree to what the sidebar shows; then a tab ICP Config with a definition from your closed deals or your list, ICP History, the named range ICP_CONFIG, and a sample where you ask for it. What is there stays.',
      undo: 'Delete these tabs, and the range under Data › Named ranges.',
    },
    icpOpenSidebar: {
      writes:
        'Nothing. Save there writes into ICP Config and adds a version to ICP History; Score accounts there writes as in the menu.',
      undo: '⋮ › Versions › Restore, in the sidebar.',
    },
    icpScoreAccounts: {
      writes:
        'Values in eight columns beside the accounts, from ICP Tier to ICP Scored At; where ICP Config names owners, ICP Owner and ICP Due; how many are in ICP into the head of ICP Config. It asks before it overwrites a cell of yours.',
      undo: scoreUndo,
    },
    icpScoreThisSheet: {
      writes: 'The same, in the tab in front: any list whose headers fit.',
      undo: scoreUndo,
    },
    icpExplainAccount: {
      writes:
        'Nothing. The sidebar takes the account of the selected row apart, or that of the selected deal.',
      undo: '',
    },
    icpCheckCompany: {
      writes:
        'Nothing before you press Add in the sidebar; then one row below the last account, in the columns that you filled in.',
      undo: 'Delete the row.',
    },
    icpInsertFormulas: {
      writes:
        'Formulas in the first free column right of the accounts, which fill the cells below and beside them.',
      undo: 'Delete the cells with the formulas; all that they fill goes.',
    },
    icpCreateList: {
      writes:
        'Nothing before you press Create list in the sidebar; then the tab ICP List, new each time, and a line in ICP List Log, which remembers the companies. The file is downloaded from there.',
      undo: 'Delete the tab. Without its line in ICP List Log the next list does not know what changed.',
    },
    icpBacktest: {
      writes:
        'The tab ICP Backtest, new each time, a line in ICP Backtest Runs, and the verdict into the status line of ICP Config.',
      undo: reportUndo,
    },
    icpDiscoverPatterns: { writes: 'The tab ICP Patterns, new each time.', undo: reportUndo },
    icpBuildFromDeals: {
      writes:
        'Nothing until you agree; then the definition that your deals give into ICP Config, as a new version in ICP History, with how it does on deals that it had not seen.',
      undo: '⋮ › Versions › Restore, in the sidebar.',
    },
    icpCompare: {
      writes:
        'The tab ICP Compare, new each time. A definition that was edited by hand gets a version.',
      undo: reportUndo,
    },
    icpReview: {
      writes:
        'Nothing before you finish it in the sidebar; then a version with what you changed and the day, and what was decided on top of the tab ICP Review. What you dismiss of health goes into ICP Dismissed at once.',
      undo: '⋮ › Versions › Restore, in the sidebar; delete its rows in ICP Review.',
    },
    icpWhatChanged: {
      writes:
        'The tab ICP Changes, new each time: the last run of Score accounts beside the one of an earlier day. Score accounts keeps both in the hidden tab ICP Kept Runs.',
      undo: reportUndo,
    },
    icpHealthCheck: {
      writes:
        'The tab ICP Health, written over each time: what should be mended of the definition and its data, the worst first. What the sidebar dismisses stands in ICP Dismissed. A definition that was edited by hand gets a version.',
      undo: 'Delete the tab; the next run makes a new one. So does ICP Dismissed, without what stood there.',
    },
    icpDrift: {
      writes:
        'The tab ICP Drift, written over each time: whether the definition is still true. The first time today’s accounts are kept in the hidden tab ICP Kept Runs as the baseline; the sidebar takes another one. A definition that was edited by hand gets a version.',
      undo: reportUndo,
    },
    icpDashboard: {
      writes:
        'The tab ICP Dashboard, written over each time: accounts, open pipeline, won deals and customers by tier, both rates by quarter, what changed since an earlier quarter, the tiers by a field. A definition that was edited by hand gets a version.',
      undo: reportUndo,
    },
    icpOnePage: {
      writes:
        'The tab ICP One Page, written over each time: what the definition says, on one page of A4 or letter, with links that open it as a PDF. A definition that was edited by hand gets a version.',
      undo: reportUndo,
    },
    icpFieldTest: {
      writes:
        'Nothing before you press Start in the sidebar; then the tab ICP Field Test, and the columns ICP Test Arm and ICP Test Tier beside the accounts, which Score accounts keeps up.',
      undo: 'End the test in the sidebar, with its columns emptied; delete the tab once you need no report of it.',
    },
    icpExportSql: {
      writes:
        'Nothing in the spreadsheet: the sidebar shows the definition as SQL, a text for the database that holds all your accounts, to copy or to download. Table and columns are kept for the next time, outside the cells.',
      undo: '',
    },
    icpTidyUp: {
      writes:
        'Nothing until you agree; then ICP Config is laid out as a new one. What is yours goes along, and so do formulas that point at it; the definition stays.',
      undo: 'File › Version history.',
    },
    icpRecalculate: {
      writes:
        'One space after the = of each formula that calls a function of ICP Score, or takes it away: Sheets then calculates it again.',
      undo: '',
    },
    icpHelp: { writes: 'Nothing.', undo: '' },
  } satisfies Record<MenuFunction, MenuWords>,

  valuesIntro:
    'What stands under Value in CRITERIA and EXCLUSIONS, by operator. A text with a comma or a semicolon in it goes into double quotes.',
  sections: [
    [
      'ROUTES',
      'A rule a row, and the first that fits counts: Tiers and Owners separated by semicolons, Field, Operator and Value as in EXCLUSIONS; in the last row these three and Tiers are blank, for the rest.',
    ],
    [
      'OVERRIDES',
      'An account a row, written as in the column of the account key, with its tier, the reason and, where it ends, the last day; Override… on its page in the sidebar adds one.',
    ],
  ],
  valueForm: (form: string) =>
    form === '' ? 'Nothing.' : `${form.charAt(0).toUpperCase()}${form.slice(1)}.`,

  terms: [
    [
      'Definition',
      'Your Ideal Customer Profile: what one tab ICP Config says. A tab ICP Config (PLG) is a second one, named PLG.',
    ],
    ['Dimension', 'A group of criteria with a weight, such as Firmographic.'],
    [
      'Criterion',
      'One thing that a good account has, with points that count within its dimension.',
    ],
    ['Exclusion', 'What rules an account out whatever its score, with the reason.'],
    ['Field', 'A column of your list, known by its header or one of its other names in FIELDS.'],
    [
      'Score',
      '0 to 100: the points that an account meets, of those that are known of it, weighted by dimension.',
    ],
    [
      'Tier',
      'A band of the score with a next action. The tier is taken from the score as it is shown.',
    ],
    [
      'Owner',
      'Whom the first rule of ROUTES that fits an account names; several share by weight. Who has it keeps it while the rule names them.',
    ],
    [
      'CSV',
      'A file of plain text that other programs take: a line for each company, commas between the cells.',
    ],
    [
      'Override',
      'A tier that somebody gave an account against its score, with the reason and, where it has one, its last day. The score stays.',
    ],
    [
      'SQL',
      'The language in which databases are asked. DESCRIBE is their word for showing what columns a table has.',
    ],
    ['PDF', 'A file that prints, and looks the same on every screen.'],
    ['In ICP', 'In a tier that is checked as part of the profile.'],
    [
      'Unknown',
      'A blank cell, n/a, or a text that can’t be read. It is not a no: it leaves the score, unless If missing says no.',
    ],
    ['Coverage', 'The share of the weight whose cells are known.'],
    ['Needs data', 'Less is known than Minimum coverage asks for: such an account has no score.'],
    ['Low and high', 'The score if nothing of what is unknown was met, and if all of it was.'],
    [
      'Backtest',
      'The definition tried on deals that are closed: how many won ones it keeps, how many lost ones it leaves out.',
    ],
    [
      '95 % interval',
      'Where the rate would most likely be on other deals like these. Few deals make it wide.',
    ],
    ['AUC', 'How often a won deal has a higher score than a lost one: 0.5 is a coin, 1 is always.'],
    ['Lift', 'How many times as often deals with something are won as all deals.'],
    ['Pattern', 'What won deals have and lost ones have not, with how likely that is chance.'],
    [
      'False finds (q)',
      'The share of the patterns at least as clear as this one that are likely chance, as so many were tried.',
    ],
    [
      'McNemar test',
      'Asks of the deals that only one of two definitions gets right whether one has so many more of them that it is no chance: p is how often chance alone would do that.',
    ],
    ['Version', 'Each save. ICP History keeps all, with who and why; any can be restored.'],
    [
      'Draft',
      'What you changed in the sidebar and have not saved. It is kept for you when you close it.',
    ],
  ],

  trouble: [
    [
      'You do not have permission, PERMISSION_DENIED',
      'Usually several Google accounts are signed in. Open the spreadsheet in a private window, or in a browser profile with one account.',
    ],
    [
      'A tab is protected',
      'Ask its owner, who is named under Data › Protect sheets and ranges. What only reads works all the same.',
    ],
    [
      'You can only view or comment',
      'Formulas show their results; menu and sidebar write nothing. Ask for the right to edit.',
    ],
    [
      '#NAME?',
      'Sheets does not know the functions yet. Use the menu ICP Score once in this spreadsheet, then reload the page.',
    ],
    [
      '#REF!',
      'Cells where the formula wants to write are filled. Empty them, or move the formula.',
    ],
    ['Result too large', 'Give the formula fewer rows, or use Score accounts.'],
    [
      'A score stays as it was',
      'Only formulas that are given the named range follow the definition by themselves. For others use Recalculate formulas; for values Score accounts.',
    ],
    [
      'The definition can’t be read',
      'The sidebar lists each problem with its cell. Until then nothing is scored, and nothing is overwritten.',
    ],
    [
      'It stopped after some minutes',
      'Google ends every action after six. Run it again: Score accounts goes on where it was.',
    ],
    ['Somebody else is saving', 'One action at a time can write. Try again in a moment.'],
  ],

  limits: {
    formula: 'One formula',
    formulaText: (score: number, text: number, explained: number) =>
      `30 seconds; at most ${count(score)} accounts for score, tier and coverage, ${count(text)} for ICP_ACTION and ICP_EXCLUSION, ${count(explained)} where it explains. Tried outside Google, 100,000 accounts by 20 criteria took two seconds.`,
    action: [
      'One action',
      'Six minutes. Score accounts that did not get through goes on at the next run.',
    ],
    sidebar: 'The sidebar',
    sidebarText: (rows: number) =>
      `Above ${count(rows)} accounts it shows what a draft does by an even sample of them. What it writes is of all.`,
    definition: 'A definition',
    definitionText: (rows: number, overrides: number, characters: number) =>
      `${count(rows)} rows in each section, ${count(overrides)} in OVERRIDES, ${count(characters)} characters in a cell.`,
    spreadsheet: [
      'A spreadsheet',
      'Google allows ten million cells, and 50,000 characters in one.',
    ],
  },

  undo: [
    [
      'The definition',
      'Sidebar, ⋮ › Versions › Restore: an old version is saved as a new one, none is lost.',
    ],
    ['What the menu wrote', 'Stands with each item under What the menu writes.'],
    [
      'Anything else',
      'File › Version history › See version history brings the whole spreadsheet back as it was.',
    ],
    [
      'What you do not see',
      'Marks on tabs and columns, which go with them. Notes in the script, for this spreadsheet: rejected patterns, the version each definition is at, where a stopped run goes on, a tab being added, what Export as SQL was told, an unfinished review; for you alone: your name, each unsaved draft, which news you have seen.',
    ],
    [
      'All of it',
      'Delete the tabs and columns whose names begin with ICP, the columns that formulas of ICP Score fill (Score, Tier, Coverage …) with the formula above them, and the range under Data › Named ranges.',
    ],
  ],
} as const;
