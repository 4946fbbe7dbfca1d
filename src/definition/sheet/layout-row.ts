import type { Definition } from '../definition';
import type { NamedList } from '../known-names';
import type { Kind } from './kind';

/** The lists of a definition, one section each. */
export type ListKey = Exclude<keyof Definition, 'settings'>;
export type Row<L extends ListKey> = Definition[L][number];

/** A column that a section owns. */
export interface Column<T> {
  readonly header: string;
  readonly kind: Kind<T>;
  /** An absent optional column reads as blank cells. */
  readonly required: boolean;
  /** The list whose names are spelled there as in their own rows, and offered as choices. */
  readonly choices?: NamedList;
  /** Other names than those on offer may stand there. */
  readonly isOpen?: true;
  /** Several names may stand in the cell: none is offered. */
  readonly isList?: true;
}

/** A section with one row an item; `key` is what tells its rows apart. */
export interface Section<L extends ListKey> {
  readonly list: L;
  readonly title: string;
  /** What one of its rows is called. */
  readonly noun: string;
  readonly key: keyof Row<L> & string;
  readonly columns: { readonly [K in keyof Row<L>]-?: Column<Row<L>[K]> };
  /** A column of formulas that follows the others; never read. */
  readonly computed?: { readonly header: string };
  /** A sheet may do without it; it has no rows then. */
  readonly isOptional?: true;
}

/** A row of the SETTINGS section. */
export interface Setting<T> {
  readonly label: string;
  readonly kind: Kind<T>;
}

/** A section whose kind of row does not matter to the code that walks over it. */
export interface AnySection {
  readonly list: ListKey;
  readonly title: string;
  readonly noun: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly computed?: { readonly header: string };
  readonly isOptional?: true;
}
