import type { NumberNotation } from '../../engine/model';
import type { Classed, ClassedDates } from './classed';
import { countryForm } from './condition-countries';
import { conditionName } from './condition-name';
import { numberForm } from './condition-numbers';
import { listForm, textForm } from './condition-texts';
import type { Form } from './form';

/** A condition without its field, and what people call it. */
export interface NamedForm extends Form {
  readonly name: string;
}

/**
 * The classes of a field as a condition that people would write.
 *
 * @param field - Its header.
 * @param notation - How numbers are written in the workbook.
 * @returns `isExact` is false where only the best band could be written, since grades would give
 *   another one of its texts; `undefined` where not even that could.
 * @example conditionOf('Locations', classed, {})
 * // { operator: 'graded', value: '3+; 1-2 (50%)', name: '3 or more locations', isExact: true }
 */
export function conditionOf(
  field: string,
  classed: Classed,
  notation: NumberNotation,
): NamedForm | undefined {
  const form = formOf(classed, notation);
  return form && { ...form, name: conditionName(field, classed) };
}

function formOf(classed: Classed, notation: NumberNotation): Form | undefined {
  switch (classed.kind) {
    case 'number':
      return numberForm(classed, notation);
    case 'text':
      return textForm(classed, notation);
    case 'list':
      return listForm(classed, notation);
    case 'country':
      return countryForm(classed);
    case 'yes-no':
      return { operator: classed.isYesBest ? 'is yes' : 'is no', value: '', isExact: true };
    case 'date':
      return dateForm(classed);
  }
}

function dateForm({ isRecentBest, full, none }: ClassedDates): Form {
  if (!isRecentBest) return { operator: 'older than days', value: String(full), isExact: true };
  const value = none > full ? `${full}, fading to ${none}` : String(full);
  return { operator: 'within last days', value, isExact: true };
}
