import { matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
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

/** A definition, as far as it says which column is meant. */
type Called = Pick<Definition, 'fields'> & {
  readonly settings: Pick<Definition['settings'], 'missingWords'>;
};

/** Headers of columns that say yes or no. */
const INBOUND = /\binbound\b/;
/** A field of the catalogue. */
const SOURCE = 'Lead source';

/**
 * Finds the column that says who began: a lead source, or one that says yes to inbound ones; first the one
 * that the definition calls a lead source.
 *
 * @param headers - Of the tab, `''` over what is ours.
 * @param rows - Below them.
 * @param definition - Its fields, and the words that stand for no value.
 * @returns `undefined` where no column says so, or says one thing of all.
 * @example begunIn(tab, context, definition)?.begun[0] // 'inbound'
 */
export function begunIn(
  {
    headers,
    rows,
  }: { readonly headers: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] },
  context: ReadingContext,
  { fields, settings: { missingWords } }: Called,
): BegunColumn | undefined {
  const reading = createReading(context, missingWords);
  const columns = headers.map((cell, column) => ({ header: String(cell).trim(), column }));
  const named = sourceNames({ fields });
  const isNamed = ({ header }: { readonly header: string }) => named.has(fold(header));
  const inOrder = [...columns.filter(isNamed), ...columns.filter((one) => !isNamed(one))];
  for (const { header, column } of inOrder) {
    const begun = beginning(header, column);
    if (begun !== undefined) return { header, begun };
  }
  return undefined;

  function beginning(header: string, column: number): Begun | undefined {
    if (header === '') return undefined;
    if (isNamed({ header }) || matchHeader(header)?.name === SOURCE)
      return bySource(header, column);
    return INBOUND.test(fold(header))
      ? saidYes(rows.map((row) => readers.yesNo(row[column] ?? '', reading)))
      : undefined;
  }

  function bySource(field: string, column: number): Begun | undefined {
    const table = { rows, columnOf: () => column };
    const [source] = fieldColumns([field], table, context, missingWords);
    return source && begunBy(source);
  }
}

/**
 * The header of the column that means a lead source, whether its words tell who began or not.
 *
 * @example sourceHeader(['Account', 'Channel'], definition) // 'Channel', where Lead source is also called so
 */
export function sourceHeader(
  headers: readonly Cell[],
  definition: Pick<Called, 'fields'>,
): string | undefined {
  const named = sourceNames(definition);
  const texts = headers.map((cell) => String(cell).trim());
  return (
    texts.find((header) => named.has(fold(header))) ??
    texts.find((header) => matchHeader(header)?.name === SOURCE)
  );
}

/** What the definition calls a lead source, folded. */
function sourceNames({ fields }: Pick<Called, 'fields'>): ReadonlySet<string> {
  const names = fields.map(({ name, aliases }) => [name, ...aliases]);
  const meant = names.filter((all) => all.some((name) => matchHeader(name)?.name === SOURCE));
  return new Set(meant.flat().map(fold));
}

/** Yes is inbound, no is not; NaN is unknown. */
function saidYes(answers: readonly number[]): Begun | undefined {
  const known = new Set(answers.filter((one) => !Number.isNaN(one)));
  if (known.size < 2) return undefined;
  return answers.map((one) => (one === 1 ? 'inbound' : one === 0 ? 'seller' : undefined));
}
