import { fold } from '../../engine/values/fold';
import type { FieldKind } from '../catalogue/field-kind';
import { otherKinds } from '../catalogue/other-kinds';
import { scoredKinds } from '../catalogue/scored-kinds';
import { words } from './words';

/** What a column of accounts is usually asked for. */
export interface Meaning {
  readonly name: string;
  /** What the catalogue says of such a column. */
  readonly kind: FieldKind;
  /** How its cells are read, where a text may be unreadable. */
  readonly reads?: 'number' | 'size' | 'country';
}

const reads: Readonly<Record<string, Meaning['reads']>> = {
  Employees: 'size',
  Country: 'country',
  'Annual revenue': 'number',
};

const scored = ['Website', 'Industry', 'Employees', 'Country', 'Annual revenue'].map(
  (name): Meaning => {
    const kind = scoredKinds.find((one) => one.name === name) as FieldKind;
    return { name, kind, ...(reads[name] && { reads: reads[name] }) };
  },
);

const names = otherKinds.find(({ isAccountName }) => isAccountName) as FieldKind;

/** The field that accounts are called by, where a person says which. */
export const COMPANY = 'Company';

/** The meanings that Set up shows and lets people correct, in this order. */
export const meanings: readonly Meaning[] = [
  { name: COMPANY, kind: { ...names, name: COMPANY, note: words.named } },
  ...scored,
];

/** The meaning of a kind. @example meaningOf(matchHeader('Firma'))?.name // 'Company' */
export function meaningOf(kind: FieldKind | undefined): Meaning | undefined {
  if (kind === undefined) return undefined;
  return meanings.find(
    (one) => one.kind === kind || (one.kind.isAccountName === true && kind.isAccountName === true),
  );
}

/** What a person says a column means, by the names of meanings; `''` = no column does. */
export type GivenMeanings = ReadonlyMap<string, string>;

/**
 * What a column means, where people have a say: the column that was given has the meaning, another
 * that looks like it has none.
 *
 * @param guess - What header and values say.
 */
export function meantKind(
  header: string,
  guess: () => FieldKind | undefined,
  given: GivenMeanings = new Map(),
): FieldKind | undefined {
  const chosen = meanings.find(({ name }) => isSame(given.get(name), header));
  if (chosen !== undefined) return chosen.kind;
  const kind = guess();
  const meaning = meaningOf(kind);
  return meaning !== undefined && given.has(meaning.name) ? undefined : kind;
}

function isSame(given: string | undefined, header: string): boolean {
  return given !== undefined && given !== '' && fold(given) === fold(header);
}
