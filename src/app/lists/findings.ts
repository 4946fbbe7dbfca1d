import type { FoundAccount, ListFinding } from '../../protocol/list-view';
import type { ListTarget } from '../list-targets';
import type { CompanyList, ListedCompany } from './company-list';
import type { LeftOut } from './list-choice';
import { riskyNames } from './risky-names';
import { words } from './words';

/** Accounts that a finding names. */
const MOST_NAMED = 100;

/** What else is known of a list. */
export interface FindingFacts {
  /** Size of its file. */
  readonly bytes: number;
  readonly version: string;
  /** Accounts on it whose tier in the sheet is another one. */
  readonly stale: readonly FoundAccount[];
}

/**
 * What a person should look at before a list is sent, what the target would refuse first.
 *
 * @returns Nothing that is not there.
 */
export function listFindings(
  list: CompanyList,
  target: ListTarget,
  { bytes, version, stale }: FindingFacts,
): ListFinding[] {
  const { companies, left, refused, alike } = list;
  const { least = 0, most = 0, mostBytes = Number.POSITIVE_INFINITY } = target;
  const found: ListFinding[] = [];
  const tell = (
    kind: ListFinding['kind'],
    text: string,
    accounts: readonly FoundAccount[],
    count = accounts.length,
  ) => {
    const isSerious = ['few', 'large'].includes(kind) && ({ isSerious: true } as const);
    if (count > 0) {
      found.push({ kind, count, text, accounts: accounts.slice(0, MOST_NAMED), ...isSerious });
    }
  };
  const lacking = Math.max(0, least - companies.length);
  tell('few', words.few(least), [], lacking);
  const { 'over the limit': over, 'excluded elsewhere': twins, ...others } = leftBy(left);
  tell('many', words.many(most), over);
  if (bytes > mostBytes) tell('large', words.large(mostBytes), [], Math.ceil(bytes / 1e6));
  tell('stale', words.stale(version), stale);
  const overridden = companies.filter(({ isOverridden }) => isOverridden);
  tell('by override', words.byOverride(overridden.length), overridden.map(accountOf));
  const further = companies.flatMap((company) =>
    company.rows.slice(1).map((row) => ({ text: words.further(calledOf(company), row), row })),
  );
  tell('merged', words.merged(further.length), further);
  const usesDomain = target.columns.some(([, field]) => field === 'domain');
  const nameless = companies.filter(({ domain }) => usesDomain && domain === '');
  tell('by name only', words.byNameOnly, nameless.map(accountOf));
  tell('excluded elsewhere', words.leftOut['excluded elsewhere'], twins);
  for (const [why, accounts] of Object.entries(others)) {
    const help = why === 'would run' ? words.keepIt : '';
    tell('left out', words.leftOut[why as LeftOut] + help, accounts);
  }
  const blanked = refused.map(({ name, row, header }) => ({ text: `${name}: ${header}`, row }));
  tell('refused', words.refused(blanked.length), blanked);
  const pairs = alike.map(({ one, other, why }) => {
    const [first, second] = [companies[one], companies[other]] as [ListedCompany, ListedCompany];
    const [a, b] = [calledOf(first), calledOf(second)];
    return { text: words.pair(a, b, words.why[why]), row: second.rows[0] ?? 0 };
  });
  tell('alike', words.alike(pairs.length), pairs);
  const risky = riskyNames(list, target).map(accountOf);
  tell('short names', words.shortNames(risky.length), risky);
  return found;
}

function leftBy(left: CompanyList['left']): Record<LeftOut, FoundAccount[]> {
  const by = Object.fromEntries(
    Object.keys(words.leftOut).map((why) => [why, [] as FoundAccount[]]),
  ) as Record<LeftOut, FoundAccount[]>;
  for (const { name, row, why } of left) by[why].push({ text: name, row });
  return by;
}

function accountOf(company: ListedCompany): FoundAccount {
  return { text: calledOf(company), row: company.rows[0] ?? 0 };
}

function calledOf({ name, domain }: ListedCompany): string {
  if (name === '') return domain;
  return domain === '' ? name : `${name} (${domain})`;
}
