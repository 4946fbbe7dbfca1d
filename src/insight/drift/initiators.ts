import type { Estimate } from '../../stats/estimate';
import { shareDifference } from '../../stats/share-difference';
import type { Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { JudgedDeals } from '../deals/rates';
import type { Column } from '../discovery/column';

/** Who began a deal, by how sources are written, folded. */
const written = {
  seller:
    /\b(?:outbound|cold|prospecting|prospected|sdr|bdr|sales generated|sales sourced|seller|self[ -]sourced|account executive|outreach)\b/,
  inbound:
    /\b(?:inbound|website|web|organic|content|webinar|demo request|contact form|seo|advert\w*|ads|paid|search|newsletter|sign ?up|trial)\b/,
} as const;

/** Of the known cells, those that must say who began. */
const MOST = 0.6;

/** How often deals are won that sellers began, and that came by themselves. */
export interface Initiators {
  readonly field: string;
  readonly seller: Proportion;
  readonly inbound: Proportion;
  /** By how much inbound ones are won more often. */
  readonly difference: Estimate;
}

/**
 * Compares win rates of seller-initiated and inbound deals.
 *
 * @param column - Of the deals that count.
 * @returns `undefined` where the column does not say who began, or tells one kind only.
 */
export function initiatorsOf(
  column: Column,
  judged: Pick<JudgedDeals, 'cluster' | 'clusters' | 'alike' | 'won'>,
): Initiators | undefined {
  const texts = column.folded();
  const known = texts.filter((text) => text !== '').length;
  const of = (kind: keyof typeof written) =>
    [...texts.keys()].filter((row) => written[kind].test(texts[row] as string));
  const [sellers, inbounds] = [of('seller'), of('inbound')];
  if (sellers.length + inbounds.length < MOST * known) return undefined;
  if (sellers.length === 0 || inbounds.length === 0) return undefined;
  const [seller, inbound] = [winRateOf(judged, sellers), winRateOf(judged, inbounds)];
  return { field: column.field, seller, inbound, difference: shareDifference(seller, inbound) };
}
