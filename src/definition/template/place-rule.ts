import { groupMembers, usualGroups } from '../../engine/countries/groups';
import { fold } from '../../engine/values/fold';
import type { ColumnProfile } from './column-profile';
import type { Start } from './start';
import { words } from './words';

const GROUPS = [...usualGroups, 'EMEA'];
const HOME_MARKET = 0.25;
const GOOD_SHARE = 0.4;

/** The country that most accounts are in or, where there is no such, a group of countries. */
export function place({ kind, countries }: ColumnProfile): Start | undefined {
  const home = countries[0];
  if (kind !== 'country' || home === undefined) return undefined;
  if (home.share >= HOME_MARKET) return inCountries(home.text, words.country);
  const group = largeGroup(countries);
  return inCountries(group, words.countryGroup(group));
}

/** The group whose share of the list is nearest to a good one. */
function largeGroup(countries: ColumnProfile['countries']): string {
  const distance = (group: string) => {
    const members = groupMembers(fold(group)) ?? [];
    const inside = countries.filter(({ text }) => members.includes(text.toUpperCase()));
    return Math.abs(inside.reduce((sum, { share }) => sum + share, 0) - GOOD_SHARE);
  };
  return GROUPS.reduce((best, group) => (distance(group) < distance(best) ? group : best));
}

function inCountries(value: string, from: string): Start {
  return { operator: 'country is any of', value, from };
}
