/** A column that tells how good a customer is; `isGood` false where less is better. */
export interface ValueColumn {
  readonly index: number;
  readonly isGood: boolean;
}

const good =
  /\b(?:ltv|clv|lifetime value|arr|mrr|acv|nrr|grr|ndr|retention|expansion|upsell|nps|csat|health score|contract value|tenure|renewals?)\b/i;
const bad =
  /\b(?:churn(?:ed)?|support (?:load|tickets?|cases?|cost)|tickets?|escalations?|refunds?|discount|late payments?|contraction|downgrades?)\b/i;

/**
 * Finds the columns that say how good a customer is.
 *
 * @param headers - As they stand in the sheet.
 * @example valueColumns(['Account', 'ARR', 'Support tickets']).length // 2
 */
export function valueColumns(headers: readonly string[]): ValueColumn[] {
  return headers.flatMap((header, index) => {
    const words = header.replace(/[_-]+/g, ' ');
    if (bad.test(words)) return { index, isGood: false };
    return good.test(words) ? { index, isGood: true } : [];
  });
}
