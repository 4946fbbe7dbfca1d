import { describe, expect, it } from 'vitest';
import { words } from '../../../src/app/drift/words';

describe('what is not as it was', () => {
  it('is named up to two, the others are counted', () => {
    expect(words.drifts(['a'])).toBe('Not as it was: a.');
    expect(words.drifts(['a', 'b'])).toBe('Not as it was: a, and b.');
    expect(words.drifts(['a', 'b', 'c', 'd'])).toBe('Not as it was: a, b, and 2 more.');
  });
});

describe('open deals', () => {
  it('are told of one and of many', () => {
    expect(words.stalled.some(1, 12, 2)).toBe(
      '1 of 12 open deals is older than twice the days that a won one takes.',
    );
    expect(words.stalled.some(7, 12, 3)).toBe(
      '7 of 12 open deals are older than 3 times the days that a won one takes.',
    );
  });
});

describe('what is said once Drift is written', () => {
  it('is what to do, not where that stands', () => {
    const says = { mark: '!', text: 'Not as it was: a.' } as const;
    expect(words.done({ says, findings: [] })).toBe('Not as it was: a.');
    const findings = [{ todo: 'Do b.' }, { todo: 'Do c.' }] as never;
    expect(words.done({ says, findings })).toBe('Not as it was: a. Do b.');
  });
});
