import type { Settings } from '../../definition/definition';
import type { Version } from '../../definition/history';
import { fold } from '../../engine/values/fold';
import type { RankedCustomers } from '../../insight/best/best-customers';
import { dealDay } from '../../insight/deals/deal';
import type { NamedCompany } from '../../insight/domains/same-companies';
import { areTold } from '../../insight/health/checks/best-outside';
import { dealFacts } from '../../insight/health/deal-facts';
import type { AccountFacts, DealFacts, HealthFacts } from '../../insight/health/facts';
import type { HealthLimits } from '../../insight/health/limits';
import { listedRows } from '../../insight/judged-accounts';
import { isFewerThan } from '../../stats/wilson';
import type { Deadline } from '../deadline';
import { begunIn, sourceHeader } from '../judged/begun-by';
import type { ReadAccounts } from '../judged/read-accounts';
import { type JudgedWorkbook, readJudged } from '../judged/read-judged';
import { accountReader } from '../lists/account-facts';
import { listColumns } from '../lists/list-columns';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import { countsTheSame } from '../versions/same-counts';
import type { Workbook } from '../workbook';
import { bestOf, churnByAccounts, churnOf } from './customers';
import { formulaFacts } from './formula-facts';
import { lastBacktest, stampDay } from './last-backtest';
import { otherDefinitions } from './other-definitions';
import { words } from './view-words';

/** A definition that is checked, and the one that stands in its sheet: the same unless it is a draft. */
export interface Checked {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly saved: LoadedDefinition;
}

/** All that the health of a definition is told by, and where it stands. */
export interface Gathered {
  readonly facts: HealthFacts;
  readonly judged: JudgedWorkbook;
  /** Of the definition that stands in its sheet. */
  readonly version: number;
  /** Header of the column that tells inbound leads, `''` where there is none. */
  readonly inbound: string;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}

/**
 * Gathers what the health of a definition is told by out of a workbook, whatever of it is missing.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param checked - Which definition.
 * @param limits - From where on something is worth a word.
 * @param deadline - May end it.
 */
export function gather(
  outside: Outside,
  { name, loaded, saved }: Checked,
  limits: HealthLimits,
  { checkpoint }: Pick<Deadline, 'checkpoint'>,
): Gathered {
  const { workbook } = outside;
  const { definition, context, calendar } = loaded;
  const history = openHistory(workbook, calendar);
  const version = presentVersion(outside, name, saved, history);
  const current = countsTheSame(definition, saved.definition) ? `v${version}` : '';
  const judged = readJudged(workbook, loaded);
  checkpoint();
  const { accounts, deals } = judged;
  const found = deals && dealFacts(deals.input, deals.judged(), checkpoint);
  checkpoint();
  const begun = accounts && begunIn(accounts.tab, context, definition);
  const churn =
    (deals && churnOf(loaded, deals)) ?? (accounts && churnByAccounts(loaded, accounts));
  const best = accounts && bestOf(loaded, accounts.tab);
  const others = accounts && otherDefinitions(outside, name, accounts);
  checkpoint();
  const lists = accounts === undefined ? [] : [accounts.list];
  const { versions } = history;
  return {
    facts: {
      ...{ definition, context, churn, best },
      madeOn: madeOn(versions, name),
      accounts: accounts && {
        ...accountFacts(accounts, loaded),
        inbound: begun && Uint8Array.from(begun.begun, (who) => Number(who === 'inbound')),
      },
      deals: found,
      lastBacktest: lastBacktest(workbook, name, current, definition, versions),
      formulas: formulaFacts(workbook, lists),
      others: others?.others ?? [],
    },
    ...{ judged, version },
    inbound: begun?.header ?? '',
    notTold: [
      ...judged.notTold,
      ...ofAccounts(accounts, limits),
      ...ofDeals(found, definition.settings.minimumDeals),
      ...ofChurn(workbook, definition.settings, found !== undefined, churn),
      ...ofBest(accounts !== undefined, best),
      ...(accounts !== undefined && begun === undefined
        ? [words.notTold.noInbound(sourceHeader(accounts.tab.headers, definition))]
        : []),
      ...(others?.notTold ?? []),
    ],
  };
}

/** Day of its first version; `undefined` where none is kept. */
function madeOn(versions: readonly Version[], name: string): number | undefined {
  const days = versions.filter(({ icp }) => icp === name).map(({ savedAt }) => stampDay(savedAt));
  const known = days.filter((day) => !Number.isNaN(day));
  return known.length === 0 ? undefined : Math.min(...known);
}

function accountFacts(
  accounts: ReadAccounts,
  loaded: LoadedDefinition,
): Omit<AccountFacts, 'inbound'> {
  const { model, table, judged, context, tab, list, key } = accounts;
  const { headers, rows, numbers } = tab;
  const columns = listColumns(loaded.definition, { ...list, headers, rows });
  const isTold = columns.name !== undefined || columns.domains.length > 0;
  const factsOf = accountReader({ rows }, columns, loaded);
  return {
    ...{ model, table, judged, context, headers, numbers },
    companies: isTold ? rows.map((_, row) => companyOf(factsOf(row))) : [],
    keys:
      key === undefined || key === columns.name || columns.domains.includes(key)
        ? []
        : rows.map((row) => String(row[key] ?? '').trim()),
  };
}

function companyOf({ name, domain }: NamedCompany): NamedCompany {
  return { name, domain };
}

function ofAccounts(
  accounts: Pick<ReadAccounts, 'judged'> | undefined,
  { leastKnown }: HealthLimits,
): string[] {
  const count = accounts === undefined ? leastKnown : listedRows(accounts.judged).length;
  return count >= leastKnown ? [] : [words.notTold.fewAccounts(count, leastKnown)];
}

/** A tab that says who left, by its name: nothing reads it. */
const OF_CHURN = /\b(?:churn(?:ed|s)?|cancell?ations?|attrition|lost customers)\b/i;

function ofChurn(
  workbook: Workbook,
  { accountsSheet, dealsSheet }: Pick<Settings, 'accountsSheet' | 'dealsSheet'>,
  hasDeals: boolean,
  churn: HealthFacts['churn'],
): string[] {
  const read = new Set([accountsSheet, dealsSheet].map(fold));
  const tab = workbook
    .sheets()
    .find(({ name }) => OF_CHURN.test(name.replace(/_/g, ' ')) && !read.has(fold(name)));
  const column = churn !== undefined && 'column' in churn ? churn.column : undefined;
  if (tab !== undefined) return [words.notTold.churnTab(tab.name, column, churn !== undefined)];
  return hasDeals && churn === undefined ? [words.notTold.noChurn] : [];
}

function ofBest(hasAccounts: boolean, best: RankedCustomers | undefined): string[] {
  if (!hasAccounts) return [];
  if (best === undefined) return [words.notTold.noBest];
  const customers = best.top.length + best.middle.length + best.bottom.length;
  return areTold(best) ? [] : [words.notTold.fewBest(customers, best.rankedBy)];
}

function ofDeals(deals: DealFacts | undefined, least: number): string[] {
  if (deals === undefined) return [];
  const { wonIncluded, lostExcluded } = deals.report.metrics;
  const isFew = [wonIncluded, lostExcluded].some((rate) => isFewerThan(least, rate));
  const isUndated = deals.input.deals.every((deal) => Number.isNaN(dealDay(deal)));
  return [
    ...(isFew ? [words.notTold.fewDeals(wonIncluded.trials, lostExcluded.trials, least)] : []),
    ...(isUndated ? [words.notTold.noDates] : []),
  ];
}
