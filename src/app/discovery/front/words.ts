import { enumerated } from '../../../engine/enumerated';
import { count, counted, wholePercent } from '../../../engine/figures';

/** Columns that are named. */
const MOST_NAMED = 3;

/** What `ICP Patterns` says above the part for analysts. */
export const frontWords = {
  verdict: {
    noDeal: 'Can’t be told yet: no deal counts.',
    outside: 'Can’t be told: all closed deals lie outside the months that count.',
    few: (least: number, won: number, lost: number) =>
      `Needs ${least} won and ${least} lost deals; you have ${count(won)} and ${count(lost)}.`,
    noColumn: 'No usable pattern: there is no column to look at.',
    nothing: (columns: number) =>
      columns === 1
        ? 'No usable pattern: the one column tells won from lost deals no better than luck.'
        : `No usable pattern: none of ${count(columns)} columns tells won from lost deals better than luck.`,
    notUsable: 'No usable pattern: what tells won from lost deals can’t become a criterion.',
    found: (usable: number, fresh: number, areSame: boolean) => {
      if (usable === 1) {
        const there = areSame ? 'asks for it' : 'has a criterion on its column';
        const is = fresh === 0 ? `and your definition ${there}` : 'not in your definition yet';
        return `One thing tells won from lost deals, ${is}.`;
      }
      const told = `${count(usable)} things tell won from lost deals`;
      if (fresh === 0) {
        const there = areSame ? 'asks for all of them' : 'has a criterion on each of these columns';
        return `${told}, and your definition ${there}.`;
      }
      if (fresh === usable) return `${told}; your definition asks for none of them yet.`;
      const are = fresh === 1 ? 'is' : 'are';
      return `${told}; ${count(fresh)} of them ${are} not in your definition yet.`;
    },
  },
  done: {
    accept: 'Next: accept what you believe in the sidebar, Define › Discover patterns.',
    allThere: 'Next: Backtest says how well it does.',
  },
  again: 'then run Discover patterns again.',
  moreDeals: 'Run Discover patterns again when more deals have closed.',
  rests: (won: number, lost: number, closed: string, accounts: number) => {
    const all = won + lost;
    const of = accounts < all ? ` of ${counted(accounts, 'account')}` : '';
    return `Looked at ${counted(all, 'deal')}${of}${closed}: ${count(won)} won, ${count(lost)} lost.`;
  },
  searched: (columns: number) =>
    `${counted(columns, 'column')} ${columns === 1 ? 'was' : 'were'} searched.`,
  numbers: {
    strongest: (label: string) => `Surest: ${label}`,
    others: (rate: number) => `/ ${wholePercent(rate)} of the others`,
    hold: 'Columns that tell more than luck',
    of: (all: number) => `of ${count(all)}`,
    byLuck: (expected: number) =>
      Math.round(expected) < 1
        ? 'By luck alone, fewer than one would be among them.'
        : `By luck alone, about ${Math.round(expected)} would be among them.`,
    fresh: 'Not in your definition yet',
    noneFresh: 'It has a criterion on each of these columns.',
    strongestFresh: (label: string) => `First: ${label}`,
    legend: (rate: number) =>
      `Dark: sure. Pale: what chance leaves open. The gap in the bar marks all deals: ${wholePercent(rate)} won.`,
  },
  told: 'What tells won from lost',
  toldNote: (more: number) => {
    const rest = more > 0 ? ` ${count(more)} more below.` : '';
    return `Share won where it is met. ✓ your definition asks for this column, ○ not yet.${rest}`;
  },
  next: {
    title: 'What to do next',
    headers: ['Change', 'Win rate', 'The others', 'What you get'],
    accept: 'Accept in the sidebar (Patterns), or write it into ICP Config:',
    allThere: (areSame: boolean) =>
      `✓ Nothing to add: your definition ${areSame ? 'asks for all of it' : 'has a criterion on each of these columns'}.`,
    idle: (labels: readonly string[]) =>
      `Worth a look, on columns no better than luck: ${named(labels)}.`,
    backtest:
      'Backtest says how well it does, Build from deals whether other conditions do better.',
    take: (label: string) => `Take in ${label}`,
    exclude: (label: string) => `Exclude ${label}`,
    weigh: (label: string) => `Weigh ${label}`,
    gets: {
      criterion: 'Won deals score higher',
      exclusion: 'Hardly any win is lost',
      'wins but churns': 'Wins, but leaves again',
    },
    column: 'Add a column that says more of who buys, such as tools in use or what they asked for.',
    stays: 'Your definition stays as it is; Backtest says how well it does.',
    answer: (fields: readonly string[]) =>
      `Write yes or no in FIELDS › Searched for ${named(fields)}; ASKED ABOUT below says when yes.`,
  },
  care: {
    stays: (own: number, others: number) =>
      `Customers in the ICP stay: ${wholePercent(own)} left, ${wholePercent(others)} of others.`,
    leaves: (own: number, others: number) =>
      `Customers in the ICP leave more: ${wholePercent(own)} against ${wholePercent(others)}.`,
    winsButChurns: (label: string) => `${label} wins, but does not stay.`,
    unstable: (label: string) => `${label} does not hold over time.`,
    onlyOnDeals: (label: string) => `${label}: only deals have it, no account.`,
    asked: (columns: number) =>
      `${counted(columns, 'column')} not used until you answer for ${columns === 1 ? 'it' : 'them'}.`,
    few: (won: number, lost: number) =>
      `${count(won)} won and ${count(lost)} lost deals show only strong differences.`,
    luck: 'All columns were tested against luck together.',
    alone: 'Each column is judged alone; Build from deals weighs all.',
  },
  worth: {
    title: 'Who stays, and who is worth most',
    stay: 'Stay with you',
    staying: (good: number, bad: number) => `${count(good)} stay, ${count(bad)} left`,
    best: 'Worth most',
    rankedBy: (columns: readonly string[]) => `the best fifth by ${named(columns)}`,
    rate: (own: number, others: number) =>
      `${wholePercent(own)}, of the others ${wholePercent(others)}`,
    none: 'Nothing tells them apart better than luck.',
  },
  onlyWhy: 'What this rests on, and which columns are not searched.',
  analyst: 'Everything below is detail: each column with all figures, and the columns left out.',
  end: 'End of ICP Patterns',
} as const;

function named(fields: readonly string[]): string {
  const told = fields.slice(0, MOST_NAMED);
  const more = fields.length - told.length;
  return enumerated(more > 0 ? [...told, `${count(more)} more`] : told);
}
