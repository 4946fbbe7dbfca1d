import { fold } from '../values/fold';
import { countryKey } from './country-key';
import { countriesOf } from './directory';

/** A group of countries: the names it goes by, between `|`, and what it is made of. */
interface Group {
  readonly names: string;
  /** Continents of the country list (`EU AF`). */
  readonly continents?: string;
  /** Alpha-2 codes. */
  readonly with?: string;
  /** Alpha-2 codes that the continents have and the group has not. */
  readonly without?: string;
}

const eu = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const gulf = 'AE BH KW OM QA SA';
const middleEast = `${gulf} CY EG IL IQ IR JO LB PS SY TR YE`;
const centralAsia = 'KZ KG TJ TM UZ';
const caucasus = 'AM AZ GE';
const southeastAsia = 'BN ID KH LA MM MY PH SG TH TL VN';
const northernAmerica = 'US CA BM GL PM';

/**
 * Sources: the EU, EEA, GCC and ASEAN by their own lists of members; Nordics by the Nordic Council;
 * LATAM as "Latin America and the Caribbean" of UN M49; Russia in Europe, as in UN M49; the Middle
 * East, MENA and APAC as business regions are usually cut (Turkey, Egypt and Cyprus in the Middle
 * East; Central Asia and the Caucasus not in APAC).
 */
const groups: readonly Group[] = [
  { names: 'DACH|D-A-CH', with: 'DE AT CH' },
  { names: 'EU|EU27|European Union', with: eu },
  { names: 'EEA|European Economic Area', with: `${eu} IS LI NO` },
  { names: 'EFTA', with: 'CH IS LI NO' },
  { names: 'Nordics|Nordic|Nordic countries', with: 'DK FI IS NO SE FO GL AX' },
  { names: 'Scandinavia', with: 'DK NO SE' },
  { names: 'Baltics|Baltic|Baltic states', with: 'EE LV LT' },
  { names: 'Benelux', with: 'BE NL LU' },
  { names: 'Iberia|Iberian Peninsula', with: 'ES PT AD GI' },
  { names: 'UK&I|UKI|UK and Ireland|British Isles', with: 'GB IE GG IM JE' },
  {
    names: 'CEE|Central and Eastern Europe',
    with: 'AL BA BG CZ EE HR HU LT LV ME MK PL RO RS SI SK XK',
  },
  { names: 'Balkans', with: 'AL BA BG GR HR ME MK RO RS SI XK' },
  { names: 'Europe', continents: 'EU', with: 'RU' },
  { names: 'Africa', continents: 'AF' },
  { names: 'Asia', continents: 'AS', without: 'RU' },
  { names: 'Oceania', continents: 'OC' },
  { names: 'ANZ|Australia and New Zealand', with: 'AU NZ' },
  { names: 'Americas|AMER|America', continents: 'NA SA' },
  { names: 'North America|NORAM|NAMER', with: `${northernAmerica} MX` },
  { names: 'South America', continents: 'SA' },
  { names: 'Central America', with: 'BZ CR GT HN NI PA SV' },
  {
    names: 'LATAM|Latin America|LAC',
    continents: 'NA SA',
    without: `${northernAmerica} UM`,
  },
  { names: 'Middle East', with: middleEast },
  { names: 'GCC|Gulf states', with: gulf },
  { names: 'MENA|Middle East and North Africa', with: `${middleEast} DZ LY MA SD TN EH` },
  { names: 'EMEA', continents: 'EU AF', with: `RU ${middleEast}` },
  {
    names: 'APAC|Asia Pacific|Asia-Pacific|JAPAC',
    continents: 'AS OC',
    without: `RU ${middleEast} ${centralAsia} ${caucasus}`,
  },
  { names: 'ASEAN', with: southeastAsia },
  { names: 'Southeast Asia|South East Asia|SEA', with: southeastAsia },
  { names: 'Central Asia', with: centralAsia },
  { names: 'G7', with: 'CA DE FR GB IT JP US' },
];

const groupsByKey = new Map(
  groups.flatMap((group) =>
    group.names.split('|').map((name) => [countryKey(fold(name)), group] as const),
  ),
);

/**
 * The countries of a group such as `DACH`.
 *
 * @param folded the group's name, as {@link fold} gives it
 * @returns alpha-2 codes, `undefined` for a name that is no group
 */
export function groupMembers(folded: string): readonly string[] | undefined {
  const group = groupsByKey.get(countryKey(folded));
  if (group === undefined) return undefined;
  const members = codeList(group.continents).flatMap(countriesOf);
  const left = new Set(codeList(group.without));
  return [...new Set([...members, ...codeList(group.with)])].filter((code) => !left.has(code));
}

function codeList(codes: string | undefined): string[] {
  return codes === undefined ? [] : codes.split(' ');
}

/** Groups that a list of accounts or deals is usually told by, from small to large. */
export const usualGroups = [
  'DACH',
  'Nordics',
  'Benelux',
  'UK&I',
  'North America',
  'LATAM',
  'EU',
  'APAC',
] as const;
