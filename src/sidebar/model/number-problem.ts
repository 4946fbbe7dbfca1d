/**
 * Why a text is no number of a slider, in words; blank where it is one, or where nothing stands there
 * yet.
 *
 * @param what - What it is the number of.
 * @example numberProblem('Points', '400') // 'Points must be a number from 0 to 100, got 400'
 */
export function numberProblem(what: string, text: string): string {
  const number = Number(text);
  if (number >= 0 && number <= 100) return '';
  return `${what} must be a number from 0 to 100, got ${text}`;
}
