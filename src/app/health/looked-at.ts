import { fieldsOf, resolveColumns } from '../../definition/fields';
import { againstChance } from '../../insight/backtest/chance';
import { dealDay } from '../../insight/deals/deal';
import { capacityOf } from '../../insight/health/capacity';
import { areTold } from '../../insight/health/checks/best-outside';
import { inboundRows, isMarket } from '../../insight/health/checks/share-in-icp';
import { type HealthFacts, isBuilt, todayOf } from '../../insight/health/facts';
import type { Counted, Finding, FindingKind } from '../../insight/health/finding';
import type { HealthLimits } from '../../insight/health/limits';
import { listedRows } from '../../insight/judged-accounts';
import { isFewerThan } from '../../stats/wilson';
import { words } from './view-words';

/** Something that is looked at: what may be found, when it can be, and what it means that nothing is. */
interface Look {
  readonly kinds: readonly FindingKind[];
  /** In words, where nothing is found. */
  readonly fine: string | ((there: There) => string);
  /** What must be there to say that all is fine; nothing by default. */
  readonly needs?: (there: There) => boolean;
  /** Whether it is about the scores of accounts: where a column is missing they mean little. */
  readonly isOfScores?: true;
  /** Whether it is about the columns of conditions: where one is missing not all of them were looked at. */
  readonly isOfColumns?: true;
}

/** What there is to look at. */
interface There {
  readonly facts: HealthFacts;
  readonly limits: HealthLimits;
  /** Accounts, enough of them to speak of shares. */
  readonly hasMany: boolean;
  /** Whether these are a market, and no list that sales chose. */
  readonly isMarket: boolean;
  /** Won and lost deals, enough of both. */
  readonly hasDeals: boolean;
}

const hasAccounts = ({ facts }: There) => facts.accounts !== undefined;
const hasMany = (there: There) => there.hasMany;
const judgesDeals = (there: There) => there.hasDeals;
const isUnsure = ({ facts: { deals } }: There) =>
  deals !== undefined && againstChance(deals.report.metrics.auc, true) === 'too few deals';
const excludes = ({ facts }: There) => facts.definition.exclusions.some(({ on }) => on);

/** The fields of conditions that are off and have no column, one for each condition. */
export function waitingFields({
  definition,
  accounts,
}: Pick<HealthFacts, 'definition' | 'accounts'>): string[] {
  if (accounts === undefined) return [];
  const { columnOf } = resolveColumns(fieldsOf(definition), accounts.headers);
  return [...definition.criteria, ...definition.exclusions].flatMap(({ on, field }) =>
    on || columnOf(field) !== undefined ? [] : field,
  );
}

function reviewedWords({ facts: { definition, madeOn, context } }: There): string {
  const { lastReviewed } = definition.settings;
  return lastReviewed === undefined
    ? words.fine.made(Math.max(0, todayOf(context) - (madeOn ?? Number.NaN)))
    : words.fine.reviewed(lastReviewed);
}

