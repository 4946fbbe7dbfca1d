import type { Estimate } from '../../stats/estimate';
import { shareDifference } from '../../stats/share-difference';
import type { Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { JudgedDeals } from '../deals/rates';
import type { Column } from '../discovery/column';

/** Who began a deal, by how sources are written, folded. */
const written = {
  seller:
    /\b(?:outbound|cold|prospecting|prospected|sdr|bdr|sales generated|direct sales|sales sourced|seller|self[ -]sourced|account executive|outreach)\b/,
  inbound:
    /\b(?:inbound|website|web|organic|content|webinar|demo request|contact form|seo|advert\w*|ads|paid|search|newsletter|sign ?up|trial)\b/,
} as const;

/** Of the known cells, those that must say who began. */
const MOST = 0.6;

/** How often deals are won that sellers began, and that came by themselves. */
export interface Initiators {
  readonly seller: Proportion;
  readonly inbound: Proportion;
  /** By how much inbound ones are won more often. */
  readonly difference: Estimate;
}

/** Who began each of some deals or leads. */
export type Begun = readonly ('seller' | 'inbound' | undefined)[];

/**
 * Reads a column as who began.
 *
 * @returns `undefined` where it says something else, or one kind only.
 * @example begunBy(column)?.[0] // 'inbound'
 */
export function begunBy(column: Column): Begun | undefined {
  const texts = column.folded();
  const begun = texts.map((text) => {
    if (written.seller.test(text)) return 'seller' as const;
    return written.inbound.test(text) ? ('inbound' as const) : undefined;
  });
  const known = texts.filter((text) => text !== '').length;
  const told = begun.filter((who) => who !== undefined);
  return new Set(told).size === 2 && told.length >= MOST * known ? begun : undefined;
}

/**
 * Compares win rates of seller-initiated and inbound deals.
 *
 * @param begun - Who began each of the deals that count.
 */
export function initiatorsOf(
  begun: Begun,
  judged: Pick<JudgedDeals, 'cluster' | 'clusters' | 'alike' | 'won'>,
): Initiators {
  const rateOf = (who: Begun[number]) =>
    winRateOf(
      judged,
      [...begun.keys()].filter((row) => begun[row] === who),
    );
  const [seller, inbound] = [rateOf('seller'), rateOf('inbound')];
  return { seller, inbound, difference: shareDifference(seller, inbound) };
}
