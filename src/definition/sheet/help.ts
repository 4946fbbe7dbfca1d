import type { Settings } from '../definition';
import type { ListKey, Row } from './layout-row';

const condition = {
  field: 'The header of a column of the accounts tab.',
  operator: 'How the cell is read and compared.',
  value: 'What it is compared with. Items of a list are separated by semicolons.',
};
const name = 'What people call it, in a few words. Blank = what it says.';
const id = 'Stays the same however the row is changed. Blank = the next free one.';
const on = 'Unchecked = as if it was not there.';

/**
 * What the columns of a config sheet mean, for those who edit it by hand. Apart from the layout: who
 * only reads a sheet, as formulas and the sidebar do, need not carry it.
 */
export const columnHelp: { readonly [L in ListKey]: { readonly [K in keyof Row<L>]-?: string } } = {
  dimensions: {
    name: 'A name of its own.',
    weight:
      '0 to 100, relative to the other dimensions. One more column where you need it: Question, which heads the dimension on the one page.',
    question: 'What it answers, such as: Is it the right kind of company?',
  },
  fields: {
    name: 'The column’s header.',
    aliases: 'Other headers that mean the same, separated by semicolons.',
    notes: 'For its readers.',
    searched:
      'no = Build, Discover and Fit leave the column out; yes = they search it though they asked about it. Blank = not said.',
  },
  criteria: {
    name,
    id,
    dimension: 'One of the names in DIMENSIONS.',
    ...condition,
    points: '0 to 100, relative to the other criteria of the dimension.',
    ifMissing: 'skip or no; blank = as in SETTINGS.',
    on,
    why: 'Why it is worth these points: the deals, the data, the person who said so.',
  },
  exclusions: {
    name,
    id,
    ...condition,
    reason: 'Shown wherever an account is excluded.',
    addedBy: 'Who decided it.',
    addedOn: 'When.',
    on,
  },
  tiers: {
    name: 'A name of its own.',
    from: '0 to 100; the lowest tier starts at 0.',
    inIcp: 'Checked = these accounts are in the ideal customer profile.',
    meaning: 'In one line.',
    nextAction:
      'What to do with these accounts. Two more columns where you need them: Owner, and Once a customer. For more than that, a section ROUTES: a title in column A, and below it Rule, Tiers, Field, Operator, Value, Owners, Days, On.',
    days: 'Days to respond, 1 to 365: when it is due. Blank = no day.',
    owner: 'Who takes them where no rule of ROUTES says. Blank = nobody.',
    customerAction: 'What to do once the deals say won. Blank = the next action.',
  },
  routes: {
    name: 'A name of its own.',
    tiers: 'Its tiers, separated by semicolons; Needs data may be one. Blank = any.',
    field:
      'The header of a column of the accounts tab. Blank, with operator and value = every account.',
    operator: condition.operator,
    value: condition.value,
    owners: 'Who takes them: people or queues, separated by semicolons, who share. Blank = nobody.',
    days: 'Days to respond, 1 to 365. Blank = as the tier says.',
    on,
  },
  owners: {
    name: 'As in the column Owners of ROUTES.',
    weight: '0 to 100, beside the other owners of a rule. Blank = 1.',
    capacity: 'How many accounts at most. Blank = no limit.',
    on: 'Unchecked = away or gone: no account goes there.',
  },
  overrides: {
    account: 'As in the column of the account key, such as acme.com.',
    tier: 'One of the names in TIERS.',
    reason: 'Shown wherever the tier is.',
    by: 'Who decided it.',
    until: 'The last day on which it holds. Blank = no end.',
  },
  deals: {
    role: 'What it is.',
    header: 'Its header in the deals tab. Blank = there is none.',
    values: 'For Outcome: which values mean won, lost, churned and open (* = all others).',
  },
};

