import { groupMembers, usualGroups } from '../../../engine/countries/groups';
import { fold } from '../../../engine/values/fold';
import { joinList } from '../../../engine/values/list';
import { type Candidate, common, countParts, groups, SIDE, type Way } from '../candidate';

const REGIONS = [...usualGroups, 'Middle East', 'Africa'];

/** Single countries, the countries that win most, and the usual groups of countries. */
export const countries: Way = (column) => {
  const codes = column.read('country');
  const parts = countParts(
    column.won,
    (row) => (codes[row] === '' ? [] : [codes[row] as string]),
    (row) => column.text(row),
  );
  const found = groups(common(parts), inCountries);
  const present = REGIONS.filter((region) => {
    const members = groupMembers(fold(region)) ?? [];
    return codes.some((code) => members.includes(code));
  });
  return [
    ...found,
    ...present.map((region) => ({ ...inCountries([region]), tries: present.length / SIDE })),
  ];
};

function inCountries(texts: readonly string[]): Omit<Candidate, 'tries'> {
  return { operator: 'country is any of', value: joinList(texts) };
}
