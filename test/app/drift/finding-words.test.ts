import { describe, expect, it } from 'vitest';
import { driftWords } from '../../../src/app/drift/finding-words';
import { type CausedTurn, driftFindings, driftOf } from '../../../src/insight/drift/drift';
import { wilson } from '../../../src/stats/wilson';
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

  it('says where the deals outside went along', () => {
    const rate = (won: number) => wilson(won, 100);
    const turn = (outside: CausedTurn['outside']): CausedTurn => ({
      ...{ watched: 'win rate in the ICP', quarter: '2026 Q1', day: 20_500, way: 'down' },
      ...{ before: rate(80), since: [rate(60), rate(60)], outside, cause: undefined },
    });
    const why = (outside: CausedTurn['outside']) =>
      driftWords({ kind: 'turn', line: turn(outside) }, drifting).why;
    expect(why([rate(50), rate(35)])).toBe(
      'Deals outside win less often too: it is not the ICP alone.',
    );
    for (const steady of [[rate(50), rate(45)] as const, undefined])
      expect(why(steady)).toMatch(/no single column explains it/);
  });
});
