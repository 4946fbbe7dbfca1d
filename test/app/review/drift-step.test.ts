import { describe, expect, it } from 'vitest';
import { driftStep } from '../../../src/app/review/steps/drift-step';
import { asksReason } from '../../../src/protocol/review-words';

const nobody = () => false;

describe('the step of drift', () => {
  it('asks about a target that is missed though nothing has moved', () => {
    const says = { mark: '!', text: 'Nothing has moved, but it keeps only 17 %.' } as const;
    const { findings } = driftStep(says, [], nobody, []);
    expect(findings).toMatchObject([{ id: 'drift target', what: says.text }]);
    expect(findings.every(asksReason)).toBe(true);
    expect(driftStep(says, [], (id) => id === 'drift target', []).findings).toEqual([]);
  });

  it('asks nothing where it still holds', () => {
    expect(driftStep({ mark: '✓', text: 'It still holds.' }, [], nobody, []).findings).toEqual([]);
  });
});
