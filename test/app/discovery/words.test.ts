import { describe, expect, it } from 'vitest';
import { words } from '../../../src/app/discovery/words';

describe('what a proposal gains', () => {
  it.each([
    [
      { auc: { value: 0.052, low: 0.004, high: 0.101 }, standing: 'better' },
      'Better than the present definition on the deals held out: AUC +0.052 (+0.004 to +0.101)',
    ],
    [
      { auc: { value: 0.001, low: -0.015, high: 0.017 }, standing: 'not worse and simpler' },
      'Simpler than the present definition, and not worse by more than 0.02 on the deals held out: AUC +0.001 (−0.015 to +0.017)',
    ],
    [
      { auc: { value: -0.02, low: -0.05, high: 0.01 }, standing: 'cannot tell yet' },
      'The deals held out can not tell yet whether it is better than the present definition: AUC −0.020 (−0.050 to +0.010)',
    ],
    [
      { auc: { value: -0.2, low: -0.3, high: -0.1 }, standing: 'worse' },
      'Worse than the present definition on the deals held out: AUC −0.200 (−0.300 to −0.100), so it is not offered',
    ],
    [
      { auc: { value: NaN, low: NaN, high: NaN }, standing: 'cannot tell yet' },
      'The deals held out can not tell yet whether it is better than the present definition: too few to tell',
    ],
  ] as const)('%j', (gain, text) => {
    expect(words.gain(gain)).toBe(text);
  });
});
