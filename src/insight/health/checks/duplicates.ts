import { alikeCompanies, type NamedCompany, sameCompanies } from '../../domains/same-companies';
import type { HealthCheck } from '../facts';
import { type CompanyPair, finding } from '../finding';

/** Pairs that a finding names. */
const MOST_NAMED = 5;
/** Share of the accounts from which duplicates matter. */
const MANY = 0.02;

/** Accounts that stand twice, that perhaps do, and that belong to one group. */
export const duplicates: HealthCheck = ({ accounts }) => {
  const rows = accounts?.companies ?? [];
  const { company, companies } = sameCompanies(rows);
  const first = new Array<number>(companies).fill(-1);
  const again: CompanyPair[] = [];
  company.forEach((number, row) => {
    if (number < 0) return;
    const known = first[number] as number;
    if (known < 0) first[number] = row;
    else again.push(pair(rows, known, row));
  });
  const place = { list: 'accounts tab' } as const;
  const firsts = first.flatMap((row) => rows[row] ?? []);
  const alike = alikeCompanies(firsts);
  const [groups, near] = [true, false].map((isGroup) =>
    alike
      .filter(({ why }) => (why === 'group') === isGroup)
      .map(({ one, other }) => pair(firsts, one, other)),
  ) as [CompanyPair[], CompanyPair[]];
  const named = (pairs: readonly CompanyPair[]) => pairs.slice(0, MOST_NAMED);
  const share = again.length / rows.length;
  return [
    ...(again.length === 0
      ? []
      : [
          finding(
            'duplicates',
            share >= MANY ? 'look' : 'note',
            place,
            { count: again.length, of: rows.length, examples: named(again) },
            share,
          ),
        ]),
    ...(near.length === 0
      ? []
      : [
          finding(
            'near duplicates',
            'note',
            place,
            { pairs: near.length, examples: named(near) },
            near.length / rows.length,
          ),
        ]),
    ...(groups.length === 0
      ? []
      : [
          finding(
            'subsidiaries',
            'note',
            place,
            { pairs: groups.length, examples: named(groups) },
            groups.length / rows.length,
          ),
        ]),
  ];
};

function pair(rows: readonly NamedCompany[], one: number, other: number): CompanyPair {
  return { one: calledOf(rows[one]), other: calledOf(rows[other]) };
}

function calledOf({ name = '', domain = '' }: Partial<NamedCompany> = {}): string {
  return name === '' || domain === '' ? name || domain : `${name} (${domain})`;
}
