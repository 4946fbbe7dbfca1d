/**
 * Names in use that the country lists do not hold: parts of a country, former names, other
 * official languages, common short forms. By ISO 3166-1 alpha-2 code.
 */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates'],
  BE: ['Belgique'],
  BS: ['Commonwealth of the Bahamas'],
  CD: ['DR Congo', 'DRC', 'Congo (Kinshasa)', 'Congo, the Democratic Republic of the'],
  CG: ['Congo (Brazzaville)'],
  CH: ['Suisse', 'Svizzera', 'Swiss Confederation'],
  CN: ['PRC', 'Mainland China'],
  DE: ['Federal Republic of Germany'],
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain', 'U K'],
  HK: ['Hong Kong SAR', 'Hong Kong SAR China'],
  IE: ['Republic of Ireland'],
  KP: ["Korea, Democratic People's Republic of", "Democratic People's Republic of Korea", 'DPRK'],
  KR: ['Korea, South', 'Korea (South)'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  SA: ['KSA', 'Kingdom of Saudi Arabia'],
  SK: ['Slovak Republic'],
  SZ: ['Swaziland'],
  TW: ['Republic of China', 'ROC'],
  US: ['U S', 'U S A', 'United States America'],
  VA: ['Vatican', 'Holy See'],
};