/** What a section is for, beside its title. */
export const sectionHelp: Readonly<Record<ListKey | 'settings', string>> = {
  criteria:
    'What a good account looks like. Points are how much each counts inside its dimension; the bar is its share of the score.',
  exclusions: 'Never ours, whatever the score. Every line needs a reason.',
  tiers: 'What the score means and what happens next.',
  routes:
    'Who takes an account: of the rules that fit, the first says it. The last one must fit every account.',
  owners: 'How much each of them takes. Who is not named here has weight 1 and no limit.',
  overrides:
    'Strategic exceptions: a tier that counts whatever the score. Every line needs a reason.',
  dimensions: 'How much each kind of evidence counts.',
  fields:
    'The columns that the criteria read. Other headers that mean the same go into Also called.',
  deals: 'Where the won and lost deals stand, and what their words mean.',
  settings: 'Rarely touched. Every setting has a default that works.',
};

/** What stands in the lines above the sections. */
export const headHelp = {
  format:
    'The format of this sheet, which tells a version of the add-on whether it can read it. Leave it as it is.',
  sentence: 'Made from the criteria, anew with each save. What you write here yourself stays.',
  status:
    'Owner and review follow SETTINGS. The rest is written by Score accounts and Backtest; nothing is read from here.',
} as const;

/** What the settings mean: their notes in a new sheet. */
export const settingHelp: { readonly [K in keyof Settings]-?: string } = {
  name: 'What this profile is called.',
  owner: 'Who keeps it up to date.',
  motion: 'The sales motion or product line that it is for.',
  lastReviewed: 'The day on which somebody last went through it.',
  nextReview: 'The day on which to go through it next. Blank = as often as the next line says.',
  reviewEvery: 'Months from one review to the next.',
  fullReviewEvery: 'Months until a review goes through everything, the one page too.',
  whatKind:
    'For the one page: who they are, in a sentence. Blank = from the names of the criteria.',
  whyNow: 'For the one page: what makes them buy now. Blank = from the whys of the criteria.',
  whyUs: 'For the one page: why they choose you. Blank = from the whys of the criteria.',
  whyItPays: 'For the one page: what they bring. Blank = from the whys of the criteria.',
  accountsSheet: 'The tab with the accounts to score.',
  dealsSheet: 'The tab with past deals, for the backtest.',
  headerRow: 'The row of the column headers in both tabs.',
  asOf: 'The day from which "within last days" counts. Blank = today.',
  timeZone:
    'Where today is counted, such as Europe/Berlin. Blank = the spreadsheet’s (File › Settings).',
  numbersWritten:
    'Decides what texts such as 1.250 and 1,250 mean. Blank = as the spreadsheet’s locale has it.',
  ifMissing: 'skip = an unknown cell leaves the score, no = it counts as not met.',
  missingWords: 'Words that mean "we do not know", separated by semicolons.',
  minimumCoverage: 'With a smaller share of the weight known, the tier is "Needs data".',
  wonTarget: 'The backtest passes when at least this share of won deals is in ICP.',
  lostTarget: 'The backtest passes when at least this share of lost deals is not in ICP.',
  windowMonths: 'How far back the backtest looks.',
  minimumDeals: 'With fewer won or lost deals the backtest says that it can’t tell.',
  fittedUntil:
    'The newest deal that weights or conditions were taken from: the backtest tells newer ones apart. Blank = set by hand.',
  tierMargin:
    'Points. Score accounts keeps a tier until the score passes a limit by so many; exclusions count at once. 0 = the tier follows the score, as formulas always do.',
  accountsWanted:
    'Health says so where the list has fewer. A few thousand keep a team busy. Blank = not asked.',
  usualLeads: 'Of all leads, how many become marketing qualified where things go as usual.',
  usualMarketing: 'Of those, how many sales accepts.',
  usualSales: 'Of those, how many become an opportunity.',
  usualOpportunities: 'Of those, how many are won.',
  dashboardField:
    'A field: the dashboard shows the tiers by it. Blank = the one that parts them best.',
};
