import { describe, expect, it } from 'vitest';
import { words } from '../../src/sidebar/words';

const line = { version: 7, savedAt: '2026-06-30 09:00', by: '', note: '', changes: '' };
const byHand = { ...line, note: 'Edited in the sheet' };

describe('what the sidebar says of changes and versions', () => {
  it('agrees in number', () => {
    expect(words.nowStand(1, 7)).toBe('Your 1 change now stands on version 7, not saved yet.');
    expect(words.nowStand(2, 7)).toBe('Your 2 changes now stand on version 7, not saved yet.');
    expect(words.takenUp(1, 7)).toBe('Your 1 change from then stands on version 7, not saved yet.');
    expect(words.takenUp(2, 7)).toBe('Your 2 changes from then stand on version 7, not saved yet.');
  });

  it.each([
    [{ ...line, by: 'Kim' }, 'Kim saved version 7 while you were editing.'],
    [line, 'Somebody saved version 7 while you were editing.'],
    [byHand, 'The config sheet was edited (version 7) while you were editing here.'],
    [{ ...byHand, by: 'Kim' }, 'Kim saved version 7 while you were editing.'],
  ])('names who brought about a version', (latest, expected) => {
    expect(words.broughtAbout(latest, 7)).toBe(expected);
  });
});
