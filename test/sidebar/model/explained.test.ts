import { describe, expect, it } from 'vitest';
import { explainAccount } from '../../../src/sidebar/model/explained';
import { smallDefinition } from '../../support/definitions';

describe('the explanation of one account', () => {
  it('is the one of the formulas, by the cells of that account', () => {
    const evaluation = {
      rowCount: 2,
      blank: new Uint8Array(2),
      criteria: [Float64Array.of(0, 1), Float64Array.of(0, 0), Float64Array.of(0, 1), undefined],
      exclusions: [Float64Array.of(1, 0)],
    };
    const line = {
      row: 1,
      label: 'Alder',
      cells: { Industry: 'Software', Employees: '5,200', 'Last visit': '2026-01-01' },
    };
    const { headline, reasons } = explainAccount(smallDefinition, evaluation, 1, line);
    expect(headline).toBe('84.6 · Tier 1');
    expect(reasons.join()).toMatch(/Industry is Software/);
    expect(reasons.join()).toMatch(/Employees 5,200 misses 200 – 1,000/);
  });
});
