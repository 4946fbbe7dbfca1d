import type { Definition } from '../../definition/definition';
import { neverMatching } from '../../definition/route-remarks';
import { enumerated } from '../../engine/enumerated';
import { count, counted } from '../../engine/figures';
import type { Hindrance } from '../../insight/routing/lack';
import { must } from '../messages';
import type { AccountRoutes } from './account-route';
import type { Owned } from './owned';
import type { RouteCounts, Tallied } from './route-counts';

/** Owners, and how many accounts. */
type Counted = Pick<Tallied<unknown>, 'names' | 'accounts'>;

/** Owners that are named one by one. */
const MOST_NAMED = 5;

/** What is said of owners and days. */
export const words = {
  noDeals: (sheet: string) => `there is no tab ${sheet}`,
  noCustomers: (reason: string) =>
    `Who is a customer can’t be told, so all have the next action of their tier: ${reason}.`,
  noColumn: (rule: string, field: string, sheet: string) =>
    `Owners and days stay as they are: rule "${rule}" asks for ${field}, and ${sheet} has no such column, or two of them.`,
  noKey: (sheet: string) =>
    `Owners and days stay as they are: ${must('The account key', 'a column with a domain or a name', 'none', sheet)}. ICP Config names it under DEALS.`,
  emptied: (headers: readonly string[]) =>
    `${joined(headers)} ${headers.length === 1 ? 'is' : 'are'} empty now: ICP Config does not say it any more. Undo brings back what stood there.`,
  unused: (rules: readonly string[]) =>
    `${rules.length === 1 ? 'Rule' : 'Rules'} ${joined(rules.map((rule) => `"${rule}"`))} ${rules.length === 1 ? 'fits' : 'fit'} no account.`,
  routed: (counts: RouteCounts, owned: readonly Owned[]): string[] => {
    const { got, kept, parted, byHand, first } = counts;
    return [
      ...(got.length === 0
        ? []
        : [`New owners: ${shares(got)}${kept + byHand > 0 ? '' : without(owned)}.`]),
      ...(kept === 0 ? [] : [stays(kept, got.length > 0)]),
      ...(first === undefined ? [] : [ownChoice(byHand, first)]),
      ...byReason(parted).flatMap(([why, some]) => partings[why](some)),
      ...(tellsMore(counts, owned) ? [`Owners now: ${shares(owned)}${without(owned)}.`] : []),
    ];
  },
  lacking: ({ lacking }: RouteCounts): string[] =>
    lacking.flatMap((one) => {
      const reason = words.lack[one.why]?.(one.names);
      return reason === undefined ? [] : [`${ownerless(one)} no owner: ${reason}.`];
    }),
  noOwner: (why: string) => `No owner: ${why}`,
  excluded: 'it is excluded',
  noRule: 'ICP Config names nobody for its tier',
  nobody: (rule: string) => `rule "${rule}" names nobody`,
  soon: 'the next run of Score accounts gives it one',
  /** Why nobody has an account. */
  lack: {
    away: (names) => `${joined(names)} ${names.length === 1 ? 'takes' : 'take'} no new ones`,
    full: (names) =>
      `${joined(names)} ${names.length === 1 ? 'has as many as allowed' : 'have as many as they may'}`,
    'no key': () => 'nothing tells which one it is',
  } as Partial<Record<Hindrance, (names: readonly string[]) => string>>,
} as const;

function stays(accounts: number, hasNew: boolean): string {
  const whose = hasNew ? 'theirs' : 'their owner';
  return `${counted(accounts, 'account')} ${accounts === 1 ? 'keeps' : 'keep'} ${whose}.`;
}

function ownChoice(accounts: number, { row, owner }: NonNullable<RouteCounts['first']>): string {
  const who = accounts === 1 ? '1 account keeps the owner' : `${count(accounts)} keep the owners`;
  return `${who} that somebody typed and ICP Config does not name (first: row ${row}, ${owner}).`;
}

type Partings = Readonly<
  Record<RouteCounts['parted'][number]['why'], (some: RouteCounts['parted']) => string[]>
>;

