import { countryName } from '../../engine/countries/country-name';
import { groupMembers, usualGroups } from '../../engine/countries/groups';
import { fold } from '../../engine/values/fold';
import { joinList } from '../../engine/values/list';
import type { ClassedCountries } from './classed';
import type { Form } from './form';

const REGIONS = [...usualGroups, 'Middle East', 'Africa', 'Europe', 'Americas', 'EMEA'];
/** Members of a group that must have been found: of one of up to eight two, of a larger one more. */
const LEAST = 2;
const SMALL_GROUP = 8;
const LEAST_OF_LARGE = 5;

/** Countries as a condition, by groups where one holds none that is worth less. */
export function countryForm({ codes, isBest, observed }: ClassedCountries): Form | undefined {
  const named = new Set(codes);
  const best = isBest ? codes : observed.filter((code) => !named.has(code));
  const value = joinList(placesOf(best, observed));
  return value === '' ? undefined : { operator: 'country is any of', value, isExact: true };
}

/**
 * Countries as people name them: the groups that hold several of them and no other one that was
 * found, then single ones.
 *
 * @param codes - ISO codes.
 * @param observed - All that were found; a group may hold others.
 * @example placesOf(['DE', 'AT', 'FR'], ['DE', 'AT', 'FR', 'US']) // ['DACH', 'France']
 */
export function placesOf(codes: readonly string[], observed: readonly string[]): string[] {
  const left = new Set(codes);
  const places: string[] = [];
  const found = new Set(observed);
  const groups = REGIONS.map((name) => ({ name, members: groupMembers(fold(name)) ?? [] })).filter(
    ({ members }) => {
      const inside = members.filter((code) => found.has(code) || left.has(code));
      return inside.length >= leastOf(members.length) && inside.every((code) => left.has(code));
    },
  );
  for (;;) {
    const news = groups.map(({ members }) => members.filter((code) => left.has(code)));
    const most = Math.max(0, ...news.map(({ length }) => length));
    if (most < LEAST) break;
    const at = news.findIndex(({ length }) => length === most);
    places.push(groups[at]?.name ?? '');
    for (const code of news[at] ?? []) left.delete(code);
  }
  return [...places, ...[...left].map(countryName)];
}

function leastOf(members: number): number {
  return members > SMALL_GROUP ? Math.max(LEAST_OF_LARGE, members / SMALL_GROUP) : LEAST;
}
