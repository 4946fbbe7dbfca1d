import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOutcomes } from '../../../src/definition/outcomes';
import { toldOutcomes } from '../../../src/definition/template/guess-outcome';
import { fold } from '../../../src/engine/values/fold';

const signs = fc.constantFrom(...'ab*;；,"“”=＝|、\n \u00a0()', 'Closed Lost', '＊', '""', ' = ');
const value = fc
  .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const told = fc.array(fc.tuple(fc.constantFrom('won', 'lost', 'churned'), value), { maxLength: 6 });

it('reads what is told as it is told, whatever signs the values have', () => {
  fc.assert(
    fc.property(told, fc.array(value, { maxLength: 4 }), (named, cells) => {
      const outcomes = readOutcomes(toldOutcomes(named, cells));
      if (!(outcomes instanceof Map)) throw new Error(toldOutcomes(named, cells));
      const last = new Map(named.map(([outcome, text]) => [fold(text), outcome]));
      for (const [text, outcome] of last) {
        if (text !== '' && text !== '*') expect(outcomes.get(outcome)).toContain(text);
      }
      for (const cell of cells.map(fold).filter((text) => text !== '*' && !last.has(text))) {
        expect([...outcomes.values()].flat()).not.toContain(cell);
      }
    }),
    { numRuns: 600, seed: 11 },
  );
});
