import { monthsBefore } from './calendar';
import { type Deal, dealDay, isWon } from './deal';

/** Why a deal does not count, in the order in which it is looked at. */
export const setAsideReasons = [
  'no outcome',
  'unlisted outcome',
  'open',
  'no account',
  'no date',
  'closed before created',
  'outside the window',
  'contradicting',
  'repeated',
] as const;

export type SetAsideReason = (typeof setAsideReasons)[number];

/** The days that a deal's day must lie in: after `after`, up to `to`. */
export interface Window {
  readonly after: number;
  readonly to: number;
}

/** The rows (1-based) that one reason keeps out. */
export interface SetAside {
  readonly reason: SetAsideReason;
  readonly rows: readonly number[];
}

/** Which deals count, as indexes, and the rows of those that do not, by reason. */
export interface Selection {
  readonly used: readonly number[];
  /** `undefined` where the deals have no dates: all count. */
  readonly window: Window | undefined;
  readonly setAside: readonly SetAside[];
}

/** The rows that one reason keeps out. @example rowsAside(selection, 'open') // [7, 12] */
export function rowsAside({ setAside }: Selection, reason: SetAsideReason): readonly number[] {
  return setAside.find((one) => one.reason === reason)?.rows ?? [];
}

type Rule = readonly [
  reason: SetAsideReason,
  applies: (deal: Deal, window: Window | undefined) => boolean,
];

const rules: readonly Rule[] = [
  ['no outcome', ({ outcome, stage }) => outcome === undefined && stage === ''],
  ['unlisted outcome', ({ outcome }) => outcome === undefined],
  ['open', ({ outcome }) => outcome === 'open'],
  ['no account', ({ isJoined }) => !isJoined],
  ['no date', (deal, window) => window !== undefined && Number.isNaN(dealDay(deal))],
  ['closed before created', ({ closedOn, createdOn }) => closedOn < createdOn],
  [
    'outside the window',
    (deal, window) =>
      window !== undefined && !(dealDay(deal) > window.after && dealDay(deal) <= window.to),
  ],
];

/**
 * Picks the closed deals that a backtest may count.
 *
 * Rule: a deal counts by the first of its rows; deals whose rows say both won and lost do not
 * count at all.
 *
 * @param deals - All rows of the deals tab.
 * @param asOf - Last day of the window.
 * @param months - Length of the window.
 * @example selectDeals(deals, 20634, 24).used // [0, 1, 4]
 */
export function selectDeals(deals: readonly Deal[], asOf: number, months: number): Selection {
  const isDated = deals.some((deal) => !Number.isNaN(dealDay(deal)));
  const window = isDated ? { after: monthsBefore(asOf, months), to: asOf } : undefined;
  const setAside = new Map<SetAsideReason, number[]>();
  const putAside = (reason: SetAsideReason, deal: Deal) => {
    const rows = setAside.get(reason);
    if (rows === undefined) setAside.set(reason, [deal.row]);
    else rows.push(deal.row);
  };
  const candidates: number[] = [];
  deals.forEach((deal, index) => {
    const broken = rules.find(([, applies]) => applies(deal, window));
    if (broken === undefined) candidates.push(index);
    else putAside(broken[0], deal);
  });
  const judgeRepeat = repeatJudge(candidates.map((index) => deals[index] as Deal));
  const used = candidates.filter((index) => {
    const deal = deals[index] as Deal;
    const reason = judgeRepeat(deal);
    if (reason !== undefined) putAside(reason, deal);
    return reason === undefined;
  });
  const listed = setAsideReasons.flatMap((reason) => {
    const rows = setAside.get(reason);
    return rows === undefined ? [] : [{ reason, rows }];
  });
  return { used, window, setAside: listed };
}

function repeatJudge(deals: readonly Deal[]): (deal: Deal) => SetAsideReason | undefined {
  const firsts = new Map<string, Deal>();
  const contradicting = new Set<string>();
  for (const deal of deals) {
    if (deal.id === '') continue;
    const first = firsts.get(deal.id);
    if (first === undefined) firsts.set(deal.id, deal);
    else if (isWon(first) !== isWon(deal)) contradicting.add(deal.id);
  }
  return ({ id, row }) => {
    if (id === '') return undefined;
    if (contradicting.has(id)) return 'contradicting';
    return firsts.get(id)?.row === row ? undefined : 'repeated';
  };
}
