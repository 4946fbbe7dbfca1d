import type { Channel } from './channel';
import { all, make, prototype, self, value } from './remote';

const PROPERTIES = prototype('Properties', {
  ...all(value, 'getProperty getProperties getKeys'),
  ...all(self, 'setProperty setProperties deleteProperty deleteAllProperties'),
});
const CACHE = prototype('Cache', all(value, 'get getAll put putAll remove removeAll'));
const LOCK = prototype('Lock', all(value, 'tryLock waitLock releaseLock hasLock'));

/** PropertiesService. */
export function propertiesService(channel: Channel): object {
  return {
    getDocumentProperties: () => make(PROPERTIES, channel, 'document'),
    getScriptProperties: () => make(PROPERTIES, channel, 'script'),
    getUserProperties: () => make(PROPERTIES, channel, 'user'),
  };
}

/** CacheService. */
export function cacheService(channel: Channel): object {
  return {
    getDocumentCache: () => make(CACHE, channel, 'document'),
    getScriptCache: () => make(CACHE, channel, 'script'),
    getUserCache: () => make(CACHE, channel, 'user'),
  };
}

/** LockService. */
export function lockService(channel: Channel): object {
  return {
    getDocumentLock: () => make(LOCK, channel, 'document'),
    getScriptLock: () => make(LOCK, channel, 'script'),
    getUserLock: () => make(LOCK, channel, 'user'),
  };
}
