import { counts } from '../../../engine/combine';
import { type HealthCheck, isBuilt } from '../facts';
import { finding } from '../finding';
import { waitingOf } from '../waiting';

/** Dimensions with more criteria than anybody keeps in mind, or so few that one cell decides; not of a definition that deals made. */
export const criteriaCount: HealthCheck = (
  { definition, accounts },
  { mostCriteria, leastCriteria },
) => {
  if (isBuilt(definition)) return [];
  const { dimensions, criteria } = definition;
  const counted = dimensions.map(({ name, weight }, item) => {
    const count = criteria.filter((one) => one.dimension === name && counts(one, weight)).length;
    return { name, item, count };
  });
  const many = counted.filter(({ count }) => count > mostCriteria);
  const few = counted.filter(({ count }) => count > 0 && count < leastCriteria);
  const place = (item: number) => ({ list: 'dimensions', item, key: 'name' }) as const;
  return [
    ...many.map(({ name, item, count }) =>
      finding('many criteria', 'look', place(item), { dimension: name, count }),
    ),
    ...(few.length === 0
      ? []
      : [
          finding('few criteria', 'note', place(few[0]?.item ?? 0), {
            dimensions: few.map(({ name }) => name),
            least: leastCriteria,
            ...waitingOf(
              criteria.filter(({ dimension }) => few.some(({ name }) => name === dimension)),
              accounts,
              ({ points }) => points > 0,
            ),
          }),
        ]),
  ];
};
