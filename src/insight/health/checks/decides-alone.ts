import { isSearched } from '../../../definition/fields';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** A field that tells won from lost all but alone: perhaps it is known only after the close; not where a person said that it is used. */
export const decidesAlone: HealthCheck = ({ definition, deals }) =>
  (deals?.report.leaks ?? []).flatMap(({ field, signs, separation }) => {
    const isAsked = signs.includes('decides alone') && isSearched(definition, field) !== true;
    const weight = weightOf(definition, (one) => one.field === field);
    const place = { list: 'deals tab', field } as const;
    return isAsked ? finding('decides alone', 'serious', place, { field, separation }, weight) : [];
  });
