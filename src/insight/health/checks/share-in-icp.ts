import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { type FindingPlace, finding } from '../finding';

const PLACE: FindingPlace = { list: 'tiers', key: 'from' };

/** An ICP that holds none of the accounts, too few or too many, of all and of inbound leads. */
export const shareInIcp: HealthCheck = (
  { accounts },
  { leastKnown, icpShare, inboundShare, tooBroad },
) => {
  if (accounts === undefined) return [];
  const { judged, inbound } = accounts;
  const rows = listedRows(judged);
  const inside = (some: readonly number[]) => some.filter((row) => judged.inIcp[row] === 1).length;
  const [of, count] = [rows.length, inside(rows)];
  if (of < leastKnown) return [];
  if (count === 0) return [finding('nothing in ICP', 'serious', PLACE, { of }, 1)];
  const share = count / of;
  const figures = { count, of, usual: icpShare };
  const [least, most] = icpShare;
  const ofAll =
    share < least
      ? [finding('narrow ICP', 'look', PLACE, figures, least - share)]
      : share > most
        ? [finding('wide ICP', share > tooBroad ? 'serious' : 'look', PLACE, figures, share - most)]
        : [];
  const leads = rows.filter((row) => inbound?.[row] === 1);
  if (leads.length < leastKnown || leads.length === of) return ofAll;
  const ofLeads = { count: inside(leads), of: leads.length, usual: inboundShare };
  const part = ofLeads.count / leads.length;
  const [low, high] = inboundShare;
  if (part < low) return [...ofAll, finding('narrow inbound', 'look', PLACE, ofLeads, low - part)];
  return part > high
    ? [...ofAll, finding('wide inbound', 'note', PLACE, ofLeads, part - high)]
    : ofAll;
};
