import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { columnFinder } from '../accounts/field-finder';
import { type List, readList } from '../accounts/list';
import { accountColumn } from '../changes/keep-run';
import { listColumns } from '../lists/list-columns';
import { labelColumn } from '../preview/account-lines';
import type { Sheet, Workbook } from '../workbook';
import { words } from './words';

/** Rows from the top that tell what a column holds. */
const LOOKED_AT = 500;

/** The columns of the accounts that a company is described by. */
export interface CompanyTab {
  /** `undefined` where there is no such tab yet. */
  readonly port: Sheet | undefined;
  readonly sheet: string;
  readonly headerRow: number;
  /** Of the tab, `''` over what is ours; behind them fields that have no column. */
  readonly headers: readonly Cell[];
  /** Columns of the tab. */
  readonly width: number;
  /** Its first rows. */
  readonly rows: List['rows'];
  readonly list: List | undefined;
  /** Column of the names, and that of the keys; they may be the same. */
  readonly name: number;
  readonly key: number;
  /** Columns that tell a domain. */
  readonly domains: readonly number[];
  columnOf(field: string): number | undefined;
}

/**
 * Reads what a company is described by: the headers and first rows of the accounts, three calls that
 * move data whatever the rows.
 *
 * @param workbook - The spreadsheet.
 * @param definition - The draft, or the one that stands.
 */
export function openCompanyTab(workbook: Workbook, definition: Definition): CompanyTab {
  const { accountsSheet, headerRow } = definition.settings;
  const port = workbook.sheet(accountsSheet);
  const list = port && readList(workbook, port, headerRow, headerRow + LOOKED_AT);
  const { headers = [], rows = [] } = list ?? {};
  const tab = { sheet: accountsSheet, headerRow, headers, rows };
  const find = columnFinder(definition, headers);
  const missing = usedFields(definition).filter((field) => find(field) === undefined);
  const isNamed = headers.some((header) => header !== '');
  const added = isNamed ? missing : [words.company, ...missing];
  const placeOf = new Map(added.map((field, at) => [field, headers.length + at]));
  return {
    ...{ port, sheet: accountsSheet, headerRow, width: headers.length, rows, list },
    headers: [...headers, ...added],
    name: isNamed ? labelColumn(definition, tab) : headers.length,
    key: isNamed ? accountColumn(definition, tab) : headers.length,
    domains: isNamed ? listColumns(definition, tab).domains : [],
    columnOf: (field) => find(field) ?? placeOf.get(field),
  };
}

/** The one column of a header, 0-based; `undefined` where there is none or two. */
export function onlyColumn({ headers }: CompanyTab, header: string): number | undefined {
  const wanted = fold(header);
  const fitting = headers.flatMap((one, at) => (fold(String(one)) === wanted ? [at] : []));
  return wanted === '' || fitting.length !== 1 ? undefined : fitting[0];
}
