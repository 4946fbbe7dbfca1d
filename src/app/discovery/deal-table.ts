import type { Definition } from '../../definition/definition';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { type Deal, firstDay, isClosed, lastDay } from '../../insight/deals/deal';
import { type DealTable, pickDeals } from '../../insight/deals/deal-table';
import { olderDeals } from '../../insight/deals/longer-window';
import { rowsAside, type Selection, selectDeals } from '../../insight/deals/select-deals';
import type { Answers } from '../../insight/discovery/labelled-rows';
import type { OpenDealTable } from '../../insight/drift/stalled';
import { columnFinder } from '../accounts/field-finder';
import { keyColumn } from '../accounts/key-column';
import { attributeTable, type FieldSources } from '../deals/attributes';
import { type DealColumns, dealColumns } from '../deals/deal-columns';
import type { DealTabs } from '../deals/deal-tabs';
import type { Join } from '../deals/join-accounts';
import { joinIfKeyed } from '../deals/join-tabs';
import { allOutside, olderWords } from '../deals/outside-window';
import { readDeals } from '../deals/read-deals';
import { type Tab, tabOf } from '../deals/tab';
import { attributeColumns, type LeftOutColumn } from './attribute-columns';
import { words } from './words';

/** All deals, with every attribute that either tab has. */
interface AttributedDeals {
  readonly headers: readonly string[];
  /** One a deal. */
  readonly rows: DealTable['rows'];
  readonly deals: readonly Deal[];
  /** Columns that are not in the table, and why. */
  readonly leftOut: readonly LeftOutColumn[];
  /** What a person said of a field: whether it is searched. */
  readonly answers: Answers;
  /** Attributes that no account has beside its deals: accounts can't be scored by them. */
  readonly onlyInDeals: ReadonlySet<string>;
}

/** The deals that count, with every attribute that either tab has. */
export interface SelectedDeals
  extends Pick<AttributedDeals, 'leftOut' | 'answers' | 'onlyInDeals'> {
  readonly table: DealTable;
  readonly selection: Selection;
  /** What of the accounts tab or the deals was not searched and why, in words; `''` for nothing. */
  readonly notSearched: string;
  /** What the window keeps out, in words; `''` where nothing. */
  readonly outside: string;
  /** Months of a window that takes in older deals, where there are such. */
  readonly longer: number | undefined;
  /** Days of the first and the last closed deal, where the window keeps all of them out. */
  readonly closed: readonly [first: number, last: number] | undefined;
}

/** Both tabs, and how their rows belong together. */
interface OpenTabs {
  readonly deals: Tab;
  readonly columns: DealColumns;
  /** `undefined` where nothing joins the deals to a list of accounts. */
  readonly accounts: Tab | undefined;
  readonly join: Join | undefined;
  /** Why nothing does, in words; `''` where something does, or there is no such list. */
  readonly notJoined: string;
}

/**
 * Reads both tabs into a table of closed deals, those that a backtest would use, with all
 * attributes. Columns are known by the definition's fields where it names them; what stands in both
 * tabs is taken from the deals.
 *
 * @param definition - Its DEALS section, fields, what these say of being searched, and settings.
 * @throws A message where tabs or columns do not fit the definition.
 */
export function readDealTable(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
): SelectedDeals {
  const tabs = openTabs(definition, tables);
  const { headers, rows, deals: all, ...told } = attributedDeals(definition, tabs, context, tables);
  const { windowMonths } = definition.settings;
  const selection = selectDeals(all, context.asOf, windowMonths);
  const older = olderDeals(all, selection, context.asOf, windowMonths);
  const closed = all.filter(isClosed);
  const newest = lastDay(closed);
  const noneCounts = allOutside(selection, older, newest);
  return {
    ...told,
    table: pickDeals({ headers, rows, deals: all }, selection.used),
    selection,
    notSearched: tabs.notJoined || withoutAccount(definition, selection),
    outside: noneCounts ?? (older ? olderWords(older) : ''),
    longer: older?.longer.months,
    closed: noneCounts === undefined ? undefined : [firstDay(closed), newest],
  };
}

/**
 * The same of some deals, open ones too.
 *
 * @param isOf - Which.
 * @throws A message where tabs or columns do not fit the definition.
 */
export function readSomeDeals(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  isOf: (deal: Deal) => boolean,
): OpenDealTable {
  const tabs = openTabs(definition, tables);
  const { headers, rows, deals, answers, onlyInDeals } = attributedDeals(
    definition,
    tabs,
    context,
    tables,
  );
  const own = [...deals.keys()].filter((row) => isOf(deals[row] as Deal));
  const table = pickDeals({ headers, rows, deals }, own);
  return { ...table, answers, onlyOnDeals: onlyInDeals };
}

