import { count as shownCount } from '../../engine/figures';
import type { ListFinding } from '../../protocol/list-view';
import { colors, styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { replaceOwnTab } from '../own-tabs';
import { formats, makeRoom } from '../report/block';
import type { Area, Sheet, Styled, Workbook, Written } from '../workbook';
import type { CompanyList, ListedCompany } from './company-list';
import type { Leaver } from './leavers';
import { words } from './words';

/** Companies that a tab has room for; the file has them all. */
const MOST_ROWS = 50_000;
/** Accounts of a finding that are named. */
const MOST_NAMED = 12;
/** Pixels: of the first column, which holds names and sentences, and of the others. */
const [FIRST_WIDTH, WIDTH] = [260, 160];

/** What the tab of a list shows. */
export interface ListPage {
  /** What it says before anything else. */
  readonly sentence: string;
  readonly isSound: boolean;
  readonly about: string;
  readonly basis: string;
  readonly note: string;
  readonly findings: readonly ListFinding[];
  readonly list: CompanyList;
  /** Places of the companies that were not on it the last time; `undefined` where it is the first. */
  readonly added: readonly number[] | undefined;
  readonly removed: readonly Leaver[];
}

type Row = readonly Written[];

/** What stands beside the columns of a target, unless it has them. */
const ownColumns: readonly {
  readonly header: string;
  readonly cell: (company: ListedCompany, isAdded: boolean) => Written;
  /** Only where there was a list before. */
  readonly isChange?: true;
}[] = [
  { header: words.ownHeaders.tier, cell: ({ tier }) => tier },
  { header: words.ownHeaders.score, cell: ({ score }) => (Number.isNaN(score) ? '' : score) },
  {
    header: words.ownHeaders.change,
    cell: (_, isAdded) => (isAdded ? words.isAdded : ''),
    isChange: true,
  },
];

/**
 * Writes a list into `ICP List`, whole or not at all; the last one stays until the new one is complete,
 * and for good where a person gave it another name. Every text stays a text.
 *
 * @param looks - Learn what Sheets refuses.
 * @returns The tab.
 */
export function writeList(workbook: Workbook, page: ListPage, looks: Looks): Sheet {
  const { rows, sections, headers, width } = layOut(page);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const kinds = cells.map((row) => row.map(kindOf));
  return replaceOwnTab(workbook, 'list', (sheet) => {
    const columns = sheet.maxColumns();
    if (columns < width) sheet.insertColumns(columns, width - columns);
    makeRoom(sheet, cells.length);
    writeShown(sheet, 1, 1, cells, kinds, looks);
    const whole = (row: number): Area => ({ row, column: 1, rows: 1, columns: width });
    const tone = page.isSound ? colors.good : colors.look;
    const look: Styled[] = [
      [[whole(1)], styles.tabTitle],
      [[whole(2)], { ...tone, bold: true, size: 18, vertical: 'middle' }],
      [[{ ...whole(3), rows: 2 }], styles.secondary],
      [sections.map(whole), styles.section],
      [headers.map(whole), styles.header],
    ];
    const heights = [{ row: 2, rows: 1, height: 42 }];
    const widths = Array.from({ length: width }, (_, at) => (at === 0 ? FIRST_WIDTH : WIDTH));
    decorate(sheet, { styles: look, widths, heights, hidesGridlines: true }, looks);
  });
}

function layOut(page: ListPage) {
  const { list, findings, added, removed } = page;
  const rows: Row[] = [
    [words.title, page.about],
    [`${page.isSound ? '✓' : '!'} ${page.sentence}`],
    [page.basis],
    [page.note],
  ];
  const sections: number[] = [];
  const headers: number[] = [];
  const section = (title: string, headerRow: Row | undefined, body: readonly Row[]) => {
    if (body.length === 0) return;
    rows.push([], [title]);
    sections.push(rows.length);
    if (headerRow !== undefined) {
      rows.push(headerRow);
      headers.push(rows.length);
    }
    for (const row of body) rows.push(row);
  };
  section(words.before, undefined, findings.map(findingRow));
  const { companies } = list;
  const shown = companies.slice(0, MOST_ROWS);
  const isAdded = new Set(added);
  const own = ownColumns.filter(
    ({ header, isChange }) =>
      !list.headers.includes(header) && (isChange !== true || added !== undefined),
  );
  section(
    shown.length < companies.length
      ? words.firstCompanies(shown.length, companies.length)
      : words.companies,
    [...list.headers, ...own.map(({ header }) => header)],
    shown.map((company, place) => [
      ...company.cells,
      ...own.map(({ cell }) => cell(company, isAdded.has(place))),
    ]),
  );
  section(
    words.removed,
    words.removedHeaders,
    removed
      .slice(0, MOST_ROWS)
      .map(({ name, domain, tier }) => [name, domain, tier ?? words.inNoRow]),
  );
  section(
    words.left,
    words.leftHeaders,
    list.left
      .slice(0, MOST_ROWS)
      .map(({ name, row, why }) => [name, String(row), words.leftOut[why]]),
  );
  const width = Math.max(4, ...rows.map(({ length }) => length));
  return { rows, sections, headers, width };
}

function findingRow({ count, text, accounts }: ListFinding): Row {
  const named = accounts.slice(0, MOST_NAMED).map((one) => one.text);
  const more = named.length === 0 ? 0 : count - named.length;
  const all = [...named, ...(more > 0 ? [words.and(more)] : [])].join('; ');
  return [`${shownCount(count)} ${text}`, '', '', all];
}

/** The only numbers are scores. */
function kindOf(cell: Written): string {
  return typeof cell === 'number' ? formats.score : formats.text;
}
