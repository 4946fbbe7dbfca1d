import { defaultDimensions } from '../../../definition/defaults';
import { counts } from '../../../engine/combine';
import { fold } from '../../../engine/values/fold';
import { type HealthCheck, isBuilt } from '../facts';
import { finding } from '../finding';
import { waitingOf } from '../waiting';

const [firmographic] = defaultDimensions;

/** All that counts says who a company is, nothing whether it wants something now. */
export const firmographicOnly: HealthCheck = ({ definition, accounts }) => {
  const { dimensions, criteria } = definition;
  const counted = dimensions.filter(({ name, weight }) =>
    criteria.some((one) => one.dimension === name && counts(one, weight)),
  );
  const weightOf = (dimension: string) =>
    dimensions.find(({ name }) => name === dimension)?.weight ?? 0;
  const [only, ...others] = counted;
  if (only === undefined || others.length > 0) return [];
  if (fold(only.name) !== fold(firmographic?.name ?? '')) return [];
  const place = { list: 'dimensions', item: dimensions.indexOf(only), key: 'name' } as const;
  const severity = isBuilt(definition) ? 'note' : 'look';
  return [
    finding('firmographic only', severity, place, {
      dimension: only.name,
      ...waitingOf(
        criteria.filter((one) => one.dimension !== only.name),
        accounts,
        (one) => counts({ ...one, on: true }, weightOf(one.dimension)),
      ),
    }),
  ];
};
