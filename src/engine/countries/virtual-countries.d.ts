/**
 * The country table that `cut-down.mjs` makes at build time. One row a country: ISO 3166-1
 * alpha-2, alpha-3, continent (`AF AN AS EU NA OC SA`), then its names between `|`.
 */
declare module 'virtual:countries' {
  const table: readonly string[];
  export default table;
}
