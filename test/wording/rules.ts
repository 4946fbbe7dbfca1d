import { scoreHeaders, testHeaders } from '../../src/app/accounts/own-header';
import { menuItems } from '../../src/app/menu';
import { kinds } from '../../src/app/own-tabs';
import { defaultTiers } from '../../src/definition/defaults';
import { headings, settingLabels } from '../../src/definition/sheet/headings';
import { EXCLUDED, NEEDS_DATA } from '../../src/engine/tiers';
import type { SaidText } from './said-texts';

/** A rule of the house: how a text breaks it, and one that does. */
export interface Rule {
  readonly rule: string;
  /** What of a text breaks it; `undefined` where nothing does. */
  readonly broken: (said: SaidText) => string | undefined;
  /** Each breaks it. */
  readonly wrong: readonly string[];
}

/** What a person knows an abbreviation by: the file that explains it, and its words. */
export const abbreviations: Readonly<Record<string, readonly [file: string, words: string]>> = {
  ICP: ['app/help/words.ts', 'Your Ideal Customer Profile'],
  ID: ['definition/sheet/help.ts', 'Stays the same however the row is changed'],
  AUC: ['app/help/words.ts', 'How often a won deal has a higher score than a lost one'],
  PLG: ['app/help/words.ts', 'is a second one, named PLG'],
  CRM: ['app/sample/sample-definition.ts', 'CRM we connect to'],
  MQL: ['definition/sheet/help.ts', 'marketing qualified'],
  CSV: ['app/help/words.ts', 'A file of plain text that other programs take'],
  SQL: ['app/help/words.ts', 'The language in which databases are asked'],
  DESCRIBE: ['app/help/words.ts', 'DESCRIBE is their word for showing'],
  PDF: ['app/help/words.ts', 'A file that prints'],
  MB: ['app/lists/words.ts', 'MB in one file'],
  URL: ['app/list-targets.ts', 'LinkedIn URL'],
  HQ: ['app/sample/sample-definition.ts', 'HQ country'],
  DACH: ['app/sample/sample-definition.ts', 'North America; DACH; Nordics'],
  VP: ['engine/operators/pattern.ts', 'a pattern such as *.io or VP*'],
  TRUE: ['definition/messages.ts', 'TRUE or FALSE'],
  FALSE: ['definition/messages.ts', 'TRUE or FALSE'],
};

/** Names of sections, of a definition and of a report, and verdicts are written so. */
const CAPITALS = new Set([
  ...Object.values(headings).map(({ title }) => title),
  ...['SETTINGS', 'ASKED', 'ABOUT', 'PASS', 'FAIL', 'TOO', 'FEW'],
]);

/** Statistics are named only below FOR THE ANALYST, or where they are explained. */
const FOR_ANALYSTS = /^app\/(?:(?:backtest|compare|discovery)\/(?!front\/)|help\/words)/;

/** One spelling of each term. */
const spellings: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/drop ?down/i, 'drop-down'],
  [/\be?mails?\b(?<!e-mails?)/i, 'e-mail'],
  [/\bsign ?up\b(?<!sign-up)/i, 'sign-up'],
  [/\bsetup\b/i, 'Set up, set up'],
  [/\bclosed (?:won|lost)\b/, 'closed-won, closed-lost'],
  [/\b(?:heading|title|column name) rows?\b|\bheader line/i, 'header row'],
  [/\bwork(?:sheet|book)s?\b|\bspread sheet/i, 'spreadsheet, tab'],
  [/(?<!config |Accounts |Deals |Score this |Protect |Edited in the )\bsheets?\b/, 'tab'],
  [/\bcan ?not\b(?! tell yet| score accounts)/i, 'can’t'],
  [/\bside-? bar\b/i, 'sidebar'],
  [/\bcheck ?box/i, 'a box, checked'],
  [/\bback-?\s?test(?<!backtest)/i, 'backtest'],
  [/\bcolor|\bfavor|\bcenter|\w(?:ization|ize|izes|ized|izing)\b(?<!siz\w*)/i, 'British'],
  [/\blicens\w+ plan|\bper ?cent\b/i, '%'],
  [/\bthe users?\b/i, 'you'],
  [/\be\.g\.|\bi\.e\.|\betc\b|\bresp\.|\bvs\b|\bapprox\b/i, 'such as'],
];

