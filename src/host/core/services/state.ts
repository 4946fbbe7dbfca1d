import { any, type OpTable, state, write } from './op';

type Values = Readonly<Record<string, string>>;

/** PropertiesService, CacheService and LockService. */
export const STATE: OpTable = {
  'Properties.getProperty': state(({ desk }, store: string, key: string) =>
    desk.stores.property(store, key),
  ),
  'Properties.getProperties': state(({ desk }, store: string) => desk.stores.allProperties(store)),
  'Properties.getKeys': state(({ desk }, store: string) =>
    Object.keys(desk.stores.allProperties(store)),
  ),
  'Properties.setProperty': state(({ desk }, store: string, key: string, value: unknown) =>
    desk.stores.setProperties(store, { [key]: String(value) }, false),
  ),
  'Properties.setProperties': state(
    ({ desk }, store: string, values: Values, replace?: boolean | null) =>
      desk.stores.setProperties(store, values, replace === true),
  ),
  'Properties.deleteProperty': state(({ desk }, store: string, key: string) =>
    desk.stores.deleteProperty(store, key),
  ),
  'Properties.deleteAllProperties': state(({ desk }, store: string) =>
    desk.stores.deleteAllProperties(store),
  ),

  'Cache.get': state(({ desk }, store: string, key: string) => desk.stores.cached(store, key)),
  'Cache.getAll': state(({ desk }, store: string, keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = desk.stores.cached(store, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  ),
  'Cache.put': state(
    ({ desk }, store: string, key: string, value: string, seconds?: number | null) =>
      desk.stores.cache(store, key, String(value), seconds ?? 600),
  ),
  'Cache.putAll': state(({ desk }, store: string, values: Values, seconds?: number | null) => {
    for (const [key, value] of Object.entries(values)) {
      desk.stores.cache(store, key, value, seconds ?? 600);
    }
  }),
  'Cache.remove': state(({ desk }, store: string, key: string) => desk.stores.uncache(store, key)),
  'Cache.removeAll': state(({ desk }, store: string, keys: readonly string[]) => {
    for (const key of keys) desk.stores.uncache(store, key);
  }),

  'Lock.tryLock': write(({ desk, execution }, lock: string, ms: number) =>
    desk.locks.acquire(lock, execution.id, ms),
  ),
  'Lock.waitLock': write(({ desk, execution }, lock: string, ms: number) => {
    const taken = desk.locks.acquire(lock, execution.id, ms);
    return typeof taken === 'boolean' ? requireLock(taken) : taken.then(requireLock);
  }),
  'Lock.releaseLock': write(({ desk, execution }, lock: string) =>
    desk.locks.release(lock, execution.id),
  ),
  'Lock.hasLock': any(({ desk, execution }, lock: string) => desk.locks.holds(lock, execution.id)),
};

function requireLock(taken: boolean): null {
  if (taken) return null;
  throw new Error('Lock timeout: another process was holding the lock for too long.');
}
