import { configSheetName } from '../../definition/names';
import { enumerated } from '../../engine/enumerated';
import { count, counted, percentSpan, wholePercent } from '../../engine/figures';
import type {
  Beginning,
  CompanyPair,
  Counted,
  Figures,
  Finding,
  FindingKind,
  Spelling,
} from '../../insight/health/finding';
import type { Waiting, WouldCost } from '../../insight/health/waiting';
import type { Proportion } from '../../stats/wilson';
import { staleDeals } from '../judged/words';
import { rate } from '../rate-words';
import type { FindingWords } from '../told-finding';

/** Texts that a finding names. */
const MOST = 3;

function words(
  title: string,
  what: string,
  why: string,
  todo: string,
  button: string,
): FindingWords {
  return { title, what, why, todo, button };
}

function of({ count: some, of: all }: { readonly count: number; readonly of: number }): string {
  return rate({ successes: some, trials: all });
}

function pairs(examples: readonly CompanyPair[]): string {
  const named = examples.slice(0, MOST).map(({ one, other, rows }) => {
    const at = `rows ${count(rows[0])} and ${count(rows[1])}`;
    return one === other ? `“${one}” (${at})` : `“${one}” and “${other}” (${at})`;
  });
  return some(named, examples, '; ');
}

/** What to do where a criterion is missing: criteria that are there and off come first. */
function addWords(
  { waiting, fields, ready }: Waiting,
  add: string,
): [todo: string, button: string] {
  if (ready !== undefined) return readyWords(ready.name);
  if (waiting === 0) return [add, 'Add a criterion'];
  const wait = waiting === 1 ? 'One criterion waits' : `${count(waiting)} criteria wait`;
  const todo = `${wait} in the profile, switched off, on ${listWords(fields)}: give ${waiting === 1 ? 'it its column and switch it' : 'them their columns and switch them'} on.`;
  return [todo, 'Open those that wait'];
}

/** The same of exclusions. */
function excludeWords({ waiting, fields, ready }: Waiting): [todo: string, button: string] {
  if (ready !== undefined) return readyWords(ready.name);
  if (waiting === 0) return ['Add what you never win, with its reason.', 'Add an exclusion'];
  const wait = waiting === 1 ? 'One waits' : `${count(waiting)} wait`;
  return [
    `${wait} in the profile, switched off, on ${listWords(fields)}: look there first.`,
    'Open the exclusions',
  ];
}

function wouldCostWords({ name, won, ofWon }: WouldCost): string {
  return `“${name}” is off, and does well to be: it would leave out ${of({ count: won, of: ofWon })} won deals in the ICP.`;
}

function readyWords(name: string): [todo: string, button: string] {
  return [
    `“${name}” waits in the profile, switched off, and its column is there: begin with it.`,
    `Switch “${name}” on`,
  ];
}

function listWords(texts: readonly string[]): string {
  const named = texts.slice(0, MOST).join(', ');
  return texts.length > MOST ? `${named} and ${counted(texts.length - MOST, 'other')}` : named;
}

/** Pairs that differ in their keys. */
function keyed(examples: readonly CompanyPair[]): string {
  const named = examples.slice(0, MOST).map(({ one, rows, keys }) => {
    const [first, second] = rows.map((row, at) => `${keys[at]} in row ${count(row)}`);
    return `“${one}”, ${first}, and ${second}`;
  });
  return some(named, examples, '; ');
}

/** Ends the sentence, with an ellipsis where there are more. */
function some(named: readonly string[], all: readonly unknown[], between: string): string {
  return `${named.join(between)}${all.length > named.length ? ' …' : '.'}`;
}

function slips(spellings: readonly Spelling[]): string {
  const named = spellings.slice(0, MOST).map(({ written, meant, inDefinition }) => {
    return inDefinition ? `“${meant}” for “${written}”` : `“${written}” for “${meant}”`;
  });
  return some(named, spellings, ', ');
}

/** On the button that has conditions learn some spellings. */
function learnWords([first, ...others]: readonly Spelling[]): string {
  if (first === undefined || others.length > 0) return 'Add the spellings';
  const { written, meant, inDefinition } = first;
  return inDefinition ? `Use “${written}”` : `Add to “${meant}”`;
}

/** What it takes for a usual share, and what that costs. */
function beginsWords({ begins }: { readonly begins: Beginning | undefined }): string {
  if (begins === undefined) return narrowOrWide.begin;
  const share = ({ count: some, of: all }: Counted) => wholePercent(some / all);
  const { from, accounts, won } = begins;
  const kept = won === undefined ? '' : `, with ${share(won)} of the won deals`;
  return `From ${count(from)} it would be ${share(accounts)}${kept}.`;
}

