import { canonicalJson } from './canonical-json';
import type { Definition } from './definition';
import { shortHash } from './fingerprint';

/**
 * A short text that changes with whatever may give an account another score, and with nothing else: not
 * with names, whys, tiers, people or days, nor with what else the header of a field may be: it is the same field.
 *
 * @returns 11 characters, digits and lower-case letters
 * @example scorePrint(definition) === scorePrint({ ...definition, tiers: [] }) // true
 */
export function scorePrint({ settings, ...lists }: Definition): string {
  const { missingWords, minimumCoverage, numbersWritten } = settings;
  return shortHash(
    canonicalJson({
      settings: { missingWords, minimumCoverage, numbersWritten },
      dimensions: lists.dimensions.map(({ name, weight }) => ({ name, weight })),
      criteria: lists.criteria.map(({ id: _, name: __, why: ___, ...counts }) => counts),
      exclusions: lists.exclusions.map(({ field, operator, value, on }) => {
        return { field, operator, value, on };
      }),
    }),
  );
}
