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
        /^Since \d{4} Q\d the win rate in the ICP is lower: \d+ % in that quarter, \d+ % in the next, \d+ % before\.$/,
      ),
    );
  });

  it('says of all deals what is the same inside and outside', () => {
    const rate = (won: number) => wilson(won, 100);
    const turn = (outside: CausedTurn['outside'], isShared: boolean): CausedTurn => ({
      ...{ watched: 'win rate in the ICP', quarter: '2026 Q1', day: 20_500, way: 'down' },
      ...{ before: rate(80), since: [rate(60), rate(62)], outside, isShared, cause: undefined },
    });
    const told = (line: CausedTurn) => driftWords({ kind: 'turn', line }, drifting);
    expect(told(turn([rate(84), rate(61)], true))).toMatchObject({
      title: 'Deals win less often since 2026 Q1, inside the ICP and outside',
      what: 'Since 2026 Q1 deals win less often. In the ICP: 60 % in that quarter, 62 % in the next, 80 % before. Outside: 61 %, 84 % before.',
      why: 'It is much the same inside and outside: nothing about the ICP.',
      todo: expect.stringMatching(/^Look at what changed for all deals/),
    });
    expect(told(turn([rate(50), rate(48)], false))).toMatchObject({
      title: 'Deals in the ICP win less often since 2026 Q1',
      why: expect.stringMatching(/no single column explains it/),
    });
  });
});