/** Names that a person sees so in the spreadsheet, and proper ones. */
const NAMES: readonly string[] = [
  ...menuItems.map(([label]) => label.replace('…', '')),
  ...Object.values(kinds).map(({ name }) => name),
  ...Object.values(headings).flatMap(({ headers }) => Object.values<string>(headers)),
  ...Object.values<string>(settingLabels),
  ...defaultTiers.map(({ name }) => name),
  ...testHeaders,
  ...scoreHeaders.flatMap((header) => [header, header.replace('ICP ', '')]),
  ...[EXCLUDED, NEEDS_DATA, 'Account key', 'Created on', 'Closed on', 'Churned on', 'Outcome'],
  ...['Build', 'Discover', 'Fit', 'Save', 'Try again', 'All figures', 'What the menu writes'],
  ...[
    'Plain text',
    'Google',
    'Sheets',
    'BigQuery',
    'Snowflake',
    'Closed Won',
    'Closed Lost',
    'Won',
  ],
  ...['Ideal Customer Profile', 'McNemar', 'North America', 'Middle East', 'United Kingdom'],
  ...['Namibia', 'Definition in ICP History'],
  ...[
    'Microsoft Advertising',
    'Sales Navigator',
    'Data Import Wizard',
    'Google Customer Match',
    'Meta',
    'TikTok',
    'Reddit',
    'External Account ID',
  ],
  ...['Account Domain', 'Account Website', 'Annual Revenue'],
];
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${[...NAMES].sort(longerFirst).map(literally).join('|')})(?!\\p{L})`,
  'gu',
);
/** Menus of Sheets, and examples of what stands in cells: `such as Software; Fintech`, the months. */
const EXAMPLES =
  /\p{Lu}\p{Ll}+ › \p{Lu}\p{Ll}+|\bsuch as [^.]*|[^;=]*;[^.]*|^(?:[A-Z][a-z]{2} ?){12}$/gu;

/** A capital within a sentence that begins no name. */
function capital({ text }: SaidText): string | undefined {
  const told = text.replace(EXAMPLES, '').replace(NAMED, 'x');
  return /(?<=[\p{Ll}\d,)] )\p{Lu}\p{Ll}+/u.exec(told)?.[0];
}

function longerFirst(one: string, other: string): number {
  return other.length - one.length;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Titles of a report are in capitals: `WHO STAYS: won deals …`. */
const TITLE = /^(?:[A-Z]{2,}[ :,]+){2,}|^\P{Ll}*$/u;

function abbreviation({ text }: SaidText): string | undefined {
  if (TITLE.test(text)) return undefined;
  return text
    .match(/\b[A-Z]{2,}(?=s?\b)/g)
    ?.find((found) => !(found in abbreviations) && !CAPITALS.has(found));
}

const finds =
  (pattern: RegExp) =>
  ({ text }: SaidText) =>
    pattern.exec(text)?.[0];

export const rules: readonly Rule[] = [
  {
    rule: 'blames nobody, and says what happened',
    broken: finds(
      /\b(?:invalid|illegal|please|oops|whoops|sorry|error occurred|went wrong|unexpected|unable to|failed to|success(?:ful|fully)?(?! potential)|fatal|forbidden)\b/i,
    ),
    wrong: ['Invalid value', 'Please try again', 'Oops, an error occurred', 'Saved successfully'],
  },
  {
    rule: 'speaks of what a person sees, not of the program',
    broken: finds(
      /\b(?:null|undefined|NaN|JSON|boolean|strings?|arrays?|exception|regex|schema|payload|server|handler|pars(?:e|ed|ing)|timeout|requests?|callback|integer|API|cache)\b/,
    ),
    wrong: ['Value must be a string', 'The server did not answer', 'no request'],
  },
  {
    rule: 'explains each abbreviation',
    broken: abbreviation,
    wrong: ['Write the KPI into the cell', 'With its CI, and the PPV'],
  },
  {
    rule: 'names statistics only where an analyst reads, or with their explanation',
    broken: ({ file, text }) =>
      FOR_ANALYSTS.test(file)
        ? undefined
        : finds(/\b(?:lift|AUC|McNemar|Wilson|p-value|q-value|significan\w*|q …)/i)({ file, text }),
    wrong: ['Lift of 1.8', 'may be chance: q …', 'AUC … is no better than chance'],
  },
  {
    rule: 'writes no formula where a sentence can stand',
    broken: finds(/±|\bCI\b|\bq =|^p [=<]|: p [=<]/),
    wrong: ['80 % ± 4', '95 % CI', 'q = 0.03', 'only v2: p = 0.03'],
  },
  {
    rule: 'is in sentence case',
    broken: capital,
    wrong: ['Save All changes', 'The Definition can’t be read', 'run the Backtesting'],
  },
  {
    rule: 'spells each term in one way',
    broken: ({ text }) => {
      const found = spellings.find(([wrong]) => wrong.test(text));
      return found && `${found[0].exec(text)?.[0]}, not ${found[1]},`;
    },
    wrong: [
      ...['a dropdown', 'an email', 'a signup', 'the setup', 'closed won deals', 'the title row'],
      ...[
        'this worksheet',
        'the sheet was edited',
        'it can not tell',
        'a side bar',
        'the checkbox',
      ],
      ...['the back-test', 'in color', '80 per cent', 'the user', 'e.g. Software'],
    ],
  },
  {
    rule: 'has a minus for less, and no hyphen for a dash',
    broken: finds(/(?:^|[\s(])-[\d…]|\p{L} - \p{L}/u),
    wrong: ['changes by -4 points', 'Saved - look at it'],
  },
  {
    rule: 'sets a space before %',
    broken: ({ text }) => /[\d…]%/.exec(text.replace(/\bsuch as .*|\(\d+%\)/g, ''))?.[0],
    wrong: ['80% of won', 'keeps …% of won'],
  },
  {
    rule: 'writes ranges of figures alike',
    broken: finds(/\d – \d/),
    wrong: ['5 – 30 % is usual'],
  },
  {
    rule: 'does not exclaim',
    broken: finds(/[\p{L}”"’)]!(?=\s|$)/u),
    wrong: ['Saved!', 'All is set up! Next:'],
  },
  {
    rule: 'has curly apostrophes and one sign for an ellipsis',
    broken: finds(/\p{L}'(?=[\p{L}\s.]|$)|\.\.\./u),
    wrong: ["can't be read", "the accounts' columns", 'Saving...'],
  },
  {
    rule: 'has no blank too many',
    broken: finds(/\p{L} {2,}\p{L}|\p{L} [,.:](?:\s|$)/u),
    wrong: ['two  blanks', 'a blank , before'],
  },
];
