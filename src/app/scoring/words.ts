import type { Override } from '../../engine/model';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';

/** What is said of an account whose tier is an override. */
export const words = {
  /** @example until({ until: 20_878 }) // ' until 1 Mar 2027' */
  until: ({ until }: Pick<Override, 'until'>) =>
    until === undefined ? '' : ` until ${shownDay(isoDay(until))}`,
  by: ({ by }: Pick<Override, 'by'>) => (by === '' ? '' : ` by ${by}`),
  /** @example would('Tier 3', 'Tier 1') // 'would be Tier 3' */
  would: (own: string, tier: string) => `would be ${own}${own === tier ? ' anyway' : ''}`,
  /** Two reasons of an explanation. */
  explained: (one: Override, own: string): readonly string[] => [
    `override${words.until(one)}${words.by(one)}: ${one.reason}`,
    words.would(own, one.tier),
  ],
} as const;
