import type {
  CustomRangeType,
  ICellData,
  ICustomRange,
  IDocumentData,
  IStyleData,
  ITextRun,
} from '@univerjs/core';
import type { Desk } from '../desk';
import { storedValue } from '../engine/workbook-data';
import { EMPTIED } from './incoming';
import { type OpTable, readValues, write } from './op';
import { filled, matrix } from './range-values';
import { type Ref, requireShape } from './refs';
import { requireValid } from './valid-cells';

/** How some characters look, by the names of Google's `TextStyle`. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly foregroundColor?: string;
  /** Where a click leads; the page shows it and does not follow it. */
  readonly link?: string;
}

/** A text whose characters from `from` up to that before `to` look their own way. */
interface RichText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly to: number; readonly look: TextLook }[];
}

const LONGEST = 50_000;
const [ON, OFF] = [1, 0];
/** Univer's `CustomRangeType.HYPERLINK`. */
const HYPERLINK: CustomRangeType.HYPERLINK = 0;

/** Range: texts of several looks. A cell that gets one holds a text, whatever it reads like. */
export const RICH_TEXTS: OpTable = {
  'Range.setRichTextValues': write(({ desk }, ref: Ref, values: unknown) => {
    requireShape(ref, values, 'setRichTextValues');
    writeTexts(desk, ref, values, 'setRichTextValues');
  }),
  'Range.setRichTextValue': write(({ desk }, ref: Ref, value: unknown) =>
    writeTexts(desk, ref, filled(ref, value), 'setRichTextValue'),
  ),
  'Range.getRichTextValue': readValues(({ desk }, ref: Ref) =>
    textAt(desk, ref, ref.row, ref.column),
  ),
  'Range.getRichTextValues': readValues(({ desk }, ref: Ref) =>
    desk.reader(ref.sheet).rows(ref, (row, column) => textAt(desk, ref, row, column)),
  ),
};

function writeTexts(
  desk: Desk,
  ref: Ref,
  values: readonly (readonly unknown[])[],
  method: string,
): void {
  const reader = desk.reader(ref.sheet);
  const cells = matrix(ref, (row, column, r, c) => {
    const value = values[r]?.[c];
    if (!isRichText(value)) {
      throw new Error(
        `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
      );
    }
    return cellOf(value, reader.style(row, column));
  });
  requireValid(desk, ref.sheet, cells);
  desk.book.write(ref.sheet, cells);
}

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'text' in value && 'runs' in value;
}

function cellOf({ text, runs }: RichText, style: IStyleData): ICellData {
  if (text === '') return EMPTIED;
  if (text.length > LONGEST) {
    throw new Error(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  return { ...EMPTIED, ...storedValue(text), p: documentOf(text, runs, style) };
}

/** A document's characters do not take on the look of their cell: each run has all of it. */
function documentOf(text: string, runs: RichText['runs'], style: IStyleData): IDocumentData {
  const base = textPart(style);
  const ends = [0, text.length, ...runs.flatMap(({ from, to }) => [from, to])];
  const marks = [...new Set(ends)].sort((one, other) => one - other);
  const textRuns = marks.slice(0, -1).map((st, index): ITextRun => {
    const own = runs
      .filter(({ from, to }) => from <= st && st < to)
      .map(({ look }) => styleOf(look));
    return { st, ed: marks[index + 1] ?? text.length, ts: Object.assign({}, base, ...own) };
  });
  const customRanges = runs.flatMap(({ from, to, look: { link } }, index): ICustomRange[] =>
    link === undefined || to <= from
      ? []
      : [{ ...{ startIndex: from, endIndex: to - 1, rangeId: `link${index}` }, ...linkOf(link) }],
  );
  const dataStream = `${text.replace(/\r?\n/g, '\r')}\r\n`;
  const paragraphs = [...dataStream].flatMap((letter, startIndex) =>
    letter === '\r' ? [{ startIndex }] : [],
  );
  const documentStyle = { textStyle: { ...base, ...textRuns.at(-1)?.ts } };
  const links = customRanges.length === 0 ? {} : { customRanges };
  return { id: 'd', documentStyle, body: { dataStream, textRuns, paragraphs, ...links } };
}

function linkOf(url: string): Pick<ICustomRange, 'rangeType' | 'properties'> {
  return { rangeType: HYPERLINK, properties: { url } };
}

/** What of a cell's look its characters have. */
function textPart({ ff, fs, bl, it, ul, st, cl }: IStyleData): IStyleData {
  const present = Object.entries({ ff, fs, bl, it, ul, st, cl }).filter(([, one]) => one != null);
  return Object.fromEntries(present);
}

function styleOf(look: TextLook): IStyleData {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, foregroundColor } = look;
  return {
    ...(bold !== undefined && { bl: bold ? ON : OFF }),
    ...(italic !== undefined && { it: italic ? ON : OFF }),
    ...(underline !== undefined && { ul: { s: underline ? ON : OFF } }),
    ...(strikethrough !== undefined && { st: { s: strikethrough ? ON : OFF } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontFamily !== undefined && { ff: fontFamily }),
    ...(foregroundColor !== undefined && { cl: { rgb: foregroundColor } }),
  };
}

function lookOf({ ff, fs, bl, it, ul, st, cl }: IStyleData): Required<Omit<TextLook, 'link'>> {
  return {
    bold: bl === ON,
    italic: it === ON,
    underline: ul?.s === ON,
    strikethrough: st?.s === ON,
    fontSize: fs ?? 10,
    fontFamily: ff ?? 'Arial',
    foregroundColor: cl?.rgb ?? '#000000',
  };
}

/** `null` where the cell holds no text. */
function textAt(desk: Desk, { sheet }: Ref, row: number, column: number): RichText | null {
  const reader = desk.reader(sheet);
  const text = reader.content(row, column);
  if (typeof text !== 'string') return null;
  const { textRuns: runs, customRanges = [] } = reader.raw(row, column)?.p?.body ?? {};
  const linkAt = (place: number) => {
    const range = customRanges.find(
      ({ startIndex, endIndex }) => startIndex <= place && place <= endIndex,
    );
    return range === undefined ? {} : { link: String(range.properties?.url) };
  };
  const whole = [{ st: 0, ed: text.length, ts: reader.style(row, column) }];
  return {
    text,
    runs: (runs ?? whole).map(({ st, ed, ts }) => ({
      from: st,
      to: ed,
      look: { ...lookOf(ts ?? {}), ...linkAt(st) },
    })),
  };
}