function tryWords({ begins }: { readonly begins: Beginning | undefined }): string {
  return begins === undefined ? OPEN_TIERS : `Try ${count(begins.from)}`;
}

function runAgain({ hasDeals }: Beside): [todo: string, button: string] {
  return hasDeals
    ? ['Run it again.', RUN]
    : ['Bring the deals back into their tab, and run it again.', OPEN_BACKTEST];
}

/** Shares of the ICP, of the others and of tiers. */
function whoLeft({ own, others, column, tiers }: Figures['ICP churns']): string {
  const by = column === '' ? '' : `By ${column} `;
  const share = (left: Proportion) => wholePercent(left.value);
  const byTier = tiers.map(({ tier, left }) => `${share(left)} of ${tier}`);
  const told = byTier.length === 0 ? '' : `; ${byTier.join(', ')}`;
  return `${by}${share(own)} of customers in the ICP left (${rate(own)}), ${share(others)} of the others (${rate(others)})${told}.`;
}

function whoStays({ column }: Figures['ICP churns']): [todo: string, button: string] {
  return column === ''
    ? ['Look at what those who stay have.', 'See who stays']
    : [
        'Compare those who stay with those who left, and ask for what tells them apart.',
        SHOW_COLUMN,
      ];
}

const OPEN_CRITERION = 'Open the criterion';
const SWITCH_OFF = 'Switch it off in a draft';
const OPEN_EXCLUSION = 'Open the exclusion';
const OPEN_TIERS = 'Open the tiers';
const SHOW_COLUMN = 'Show the column';
const SHOW_ACCOUNTS = 'Show the accounts';
const RUN = 'Run the backtest';
const OPEN_BACKTEST = 'Open the backtest';

const narrowOrWide = {
  narrow: 'Too few companies are left to work on.',
  wide: 'Where nearly everybody fits, nobody comes first.',
  begin: 'Look at where the ICP begins.',
} as const;

/** What there is besides what a finding tells. */
export interface Beside {
  /** Whether there are deals: what needs them is no advice without. */
  readonly hasDeals: boolean;
}

