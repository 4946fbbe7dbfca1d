export type Verdict = 'PASS' | 'PASS, not yet certain' | 'FAIL' | 'TOO FEW DEALS';
