import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Exceptions whose last day is over: they hold no more, and stand there. */
export const overrides: HealthCheck = ({ definition, context }) => {
  const ended = definition.overrides.filter(
    ({ until }) => until !== undefined && until < context.asOf,
  );
  const [first] = ended;
  if (first === undefined) return [];
  const place = {
    list: 'overrides',
    item: definition.overrides.indexOf(first),
    key: 'until',
  } as const;
  return [
    finding('exceptions ended', 'note', place, { count: ended.length, account: first.account }),
  ];
};
