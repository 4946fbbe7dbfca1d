export const verdictNames = ['PASS', 'PASS, not yet certain', 'FAIL', 'TOO FEW DEALS'] as const;
export type Verdict = (typeof verdictNames)[number];
