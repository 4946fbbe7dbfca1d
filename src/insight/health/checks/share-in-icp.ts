import { listedRows } from '../../judged-accounts';
import type { AccountFacts, HealthCheck, HealthFacts } from '../facts';
import { type FindingPlace, finding } from '../finding';
import { usualBeginning } from '../usual-beginning';

const PLACE: FindingPlace = { list: 'tiers', key: 'from' };
/** A list of which sales worked so many was chosen by them: its share in the ICP is none of a market. */
const MOSTLY_WORKED = 0.5;

/** An ICP that holds none of the accounts, too few or too many, of all and of inbound leads. */
export const shareInIcp: HealthCheck = (
  { definition, accounts, deals },
  { leastKnown, icpShare, inboundShare, tooBroad },
) => {
  if (accounts === undefined) return [];
  const { judged } = accounts;
  const rows = listedRows(judged);
  const inside = (some: readonly number[]) => some.filter((row) => judged.inIcp[row] === 1).length;
  const [of, count] = [rows.length, inside(rows)];
  if (of < leastKnown) return [];
  if (count === 0) return [finding('nothing in ICP', 'serious', PLACE, { of }, 1)];
  const share = count / of;
  const severity = share > tooBroad ? 'serious' : 'look';
  const [least, most] = icpShare;
  const ofWhole = (kind: 'narrow ICP' | 'wide ICP', harm: number) => {
    const begins = usualBeginning(definition, accounts, deals, icpShare);
    return [finding(kind, severity, PLACE, { count, of, usual: icpShare, begins }, harm)];
  };
  const ofAll = !isMarket({ deals }, of)
    ? []
    : share < least
      ? ofWhole('narrow ICP', least - share)
      : share > most
        ? ofWhole('wide ICP', share - most)
        : [];
  const leads = inboundRows(accounts);
  if (leads.length < leastKnown) return ofAll;
  const ofLeads = { count: inside(leads), of: leads.length, usual: inboundShare };
  const part = ofLeads.count / leads.length;
  const [low, high] = inboundShare;
  if (part < low) return [...ofAll, finding('narrow inbound', 'look', PLACE, ofLeads, low - part)];
  return part > high
    ? [...ofAll, finding('wide inbound', 'note', PLACE, ofLeads, part - high)]
    : ofAll;
};

/**
 * The rows of inbound leads; none where no column tells them from others.
 *
 * @example inboundRows(accounts).length // 120
 */
export function inboundRows({
  judged,
  inbound,
}: Pick<AccountFacts, 'judged' | 'inbound'>): number[] {
  const rows = listedRows(judged);
  const leads = rows.filter((row) => inbound?.[row] === 1);
  return leads.length === rows.length ? [] : leads;
}

/** Whether a list of accounts is a market, and none that sales chose. */
export function isMarket({ deals }: Pick<HealthFacts, 'deals'>, accounts: number): boolean {
  return workedShare(deals, accounts) < MOSTLY_WORKED;
}

/** Share of the accounts that have a deal; where deals are the accounts, all of them. */
function workedShare(deals: HealthFacts['deals'], accounts: number): number {
  if (deals === undefined) return 0;
  const { dealAccounts, accounts: table, table: own } = deals.input;
  if (dealAccounts === undefined) return table?.rows === own.rows ? 1 : 0;
  return new Set(Array.from(dealAccounts.rows).filter((row) => row >= 0)).size / accounts;
}
