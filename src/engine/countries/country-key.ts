const inNeedOfKey = /[^a-z ]|^the |\bst /;

/** What is written anew, one after the other. */
export const keySteps: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/[.'`]/g, ''],
  [/ ?& ?/g, ' and '],
  [/-/g, ' '],
  [/^the /, ''],
  [/\bst /g, 'saint '],
];

/**
 * The form in which country names are looked up: without dots, apostrophes, a leading "the", and
 * with `&` and `St` written out.
 *
 * @param folded as {@link fold} gives it
 */
export function countryKey(folded: string): string {
  if (!inNeedOfKey.test(folded)) return folded;
  return keySteps.reduce((key, [pattern, written]) => key.replace(pattern, written), folded);
}
