import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { validate } from '../../../src/definition/validate';
import { anyDefinition } from '../../support/arbitraries';

const place = {
  sheet: 'ICP Config',
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};

describe('decodeSheet', () => {
  it('reads back every definition that encodeNew writes', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(validate(definition)).toEqual([]);
        expect(decodeSheet(encodeNew(definition).grid, place)).toEqual({ definition });
      }),
    );
  });
});