const partings: Partings = {
  away: (some) => [`${leave(some)} who are away: ${shares(some)}.`],
  'not named': (some) => [
    `${leave(some)} whom their rule does not name: ${shares(some)} (${handedOver(some)}).`,
  ],
  full: (some) => [`${leave(some)} who have as many as they may: ${shares(some)}.`],
  'same account': (some) => [`${leave(some)} since rows of one account have one: ${shares(some)}.`],
  'no rule': (some) => [
    `${counted(total(some), 'account')} ${total(some) === 1 ? 'has' : 'have'} no owner any more: excluded, or no rule names one.`,
  ],
  'no key': () => [],
};

/** Whether it is not all said by who is new. */
function tellsMore({ got, kept, parted, byHand }: RouteCounts, owned: readonly Owned[]): boolean {
  const isNews = got.length + parted.length > 0 || owned.some(({ accounts }) => accounts === 0);
  return isNews && kept + byHand > 0;
}

/** @example without([{ names: ['Clara'], accounts: 0 }]) // ', Clara 0' */
function without(owned: readonly Owned[]): string {
  const none = owned.filter(({ accounts }) => accounts === 0).flatMap(({ names }) => names);
  if (none.length <= MOST_NAMED) return none.map((name) => `, ${name} 0`).join('');
  return `; ${joined(none)} have none`;
}

/** Of accounts in ICP, and of others. @example ownerless({ accounts: 3, inIcp: 1, … }) // '1 account in ICP and 2 others have' */
function ownerless({ accounts, inIcp }: Tallied<unknown>): string {
  const others = accounts - inIcp;
  const have = accounts === 1 ? 'has' : 'have';
  if (inIcp === 0) return `${counted(accounts, 'account')} outside ICP ${have}`;
  const best = `${counted(inIcp, 'account')} in ICP`;
  return others === 0 ? `${best} ${have}` : `${best} and ${counted(others, 'other')} have`;
}

function leave(some: readonly Tallied<unknown>[]): string {
  return `${counted(total(some), 'account')} ${total(some) === 1 ? 'leaves' : 'leave'} owners`;
}

/** @example handedOver([{ names: ['Clara'], first: { row: 12, owner: 'Anna' }, … }]) // 'first: row 12, from Clara to Anna' */
function handedOver(some: readonly Tallied<unknown>[]): string {
  const [least] = [...some].sort((a, b) => a.first.row - b.first.row);
  const { row = 0, owner = '' } = least?.first ?? {};
  return `first: row ${row}, from ${joined(least?.names ?? [])} to ${owner || 'nobody'}`;
}

function total(some: readonly Counted[]): number {
  return some.reduce((sum, { accounts }) => sum + accounts, 0);
}

function byReason<Why>(some: readonly Tallied<Why>[]): [Why, readonly Tallied<Why>[]][] {
  const reasons = [...new Set(some.map(({ why }) => why))];
  return reasons.map((why) => [why, some.filter((one) => one.why === why)]);
}

/** What is said of owners and days beside the counts. */
export function routingRemarks(
  definition: Pick<Definition, 'routes' | 'tiers'>,
  { unused, stands }: Pick<AccountRoutes, 'unused' | 'stands'>,
  emptied: readonly string[],
): string[] {
  const never = new Set(neverMatching(definition));
  const idle = unused.filter((rule) => !never.has(rule));
  return [
    ...(stands === '' ? [] : [stands]),
    ...(emptied.length === 0 ? [] : [words.emptied(emptied)]),
    ...(idle.length === 0 ? [] : [words.unused(idle)]),
  ];
}

/** @example shares([{ names: ['Ana'], why: '', accounts: 12 }]) // 'Ana 12' */
function shares(all: readonly Counted[]): string {
  const some = all.filter(({ accounts }) => accounts > 0);
  const named = some.slice(0, MOST_NAMED);
  const rest = total(some) - total(named);
  const parts = named.map(({ names, accounts }) => `${joined(names)} ${count(accounts)}`);
  return [...parts, ...(rest > 0 ? [`others ${count(rest)}`] : [])].join(', ');
}

/** @example joined(['Ana', 'Ben', 'Cem']) // 'Ana, Ben and Cem' */
function joined(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${count(more)} more`] : names;
  return enumerated(shown);
}
