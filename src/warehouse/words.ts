import type { OwnCondition } from '../engine/model';

/** What is wrong with what a statement is asked for. */
export const problems = {
  operator: (operator: string, id: string) =>
    `Operator must be one of the operators, got "${operator}" (${id})`,
  value: (expected: string, { value, id }: OwnCondition) =>
    `Value must be ${expected}, got "${value}" (${id})`,
  textOfNumber: ({ field, operator, id }: OwnCondition, column: string) =>
    `Column of ${field} must be of text or whole numbers, since "${operator}" looks at its signs, got a column of numbers with decimals: cast "${column}" to text (${id})`,
  table: (received: string, what: string, example: string) =>
    `${what} must be a name such as ${example}, got "${received}"`,
  tableIsSql: (received: string, what: string) =>
    `${what} must be a name, in double quotes where it holds parentheses or quotes, got "${received}": make a view of what it reads`,
  tableParts: (received: string, what: string, most: number) =>
    `${what} must be a name of at most ${most} parts, got "${received}": put a part that holds a dot in double quotes`,
  kept: (name: string) =>
    `Kept column must be none of the columns that the query adds, got "${name}": leave it out`,
  outcomes: (expected: string, received: string) =>
    `Values of Outcome must be ${expected}, got ${received === '' ? 'nothing' : `"${received}"`} (section DEALS of the definition: write there what stands in the column, also without a tab of deals)`,
  name: (received: string) =>
    `Name must be one to 300 signs without line breaks, got "${received}"`,
} as const;

/** What a statement says of itself. */
export const remarks = {
  title: (name: string) => `ICP score of ${name === '' ? 'the default definition' : `"${name}"`}`,
  version: (version: number | undefined, print: string) =>
    `Version ${version ?? 'not saved'}, fingerprint ${print}: a change of either means scoring anew.`,
  ownTier: "The tier is the definition's own: overrides and kept tiers stay in the sheet.",
  generated: 'Written by ICP Score for Sheets: change the definition, not this text.',
  noColumn: (field: string) => `Field ${field} has no column here: what it asks is unknown.`,
  condition: (id: string, text: string) => `${id} ${text}`,
  points: (points: number, dimension: string, ifMissing: string) =>
    `${points} points of ${dimension}, ${ifMissing === 'no' ? 'a missing value counts as not met' : 'a missing value does not count'}.`,
  why: (why: string) => `Why: ${why}`,
  excludes: (reason: string) => `Excludes: ${reason}`,
  unfolded:
    'A text has signs of a script that this query does not fold as ICP Score does: run it by npm run local -- FOLDER --bulk',
  accounts: 'The columns that the definition asks, each under a name of its own.',
  matched: 'How far each condition is met: 0 to 1, NULL where the value is unknown.',
  sums: 'Points by dimension: met, known, and counted.',
  ranges: 'Low: all that is unknown is unmet. High: all of it is met.',
  scored: 'Score over the dimensions that count, nine decimals kept.',
  reasons:
    'The short reason: what each criterion is worth in it, which are worth most, which names the line takes.',
  names: 'Short names of the criteria by weight; met in part behind met in full.',
  judged: 'Exclusions first, then what is known, then the tier of the shown score.',
} as const;

/** What is wrong with a definition's file; completes "… must be …". */
export const fileProblems = {
  json: 'JSON',
  form: (form: number) => `${form}, the form that this version of the add-on reads`,
} as const;

/** What a dbt project says of the model. */
export const dbtWords = {
  model: (name: string) =>
    `ICP score of ${name || 'the default definition'}. The tier is the definition's own: overrides and kept tiers stay in the sheet.`,
  source: 'Leave it out where the project declares this table already.',
  onRunStart: (name: string) =>
    `Once in dbt_project.yml: on-run-start has the line "{{ ${name}() }}"`,
  range: 'Scores outside 0 to 100, shares outside 0 to 1, tiers that the definition has not.',
  dimension: 'Score of one dimension, 0 to 100.',
  columns: {
    icp_score: 'From 0 to 100; empty where data is needed, 0 where excluded.',
    icp_tier: 'The band of the score, or why there is none.',
    icp_coverage: 'Share of the weight that is known, 0 to 1, cut off to whole per cent.',
    icp_low: 'The score if all that is unknown were unmet.',
    icp_high: 'The score if all that is unknown were met.',
    icp_exclusion: 'Reason of the exclusion that applies.',
    icp_reason: 'What fits and what misses, in one line.',
    icp_definition: 'Name of the definition.',
    icp_version: 'Version of the definition in its history.',
    icp_fingerprint:
      'Changes with every change of the definition: what has another one is scored anew.',
  } as Readonly<Record<string, string>>,
} as const;

/** What the table of verdicts says of itself. */
export const verdictWords = {
  title: (name: string) =>
    `Verdict of ${name === '' ? 'the default definition' : `"${name}"`} by deals`,
  asOfDay:
    'Each deal is judged as of the day it was created, else closed; what was written later is unknown.',
  allDeals: 'All deals of the window count, also those that the definition was fitted to.',
  oneRow: 'One row a deal, with the values of its account beside it.',
  chosen:
    'Closed deals within the window; of rows with one id the first, and none where they say both won and lost.',
  tallied: 'Deals of one account tell as much as one deal.',
  interval: '95 % Wilson interval of as many independent deals.',
  wonIncluded: 'won deals in the ICP',
  lostExcluded: 'lost deals outside',
  day: (role: string, column: string, type: string) =>
    `Column of ${role} must be a date or a time, got ${type} ("${column}"): cast it`,
} as const;
