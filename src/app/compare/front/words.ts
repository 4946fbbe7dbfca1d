import type { Verdict } from '../../../definition/verdict';
import { count, counted, percentSpan, wholePercent } from '../../../engine/figures';
import type { Estimate } from '../../../stats/estimate';
import { BAND } from '../../backtest/care-words';

/** How one side stands to the other in one rate. */
export type Lead = 'more' | 'fewer' | 'about as many';

const both = (won: Lead, lost: Lead) => {
  const turn = won !== lost && won !== 'about as many' && lost !== 'about as many' ? 'but' : 'and';
  return `keeps ${won} of the won deals ${turn} leaves out ${lost} of the lost`;
};

/** What `ICP Compare` says above the part for analysts. */
export const frontWords = {
  verdict: {
    noDeal: 'Can’t be told by deals: no deal counts for both.',
    few: (least: number, won: number, lost: number) =>
      `Needs ${least} won and ${least} lost deals; both count ${count(won)} and ${count(lost)}.`,
    same: 'Both are right about the same deals.',
    luck: (before: string, after: string) =>
      `${after} and ${before} can’t be told apart by these deals: the difference may be luck.`,
    better: (before: string, after: string, won: Lead, lost: Lead) =>
      `${after} is better than ${before}: it ${both(won, lost)}.`,
    worse: (before: string, after: string, won: Lead, lost: Lead) =>
      `${after} is worse than ${before}: it ${both(won, lost)}.`,
    trade: (before: string, after: string, won: Lead, lost: Lead) =>
      `${after} ${both(won, lost)} than ${before}.`,
    partly: (before: string, after: string, won: Lead, lost: Lead) =>
      `${after} ${both(won, lost)} than ${before}, in all perhaps by luck.`,
    seen: (winner: string, other: string) =>
      `${winner} does better than ${other}, on deals that it may have been made from.`,
  },
  todo: {
    noDeal: 'Compare definitions that look back as far, or look at the accounts.',
    few: 'Compare again when more deals have closed; until then, look at the accounts.',
  },
  rests: (won: number, lost: number, closed: string) =>
    `Compared on the ${counted(won + lost, 'deal')} that both count${closed}: ${count(won)} won, ${count(lost)} lost.`,
  sides: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
  numbers: {
    won: 'Won deals kept',
    lost: 'Lost deals left out',
    before: (rate: number) => `before ${wholePercent(rate)}`,
    difference: (one: Estimate) => {
      const { value, low, high } = one;
      if (low === 0 && high === 0) return 'The same deals as before.';
      const told = `${points(value)}.`;
      if (low > 0 || high < 0) {
        const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b) as [number, number];
        return `${told} Would be ${whole(least)} – ${whole(most)} on other deals like these.`;
      }
      return `${told} Anything from ${points(low)} to ${points(high)} is possible: may be luck.`;
    },
    moving: 'Accounts that change tier',
    of: (all: number) => `of ${count(all)}`,
    inAndOut: (into: number, out: number) =>
      `${count(into)} ${into === 1 ? 'comes' : 'come'} into the ICP, ${count(out)} ${out === 1 ? 'leaves' : 'leave'} it.`,
    legend: 'Dark: sure. Pale: what chance leaves open. The gap in the bar marks before.',
  },
  tiers: {
    title: 'Accounts by tier',
    before: (accounts: number) => `before ${count(accounts)}`,
    same: 'as before',
    note: 'After. Paler: more than before. Grey: fewer.',
  },
  next: {
    title: 'What to do next',
    headers: ['Each by its own deals', 'Won kept', 'Lost left out', 'In the ICP', 'Targets'],
    use: {
      saved: (label: string) => `Stay with ${label}; Score accounts writes its tiers.`,
      draft: (label: string) =>
        `Save ${label} in the sidebar; then Score accounts writes its tiers.`,
      version: (label: string) =>
        `Restore ${label} in the sidebar; then Score accounts writes its tiers.`,
    },
    trade:
      'Decide which costs you more: won deals that it leaves out, or lost ones that it lets in.',
    luck: 'Take the one that is easier to explain, or compare again when more deals have closed.',
    same: 'The deals don’t decide: look at the accounts that change tier.',
    nothing: 'Nothing differs: keep the one that you have.',
    seen: 'Compare again when deals have closed that neither was made from.',
    verdict: {
      PASS: '✓ reached',
      'PASS, not yet certain': '✓ reached, not for certain',
      FAIL: '✕ missed',
      'TOO FEW DEALS': '! too few deals',
    } satisfies Record<Verdict, string>,
  },
  care: {
    fitted: (label: string, deals: number, used: number) =>
      `${label} may have been made from ${count(deals)} of its ${count(used)} deals.`,
    shared: (deals: number) => `Only the ${counted(deals, 'deal')} that both count are compared.`,
    allShared: 'Both count the same deals.',
    byData: (accounts: number) =>
      `${counted(accounts, 'account')} also by data that changed since scored.`,
    wide: (label: string, share: number) =>
      `${label} takes in ${wholePercent(share)} of your accounts; ${percentSpan(BAND)} is usual.`,
    misses: (label: string) => `${label} misses its targets.`,
  },
  moved: {
    title: (changed: number, all: number) =>
      `Accounts that change tier: ${count(changed)} of ${count(all)}`,
    into: 'Into the ICP',
    out: 'Out of the ICP',
    within: 'Another tier, same side',
    counted: (accounts: number) => counted(accounts, 'account'),
    none: 'No account changes its tier.',
    all: (listed: number, total: number) =>
      listed < total
        ? `The ${count(listed)} largest stand at the bottom of this tab.`
        : `${total === 1 ? 'It stands' : `All ${count(total)} stand`} at the bottom of this tab.`,
  },
  analyst: 'Everything below is detail: both reports side by side, all accounts that change.',
  end: 'End of ICP Compare',
} as const;

function whole(share: number): string {
  const rounded = Math.round(100 * Math.abs(share));
  return rounded === 0 && share !== 0 ? 'less than 1' : String(rounded);
}

/** @example points(-0.02) // '2 points fewer' */
function points(difference: number): string {
  const size = whole(difference);
  if (size === '0') return 'no difference';
  return `${size} ${/(^| )1$/.test(size) ? 'point' : 'points'} ${difference < 0 ? 'fewer' : 'more'}`;
}
