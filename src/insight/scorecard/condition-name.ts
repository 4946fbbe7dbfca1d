import { matchHeader } from '../../definition/catalogue/match-header';
import { spokenWords } from '../../definition/short-names';
import { isNo } from '../../engine/operators/yes-no';
import { wholeWords } from '../../engine/values/whole-words';
import type { Classed, ClassedCountries, ClassedDates, NumberBand, TextBand } from './classed';
import { placesOf } from './condition-countries';
import { bestFirst } from './form';
import { countedSpan, measured } from './span-words';
import { spansOf } from './spans';

/** Most characters of a name. */
export const LONGEST_NAME = 40;

/**
 * What people call the classes of a field, by the best of them: `100–1,000 employees`.
 *
 * @param field - Its header.
 * @returns At most `LONGEST_NAME` characters, in sentence case.
 * @example conditionName('Industry', classed) // 'Industry: Software, Fintech'
 */
export function conditionName(field: string, classed: Classed): string {
  return sentence(plain(nameOf(field, classed)));
}

function nameOf(field: string, classed: Classed): string {
  switch (classed.kind) {
    case 'number':
      return ofNumbers(field, classed.bands);
    case 'text':
      return classed.others > 0
        ? withItems(`${spokenWords(field)}: not `, textsBelow(classed.bands, classed.others))
        : withItems(`${spokenWords(field)}: `, bestTexts(classed.bands));
    case 'list': {
      const isStack = matchHeader(field)?.name === 'Tech stack';
      return withItems(isStack ? 'Uses ' : `${spokenWords(field)}: `, bestTexts(classed.bands));
    }
    case 'country':
      return ofCountries(field, classed);
    case 'yes-no':
      return classed.isYesBest ? yesName(plain(field)) : noName(spokenWords(field));
    case 'date':
      return ofDates(field, classed);
  }
}

function ofNumbers(field: string, bands: readonly NumberBand[]): string {
  const all = spansOf(bands);
  const [best] = bestFirst(all.spans);
  const about = measured(field, all);
  if (best === undefined) return spokenWords(field);
  const name = countedSpan(field, best, about);
  if (name.length <= LONGEST_NAME) return name;
  const span = countedSpan('', best, { ...about, noun: undefined }).trim();
  return about.noun === undefined
    ? `${shortened(spokenWords(field), LONGEST_NAME - span.length - 1)} ${span}`
    : `${shortened(spokenWords(field), LONGEST_NAME - span.length - 2)}: ${span}`;
}

/** Headers of the country that an account is in, so that the name need not say which. */
const USUAL_PLACE =
  /^(?:(?:hq|company|billing) )?(?:country|nation|land|pays|headquarters|hq|location)$/i;

function ofCountries(field: string, { codes, isBest, observed }: ClassedCountries): string {
  const places = spokenPlaces(codes, observed);
  const isUsual = USUAL_PLACE.test(field.trim());
  const head = isUsual ? '' : `${spokenWords(field)} `;
  return withItems(`${head}${isBest ? 'in' : 'outside'} `, places, isBest ? ' or ' : ' and ');
}

/** Places as one says where somebody is: `the United States`. */
export function spokenPlaces(codes: readonly string[], observed: readonly string[]): string[] {
  return placesOf(codes, observed).map((name) =>
    /^(?:united |netherlands|philippines)/i.test(name) ? `the ${name}` : name,
  );
}

function yesName(field: string): string {
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(field)) return `has ${field}`;
  return spokenWords(field).replace(/^is /i, '');
}

function noName(words: string): string {
  if (/^(?:is )?\S+(?:ing|ed)$/i.test(words)) return `not ${words.replace(/^is /i, '')}`;
  return /^(?:is|has|have) /i.test(words) ? isNo.about(words) : `no ${words}`;
}

/** Events as what an account has done. */
const DONE: Readonly<Record<string, string>> = {
  activity: 'active',
  contact: 'contacted',
  funding: 'funded',
  login: 'logged in',
  meeting: 'met',
  order: 'ordered',
  purchase: 'bought',
  signup: 'signed up',
  touch: 'contacted',
  visit: 'visited',
};

function ofDates(field: string, { isRecentBest, full }: ClassedDates): string {
  const words = spokenWords(field);
  const event = words.replace(/^(?:last|latest|most recent) /, '').replace(/ (?:date|on|at)$/, '');
  const days = `${full} ${full === 1 ? 'day' : 'days'}`;
  const when = isRecentBest ? `in the last ${days}` : `over ${days} ago`;
  const done = DONE[event] ?? event;
  return `${shortened(done, LONGEST_NAME - when.length - 1)} ${when}`;
}

function textsBelow(bands: readonly TextBand[], credit: number): string[] {
  return bands.filter((band) => band.credit < credit).flatMap(({ texts }) => texts);
}

function bestTexts(bands: readonly TextBand[]): string[] {
  const best = Math.max(...bands.map(({ credit }) => credit));
  return bands.filter(({ credit }) => credit === best).flatMap(({ texts }) => texts);
}

/** As many items as there is room for, and how many more there are. */
function withItems(head: string, items: readonly string[], last = ', '): string {
  const texts = items.map(plain).filter((text) => text !== '');
  for (let shown = texts.length; shown > 0; shown--) {
    const more = texts.length - shown;
    const end = more === 0 && shown > 1 ? last + texts[shown - 1] : '';
    const rest = texts.slice(0, end === '' ? shown : shown - 1).join(', ');
    const name = `${head}${rest}${end}${more > 0 ? ` +${more}` : ''}`;
    if (name.length <= LONGEST_NAME) return name;
  }
  const more = texts.length > 1 ? ` +${texts.length - 1}` : '';
  const short = shortened(head, LONGEST_NAME / 2);
  return `${short}${short.endsWith(' ') ? '' : ' '}${shortened(texts[0] ?? '', LONGEST_NAME - short.length - 1 - more.length)}${more}`;
}

/** Whole words where one fits, else the first signs and `…`. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = wholeWords(text, most - 1);
  if (words !== '') return `${words}…`;
  let cut = '';
  for (const sign of text) if (cut.length + sign.length < most) cut += sign;
  return `${cut}…`;
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A capital first, but not within a word that has one of its own, such as `iOS`. */
function sentence(text: string): string {
  return /^\p{Ll}[^\p{Lu} ]*(?: |$)/u.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
