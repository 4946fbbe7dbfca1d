import { looseName } from '../../definition/loose-names';
import type { ListTarget } from '../list-targets';
import type { CompanyList, ListedCompany } from './company-list';

/** Words that many companies are called by. */
const COMMON = new Set(
  `alpha apex atlas axis beacon bridge catalyst compass core delta edge element elevate evolve focus
  fusion global horizon impact insight link matrix momentum next nova omega one orion phoenix pinnacle
  pioneer prime pulse quantum signal spark spectrum summit titan unity vertex vision zenith`.split(
    /\s+/,
  ),
);
const SHORT = 4;
/** A sign of other scripts says more. */
const LATIN = /^[\p{Script=Latin}\p{N} ]*$/u;

/** Companies that a target which goes by names may take for others: short or common names without domain and page. */
export function riskyNames(
  { companies, headers }: Pick<CompanyList, 'companies' | 'headers'>,
  { goesByName, columns }: ListTarget,
): ListedCompany[] {
  if (goesByName !== true) return [];
  const telling = columns.flatMap(([header, field]) => {
    return field === 'domain' || field === 'LinkedIn page' ? [headers.indexOf(header)] : [];
  });
  return companies.filter(({ name, cells }) => {
    const loose = looseName(name);
    const isRisky = (loose.length <= SHORT && LATIN.test(loose)) || COMMON.has(loose);
    return isRisky && telling.every((column) => (cells[column] ?? '') === '');
  });
}