function attributedDeals(
  definition: Definition,
  tabs: OpenTabs,
  context: ReadingContext,
  { accounts }: DealTabs,
): AttributedDeals {
  const answers = answersOf(definition);
  const { sources, leftOut } = findSources(definition, tabs, answers);
  const joined = tabs.join && { accounts: tabs.join.accounts, isNeeded: addsColumns(sources) };
  return {
    ...attributes(sources, tabs),
    deals: readDeals(definition, tabs.deals, tabs.columns, joined, context),
    ...{ answers, leftOut, onlyInDeals: onlyInDeals(definition, sources, accounts) },
  };
}

/** What people said in FIELDS › Searched. */
function answersOf({ fields }: Definition): Answers {
  return new Map(
    fields.flatMap(({ name, searched }) => (searched === undefined ? [] : [[name, searched]])),
  );
}

/** Nothing where there is no list of accounts: then the deals are all there is to score. */
function onlyInDeals(
  definition: Definition,
  sources: FieldSources,
  accounts: DealTabs['accounts'],
): ReadonlySet<string> {
  if (accounts === undefined) return new Set();
  const columnOf = columnFinder(definition, accounts[definition.settings.headerRow - 1] ?? []);
  const names = [...sources.deals.keys()];
  return new Set(names.filter((name) => columnOf(name) === undefined));
}

/** Whether the accounts know of their deals what these do not say themselves. */
function addsColumns({ deals, accounts }: FieldSources): boolean {
  const own = new Set([...deals.keys()].map(fold));
  return [...accounts.keys()].some((name) => !own.has(fold(name)));
}

function withoutAccount({ settings }: Definition, selection: Selection): string {
  const deals = rowsAside(selection, 'no account').length;
  return deals === 0 ? '' : words.withoutAccount(deals, settings.accountsSheet);
}

function openTabs(definition: Definition, tables: DealTabs): OpenTabs {
  const { accountsSheet, dealsSheet, headerRow } = definition.settings;
  const deals = tabOf(dealsSheet, tables.deals, headerRow);
  const columns = dealColumns(definition, deals);
  const alone = (notJoined: string): OpenTabs => {
    return { deals, columns, accounts: undefined, join: undefined, notJoined };
  };
  if (tables.accounts === undefined) return alone('');
  if (columns.of('Account key') === undefined) return alone(words.noAccountKey);
  const accounts = tabOf(accountsSheet, tables.accounts, headerRow);
  const join = joinIfKeyed(definition, deals, accounts, columns);
  if (join === undefined) return alone(words.noKeyColumn(accountsSheet));
  const isNoneFound = deals.rows.length > 0 && join.accounts.every((account) => account < 0);
  if (isNoneFound) return alone(words.noAccountFound(accountsSheet));
  return { deals, columns, accounts, join, notJoined: '' };
}

function findSources(
  definition: Definition,
  { deals, columns, accounts }: OpenTabs,
  answers: Answers,
) {
  const roles = definition.deals.flatMap(({ role }) => columns.of(role) ?? []);
  if (columns.id !== undefined) roles.push(columns.id);
  const own = attributeColumns(definition, deals, new Set(roles), answers);
  if (accounts === undefined)
    return { sources: { deals: own.columns, accounts: new Map() }, leftOut: own.leftOut };
  const header = String(deals.headers[columns.of('Account key') ?? -1]);
  const key = keyColumn(definition, accounts.headers, header);
  const keys = new Set(key === undefined ? [] : [key]);
  const joined = attributeColumns(definition, accounts, keys, answers);
  return {
    sources: { deals: own.columns, accounts: joined.columns },
    leftOut: [...own.leftOut, ...joined.leftOut],
  };
}

function attributes(sources: FieldSources, { deals, accounts, join }: OpenTabs) {
  const names = [...sources.deals.keys(), ...sources.accounts.keys()];
  const headers = names.filter(
    (name, index) => names.findIndex((other) => fold(other) === fold(name)) === index,
  );
  const { rows, columnOf } = attributeTable(sources, deals.rows, accounts?.rows ?? [], join);
  const places = headers.map((header) => columnOf(header) ?? -1);
  const pick = (row: readonly Cell[]) => places.map((place) => row[place] ?? '');
  return { headers, rows: rows.map(pick) };
}
