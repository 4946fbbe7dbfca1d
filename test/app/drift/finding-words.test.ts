import { describe, expect, it } from 'vitest';
import { driftWords } from '../../../src/app/drift/finding-words';
import { driftFindings, driftOf } from '../../../src/insight/drift/drift';
import { drawDrift, drifting, nothing } from '../../insight/drift/support/drifting';

const told = (seed: number, happening: typeof nothing) =>
  driftFindings(driftOf(drawDrift(seed, 2000, happening))).map((one) => driftWords(one, drifting));

describe('what a person is told of drift', () => {
  it('says what moved and how far', () => {
    const what = told(1, { ...nothing, software: [0.3, 0.8] });
    expect(what.map((one) => one.what)).toContainEqual(
      expect.stringMatching(
        /^Industry has more “software”: \d+ % of the accounts, \d+ % before\.$/,
      ),
    );
    expect(what.map((one) => one.why)).toContain(
      'Most likely because Industry is spread otherwise among these deals.',
    );
  });

  it('names the criterion that tells less', () => {
    const what = told(3, { ...nothing, pull: [2.4, -1] });
    expect(what.map((one) => one.what)).toContainEqual(
      expect.stringMatching(
        /^“Industry is Software” tells (?:less than it told|the opposite of what it told): /,
      ),
    );
    expect(what.map((one) => one.what)).toContainEqual(
      expect.stringMatching(
        /^Since \d{4} Q\d the win rate in the ICP is lower: \d+ % and \d+ %, \d+ % before\.$/,
      ),
    );
  });
});
