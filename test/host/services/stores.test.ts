import { describe, expect, it } from 'vitest';
import { steppingClock } from '../../../src/host/core/clock';
import { inProcess } from '../support/open-fixture';

describe('Properties', () => {
  it('hold text', () => {
    const store = inProcess().PropertiesService.getDocumentProperties();
    store.setProperty('a', '1').setProperties({ b: '2' });
    expect(store.getProperties()).toEqual({ a: '1', b: '2' });
    store.deleteProperty('a');
    expect([store.getProperty('a'), store.getKeys()]).toEqual([null, ['b']]);
  });

  it('hold 9 KB a value and 500 KB in all', () => {
    const store = inProcess().PropertiesService.getScriptProperties();
    const nine = 'x'.repeat(9 * 1024);
    expect(() => store.setProperty('a', `${nine}x`)).toThrow(/Argument too large: value/);
    const all = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, nine]));
    expect(() => store.setProperties(all)).toThrow(/exceeded the property storage quota/);
    expect(store.getKeys()).toEqual([]);
  });
});

describe('Cache', () => {
  it('forgets when its time is over', () => {
    const { CacheService } = inProcess({ clock: steppingClock(0, 10_000) });
    const cache = CacheService.getDocumentCache()!;
    cache.put('a', '1', 15);
    expect(cache.get('a')).toBe('1');
    expect(cache.get('a')).toBeNull();
  });

  it('holds 100 KB a value', () => {
    const cache = inProcess().CacheService.getScriptCache()!;
    expect(() => cache.put('a', 'x'.repeat(100 * 1024 + 1))).toThrow(/Argument too large: value/);
    cache.putAll({ a: '1', b: '2' });
    cache.remove('a');
    expect(cache.getAll(['a', 'b'])).toEqual({ b: '2' });
  });
});
