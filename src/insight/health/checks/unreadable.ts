import { nearest } from '../../../definition/near-miss';
import { countryKey } from '../../../engine/countries/country-key';
import { countryName } from '../../../engine/countries/country-name';
import { listedCountries } from '../../../engine/countries/directory';
import { findOperator } from '../../../engine/operators';
import { unreadableCells } from '../../../engine/unreadable';
import { fold } from '../../../engine/values/fold';
import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Shares of the accounts from which unreadable cells matter. */
const MANY = 0.2;
const SOME = 0.01;

/** Cells that hold something which no condition of theirs can read. */
export const unreadable: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { model, table, judged, context } = accounts;
  const of = listedRows(judged).length;
  const conditions = [...definition.criteria, ...definition.exclusions].filter(({ on }) => on);
  return unreadableCells(model, table, judged.evaluation, context).map(
    ({ field, count, example, row, written = '' }) => {
      const share = count / of;
      const severity = share >= MANY ? 'serious' : share >= SOME ? 'look' : 'note';
      const harm = share * weightOf(definition, (one) => one.field === field);
      const asksCountry = conditions.some(
        (one) => one.field === field && findOperator(one.operator)?.reads === 'country',
      );
      const meant = asksCountry ? meantCountry(example) : '';
      const figures = { field, count, of, example, meant, written };
      return finding('unreadable', severity, { list: 'accounts tab', field, row }, figures, harm);
    },
  );
};

/** Shorter names are near many others. */
const LONG = 6;

/** The country whose name is all but spelled so; `''` for none. */
function meantCountry(text: string): string {
  const codes = new Map(
    listedCountries().flatMap(({ code, keys }) =>
      keys.filter(({ length }) => length >= LONG).map((key) => [key, code] as const),
    ),
  );
  const near = nearest(countryKey(fold(text)), [...codes.keys()]);
  return near === undefined ? '' : countryName(codes.get(near) ?? '');
}
