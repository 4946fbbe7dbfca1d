/**
 * Stands in the page for the engine's table of countries, which is the server's: any text may be
 * one, and whoever asks how many accounts meet the condition is told where it is none.
 *
 * @returns A code that ISO 3166-1 gives to no country.
 */
export function countryOf(): string {
  return 'ZZ';
}

/** @returns `undefined`, as for a text that is no group. */
export function groupMembers(): undefined {
  return undefined;
}
