/** The country table that `cut-down.mjs` makes at build time, about 8 KB. */
declare module 'virtual:countries' {
  /**
   * One row a country: ISO 3166-1 alpha-2, continent (`AF AN AS EU NA OC SA`), then what
   * `countryKey` makes of its codes and names, between `|`.
   */
  export const countries: readonly string[];
  /** Keys that mean more than one country; no row has them. */
  export const shared: readonly string[];
}
