import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { canonicalJson } from '../canonical-json';
import type { Definition } from '../definition';
import { type Spellings, spellingsOf } from '../known-names';
import type { CellContext, Kind } from './kind';

/** Tells whether a cell, left as it is, would be read as a value of the definition to save. */
export type SameMeaning = (
  key: string,
  kind: Kind<unknown>,
  cell: Cell | undefined,
  value: unknown,
) => boolean;

/**
 * Judges cells by what they would mean under the settings and names of a definition.
 *
 * @param dayOf the calendar day of a `Date` cell
 */
export function meaningUnder(definition: Definition, dayOf: (date: Date) => number): SameMeaning {
  const spellings = spellingsOf(definition);
  const context: CellContext = { dayOf, ifMissing: definition.settings.ifMissing };
  return (key, kind, cell, value) => {
    const read = kind.read(cell ?? '', context);
    if (isMisfit(read)) return false;
    const meant = key in spellings ? spellings[key as keyof Spellings](String(read)) : read;
    return canonicalJson(meant) === canonicalJson(value);
  };
}