/** All that is looked at, in the order in which it is told. */
export const looks: readonly Look[] = [
  {
    kinds: ['column missing', 'column renamed', 'column twice'],
    fine: ({ facts }) => words.fine.columns(waitingFields(facts).length),
    needs: hasAccounts,
  },
  {
    kinds: ['formula error', 'formula of before'],
    fine: 'All score formulas work, and follow the definition.',
    needs: ({ facts }) => facts.formulas.length > 0,
  },
  {
    kinds: ['never tested', 'changed since test', 'old test', 'fails test'],
    fine: ({ facts }) =>
      facts.lastBacktest?.verdict === 'TOO FEW DEALS'
        ? 'A backtest of the definition as it is was run not long ago: the deals are too few to tell.'
        : 'A backtest of the definition as it is, not long ago, does not fail.',
    needs: ({ facts, hasDeals }) => facts.lastBacktest !== undefined || hasDeals,
  },
  {
    kinds: ['tiers inverted'],
    fine: 'No tier is clearly won less often than a worse one.',
    needs: judgesDeals,
  },
  {
    kinds: ['does not separate'],
    fine: 'The score tells won deals from lost ones.',
    needs: (there) => judgesDeals(there) && !isUnsure(there),
  },
  {
    kinds: ['effect turned'],
    fine: 'No criterion clearly works the other way round.',
    needs: judgesDeals,
  },
  {
    kinds: ['exclusion costs wins'],
    fine: 'No exclusion costs more than it saves.',
    needs: (there) => judgesDeals(there) && excludes(there),
  },
  {
    kinds: ['known later'],
    fine: 'No exclusion asks what is known only after the sale.',
    needs: excludes,
  },
  {
    kinds: ['old deals'],
    fine: 'Deals closed not long ago.',
    needs: ({ facts: { deals } }) =>
      deals?.input.deals.some((deal) => !Number.isNaN(dealDay(deal))) === true,
  },
  {
    kinds: ['decides alone'],
    fine: 'No column alone decides who is won.',
    needs: judgesDeals,
  },
  {
    kinds: ['no lost deals'],
    fine: 'There are lost deals to compare with.',
    needs: ({ facts }) =>
      facts.deals !== undefined &&
      !isFewerThan(facts.definition.settings.minimumDeals, facts.deals.report.metrics.wonIncluded),
  },
  {
    kinds: ['nothing in ICP', 'narrow ICP', 'wide ICP'],
    fine: 'The ICP is neither narrow nor wide.',
    needs: (there) => there.hasMany && there.isMarket,
    isOfScores: true,
  },
  {
    kinds: ['narrow inbound', 'wide inbound'],
    fine: 'As many inbound leads fit as is usual.',
    needs: ({ facts: { accounts }, limits }) =>
      accounts !== undefined && inboundRows(accounts).length >= limits.leastKnown,
    isOfScores: true,
  },
  {
    kinds: ['few accounts'],
    fine: 'There are as many accounts as you asked for.',
    needs: (there) => hasAccounts(there) && there.limits.leastAccounts !== undefined,
  },
  {
    kinds: ['below capacity'],
    fine: 'There are accounts in the ICP for all owners.',
    needs: (there) => hasAccounts(there) && capacityOf(there.facts.definition) !== undefined,
    isOfScores: true,
  },
  {
    kinds: ['never met', 'nearly never met', 'nearly always met'],
    fine: 'No criterion is met by nobody, or by nearly all.',
    needs: hasMany,
    isOfColumns: true,
  },
  {
    kinds: ['say the same', 'field twice'],
    fine: 'No two criteria say the same, or overlap in one field.',
    needs: hasMany,
    isOfColumns: true,
  },
  {
    kinds: ['contradiction'],
    fine: 'No exclusion leaves out what a criterion rewards.',
    needs: excludes,
  },
  {
    kinds: ['exclusion never', 'exclusion nearly always'],
    fine: 'No exclusion is idle, or leaves out nearly all.',
    needs: (there) => hasMany(there) && excludes(there),
    isOfColumns: true,
  },
  {
    kinds: ['unreadable', 'zeros', 'dates for sizes'],
    fine: 'All cells that count can be read.',
    needs: hasAccounts,
    isOfColumns: true,
  },
  {
    kinds: ['poorly filled'],
    fine: 'The columns that count are filled, four of five cells at least.',
    needs: hasMany,
    isOfColumns: true,
  },
  {
    kinds: ['spellings', 'misspelt value'],
    fine: 'No cell looks like a misspelt value that you ask for.',
    needs: hasAccounts,
    isOfColumns: true,
  },
  {
    kinds: ['duplicates', 'other key', 'near duplicates', 'subsidiaries'],
    fine: 'No company stands twice.',
    needs: ({ facts }) => (facts.accounts?.companies.length ?? 0) > 0,
  },
  {
    kinds: ['definitions overlap'],
    fine: 'No other definition claims most of the same accounts.',
    needs: ({ facts }) => facts.others.length > 0,
    isOfScores: true,
  },
  {
    kinds: ['wins but churns', 'ICP churns', 'churn alike'],
    fine: 'Customers in the ICP do not clearly leave more often.',
    needs: ({ facts }) => facts.churn !== undefined,
  },
  {
    kinds: ['best outside'],
    fine: 'The best customers are not clearly outside the ICP.',
    needs: ({ facts: { best } }) => best !== undefined && areTold(best),
    isOfScores: true,
  },
  { kinds: ['no owner'], fine: 'Somebody owns it.' },
  {
    kinds: ['not reviewed'],
    fine: reviewedWords,
    needs: ({ facts: { definition, madeOn } }) =>
      definition.settings.lastReviewed !== undefined || madeOn !== undefined,
  },
  { kinds: ['no exclusions'], fine: 'It says whom to leave out.' },
  { kinds: ['no reason'], fine: 'Each exclusion says why.', needs: excludes },
  { kinds: ['firmographic only'], fine: 'It asks for more than who a company is.' },
  {
    kinds: ['many criteria', 'few criteria'],
    fine: 'No dimension has too many criteria, or too few.',
    needs: ({ facts }) => !isBuilt(facts.definition),
  },
  {
    kinds: ['same name', 'order of tiers', 'rule without use'],
    fine: 'Names, tiers and rules are in order.',
  },
  {
    kinds: ['exceptions ended'],
    fine: 'No override is over.',
    needs: ({ facts }) => facts.definition.overrides.length > 0,
  },
];

