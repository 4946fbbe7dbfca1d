import { LONGEST_TEXT } from '../../definition/sheet/lengths';
import { isMisfit } from '../../engine/misfit';
import type { NumberNotation } from '../../engine/model';
import { findOperator, type OperatorName } from '../../engine/operators';
import { parseGrades } from '../../engine/operators/grade-list';
import { judgeFor, type Operator } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import { joinList, quoted, splitList } from '../../engine/values/list';
import { type ReadKind, readers } from '../../engine/values/readers';
import { createReading, type Reading } from '../../engine/values/reading';
import type { ClassedLists, ClassedTexts, TextBand } from './classed';
import { bestFirst, creditMark, type Form } from './form';

interface Item {
  readonly text: string;
  readonly credit: number;
}

/**
 * Bands of texts as a condition: `is any of` where all are worth the same, `is none of` where all but
 * some are, else `graded`. Where no list of grades gives each text its own credit, because it looks
 * like a number or an item of another one, the best band stands alone.
 */
export function textForm(classed: ClassedTexts, notation: NumberNotation): Form | undefined {
  const { bands, others, observed } = classed;
  const items = itemsOf(bands);
  const creditOf = credits(items);
  const expected = (cell: string) => creditOf.get(fold(cell)) ?? others;
  const bad = items.filter(({ credit }) => credit < others);
  const good = items.filter(({ credit }) => credit > 0);
  const forms = others > 0 ? [list('is none of', bad)] : oneOrGraded('is any of', good, notation);
  return firstExact(forms, observed, expected, notation);
}

/** Bands of items of lists as a condition: `contains any of` or `graded`. */
export function listForm(classed: ClassedLists, notation: NumberNotation): Form | undefined {
  const { bands, observed } = classed;
  const items = itemsOf(bands);
  const creditOf = credits(items);
  const expected = (cell: string) =>
    Math.max(0, ...[cell, ...splitList(cell)].map((item) => creditOf.get(fold(item)) ?? 0));
  const good = items.filter(({ credit }) => credit > 0);
  const forms = oneOrGraded('contains any of', good, notation);
  return firstExact(forms, observed, expected, notation);
}

type Draft = Pick<Form, 'operator' | 'value'> | undefined;

/** What may be written, what people read easiest first; the last one always can. */
function oneOrGraded(
  operator: OperatorName,
  items: readonly Item[],
  notation: NumberNotation,
): Draft[] {
  const best = items.filter(({ credit }) => credit === items[0]?.credit);
  const alone = list(operator, best);
  const isOne = items.every(({ credit }) => credit === 1);
  const longerFirst = [...items].sort(
    (a, b) => splitList(b.text).length - splitList(a.text).length,
  );
  const orders = [items, longerFirst].map((order) => graded(order, notation));
  return isOne ? [alone, ...orders, alone] : [...orders, alone];
}

function list(operator: OperatorName, items: readonly Item[]): Draft {
  const value = joined(items, ({ text }) => joinList([text]));
  return value === '' ? undefined : { operator, value };
}

function graded(items: readonly Item[], notation: NumberNotation): Draft {
  const written = items.map((item) => writtenGrade(item, notation));
  if (!written.every((text) => text !== undefined)) return undefined;
  return { operator: 'graded', value: joined(written, (text) => text) };
}

/** As many as a cell can hold. */
function joined<T>(items: readonly T[], write: (item: T) => string): string {
  let value = '';
  for (const item of items) {
    const longer = value === '' ? write(item) : `${value}; ${write(item)}`;
    if (longer.length <= LONGEST_TEXT) value = longer;
  }
  return value;
}

/** A grade that is read back as its text and credit; `undefined` where none is. */
function writtenGrade({ text, credit }: Item, notation: NumberNotation): string | undefined {
  const mark = creditMark(credit);
  const ways = [joinList([text]) + mark, quoted(text) + mark, `${quoted(text)} (${100 * credit}%)`];
  return ways.find((way) => {
    if (isMisfit(findOperator('graded')?.parse(way, notation))) return false;
    const [read, ...more] = parseGrades(way, notation) ?? [];
    return more.length === 0 && read?.item === fold(text) && read.credit === credit;
  });
}

function itemsOf(bands: readonly TextBand[]): Item[] {
  const items = bestFirst(bands).flatMap(({ texts, credit }) =>
    texts.map((text) => ({ text: text.trim(), credit })),
  );
  return items.filter(({ text }) => fold(text) !== '');
}

function credits(items: readonly Item[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ text, credit }) => [fold(text), credit]));
}

/** The first that gives each cell its credit, else the last one. */
function firstExact(
  drafts: readonly Draft[],
  observed: readonly string[],
  expected: (cell: string) => number,
  notation: NumberNotation,
): Form | undefined {
  const reading = createReading({ asOf: 0, dayOf: () => Number.NaN, ...notation }, []);
  const written = drafts.filter((draft) => draft !== undefined);
  const exact = written.find(({ operator, value }) => {
    const judge = judgeOf(findOperator(operator) as Operator, value, reading);
    return judge !== undefined && observed.every((cell) => judge(cell) === expected(cell));
  });
  const form = exact ?? written[written.length - 1];
  return form && { ...form, isExact: exact !== undefined };
}

function judgeOf<K extends ReadKind>(
  operator: Operator<K>,
  value: string,
  reading: Reading,
): ((cell: string) => number) | undefined {
  const judge = judgeFor(operator, value, reading);
  if (isMisfit(judge)) return undefined;
  return (cell) => judge(readers[operator.reads](cell, reading));
}
