import { count, counted, percentSpan, wholePercent } from '../../engine/figures';
import type {
  CompanyPair,
  Figures,
  Finding,
  FindingKind,
  Spelling,
} from '../../insight/health/finding';
import type { Proportion } from '../../stats/wilson';

/** What a person is told of a finding. */
export interface FindingWords {
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  readonly todo: string;
  /** On the button that does it, or goes there. */
  readonly button: string;
}

/** Texts that a finding names. */
const MOST = 3;

function words(what: string, why: string, todo: string, button: string): FindingWords {
  return { what, why, todo, button };
}

function of({ count: some, of: all }: { readonly count: number; readonly of: number }): string {
  return `${count(some)} of ${count(all)}`;
}

function rate({ successes, trials }: Proportion): string {
  return of({ count: successes, of: trials });
}

function pairs(examples: readonly CompanyPair[]): string {
  const named = examples.slice(0, MOST).map(({ one, other }) => {
    return one === other ? `“${one}”` : `“${one}” and “${other}”`;
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

const OPEN_CRITERION = 'Open the criterion';
const OPEN_EXCLUSION = 'Open the exclusion';
const OPEN_TIERS = 'Open the tiers';
const SHOW_COLUMN = 'Show the column';
const SHOW_ACCOUNTS = 'Show the accounts';
const RUN = 'Run the backtest';

const narrowOrWide = {
  narrow: 'Too few companies are left to work on.',
  wide: 'Where nearly everybody fits, nobody comes first.',
  begin: 'Look at where the ICP begins.',
} as const;

/** By kind; each takes the figures of its findings. */
const byKind: { readonly [K in FindingKind]: (figures: Figures[K]) => FindingWords } = {
  'no owner': () =>
    words(
      'Nobody owns this definition.',
      'Without an owner nobody keeps it true.',
      'Write a name into Owner.',
      'Name an owner',
    ),
  'not reviewed': ({ days, isStale }) =>
    words(
      `Nobody has reviewed this definition for ${counted(days, 'day')}.`,
      isStale
        ? 'In a year markets, products and prices change.'
        : 'Once a quarter is usual: criteria stop telling without a sign.',
      'Go through health, drift, backtest and patterns, and note the day.',
      'Start the review',
    ),
  'firmographic only': ({ dimension }) =>
    words(
      `All that counts is ${dimension}: who a company is.`,
      'It does not say who wants something now.',
      'Add a criterion on what a company does: visits, roles it fills, tools it uses.',
      'Add a criterion',
    ),
  'no exclusions': () =>
    words(
      'No exclusion is on.',
      'Whom to leave alone saves most time.',
      'Add what you never win, with its reason.',
      'Add an exclusion',
    ),
  'no reason': ({ name, reason }) =>
    words(
      `The exclusion “${name}” has no reason but “${reason}”.`,
      'Nobody can say why an account is out, or when that ends.',
      'Write the reason in a few words.',
      OPEN_EXCLUSION,
    ),
  'exclusion never': ({ name, of: all }) =>
    words(
      `The exclusion “${name}” leaves out none of ${counted(all, 'account')}.`,
      'It may hold a slip, or be about companies that you no longer have.',
      'Check its value, or switch it off.',
      OPEN_EXCLUSION,
    ),
  'exclusion nearly always': ({ name, ...counts }) =>
    words(
      `The exclusion “${name}” leaves out ${of(counts)} accounts.`,
      'So many are hardly all wrong.',
      'Check its operator and value.',
      OPEN_EXCLUSION,
    ),
  'exclusion costs wins': ({ name, won, ofWon, lost }) =>
    words(
      `The exclusion “${name}” leaves out ${of({ count: won, of: ofWon })} deals that you won, and ${count(lost)} that you lost.`,
      'It costs deals that you win about as often as others.',
      'Make it narrower, or a criterion with few points.',
      OPEN_EXCLUSION,
    ),
  'many criteria': ({ dimension, count: criteria }) =>
    words(
      `${dimension} has ${count(criteria)} criteria.`,
      'Nobody keeps so many in mind, and each counts for little.',
      'Keep those that the backtest says tell most.',
      'Open the weights',
    ),
  'few criteria': ({ dimensions, least }) =>
    words(
      `${dimensions.join(' and ')} ${dimensions.length === 1 ? 'has' : 'have'} fewer than ${count(least)} criteria.`,
      'A single cell then decides much.',
      'Add what you know of your best customers.',
      'Add a criterion',
    ),
  'never met': ({ name, of: all, meant }) =>
    words(
      `None of ${counted(all, 'account')} meets “${name}”.`,
      'Its points only make all scores lower.',
      meant === '' ? 'Check its value, or switch it off.' : `You may have meant “${meant}”.`,
      OPEN_CRITERION,
    ),
  'nearly never met': ({ name, ...counts }) =>
    words(
      `Only ${of(counts)} accounts meet “${name}”.`,
      'It tells hardly any account from another.',
      'Make it wider, or give it fewer points.',
      OPEN_CRITERION,
    ),
  'nearly always met': ({ name, ...counts }) =>
    words(
      `${of(counts)} accounts meet “${name}”.`,
      'What all have tells none from another.',
      'Make it narrower, or switch it off.',
      OPEN_CRITERION,
    ),
  'say the same': ({ names: [one, other] }) =>
    words(
      `“${one}” and “${other}” are met by the same accounts.`,
      'What they say counts twice.',
      'Keep one of them.',
      OPEN_CRITERION,
    ),
  contradiction: ({ names: [criterion, exclusion], value }) =>
    words(
      `“${criterion}” rewards “${value}”, and the exclusion “${exclusion}” leaves it out.`,
      'The points can’t count for anybody.',
      'Take the value out of one of them.',
      OPEN_CRITERION,
    ),
  'effect turned': ({ name, met, others }) =>
    words(
      `Deals that meet “${name}” are won less often: ${rate(met)}, the others ${rate(others)}.`,
      'It gives points for what you lose by.',
      'Turn it round, or switch it off.',
      OPEN_CRITERION,
    ),
  'column missing': ({ field, onlyOnDeals }) =>
    words(
      onlyOnDeals
        ? `${field} stands beside the deals, and not beside the accounts.`
        : `The accounts have no column ${field}.`,
      'What asks for it is unknown for every account.',
      onlyOnDeals
        ? 'Add the column to the accounts, or switch off what asks for it.'
        : 'Name the column that holds it, or switch off what asks for it.',
      'Choose the column',
    ),
  'column renamed': ({ field, header }) =>
    words(
      `The accounts have no column ${field}; “${header}” looks like it.`,
      'What asks for it is unknown for every account.',
      `Take “${header}” as another name of ${field}.`,
      `Use “${header}”`,
    ),
  'column twice': ({ field }) =>
    words(
      `Two columns of the accounts fit ${field}.`,
      'Neither is used, as either may be meant.',
      'Rename the one that is not meant.',
      SHOW_COLUMN,
    ),
  'poorly filled': ({ field, ...counts }) =>
    words(
      `${field} is filled for ${of(counts)} accounts.`,
      'The others are judged by what is left.',
      'Fill it where the score leaves the tier open, or give it less weight.',
      SHOW_COLUMN,
    ),
  unreadable: ({ field, example, meant, ...counts }) =>
    words(
      `${of(counts)} cells of ${field} can’t be read, such as “${example}”.`,
      'They count as unknown.',
      meant === '' ? 'Write them as the others are.' : `“${meant}” may be meant.`,
      'Show the cells',
    ),
  'dates for sizes': ({ field, read, ...counts }) =>
    words(
      `${of(counts)} cells of ${field} are dates among sizes.`,
      read === counts.count
        ? 'They are read as the sizes that they were, such as 1–10; the next import may bring more.'
        : `${count(counts.count - read)} of them can’t be read as a size.`,
      'Format the column as plain text before you paste.',
      SHOW_COLUMN,
    ),
  spellings: ({ field, rows, spellings }) =>
    words(
      `${counted(rows, 'account')} may be misspelt in ${field}: ${slips(spellings)}`,
      'No criterion knows them, so they count as no fit.',
      'Correct the cells, or add the spelling to the value.',
      SHOW_COLUMN,
    ),
  'decides alone': ({ field }) =>
    words(
      `${field} alone tells nearly all won deals from lost ones.`,
      'It may be filled in only when a deal closes: then no account to come has it.',
      'Say whether it is known before the close.',
      'Answer',
    ),
  'nothing in ICP': ({ of: all }) =>
    words(
      `None of ${counted(all, 'account')} is in the ICP.`,
      'Nobody would be worked on.',
      narrowOrWide.begin,
      OPEN_TIERS,
    ),
  'narrow ICP': ({ usual, ...counts }) =>
    words(
      `${of(counts)} accounts are in the ICP, few: ${percentSpan(usual)} is usual.`,
      narrowOrWide.narrow,
      narrowOrWide.begin,
      OPEN_TIERS,
    ),
  'wide ICP': ({ usual, ...counts }) =>
    words(
      `${of(counts)} accounts are in the ICP, many: ${percentSpan(usual)} is usual.`,
      narrowOrWide.wide,
      narrowOrWide.begin,
      OPEN_TIERS,
    ),
  'narrow inbound': ({ usual, ...counts }) =>
    words(
      `${of(counts)} inbound leads are in the ICP, few: ${percentSpan(usual)} is usual.`,
      'What you publish calls others than those you look for.',
      'Look at where these leads come from.',
      'Show the leads',
    ),
  'wide inbound': ({ usual, ...counts }) =>
    words(
      `${of(counts)} inbound leads are in the ICP, many: ${percentSpan(usual)} is usual.`,
      'Good news, or an ICP that asks for little.',
      'Look at some of them.',
      'Show the leads',
    ),
  'few accounts': ({ accounts, least }) =>
    words(
      `The list holds ${counted(accounts, 'account')}; you asked for ${count(least)} at least.`,
      'In a small market each account counts, whatever its score.',
      'Add companies, or look at another market.',
      SHOW_ACCOUNTS,
    ),
  'below capacity': ({ accounts, capacity }) =>
    words(
      `${counted(accounts, 'account')} in the ICP, and owners who can take ${count(capacity)}.`,
      'Somebody will work on companies that do not fit.',
      'Add companies, or let the ICP begin lower.',
      OPEN_TIERS,
    ),
  duplicates: ({ count: again, of: all, examples }) =>
    words(
      `${of({ count: again, of: all })} accounts stand twice: ${pairs(examples)}`,
      'Two people may call one company.',
      'Keep one row of each.',
      SHOW_ACCOUNTS,
    ),
  'near duplicates': ({ pairs: found, examples }) =>
    words(
      `${counted(found, 'pair')} of accounts may be one company each: ${pairs(examples)}`,
      'Two people may call one company.',
      'Look at them; nothing is merged by itself.',
      SHOW_ACCOUNTS,
    ),
  subsidiaries: ({ pairs: found, examples }) =>
    words(
      `${counted(found, 'pair')} of accounts may belong to one group each: ${pairs(examples)}`,
      'A deal with one may be news to the other.',
      'Give both one owner.',
      SHOW_ACCOUNTS,
    ),
  'never tested': ({ deals }) =>
    words(
      'No backtest was run.',
      `${counted(deals, 'closed deal')} could say whether the definition is right.`,
      'It takes a click.',
      RUN,
    ),
  'changed since test': ({ days }) =>
    words(
      `The definition has changed since its last backtest, ${counted(days, 'day')} ago.`,
      'What that said need not hold now.',
      'Run it again.',
      RUN,
    ),
  'old test': ({ days }) =>
    words(
      `The last backtest is ${counted(days, 'day')} old.`,
      'Newer deals may tell another story.',
      'Run it again.',
      RUN,
    ),
  'fails test': ({ days }) =>
    words(
      `It failed its backtest ${days === 0 ? 'today' : `${counted(days, 'day')} ago`}.`,
      'Tiers that deals do not bear out send people the wrong way.',
      'Look at what would help.',
      'Open the backtest',
    ),
  'tiers inverted': ({ tiers: [better, worse], rates: [first, second] }) =>
    words(
      `${worse} is won more often than ${better}: ${rate(second)} deals, not ${rate(first)}.`,
      'Who works the best tier first works the wrong deals first.',
      'Look at which criteria the lost deals meet.',
      'Open the backtest',
    ),
  'does not separate': ({ deals }) =>
    words(
      `The score hardly tells won deals from lost ones, by ${counted(deals, 'deal')}.`,
      'Tiers are then little more than chance.',
      'Build from deals, or ask for other columns.',
      'Build from deals',
    ),
  'no lost deals': ({ won, lost, least }) =>
    words(
      `There are ${counted(won, 'won deal')} and ${lost === 0 ? 'no lost one' : counted(lost, 'lost one')}.`,
      'What all customers have may be what every company has.',
      `Add deals that you lost, ${count(least)} at least.`,
      'Show the deals',
    ),
  'formula error': ({ count: cells, error }) =>
    words(
      `${counted(cells, 'formula')} of the score ${cells === 1 ? 'shows' : 'show'} ${error}.`,
      'These accounts have no score.',
      'Recalculate the formulas; the message says what is missing.',
      'Show the cell',
    ),
  'formula of before': ({ count: cells }) =>
    words(
      `${counted(cells, 'formula')} ${cells === 1 ? 'is' : 'are'} written as an earlier version wrote them.`,
      'They work, and may be slower.',
      'Insert score formulas again.',
      'Insert score formulas',
    ),
  'definitions overlap': (counts) =>
    words(
      `Another definition claims ${of(counts)} of the same accounts.`,
      'Two of one kind leave open whose an account is.',
      'Make them one, or part them by an exclusion.',
      'Compare them',
    ),
  'wins but churns': ({ name, met, others }) =>
    words(
      `Customers that meet “${name}” leave more often: ${rate(met)}, the others ${rate(others)}.`,
      'It wins customers who do not stay.',
      'Give it fewer points, or ask for what those who stay have.',
      OPEN_CRITERION,
    ),
  'ICP churns': ({ own, others }) =>
    words(
      `Customers in the ICP leave more often: ${rate(own)}, the others ${rate(others)}.`,
      'You look for customers who do not stay.',
      'Look at what those who stay have.',
      'See who stays',
    ),
  'best outside': ({ best, worst }) =>
    words(
      `${wholePercent(best.value)} of your best fifth of customers are in the ICP, of the worst fifth ${wholePercent(worst.value)}.`,
      'The customers worth most are not those you look for.',
      'Look at what the best have.',
      'See the best customers',
    ),
  'same name': ({ says }) =>
    words(says, 'Reasons can’t tell them apart.', 'Give each a name of its own.', OPEN_CRITERION),
  'order of tiers': ({ says }) =>
    words(says, 'Who reads the tab is misled.', 'Put the tiers in their order.', OPEN_TIERS),
  'rule without use': ({ says }) =>
    words(
      says,
      'It sends no account to anybody.',
      'Move it up, or switch it off.',
      'Open the rules',
    ),
  'exceptions ended': ({ count: ended, account }) =>
    words(
      `${counted(ended, 'exception')} ${ended === 1 ? 'is' : 'are'} over, such as that of “${account}”.`,
      'The account has the tier of its score again.',
      'Write a new last day, or delete the row.',
      'Open the exceptions',
    ),
};

/**
 * What a person is told of a finding: what it is, why it matters, what to do.
 *
 * @example findingWords(finding).what // 'Employees is filled for 212 of 400 accounts.'
 */
export function findingWords({ kind, figures }: Finding): FindingWords {
  return (byKind[kind] as (figures: unknown) => FindingWords)(figures);
}
