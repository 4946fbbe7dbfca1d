import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Another definition that claims most of the same accounts: two of one kind confuse who is whose. */
export const overlap: HealthCheck = ({ accounts, others }, { overlap: most, leastKnown }) => {
  if (accounts === undefined) return [];
  const rows = listedRows(accounts.judged);
  return others.flatMap(({ name, inIcp }) => {
    const sides = rows.map((row) => [accounts.judged.inIcp[row] === 1, inIcp[row] === 1] as const);
    const of = sides.filter(([own, other]) => own || other).length;
    const count = sides.filter(([own, other]) => own && other).length;
    if (of < leastKnown || count < most * of) return [];
    return finding(
      'definitions overlap',
      'look',
      { list: 'other', name },
      { name, count, of },
      count / of,
    );
  });
};
