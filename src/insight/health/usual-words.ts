/**
 * Words that lists of industries have, long enough that one letter more or less is a slip. Those that
 * another language spells all but so, such as construction and education, are not among them.
 */
export const usualWords: readonly string[] =
  `accounting advertising aerospace agriculture biotechnology
  consulting cybersecurity engineering entertainment healthcare hospitality insurance manufacturing
  marketing pharmaceuticals recruiting technology telecommunications transportation`.split(/\s+/);