/** What came of looking. */
export interface LookedAt {
  /** Without those that rest on scores where a column is missing. */
  readonly findings: readonly Finding[];
  /** How many things were looked at. */
  readonly checks: number;
  /** In words, of those without a finding. */
  readonly fine: readonly string[];
  /** Whether scores of accounts were not looked at, as a column is missing. */
  readonly isBroken: boolean;
  /** Whether conditions were not all looked at, as a column is missing. */
  readonly lacksColumns: boolean;
  /** Whether the deals are too few to tell the score from chance. */
  readonly isUnsure: boolean;
  /** Accounts in the ICP where the list is no market: of such a share nothing is found. */
  readonly chosen: Counted | undefined;
}

const columnKinds: ReadonlySet<FindingKind> = new Set(looks[0]?.kinds);

/** Sorts what was found by what could be looked at. @param found - See `healthOf`. */
export function lookedAt(
  facts: HealthFacts,
  found: readonly Finding[],
  limits: HealthLimits,
): LookedAt {
  const there = whatIsThere(facts, limits);
  const isBroken = found.some(
    ({ kind, severity }) => columnKinds.has(kind) && severity === 'serious',
  );
  const lacksColumns = found.some(({ kind }) => columnKinds.has(kind));
  const possible = looks.filter(({ isOfScores = false }) => !(isBroken && isOfScores));
  const off = new Set(looks.flatMap((look) => (possible.includes(look) ? [] : look.kinds)));
  const findings = found.filter(({ kind }) => !off.has(kind));
  const told = new Set(findings.map(({ kind }) => kind));
  const isTold = (look: Look) => look.kinds.some((kind) => told.has(kind));
  const fine = possible.filter(
    (look) => !isTold(look) && !(lacksColumns && look.isOfColumns) && (look.needs?.(there) ?? true),
  );
  return {
    ...{ findings, isBroken, lacksColumns },
    chosen: there.hasMany && !there.isMarket && !isBroken ? inIcp(facts) : undefined,
    isUnsure: judgesDeals(there) && isUnsure(there),
    checks: fine.length + possible.filter(isTold).length,
    fine: fine.map((look) => (typeof look.fine === 'string' ? look.fine : look.fine(there))),
  };
}

function inIcp({ accounts }: HealthFacts): Counted | undefined {
  if (accounts === undefined) return undefined;
  const { judged } = accounts;
  const rows = listedRows(judged);
  return { count: rows.filter((row) => judged.inIcp[row] === 1).length, of: rows.length };
}

function whatIsThere(facts: HealthFacts, limits: HealthLimits): There {
  const { definition, accounts, deals } = facts;
  const { wonIncluded, lostExcluded } = deals?.report.metrics ?? {};
  const least = definition.settings.minimumDeals;
  const listed = accounts === undefined ? 0 : listedRows(accounts.judged).length;
  return {
    ...{ facts, limits },
    hasMany: accounts !== undefined && listed >= limits.leastKnown,
    isMarket: isMarket(facts, listed),
    hasDeals: [wonIncluded, lostExcluded].every(
      (rate) => rate !== undefined && !isFewerThan(least, rate),
    ),
  };
}
