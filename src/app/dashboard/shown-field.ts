import type { Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { usedFields } from '../../definition/fields';
import type { ReadingContext } from '../../engine/model';
import type { ColumnKind } from '../../engine/operators/operator';
import type { Column } from '../../insight/discovery/column';
import { kindOf } from '../../insight/discovery/usable-fields';
import { binsOf, divide } from '../../insight/drift/bins';
import { fieldColumns } from '../../insight/drift/field-columns';
import type { Tab } from '../deals/tab';
import { spanWords } from '../drift/moved-words';

/** A field by which accounts are parted. */
export interface ShownField {
  readonly field: string;
  /** What each account has there, `''` where nothing is known. */
  readonly texts: readonly string[];
  /** Of numbers and days the spans in their order; left out where the most frequent come first. */
  readonly order?: readonly string[];
}

/** Different texts of a field that is taken by itself. */
const LEAST_TEXTS = 2;
const MOST_TEXTS = 30;
/** Share of the accounts of which such a field is known. */
const KNOWN = 0.5;
/** Accounts a text: where each has its own, it tells nothing of a tier. */
const LEAST_EACH = 2;
/** Spans that numbers and days are divided into. */
const SPANS = 5;

const named: readonly ColumnKind[] = ['text', 'country'];

/** The accounts of a definition, and where fields stand. */
interface Accounts extends Pick<Tab, 'headers' | 'rows'> {
  readonly columnOf: (field: string) => number | undefined;
}

/**
 * The field that the dashboard parts the accounts by: the one that a person asked for; else of the fields
 * that the definition uses, with few texts, the one that parts those in the ICP best from the others; else
 * the first column of few texts.
 *
 * Rule: a field parts best by its chi-square over the table of its texts and in or outside, less what luck
 * gives a field of as many texts; the largest share of the score first where two part alike.
 *
 * @param asked - Field or header; `''` where nobody asked for one.
 * @param isIn - Whether an account is in the ICP.
 * @returns `undefined` where there is none.
 * @example shownField(definition, accounts, context, isIn, '')?.field // 'Industry'
 */
export function shownField(
  definition: Definition,
  { rows, headers, columnOf }: Accounts,
  context: ReadingContext,
  isIn: (row: number) => boolean,
  asked: string,
): ShownField | undefined {
  const open = (fields: readonly string[]) =>
    fieldColumns(fields, { rows, columnOf }, context, definition.settings.missingWords);
  if (asked !== '') return open([asked]).map(shownColumn)[0];
  const shares = effectiveShares(definition);
  const shareOf = (field: string) =>
    definition.criteria
      .filter((one) => one.field === field)
      .reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
  const used = usedFields(definition).sort((one, other) => shareOf(other) - shareOf(one));
  const [best] = open(used)
    .filter(hasFewTexts)
    .map((column) => ({ column, parts: partsBy(column.folded(), isIn) }))
    .sort((one, other) => other.parts - one.parts);
  if (best !== undefined) return shownColumn(best.column);
  for (const header of headers) {
    const [column] = header === '' ? [] : open([String(header)]);
    if (column && hasFewTexts(column)) return shownColumn(column);
  }
  return undefined;
}

function hasFewTexts(column: Column): boolean {
  const known = column.folded().filter((text) => text !== '');
  const texts = new Set(known).size;
  return (
    known.length >= KNOWN * column.won.length &&
    texts >= LEAST_TEXTS &&
    texts <= MOST_TEXTS &&
    texts * LEAST_EACH <= known.length &&
    named.includes(kindOf(column))
  );
}

function shownColumn(column: Column): ShownField {
  const kind = kindOf(column);
  const { field } = column;
  if (kind === 'number' || kind === 'date') {
    const division = divide(column, SPANS);
    const says = (bin: number) => (bin === 0 ? '' : spanWords(division, bin));
    const order = [...division.cuts, 0].map((_, at) => says(at + 1));
    return { field, texts: Array.from(binsOf(division, column), says), order };
  }
  if (kind === 'yes-no') {
    const said = (answer: number) => (Number.isNaN(answer) ? '' : answer === 1 ? 'Yes' : 'No');
    return { field, texts: column.read('yesNo').map(said) };
  }
  const keys = kind === 'country' ? column.read('country') : column.folded();
  const written = new Map<string, string>();
  const texts = keys.map((key, row) => {
    if (key === '') return '';
    const text = written.get(key) ?? column.text(row);
    written.set(key, text);
    return text;
  });
  return { field, texts };
}

/** Chi-square of texts against in and outside, less its mean by luck; unknown ones count nothing. */
function partsBy(texts: readonly string[], isIn: (row: number) => boolean): number {
  const counts = new Map<string, { all: number; inside: number }>();
  const sum = { all: 0, inside: 0 };
  texts.forEach((text, row) => {
    if (text === '') return;
    const one = counts.get(text) ?? { all: 0, inside: 0 };
    for (const count of [one, sum]) {
      count.all += 1;
      count.inside += isIn(row) ? 1 : 0;
    }
    counts.set(text, one);
  });
  const share = sum.inside / sum.all;
  if (!(share > 0 && share < 1)) return 0;
  return [...counts.values()].reduce(
    (total, { all, inside }) => total + (inside - all * share) ** 2 / (all * share * (1 - share)),
    1 - counts.size,
  );
}
