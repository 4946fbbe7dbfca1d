import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, readDraft } from '../../../src/app/drafts/draft-store';

function notebook() {
  const notes = new Map<string, string>();
  let left = Number.POSITIVE_INFINITY;
  const spend = () => {
    left -= 1;
    if (left < 0) throw new Error('Service timed out');
  };
  return {
    notes,
    cutAfter: (calls: number) => {
      left = calls;
    },
    get: (key: string) => notes.get(key),
    set: (key: string, value: string) => {
      spend();
      notes.set(key, value);
    },
    remove: (key: string) => {
      spend();
      notes.delete(key);
    },
  };
}

const texts = fc.string({ unit: 'grapheme', maxLength: 12_000 });
const draftOf = (text: string, base = 1) => ({
  base,
  at: '2026-06-30 14:05',
  definition: { text },
});

describe('a kept draft', () => {
  it('reads back as it was, in values under 9 KB', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const own = notebook();
        expect(keepDraft(own, 'k', draftOf(text))).toBe(true);
        expect(readDraft(own, 'k')).toEqual(draftOf(text));
        for (const value of own.notes.values()) {
          expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
        }
        dropDraft(own, 'k');
        expect(own.notes.size).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('cut off at any call is the old one or the new one, whole', () => {
    const [old, next] = [draftOf('ä'.repeat(5_000)), draftOf('ö'.repeat(9_000), 2)];
    for (let calls = 0; calls < 16; calls++) {
      const own = notebook();
      keepDraft(own, 'k', old);
      own.cutAfter(calls);
      try {
        keepDraft(own, 'k', next);
      } catch {}
      expect([old, next]).toContainEqual(readDraft(own, 'k'));
    }
  });

  it('with a part missing or changed is none', () => {
    const own = notebook();
    keepDraft(own, 'k', draftOf('x'.repeat(20_000)));
    const before = new Map(own.notes);
    for (const [key, value] of before) {
      own.notes.set(key, value.slice(1));
      expect(readDraft(own, 'k')).toBeUndefined();
      own.notes.delete(key);
      expect(readDraft(own, 'k')).toBeUndefined();
      own.notes.set(key, value);
    }
    expect(readDraft(own, 'k')).toBeDefined();
  });

  it('that is far too long is not kept', () => {
    const own = notebook();
    expect(keepDraft(own, 'k', draftOf('x'.repeat(300_000)))).toBe(false);
    expect(own.notes.size).toBe(0);
  });
});
