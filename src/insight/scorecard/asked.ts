import { unhurried } from '../checkpoint';
import type { Column } from '../discovery/column';
import type { Answers } from '../discovery/labelled-rows';
import { afterTheClose } from './asked-after-close';
import { evidenceOf, type Outcomes, type Sign } from './asked-evidence';
import { namesProducts, namesSellers } from './asked-own-side';

/** What a column seems to be about that is no trait of a customer, as one was known before the deal. */
export type AskedKind = 'after the close' | 'seller' | 'product';

/** Why a person is asked about a column before it is used. */
export interface Asked {
  readonly kind: AskedKind;
  /** In words, no whole sentence. */
  readonly why: string;
}

/** A field that a person is asked about, and what was said of it. */
export interface AskedField extends Asked {
  readonly field: string;
  /** Whether it is to be used; `undefined` until a person has said so: then it is not. */
  readonly answer: boolean | undefined;
}

/** The first sign that is there tells. */
const rules: readonly (readonly [AskedKind, Sign])[] = [
  ...afterTheClose.map((sign) => ['after the close', sign] as const),
  ['seller', namesSellers],
  ['product', namesProducts],
];

/**
 * Whether a person should be asked about a column before it is used: it looks known only after the
 * close, is a trait of the seller and not of the customer, or says what is sold. Words of a header
 * that honest columns have too count only where the values bear them out.
 *
 * @param column - Of closed deals.
 * @returns `undefined` where nothing speaks against it.
 * @example askedAbout(column, sample)?.why // 'its name says that it is filled at or after the close'
 */
export function askedAbout(column: Column, outcomes: Outcomes): Asked | undefined {
  const evidence = evidenceOf(column, outcomes);
  if (evidence.known === 0) return undefined;
  for (const [kind, sign] of rules) {
    const why = sign(evidence);
    if (why !== undefined) return { kind, why };
  }
  return undefined;
}

/**
 * The fields among some columns that a person is, or was, asked about.
 *
 * @param answers - What a person said of a field.
 * @param checkpoint - May end it.
 * @example askedFields(columns, sample, new Map([['Owner', false]])) // [{ field: 'Owner', answer: false, … }]
 */
export function askedFields(
  columns: readonly Column[],
  outcomes: Outcomes,
  answers: Answers,
  checkpoint = unhurried,
): AskedField[] {
  return columns.flatMap((column) => {
    checkpoint();
    const { field } = column;
    const asked = askedAbout(column, outcomes);
    return asked === undefined ? [] : [{ field, ...asked, answer: answers.get(field) }];
  });
}
