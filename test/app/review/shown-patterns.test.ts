import { describe, expect, it } from 'vitest';
import { conditionKey } from '../../../src/app/discovery/noted-conditions';
import { noteShown, shownPatterns } from '../../../src/app/review/shown-patterns';

function notebook() {
  const notes = new Map<string, string>();
  return {
    get: (key: string) => notes.get(key),
    set: (key: string, value: string) => void notes.set(key, value),
    remove: (key: string) => void notes.delete(key),
  };
}

const asks = (field: string, operator: string, value: string) => ({ field, operator, value });

describe('patterns that a review has shown', () => {
  it('are known as long as they ask the same; where numbers are divided does not matter', () => {
    const notes = notebook();
    expect(shownPatterns(notes, '')).toBeUndefined();
    const shown = [asks('Beds', 'at least', '200'), asks('Region', 'is any of', 'North')];
    noteShown(notes, '', shown.map(conditionKey));
    const isShown = shownPatterns(notes, '')!;
    expect(isShown(asks('Beds', 'at least', '210'))).toBe(true);
    expect(isShown(asks('Region', 'is any of', 'North'))).toBe(true);
    expect(isShown(asks('Beds', 'at most', '200'))).toBe(false);
    expect(isShown(asks('Region', 'is any of', 'South'))).toBe(false);
    expect(shownPatterns(notes, 'PLG')).toBeUndefined();
  });

  it('are none that are no conditions', () => {
    const notes = notebook();
    noteShown(notes, '', ['not a key', '["Beds"]', '7']);
    expect(shownPatterns(notes, '')?.(asks('Beds', '', ''))).toBe(false);
  });
});