/** By kind; each takes the figures of its findings. */
const byKind: {
  readonly [K in FindingKind]: (figures: Figures[K], beside: Beside) => FindingWords;
} = {
  'no owner': () =>
    words(
      'Nobody owns it',
      'Nobody owns this definition.',
      'Without an owner nobody keeps it true.',
      'Write a name into Owner.',
      'Name an owner',
    ),
  'not reviewed': ({ days, isStale }, { hasDeals }) =>
    words(
      'A review is due',
      `Nobody has reviewed this definition for ${counted(days, 'day')}.`,
      isStale
        ? 'In a year markets, products and prices change.'
        : 'Once a quarter is usual: criteria stop telling without a sign.',
      hasDeals
        ? 'Go through health, drift, backtest and patterns, and note the day.'
        : 'Go through health, criteria and exclusions, and note the day.',
      'Start the review',
    ),
  'firmographic only': ({ dimension, ...waiting }) =>
    words(
      'It asks only who a company is',
      `All that counts is ${dimension}: who a company is.`,
      'It does not say who wants something now.',
      ...addWords(
        waiting,
        'Add a criterion on what a company does: visits, roles it fills, tools it uses.',
      ),
    ),
  'no exclusions': ({ costly, ...waiting }) =>
    words(
      'Nobody is left out',
      ['No exclusion is on.', ...costly.map(wouldCostWords)].join(' '),
      'Whom to leave alone saves most time.',
      ...excludeWords(waiting),
    ),
  'no reason': ({ name, reason }) =>
    words(
      'An exclusion without a reason',
      `The exclusion “${name}” has no reason but “${reason}”.`,
      'Nobody can say why an account is out, or when that ends.',
      'Write the reason in a few words.',
      OPEN_EXCLUSION,
    ),
  'exclusion never': ({ name, of: all }) =>
    words(
      `“${name}” leaves out nobody`,
      `The exclusion “${name}” leaves out none of ${counted(all, 'account')}.`,
      'It may hold a slip, or be about companies that you no longer have.',
      'Check its value, or switch it off.',
      OPEN_EXCLUSION,
    ),
  'exclusion nearly always': ({ name, ...counts }) =>
    words(
      `“${name}” leaves out nearly all`,
      `The exclusion “${name}” leaves out ${of(counts)} accounts.`,
      'So many are hardly all wrong.',
      'Check its operator and value.',
      OPEN_EXCLUSION,
    ),
  'exclusion costs wins': ({ name, cost, keptWithout, won, ofWon, lost }) =>
    words(
      `“${name}” costs wins`,
      `Without it ${count(keptWithout)} of ${count(ofWon)} deals that you won would be in the ICP; it takes out ${count(cost)} of these. It matches ${count(won)} won and ${count(lost)} lost ones.`,
      'It costs deals that you win about as often as others.',
      'Make it narrower, or a criterion with few points.',
      OPEN_EXCLUSION,
    ),
  'many criteria': ({ dimension, count: criteria }, { hasDeals }) =>
    words(
      'Many criteria',
      `${dimension} has ${count(criteria)} criteria.`,
      'Nobody keeps so many in mind, and each counts for little.',
      hasDeals
        ? 'Keep those that the backtest says tell most.'
        : 'Keep the few that you would ask for first.',
      'Open the weights',
    ),
  'few criteria': ({ dimensions, least, ...waiting }) =>
    words(
      'Few criteria',
      `${dimensions.join(' and ')} ${dimensions.length === 1 ? 'has' : 'have'} fewer than ${count(least)} criteria.`,
      'A single cell then decides much.',
      ...addWords(waiting, 'Add what you know of your best customers.'),
    ),
  'never met': ({ name, of: all, slip, meant }) =>
    words(
      `Nobody meets “${name}”`,
      `None of ${counted(all, 'account')} meets “${name}”.`,
      'Its points only make all scores lower.',
      meant === '' ? 'Check its value, or switch it off.' : `You may have meant “${meant}”.`,
      meant === '' ? SWITCH_OFF : slip === '' ? OPEN_CRITERION : `Use “${meant}”`,
    ),
  'nearly never met': ({ name, ...counts }) =>
    words(
      `Hardly anybody meets “${name}”`,
      `Only ${of(counts)} accounts meet “${name}”.`,
      'It tells hardly any account from another.',
      'Make it wider, or give it fewer points.',
      OPEN_CRITERION,
    ),
  'nearly always met': ({ name, ...counts }) =>
    words(
      `Nearly all meet “${name}”`,
      `${of(counts)} accounts meet “${name}”.`,
      'What all have tells none from another.',
      'Make it narrower, or switch it off.',
      SWITCH_OFF,
    ),
  'say the same': ({ names: [one, other] }) =>
    words(
      'Two criteria say the same',
      `“${one}” and “${other}” are met by the same accounts.`,
      'What they say counts twice.',
      'Keep one of them.',
      OPEN_CRITERION,
    ),
  'field twice': ({ names: [one, other], field, both, value, isWanted }) =>
    words(
      `Two criteria on ${field}`,
      value === ''
        ? `“${one}” and “${other}” both ask ${field}: ${counted(both, 'account')} ${both === 1 ? 'meets' : 'meet'} both.`
        : isWanted
          ? `“${one}” and “${other}” both ask for “${value}”.`
          : `“${value}” meets one of “${one}” and “${other}”, and misses the other.`,
      isWanted ? 'What one column says counts twice.' : 'Such an account can’t meet both.',
      isWanted
        ? 'Make them one: “graded” gives a part of the points to what fits less well.'
        : 'Take the value out of one of them.',
      OPEN_CRITERION,
    ),
  contradiction: ({ names: [criterion, exclusion], value }) =>
    words(
      'A criterion and an exclusion disagree',
      `“${criterion}” rewards “${value}”, and the exclusion “${exclusion}” leaves it out.`,
      'The points can’t count for anybody.',
      'Take the value out of one of them.',
      OPEN_CRITERION,
    ),
  'effect turned': ({ name, met, others }) =>
    words(
      `“${name}” works the other way`,
      `Deals that meet “${name}” are won less often: ${rate(met)}, the others ${rate(others)}.`,
      'It gives points for what you lose by.',
      'Turn it round, or switch it off.',
      OPEN_CRITERION,
    ),
  'column missing': ({ field, onlyOnDeals }) =>
    words(
      'A column is missing',
      onlyOnDeals
        ? `${field} stands beside the deals, and not beside the accounts.`
        : `The accounts have no column ${field}.`,
      'What asks for it is unknown for every account.',
      onlyOnDeals
        ? 'Add the column to the accounts, or switch off what asks for it.'
        : 'Name the column that holds it, or switch off what asks for it.',
      'Show the field',
    ),
  'column renamed': ({ field, header }) =>
    words(
      'A column was renamed',
      `The accounts have no column ${field}; “${header}” looks like it.`,
      'What asks for it is unknown for every account.',
      `Take “${header}” as another name of ${field}.`,
      `Use “${header}”`,
    ),
  'column twice': ({ field }) =>
    words(
      'Two columns of one name',
      `Two columns of the accounts fit ${field}.`,
      'Neither is used, as either may be meant.',
      'Rename the one that is not meant.',
      SHOW_COLUMN,
    ),
  'poorly filled': ({ field, ...counts }) =>
    words(
      `${field} has gaps`,
      `${field} is filled for ${of(counts)} accounts.`,
      'The others are judged by what is left.',
      'Fill it where the score leaves the tier open, or give it less weight.',
      SHOW_COLUMN,
    ),
  unreadable: ({ field, example, meant, written, ...counts }) =>
    words(
      'Cells that can’t be read',
      `${of(counts)} cells of ${field} can’t be read, such as “${example}”.`,
      'They count as unknown.',
      meant !== ''
        ? `“${meant}” may be meant.`
        : written === ''
          ? 'Write them as the others are.'
          : `Write ${written}.`,
      'Show the first',
    ),
  zeros: ({ field, ...counts }) =>
    words(
      `${field} of 0`,
      `${of(counts)} accounts have 0 in ${field}.`,
      'No company has none: 0 counts as a size that does not fit, a blank as unknown.',
      'Clear the cells where nobody knows.',
      'Show the first',
    ),
  'dates for sizes': ({ field, read, ...counts }) =>
    words(
      'Dates where sizes should be',
      `${of(counts)} cells of ${field} are dates among sizes.`,
      read === counts.count
        ? 'They are read as the sizes that they were, such as 1–10; the next import may bring more.'
        : `${count(counts.count - read)} of them can’t be read as a size.`,
      'Format the column as plain text before you paste.',
      SHOW_COLUMN,
    ),
  spellings: ({ field, rows, spellings, areListed }) =>
    words(
      spellings.length === 1 ? 'A new spelling' : 'New spellings',
      `${counted(rows, 'account')} may be misspelt in ${field}: ${slips(spellings)}`,
      'No criterion knows them, so they count as no fit.',
      'Correct the cells, or add the spelling to the value.',
      areListed ? learnWords(spellings) : SHOW_COLUMN,
    ),
  'misspelt value': ({ field, written, meant, count: rows }) =>
    words(
      'A misspelt value',
      `${field} “${written}” may be meant as “${meant}”: the definition and ${counted(rows, 'account')} have it so.`,
      'An account that spells it right does not fit.',
      'Correct the value and the cells, or add the right spelling to the value.',
      'Open the condition',
    ),
  'known later': ({ name, field }, { hasDeals }) =>
    words(
      'An exclusion on what is known later',
      `“${name}” leaves out by ${field}, which is known only after the sale.`,
      `It says nothing of who will buy${hasDeals ? ', and a backtest with it tells little' : ''}.`,
      'Keep it only to leave customers of before alone; else ask for what is known before the sale.',
      OPEN_EXCLUSION,
    ),
  'old deals': ({ newest, days }) =>
    words(
      'The deals are old',
      staleDeals(newest, newest + days),
      'What they prove is how you sold then; “now” in Backtest and Drift is their last quarter.',
      'Bring the deals of since then into the tab.',
      'Show the newest',
    ),
  'decides alone': ({ field }) =>
    words(
      `${field} decides alone`,
      `${field} alone tells nearly all won deals from lost ones.`,
      'It may be filled in only when a deal closes: then no account to come has it.',
      'Say whether it is known before the close.',
      'Answer',
    ),
  'nothing in ICP': ({ of: all }) =>
    words(
      'Nobody is in the ICP',
      `None of ${counted(all, 'account')} is in the ICP.`,
      'Nobody would be worked on.',
      narrowOrWide.begin,
      OPEN_TIERS,
    ),
  'narrow ICP': ({ usual, ...counts }) =>
    words(
      'The ICP is narrow',
      `${of(counts)} accounts are in the ICP, few: ${percentSpan(usual)} is usual.`,
      narrowOrWide.narrow,
      beginsWords(counts),
      tryWords(counts),
    ),
  'wide ICP': ({ usual, ...counts }) =>
    words(
      'The ICP is wide',
      `${of(counts)} accounts are in the ICP, many: ${percentSpan(usual)} is usual.`,
      narrowOrWide.wide,
      beginsWords(counts),
      tryWords(counts),
    ),
  'narrow inbound': ({ usual, ...counts }) =>
    words(
      'Few inbound leads fit',
      `${of(counts)} inbound leads are in the ICP, few: ${percentSpan(usual)} is usual.`,
      'What you publish calls others than those you look for.',
      'Look at where these leads come from.',
      'Show the leads',
    ),
  'wide inbound': ({ usual, ...counts }) =>
    words(
      'Most inbound leads fit',
      `${of(counts)} inbound leads are in the ICP, many: ${percentSpan(usual)} is usual.`,
      'Good news, or an ICP that asks for little.',
      'Look at some of them.',
      'Show the leads',
    ),
  'few accounts': ({ accounts, least }) =>
    words(
      'Few accounts',
      `The list holds ${counted(accounts, 'account')}; you asked for ${count(least)} at least.`,
      'In a small market each account counts, whatever its score.',
      'Add companies, or look at another market.',
      SHOW_ACCOUNTS,
    ),
  'below capacity': ({ accounts, capacity }) =>
    words(
      'Fewer accounts than owners can take',
      `${counted(accounts, 'account')} in the ICP, and owners who can take ${count(capacity)}.`,
      'Somebody will work on companies that do not fit.',
      'Add companies, or let the ICP begin lower.',
      OPEN_TIERS,
    ),
  duplicates: ({ count: again, of: all, examples }) =>
    words(
      'Accounts that stand twice',
      `${of({ count: again, of: all })} accounts stand twice: ${pairs(examples)}`,
      'Two people may call one company.',
      'Keep one row of each.',
      SHOW_ACCOUNTS,
    ),
  'other key': ({ pairs: found, examples }, { hasDeals }) =>
    words(
      'Same name, other key: one company?',
      `${counted(found, 'account')} ${found === 1 ? 'has' : 'have'} the name or domain of another and a key of ${found === 1 ? 'its' : 'their'} own: ${keyed(examples)}`,
      hasDeals
        ? 'Deals go by the key: these may be strangers, or one company whose deals are split.'
        : 'These may be strangers, or one company under two keys.',
      'Look at both rows; nothing is merged by itself.',
      SHOW_ACCOUNTS,
    ),
  'near duplicates': ({ pairs: found, examples }) =>
    words(
      'Accounts that may be one',
      `${counted(found, 'pair')} of accounts may be one company each: ${pairs(examples)}`,
      'Two people may call one company.',
      'Look at them; nothing is merged by itself.',
      SHOW_ACCOUNTS,
    ),
  subsidiaries: ({ pairs: found, examples }, { hasDeals }) =>
    words(
      'Accounts of one group',
      `${counted(found, 'pair')} of accounts may belong to one group each: ${pairs(examples)}`,
      hasDeals
        ? 'A deal with one may be news to the other.'
        : 'Two people may call one buyer, each with an offer of their own.',
      'Give both one owner.',
      SHOW_ACCOUNTS,
    ),
  'never tested': ({ deals }) =>
    words(
      'Not tested yet',
      'No backtest was run.',
      `${counted(deals, 'closed deal')} could say whether the definition is right.`,
      'It takes a click.',
      RUN,
    ),
  'changed since test': ({ days }, beside) =>
    words(
      'Changed since its backtest',
      `The definition has changed since its last backtest, ${counted(days, 'day')} ago.`,
      'What that said need not hold now.',
      ...runAgain(beside),
    ),
  'old test': ({ days }, beside) =>
    words(
      'An old backtest',
      `The last backtest is ${counted(days, 'day')} old.`,
      'Newer deals may tell another story.',
      ...runAgain(beside),
    ),
  'fails test': ({ days }) =>
    words(
      'Fails its backtest',
      `It failed its backtest ${days === 0 ? 'today' : `${counted(days, 'day')} ago`}.`,
      'Tiers that deals do not bear out send people the wrong way.',
      'Look at what would help.',
      OPEN_BACKTEST,
    ),
  'tiers inverted': ({ tiers: [better, worse], rates: [first, second] }) =>
    words(
      `${worse} wins more than ${better}`,
      `${worse} is won more often than ${better}: ${rate(second)} deals, not ${rate(first)}.`,
      'Who works the best tier first works the wrong deals first.',
      'Look at which criteria the lost deals meet.',
      OPEN_BACKTEST,
    ),
  'does not separate': ({ deals }) =>
    words(
      'The score tells nothing',
      `The score hardly tells won deals from lost ones, by ${counted(deals, 'deal')}.`,
      'Tiers are then little more than chance.',
      'Search the columns for one that tells them apart; where none does, add others.',
      'Search for patterns',
    ),
  'no lost deals': ({ won, lost, least }) =>
    words(
      'No lost deals to compare',
      `There are ${counted(won, 'won deal')} and ${lost === 0 ? 'no lost one' : counted(lost, 'lost one')}.`,
      'What all customers have may be what every company has.',
      `Add deals that you lost, ${count(least)} at least.`,
      'Show the deals',
    ),
  'formula error': ({ count: cells, error }) =>
    words(
      'Formulas with an error',
      `${counted(cells, 'formula')} of the score ${cells === 1 ? 'shows' : 'show'} ${error}.`,
      'These accounts have no score.',
      'Recalculate the formulas; the message says what is missing.',
      'Show the cell',
    ),
  'formula of before': ({ count: cells }) =>
    words(
      'Formulas that do not follow',
      `${counted(cells, 'formula')} ${cells === 1 ? 'names' : 'name'} no range of the definition.`,
      'They keep their scores when the definition changes, until somebody recalculates.',
      'Give them the range, such as ICP_CONFIG, behind the rows.',
      'Show the cell',
    ),
  'definitions overlap': ({ name, ...counts }) =>
    words(
      'Two definitions, the same accounts',
      `Of the accounts in its ICP or that of ${configSheetName(name)}, ${of(counts)} are in both.`,
      'Two of one kind leave open whose an account is.',
      'Make them one, or part them by an exclusion.',
      'Compare them',
    ),
  'wins but churns': ({ name, met, others }) =>
    words(
      `“${name}” wins who leave`,
      `Customers that meet “${name}” leave more often: ${rate(met)}, the others ${rate(others)}.`,
      'It wins customers who do not stay.',
      'Give it fewer points, or ask for what those who stay have.',
      OPEN_CRITERION,
    ),
  'ICP churns': (found) =>
    words(
      'The ICP leaves more often',
      whoLeft(found),
      'You look for customers who do not stay.',
      ...whoStays(found),
    ),
  'churn alike': (found) =>
    words(
      'The ICP does not churn less',
      whoLeft(found),
      'What you look for does not tell who stays.',
      ...whoStays(found),
    ),
  'best outside': ({ best, worst, rankedBy, names }) =>
    words(
      'The best customers are outside',
      `By ${enumerated(rankedBy)}, ${count(best.successes)} of the ${count(best.trials)} best customers are in the ICP, and ${count(worst.successes)} of the ${count(worst.trials)} worst.`,
      'The customers worth most are not those you look for.',
      names.length === 0
        ? 'Look at what the best have.'
        : `Look at what the best outside have, such as ${some(names.slice(0, MOST), names, ', ')}`,
      'Show the best outside',
    ),
  'same name': ({ says }) =>
    words(
      'Two criteria of one name',
      says,
      'Reasons can’t tell them apart.',
      'Give each a name of its own.',
      OPEN_CRITERION,
    ),
  'order of tiers': ({ says }) =>
    words(
      'Tiers in no order',
      says,
      'Who reads the tab is misled.',
      'Put the tiers in their order.',
      OPEN_TIERS,
    ),
  'rule without use': ({ says }) =>
    words(
      'A rule without use',
      says,
      'It sends no account to anybody.',
      'Move it up, or switch it off.',
      'Show the rules',
    ),
  'exceptions ended': ({ count: ended, account }) =>
    words(
      'Overrides that are over',
      `${counted(ended, 'override')} ${ended === 1 ? 'is' : 'are'} over, such as that of “${account}”.`,
      'The account has the tier of its score again.',
      'Write a new last day, or delete the row.',
      'Show the overrides',
    ),
};

/**
 * What a person is told of a finding: what it is, why it matters, what to do.
 *
 * @example findingWords(finding).what // 'Employees is filled for 212 of 400 accounts.'
 */
export function findingWords(
  { kind, figures }: Finding,
  beside: Beside = { hasDeals: true },
): FindingWords {
  const say = byKind[kind] as (figures: unknown, beside: Beside) => FindingWords;
  return say(figures, beside);
}
