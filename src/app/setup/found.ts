import type { DealRole, Definition } from '../../definition/definition';
import { definitionNameOf } from '../../definition/names';
import { type Outcome, readOutcomes } from '../../definition/outcomes';
import { profileColumn, sampleRows } from '../../definition/template/column-profile';
import { distinctTexts } from '../../definition/template/guess-outcome';
import { matchColumn } from '../../definition/template/match-column';
import { meaningOf, meanings } from '../../definition/template/meanings';
import { isMisfit } from '../../engine/misfit';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { createReading, type Reading } from '../../engine/values/reading';
import { showCell } from '../../engine/values/show-cell';
import { isClosed, isWon } from '../../insight/deals/deal';
import { LEAST_OF_EACH } from '../../insight/scorecard/open-fields';
import type {
  FoundColumn,
  FoundDeals,
  FoundLine,
  FoundStage,
  FoundTab,
  FoundView,
} from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { gridOf } from '../accounts/list';
import { type Calendar, calendar } from '../calendar';
import { keyColumn } from '../deals/attributes';
import { dealColumns } from '../deals/deal-columns';
import { joinIfKeyed } from '../deals/join-tabs';
import { readDeals } from '../deals/read-deals';
import { type Tab as Rows, tabOf } from '../deals/tab';
import { attributeColumns } from '../discovery/attribute-columns';
import { inCalendar } from '../load-definition';
import type { Outside } from '../outside';
import { type FittedTabs, fitTabs } from './fit-tabs';
import { isSampleWorkbook } from './sample-tabs';
import { readTabs, type Tab } from './tabs';
import { unreadIn } from './unread';
import { words } from './words';

/** Roles that are shown, in this order, and how their cells are read. */
const roles: readonly (readonly [role: DealRole, reads: 'day' | 'number' | undefined])[] = [
  ['Account key', undefined],
  ['Outcome', undefined],
  ['Closed on', 'day'],
  ['Created on', 'day'],
  ['Amount', 'number'],
];

const MOST_STAGES = 60;

/** Tabs before there is a definition, as the page shows them and as they are built from. */
export interface Looked extends FittedTabs {
  readonly tabs: readonly Tab[];
  readonly zone: Calendar;
}

/**
 * Reads the tabs of the user's, and what of them is taken for what.
 *
 * @param choices - What a person says of them.
 */
export function lookAt(outside: Outside, choices: Choices = {}): Looked {
  const { workbook } = outside;
  const zone = calendar(() => workbook.timeZone());
  const sheets = workbook.sheets().filter(({ name }) => definitionNameOf(name) === undefined);
  const tabs = readTabs(workbook, sheets, choices.headerRow);
  return { tabs, zone, ...fitTabs(tabs, outside, zone, choices) };
}

/**
 * What Set up finds in a workbook; nothing is written.
 *
 * @param choices - What a person says of the tabs, where a guess was wrong; the rest is guessed.
 * @example readFound(outside, {}).deals?.won // 198
 */
export function readFound(outside: Outside, choices: Choices): FoundView {
  const looked = lookAt(outside, choices);
  const { tabs, definition, accounts, deals, zone } = looked;
  const used = tabs.filter(({ isEmpty, sheet }) => !isEmpty && !/^icp\b/.test(fold(sheet)));
  const isEmpty = isSampleWorkbook(tabs) && used.length === 0;
  const { context } = inCalendar(definition, zone, outside.clock, outside.workbook);
  const reading = createReading(context, definition.settings.missingWords);
  const isList = accounts !== undefined && used.includes(accounts);
  const foundDeals = deals && readFoundDeals(definition, deals, context);
  const lines = [
    ...(isList ? accountLines(looked, accounts, choices, reading) : []),
    ...(deals ? dealLines(looked, deals, reading) : []),
  ];
  return {
    isEmpty,
    tabs: used.map(tabOfView),
    ...(isList && {
      accounts: {
        ...tabOfView(accounts),
        headerRow: accounts.headerRow,
        isHeaderSure: accounts.isHeaderSure,
        options: optionsOf(accounts, reading),
      },
    }),
    ...(deals && foundDeals && { deals: { ...foundDeals, options: optionsOf(deals, reading) } }),
    lines,
    searched: isList ? searchedColumns(looked, lines) : [],
    problem: problemOf(accounts, deals),
    least: LEAST_OF_EACH,
  };
}

function tabOfView({ sheet, rows, headers }: Tab): FoundTab {
  return {
    sheet,
    rows: rows.filter((row) => row.some((cell) => cell !== '')).length,
    columns: headers.filter((header) => header.trim() !== '').length,
  };
}

/** Each column with its first cell that is known. */
function optionsOf({ headers, rows }: Tab, reading: Reading): FoundColumn[] {
  const sample = sampleRows(rows);
  return headers.flatMap((header, column) => {
    if (header.trim() === '') return [];
    const cell = sample.find((row) => !reading.isMissing(row[column] ?? ''))?.[column] ?? '';
    return [{ header: header.trim(), example: showCell(cell, reading) }];
  });
}

/** Both are told apart by one setting. */
function problemOf(accounts: Tab | undefined, deals: Tab | undefined): string {
  if (accounts === undefined || deals === undefined) return '';
  return accounts.headerRow === deals.headerRow ? '' : words.twoHeaderRows(accounts, deals);
}

