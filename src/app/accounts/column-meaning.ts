import type { FieldKind } from '../../definition/catalogue/field-kind';
import { defaultSettings } from '../../definition/defaults';
import { profileColumn } from '../../definition/template/column-profile';
import { matchColumn } from '../../definition/template/match-column';
import type { Cell } from '../../engine/model';
import { createReading } from '../../engine/values/reading';

/** Day and zone do not matter to what a column means. */
export const reading = createReading({ asOf: 0, dayOf: () => 0 }, defaultSettings.missingWords);

/**
 * What a column means, by its header and its values: see `matchColumn`.
 *
 * @param cells - Of the column, asked for where the header alone does not tell.
 * @example columnMeaning('Firma', () => ['Nordwind GmbH'])?.isAccountName // true
 */
export function columnMeaning(header: string, cells: () => readonly Cell[]): FieldKind | undefined {
  return matchColumn(header, () => profileColumn(header, cells(), reading));
}
