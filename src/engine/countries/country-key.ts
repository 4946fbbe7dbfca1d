const inNeedOfKey = /[^a-z ]|^the |\bst /;

/**
 * The form in which country names are looked up: without dots, apostrophes, a leading "the", and
 * with `&` and `St` written out.
 *
 * @param folded as {@link fold} gives it
 */
export function countryKey(folded: string): string {
  if (!inNeedOfKey.test(folded)) return folded;
  return folded
    .replace(/[.'`]/g, '')
    .replace(/ ?& ?/g, ' and ')
    .replace(/-/g, ' ')
    .replace(/^the /, '')
    .replace(/\bst /g, 'saint ');
}
