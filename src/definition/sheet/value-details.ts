import { type ValueForm, valueForms } from '../../engine/operators/value-forms';

/** How a value is written for each operator, a line for those that take the same. */
export function valueDetails(): string {
  return [...valueForms().map(line), QUOTES].join('\n');
}

const QUOTES = 'A text with a comma or a semicolon in it goes into double quotes.';

function line({ operators, form }: ValueForm): string {
  return `${operators.join(', ')}: ${form === '' ? 'nothing' : form}`;
}
