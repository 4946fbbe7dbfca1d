import type { Clock } from '../clock';
import type { Limits } from '../limits';
import type { SavedWorkbook } from '../saved-workbook';

interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

/** Properties and caches of a script, with Google's sizes. */
export class Stores {
  private readonly properties: Map<string, Map<string, string>>;
  private readonly caches = new Map<string, Map<string, CacheEntry>>();

  constructor(
    private readonly limits: Limits,
    private readonly clock: Clock,
    saved: SavedWorkbook['properties'] = new Map(),
  ) {
    this.properties = new Map([...saved].map(([store, values]) => [store, new Map(values)]));
  }

  saved(): SavedWorkbook['properties'] {
    return new Map([...this.properties].map(([store, values]) => [store, new Map(values)]));
  }

  property(store: string, key: string): string | null {
    return this.propertiesOf(store).get(key) ?? null;
  }

  allProperties(store: string): Record<string, string> {
    return Object.fromEntries(this.propertiesOf(store));
  }

  /** @throws beyond 9 KB a value or 500 KB a store; nothing is kept then */
  setProperties(store: string, values: Readonly<Record<string, string>>, replace: boolean): void {
    const next = new Map(replace ? [] : this.propertiesOf(store));
    for (const [key, value] of Object.entries(values)) {
      if (bytes(value) > this.limits.propertyBytes) throw new Error('Argument too large: value');
      next.set(key, value);
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > this.limits.propertyStoreBytes) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.properties.set(store, next);
  }

  deleteProperty(store: string, key: string): void {
    this.propertiesOf(store).delete(key);
  }

  deleteAllProperties(store: string): void {
    this.properties.delete(store);
  }

  cached(store: string, key: string): string | null {
    const entry = this.cacheOf(store).get(key);
    return entry && entry.expires > this.clock.now() ? entry.value : null;
  }

  /** @throws beyond 250 characters a key, 100 KB a value or 6 hours */
  cache(store: string, key: string, value: string, seconds: number): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (bytes(value) > this.limits.cacheBytes) throw new Error('Argument too large: value');
    const kept = Math.min(seconds, this.limits.cacheSeconds);
    if (!(kept > 0)) throw new Error('Expiration in seconds must be greater than 0.');
    this.cacheOf(store).set(key, { value, expires: this.clock.now() + kept * 1000 });
  }

  uncache(store: string, key: string): void {
    this.cacheOf(store).delete(key);
  }

  private propertiesOf(store: string): Map<string, string> {
    const found = this.properties.get(store) ?? new Map<string, string>();
    this.properties.set(store, found);
    return found;
  }

  private cacheOf(store: string): Map<string, CacheEntry> {
    const found = this.caches.get(store) ?? new Map<string, CacheEntry>();
    this.caches.set(store, found);
    return found;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
