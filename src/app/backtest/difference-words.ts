import type { Agreement } from '../../insight/backtest/compare';

/** Less likely than this by chance alone is a difference. */
const SIGNIFICANT = 0.05;

/**
 * Which of two definitions is right about more deals, as far as that is not chance.
 *
 * @param labels - Their names.
 * @param agreement - How they judge the same deals.
 * @example differenceWords(['v1', 'v2'], agreement) // 'p = 0.012: v2 is right more often'
 */
export function differenceWords(
  [first, second]: readonly [string, string],
  {
    firstAccounts,
    secondAccounts,
    pValue,
  }: Pick<Agreement, 'firstAccounts' | 'secondAccounts' | 'pValue'>,
): string {
  const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(pValue < 0.1 ? 3 : 2)}`;
  if (pValue >= SIGNIFICANT) return `${p}: may be chance`;
  return `${p}: ${firstAccounts > secondAccounts ? first : second} is right more often`;
}
