import { countryOf } from './countries/country';
import { fold } from './values/fold';
import { wholeWords } from './values/whole-words';
import { words } from './words';

/** Ends the part of a reason that can stand alone: `Too large: procurement takes a year`. */
const BREAK = /[:;,.(]| [-–—] /;

/**
 * The short reason of an excluded account: why, and what it would be otherwise. A reason that is too
 * long is said up to its first break, or in as many words as fit.
 *
 * Rule: README, The short reason.
 *
 * @param reason - Of the exclusion.
 * @param score - What is shown if no exclusion were there; NaN where data is needed.
 * @param tier - Name of the tier of that score.
 * @param longest - In characters.
 * @example excludedReason('Too large: buys for a year', 71.9, 'Tier 2', 55)
 * // 'Excluded: too large (else 71.9, Tier 2)'
 */
export function excludedReason(
  reason: string,
  score: number,
  tier: string,
  longest: number,
): string {
  const whole = withinSentence(reason.trim().replace(/\s+/g, ' '));
  const head = headOf(whole);
  const ends = [...words.otherwise(score, tier), ''];
  const said = (text: string, end: string) => `${words.excluded(text)}${end}`;
  const all = ends.flatMap((end) => [said(whole, end), said(head, end)]);
  const fitting = all.find((text) => text.length <= longest);
  if (fitting !== undefined) return fitting;
  const end = ends.find((one) => said('', one).length <= longest) ?? '';
  return said(wholeWords(head, longest - said(' ', end).length + 1), end);
}

/** A reason up to its first break. @example headOf('Too large: buys for a year') // 'Too large' */
export function headOf(reason: string): string {
  return (reason.split(BREAK)[0] as string).trim() || reason;
}

/** In small letters, but for names of countries and for what has a capital inside. */
export function withinSentence(text: string): string {
  const [first = ''] = /^\p{Lu}\p{Ll}*(?=[\s:;,.]|$)/u.exec(text) ?? [];
  const isCountry = first !== '' && countryOf(fold(first)) !== '';
  return isCountry ? text : first.toLowerCase() + text.slice(first.length);
}
