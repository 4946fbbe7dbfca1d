import { describe, expect, it } from 'vitest';
import { runTime } from '../../../src/app/score-accounts/run-time';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import { words } from '../../../src/app/score-accounts/words';
import { tab } from '../../host/support/open-fixture';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const TOO_LATE = 'too late';

/** A run whose clock stands at 0 and is set by hand. */
function begun(workMs?: number) {
  const clock = { at: 0, now: () => clock.at };
  return { clock, time: runTime(clock, TOO_LATE, workMs) };
}

/** The first second in which no chunk may begin. */
function over({ clock, time }: ReturnType<typeof begun>): number {
  while (!time.isOver()) clock.at += 1_000;
  return clock.at / 1_000;
}

describe('the time of a run', () => {
  it.each([
    ['goes on until late', undefined, 10, 271],
    ['writes as long as it is asked to', 20_000, 10, 31],
    ['writes as long as reading took, where that is more', 20_000, 50, 101],
    ['ends before late, however long reading took', 20_000, 200, 271],
  ])('%s', (_, workMs, reading, end) => {
    const run = begun(workMs);
    run.clock.at = reading * 1_000;
    run.time.beginWriting();
    expect(over(run)).toBe(end);
  });

  it('begins to write nothing where reading took all of it', () => {
    const { clock, time } = begun();
    clock.at = 271_000;
    expect(time.beginWriting).toThrow(TOO_LATE);
  });

  it('writes nothing of a list that takes all of it to be read, and says so', () => {
    const accounts = tab('Accounts', ['Company', 'Industry'], ['Acme', 'Software']);
    const book = MemoryWorkbook.of([accounts], 0);
    book.ask({ action: 'setUp' });
    const before = book.picture();
    const clock = { now: () => book.calls * 300_000 };
    expect(() => book.execute((outside) => scoreAccounts({ ...outside, clock }))).toThrow(
      words.tooLate,
    );
    expect(book.picture()).toEqual(before);
  });

  it('is long from ten seconds on', () => {
    const { clock, time } = begun();
    expect(time.isLong()).toBe(false);
    clock.at = 10_001;
    expect(time.isLong()).toBe(true);
  });
});
