import { matchHeader } from '../../definition/catalogue/match-header';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { readers } from '../../engine/values/readers';
import { createReading } from '../../engine/values/reading';
import { fieldColumns } from '../../insight/drift/field-columns';
import { type Begun, begunBy } from '../../insight/drift/initiators';

/** Who began each account or deal, and the header of the column that says so. */
export interface BegunColumn {
  readonly header: string;
  readonly begun: Begun;
}

/** Headers of columns that say yes or no. */
const INBOUND = /\binbound\b/;
/** A field of the catalogue. */
const SOURCE = 'Lead source';

/**
 * Finds the column that says who began: a lead source, or one that says yes to inbound ones.
 *
 * @param headers - Of the tab, `''` over what is ours.
 * @param rows - Below them.
 * @param missingWords - Words that stand for no value.
 * @returns `undefined` where no column says so, or says one thing of all.
 * @example begunIn(tab, context, [])?.begun[0] // 'inbound'
 */
export function begunIn(
  {
    headers,
    rows,
  }: { readonly headers: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] },
  context: ReadingContext,
  missingWords: readonly string[],
): BegunColumn | undefined {
  const reading = createReading(context, missingWords);
  for (const [column, cell] of headers.entries()) {
    const header = String(cell).trim();
    if (header === '') continue;
    const begun = INBOUND.test(fold(header))
      ? saidYes(rows.map((row) => readers.yesNo(row[column] ?? '', reading)))
      : matchHeader(header)?.name === SOURCE
        ? bySource(header, column)
        : undefined;
    if (begun !== undefined) return { header, begun };
  }
  return undefined;

  function bySource(field: string, column: number): Begun | undefined {
    const table = { rows, columnOf: () => column };
    const [source] = fieldColumns([field], table, context, missingWords);
    return source && begunBy(source);
  }
}

/** Yes is inbound, no is not; NaN is unknown. */
function saidYes(answers: readonly number[]): Begun | undefined {
  const known = new Set(answers.filter((one) => !Number.isNaN(one)));
  if (known.size < 2) return undefined;
  return answers.map((one) => (one === 1 ? 'inbound' : one === 0 ? 'seller' : undefined));
}
