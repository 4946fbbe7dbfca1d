import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { canonicalJson } from '../canonical-json';
import type { Definition } from '../definition';
import { spelled, spellingsOf } from '../known-names';
import type { CellContext } from './kind';
import type { Column } from './layout-row';

/** How the cells of a column, or of a setting, are read. */
export type Reader<T = unknown> = Pick<Column<T>, 'kind' | 'choices'>;

/** Tells whether a cell, left as it is, would be read as a value of the definition to save. */
export type SameMeaning = (reader: Reader, cell: Cell | undefined, value: unknown) => boolean;

/**
 * Judges cells by what they would mean under the settings and names of a definition.
 *
 * @param dayOf the calendar day of a `Date` cell
 */
export function meaningUnder(definition: Definition, dayOf: (date: Date) => number): SameMeaning {
  const spellings = spellingsOf(definition);
  const context: CellContext = { dayOf, ifMissing: definition.settings.ifMissing };
  return ({ kind, choices }, cell, value) => {
    const read = kind.read(cell ?? '', context);
    if (isMisfit(read)) return false;
    const meant = choices === undefined ? read : spelled(read, spellings[choices]);
    return canonicalJson(meant) === canonicalJson(value);
  };
}
