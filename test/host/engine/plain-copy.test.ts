import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainCopy } from '../../../src/host/core/engine/plain-copy';

/** Every object and array in a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

it('is equal and shares nothing', () => {
  const data = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(data, (value) => {
      const copy = plainCopy(value);
      expect(copy).toEqual(value);
      const originals = new Set(objectsIn(value));
      expect(objectsIn(copy).filter((object) => originals.has(object))).toEqual([]);
    }),
  );
});
