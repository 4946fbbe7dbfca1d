import type { Desk } from '../desk';
import type { CellReader } from '../engine/cells';
import { type OpTable, read, write } from './op';
import { writeValues } from './range-values';
import { type Ref, refOf } from './refs';

/** What to look for and where: the whole document, a tab or a range. */
interface Search {
  readonly text: string;
  readonly sheet: string | null;
  readonly range: Ref | null;
  readonly formulas: boolean;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly regularExpression: boolean;
}

/** TextFinder, over shown values or (`matchFormulaText`) formulas. */
export const TEXT_FINDER: OpTable = {
  'TextFinder.findAll': {
    ...read(({ desk }, search: Search) => findAll(desk, search)),
    settled: true,
  },
  'TextFinder.replaceAllWith': {
    ...write(({ desk }, search: Search, replacement: string) => {
      const found = findAll(desk, search);
      for (const ref of found) replace(desk, search, ref, replacement);
      return found.length;
    }),
    settled: true,
  },
};

function findAll(desk: Desk, search: Search): Ref[] {
  const pattern = patternOf(search);
  return areas(desk, search).flatMap((area) => {
    const reader = desk.reader(area.sheet);
    const found: Ref[] = [];
    reader.rows(area, (row, column) => {
      const text = textOf(reader, search, row, column);
      if (text !== '' && text.search(pattern) >= 0) {
        found.push(refOf(area.sheet, { row, column, rows: 1, columns: 1 }));
      }
    });
    return found;
  });
}

function areas(desk: Desk, { range, sheet }: Search): Ref[] {
  if (range) return [range];
  const ids = sheet ? [sheet] : desk.tabs.all().map((tab) => tab.getSheetId());
  return ids.map((id) => refOf(id, { row: 1, column: 1, ...desk.reader(id).extent() }));
}

function textOf(reader: CellReader, search: Search, row: number, column: number): string {
  return search.formulas ? reader.formula(row, column) : reader.shown(row, column);
}

function replace(desk: Desk, search: Search, ref: Ref, replacement: string): void {
  const reader = desk.reader(ref.sheet);
  const text = textOf(reader, search, ref.row, ref.column);
  const next = text.replace(patternOf(search), () => replacement);
  const own = reader.formula(ref.row, ref.column);
  if (own === '' || search.formulas) writeValues(desk, ref, [[next]]);
}

function patternOf({ text, regularExpression, entireCell, matchCase }: Search): RegExp {
  const source = regularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}
