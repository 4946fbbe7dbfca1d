import type { Agreement } from '../stats/agreement';

/** Less likely than this by chance alone is a difference. */
const SIGNIFICANT = 0.05;

/**
 * Which of two definitions is right about more deals, as far as that is not chance. Where deals
 * repeat accounts, it says how many accounts tell.
 *
 * @param labels - Their names.
 * @param agreement - How they judge the same deals.
 * @example differenceWords(['v1', 'v2'], agreement) // 'v2 is right more often (p = 0.012)'
 */
export function differenceWords(
  [first, second]: readonly [string, string],
  agreement: Pick<Agreement, 'onlyFirstRight' | 'onlySecondRight' | 'accounts' | 'pValue'>,
): string {
  const { onlyFirstRight, onlySecondRight, accounts, pValue } = agreement;
  const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(pValue < 0.1 ? 3 : 2)}`;
  const isByAccount = accounts < onlyFirstRight + onlySecondRight;
  const by = isByAccount ? ` over ${accounts === 1 ? '1 account' : `${accounts} accounts`}` : '';
  const better = onlyFirstRight > onlySecondRight ? first : second;
  const told = pValue < SIGNIFICANT ? `${better} is right more often` : 'may be chance';
  return `${told} (${p}${by})`;
}
