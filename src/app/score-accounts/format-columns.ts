import type { Tier } from '../../engine/model';
import { lastDataColumn } from '../accounts/list';
import type { ScoreHeader } from '../accounts/own-header';
import { dressColumns } from '../look/score-columns';
import { tierRuleStyles, tierRules } from '../look/tier-rules';
import { decorate, type Looks } from '../looks';
import { once } from '../once';
import { type AccountList, freeParts } from '../own-columns/account-list';
import { placeOf } from '../own-columns/own-columns';
import type { Area, Sheet, Workbook } from '../workbook';
import { words } from './words';

/**
 * Makes our columns show what they will hold. Those that are added stand in for others beside them:
 * what they inherited goes, and they get the look of the list. In those
 * that are there, rows that may be written, and blank ones below, get the formats that keep texts
 * texts; how a person shows a score stays.
 *
 * @param looks - Learn what Sheets refuses.
 * @returns Whether a placed column shows what is written into it as its look says.
 */
export function formatColumns(
  workbook: Workbook,
  list: AccountList,
  tiers: readonly Tier[],
  looks: Looks,
): (own: number) => boolean {
  const { sheet, headerRow, placed, found, total } = list;
  const end = sheet.maxRows() - headerRow;
  const below = (column: number, from: number, to: number): Area => {
    return { row: headerRow + 1 + from, column: column + 1, rows: to - from, columns: 1 };
  };
  const isAdded = (own: number) => placed.added[own] !== undefined;
  const added = placed.columns.filter((_, own) => isAdded(own));
  const withHeader = added.map((column) => below(column, -1, end));
  looks.attempt('data validations', () => sheet.clearRules(withHeader));
  dress(list, looks);
  colorTiers(list, tiers, looks);
  const used = list.list.values.length - headerRow;
  const parts = [...freeParts(found, 0, total), ...(end > used ? [[used, end] as const] : [])];
  const byFormat = new Map<string, Area[]>();
  placed.own.forEach(({ look: { format } }, own) => {
    const column = placed.columns[own] as number;
    const isNeeded = isAdded(own) || format === '@';
    if (!isNeeded && !lacksFormat(list, column, format, looks)) return;
    const areas = parts.map(([from, to]) => below(column, from, to));
    byFormat.set(format, [...(byFormat.get(format) ?? []), ...areas]);
  });
  const isSet = looks.attempt('number formats', () => {
    for (const [format, areas] of byFormat) sheet.format(areas, format);
    workbook.flush();
  });
  const formatOf = (own: number, end: number) =>
    sheet.numberFormat(headerRow + end, (placed.columns[own] as number) + 1);
  const isThere = placed.own.map(({ look: { format } }, own) =>
    once(() => parts.every(([, end]) => isAs(format, formatOf(own, end)))),
  );
  return (own) => isSet || isThere[own]?.() === true;
}

/** A day is one in whatever format a person has given it. */
function isAs(wanted: string, there: string): boolean {
  return there === wanted || (/y/.test(wanted) && /y/i.test(there));
}

/** Whether a column of numbers is as nobody has formatted it. */
function lacksFormat(
  { sheet, headerRow }: AccountList,
  column: number,
  format: string,
  looks: Looks,
): boolean {
  if (format === 'General') return false;
  let found = '@';
  looks.attempt('number formats', () => {
    found = sheet.numberFormat(headerRow + 1, column + 1);
  });
  return /^(?:|General|0\.#+)$/.test(found);
}

/** Of those that are added, and only then: how a person makes them look stays. */
function dress({ sheet, headerRow, placed, found, list }: AccountList, looks: Looks): void {
  const added = placed.own.flatMap(({ header, look }, own) => {
    const text = placed.added[own];
    const column = placed.columns[own] as number;
    return text === undefined ? [] : [{ own: header, column, header: text, look }];
  });
  if (added.length === 0) return;
  const ours = found.ours.find((column) => column !== undefined);
  dressColumns(sheet, headerRow, added, ours ?? lastDataColumn(list), ours !== undefined, looks);
  addNotes(sheet, headerRow, added, looks);
  const folded = added.filter(({ own }) => FOLDED.has(own));
  if (folded.length < FOLDED.size) return;
  const from = (folded[0]?.column ?? 0) + 1;
  const group = { of: 'columns', from, count: folded.length, isCollapsed: true } as const;
  decorate(sheet, { groups: [group] }, looks);
}

/** Who runs down the list looks at these last. */
const FOLDED: ReadonlySet<ScoreHeader> = new Set(['ICP Coverage', 'ICP Version', 'ICP Scored At']);

/** A person's notes stay. */
function addNotes(
  sheet: Sheet,
  row: number,
  added: readonly { readonly own: ScoreHeader; readonly column: number }[],
  looks: Looks,
): void {
  const first = (added[0]?.column ?? 0) + 1;
  looks.attempt('colours and widths', () => {
    const [there = []] = sheet.notes({ row, column: first, rows: 1, columns: added.length });
    const notes = added.map(({ own, column }, index) => {
      return { row, column: column + 1, help: there[index] || words.notes[own] };
    });
    sheet.decorate({ notes });
  });
}

/** Down to the end of the grid, so that rows that are added have them too. */
function colorTiers(
  { sheet, headerRow, placed }: AccountList,
  tiers: readonly Tier[],
  looks: Looks,
): void {
  const end = sheet.maxRows();
  const at = (header: ScoreHeader) => placeOf(placed, header) as number;
  const [owner, due] = [placeOf(placed, 'ICP Owner'), placeOf(placed, 'ICP Due')];
  const columns = {
    tier: at('ICP Tier'),
    bar: at('ICP Fit'),
    reason: at('ICP Reason'),
    action: at('ICP Next Action'),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
  };
  const rules = tierRules(tiers, columns, { from: headerRow + 1, count: end - headerRow });
  const within = Object.values(columns).map((column): Area => {
    return { row: 1, column: column + 1, rows: end, columns: 1 };
  });
  looks.attempt('colours and widths', () => sheet.setColors(rules, within, tierRuleStyles));
}
