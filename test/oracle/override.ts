import type { Cell, Override } from '../../src/engine/model';

/** The part of a web or mail address that names a company; any other text without case and needless blanks. */
function companyOf(written: string): string {
  const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  const [, host = ''] = /^(?:https?:\/\/)?(?:[^@/\s]+@)?(?:www\.)?([^/\s?#:]+)/.exec(text) ?? [];
  return host.includes('.') && !text.includes(' ') ? host : text;
}

/**
 * The tier that an account has by what src/engine/README.md says of overrides: a second reading, written without any
 * code of the product.
 *
 * @param own - Tier by its score.
 * @param today - Days since 1970-01-01.
 */
export function tierByHand(
  overrides: readonly Override[],
  tiers: readonly { readonly name: string }[],
  key: Cell,
  own: string,
  today: number,
): string {
  const company = companyOf(String(key));
  for (const { account, tier, until } of overrides) {
    const isItsOwn = company !== '' && companyOf(account) === company;
    const isOver = until !== undefined && today > until;
    if (isItsOwn && !isOver && tiers.some(({ name }) => name === tier)) return tier;
  }
  return own;
}
