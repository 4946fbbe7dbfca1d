import { describe, expect, it } from 'vitest';
import { movedPart, movedTo } from '../../../src/app/drift/moved-words';
import type { Bins } from '../../../src/insight/drift/bins';
import { defaultDriftOptions } from '../../../src/insight/drift/options';
import { tellSpread } from '../../../src/insight/drift/stability';

/** A column, or the score, that moved from some counts to others. */
function line(field: string, kind: Bins['kind'], parts: Partial<Bins>, now: readonly number[]) {
  const before = { kind, cuts: [], texts: [], counts: [], ...parts };
  const { most } = tellSpread({ before, now }, 0.01, defaultDriftOptions);
  return { of: 'field' as const, field, before, now, most };
}

const sizes = { cuts: [50, 200], counts: [0, 20, 40, 40] };

describe('how a column moved', () => {
  it.each([
    [line('Employees', 'number', sizes, [0, 41, 40, 19]), 'moved to smaller companies'],
    [line('Annual revenue', 'number', sizes, [0, 5, 40, 55]), 'moved to larger companies'],
    [line('Website visits', 'number', sizes, [0, 41, 40, 19]), 'moved to lower values'],
    [line('Last visit', 'date', sizes, [0, 5, 40, 55]), 'moved to earlier days'],
    [
      line('Hiring', 'yes-no', { cuts: [1], counts: [0, 50, 50] }, [0, 80, 20]),
      'says yes less often',
    ],
    [
      line('Industry', 'text', { texts: ['software'], counts: [0, 20, 80] }, [0, 60, 40]),
      'has more “software”',
    ],
    [
      line('Industry', 'text', { texts: ['software'], counts: [0, 20, 80] }, [50, 15, 35]),
      'has more blank cells',
    ],
    [
      line('Country', 'country', { texts: ['IT', 'DE'], counts: [0, 60, 20, 20] }, [0, 20, 40, 40]),
      'has fewer Italy',
    ],
    [
      { ...line('', 'number', sizes, [0, 41, 40, 19]), of: 'score' as const },
      'moved to lower scores',
    ],
    [
      {
        ...line('Hiring', 'number', { cuts: [0.5], counts: [0, 50, 50] }, [0, 20, 80]),
        of: 'criterion' as const,
      },
      'meets its criterion more often',
    ],
  ])('%#', (moved, says) => expect(movedTo(moved)).toBe(says));

  it('in figures', () => {
    const moved = line('Employees', 'number', sizes, [0, 41, 40, 19]);
    expect(movedPart(moved)).toBe('19 % of the accounts are 200 or more, 40 % before');
    expect(movedPart({ ...moved, of: 'score' })).toBe(
      '19 % of the accounts score 200 or more, 40 % before',
    );
    const larger = line('Employees', 'number', sizes, [0, 5, 20, 75]);
    expect(movedPart(larger)).toBe('75 % of the accounts are 200 or more, 40 % before');
    const texts = { texts: ['software'], counts: [0, 20, 80] };
    expect(movedPart(line('Industry', 'text', texts, [0, 60, 40]))).toBe(
      '60 % of the accounts, 20 % before',
    );
  });
});