function accountLines(
  { columns }: Looked,
  accounts: Tab,
  choices: Choices,
  reading: Reading,
): FoundLine[] {
  const chosen = new Map(choices.meanings);
  return meanings.map(({ name, reads }) => {
    const column = columns.find(({ kind }) => meaningOf(kind)?.name === name);
    const header = column?.profile.header.trim() ?? '';
    const mayFit = chosen.has(name) ? 0 : candidates(accounts, name, reading);
    const note = unreadIn(accounts, header, reads, reading);
    return { key: name, of: 'accounts', header, mayFit: mayFit > 1 ? mayFit : 0, note };
  });
}

/** How many columns look as if they had a meaning. */
function candidates({ headers, rows }: Tab, name: string, reading: Reading): number {
  const cells = (column: number) => sampleRows(rows).map((row) => row[column] ?? '');
  return headers.filter((header, column) => {
    const kind = matchColumn(header, () => profileColumn(header, cells(column), reading));
    return meaningOf(kind)?.name === name;
  }).length;
}

/** The header of the accounts by which deals find theirs, `''` where there is none. */
function joinHeader(definition: Definition, accounts: Tab, deals: Tab | undefined): string {
  const key = roleHeader(definition, 'Account key');
  if (deals === undefined || deals === accounts || key === '') return '';
  const at = keyColumn(definition, key, rowsOf(accounts));
  return at === undefined ? '' : (accounts.headers[at] ?? '').trim();
}

function rowsOf(tab: Tab): Rows {
  return tabOf(tab.sheet, gridOf(tab), tab.headerRow);
}

function roleHeader({ deals }: Definition, role: DealRole): string {
  return deals.find((one) => one.role === role)?.header ?? '';
}

function dealLines({ definition, accounts }: Looked, deals: Tab, reading: Reading): FoundLine[] {
  const isOneTab = accounts === undefined || accounts === deals;
  const header = (role: DealRole) => roleHeader(definition, role);
  const join: FoundLine | undefined =
    isOneTab || header('Account key') === ''
      ? undefined
      : {
          key: 'Join',
          of: 'accounts',
          header: joinHeader(definition, accounts, deals),
          mayFit: 0,
          note: joinedWords(definition, accounts, deals),
        };
  return roles.flatMap(([role, reads]) => {
    const note = unreadIn(deals, header(role), reads, reading);
    const line: FoundLine = { key: role, of: 'deals', header: header(role), mayFit: 0, note };
    return role === 'Account key' && join ? [line, join] : [line];
  });
}

/** How many deals find their account. */
function joinedWords(definition: Definition, accounts: Tab, deals: Tab): string {
  if (roleHeader(definition, 'Outcome') === '') return '';
  const own = rowsOf(deals);
  const join = joinIfKeyed(definition, own, rowsOf(accounts), dealColumns(definition, own));
  const found = join?.accounts.filter((account) => account >= 0).length ?? 0;
  return words.joined(found, own.rows.length);
}

function readFoundDeals(definition: Definition, deals: Tab, context: ReadingContext): FoundDeals {
  const role = Object.fromEntries(definition.deals.map((one) => [one.role, one.header]));
  const told = { ...tabOfView(deals), role };
  const header = roleHeader(definition, 'Outcome');
  if (header === '') return { ...told, won: 0, lost: 0, open: 0, stages: [] };
  const rows = rowsOf(deals);
  const all = readDeals(definition, rows, dealColumns(definition, rows), undefined, context);
  const won = all.filter(isWon).length;
  const lost = all.filter((deal) => isClosed(deal) && !isWon(deal)).length;
  const stages = stagesOf(definition, columnOf(deals, header));
  return { ...told, won, lost, open: all.length - won - lost, stages };
}

function columnOf({ headers, rows }: Tab, header: string): Cell[] {
  const at = headers.findIndex((one) => fold(one) === fold(header));
  return at < 0 ? [] : rows.map((row) => row[at] ?? '');
}

function stagesOf({ deals }: Definition, cells: readonly Cell[]): FoundStage[] {
  const outcomes = readOutcomes(deals.find(({ role }) => role === 'Outcome')?.values ?? '');
  const byStage = new Map<string, Outcome>();
  if (!isMisfit(outcomes)) {
    for (const [outcome, stages] of outcomes) {
      for (const stage of stages) byStage.set(stage, outcome);
    }
  }
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = fold(String(cell));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return distinctTexts(cells)
    .map((text) => ({
      text,
      deals: counts.get(fold(text)) ?? 0,
      outcome: byStage.get(fold(text)) ?? byStage.get('*') ?? 'open',
    }))
    .sort((a, b) => b.deals - a.deals)
    .slice(0, MOST_STAGES);
}

/** Columns in which the deals are searched beside those that are shown. */
function searchedColumns(
  { definition, accounts, deals }: Looked,
  lines: readonly FoundLine[],
): string[] {
  const tabs = [deals, accounts === deals ? undefined : accounts];
  const shown = new Set(lines.map(({ header }) => fold(header)));
  const taken = new Set(definition.deals.map(({ header }) => fold(header)));
  const all = tabs.flatMap((tab) => {
    if (tab === undefined) return [];
    const roleColumns = new Set(
      tab.headers.flatMap((header, at) => (taken.has(fold(header)) ? [at] : [])),
    );
    const { columns } = attributeColumns(definition, rowsOf(tab), roleColumns);
    return [...columns.values()].map((at) => (tab.headers[at] ?? '').trim());
  });
  return [...new Set(all)].filter((header) => !shown.has(fold(header)));
}
