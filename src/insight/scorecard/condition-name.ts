import { matchHeader } from '../../definition/catalogue/match-header';
import { ownWords, spokenWords } from '../../definition/short-names';
import { isLargelyMet } from '../../engine/met';
import { isNo } from '../../engine/operators/yes-no';
import type { Classed, ClassedCountries, ClassedDates, NumberBand, TextBand } from './classed';
import { placesOf } from './condition-countries';
import { bestFirst } from './form';
import { shortened } from './shortened';
import { countedSpan, measured, spanWords } from './span-words';
import { spansOf } from './spans';

/** Most characters of a name. */
export const LONGEST_NAME = 40;

/**
 * What people call the classes of a field, by those that are worth half or more: `100–1,000 employees`.
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
        ? withItems(ownWords(field), ': not ', textsBelow(classed.bands, classed.others))
        : withItems(ownWords(field), ': ', bestTexts(classed.bands));
    case 'list': {
      const isStack = matchHeader(field)?.name === 'Tech stack';
      return isStack
        ? withItems('', 'uses ', bestTexts(classed.bands))
        : withItems(ownWords(field), ': ', bestTexts(classed.bands));
    }
    case 'country':
      return ofCountries(field, classed);
    case 'yes-no':
      return classed.isYesBest ? yesName(field) : noName(spokenWords(field));
    case 'date':
      return ofDates(field, classed);
  }
}

function ofNumbers(field: string, bands: readonly NumberBand[]): string {
  const largely = ({ credit }: NumberBand) => isLargelyMet(credit);
  const whole = bands.every(largely) ? '' : numberName(field, bands, largely);
  const isShort = whole !== '' && whole.length <= LONGEST_NAME;
  return isShort ? whole : numberName(field, bands, ({ credit }) => credit === 1);
}

/** Spans that are good, the last with what the field counts; the field's name gives way. */
function numberName(
  field: string,
  bands: readonly NumberBand[],
  isGood: (band: NumberBand) => boolean,
): string {
  const all = spansOf(bands.map((band) => ({ ...band, credit: Number(isGood(band)) })));
  const about = measured(field, all);
  const good = all.spans.filter(({ credit }) => credit === 1);
  const last = good.pop();
  if (last === undefined) return shortened(ownWords(field), LONGEST_NAME);
  const others = good.map((span) => `${spanWords(span, about)} or `).join('');
  if (about.noun !== undefined) {
    return others + countedSpan(ownWords(field), last, about, LONGEST_NAME - others.length);
  }
  const spans = `${others}${spanWords(last, about)}`;
  return `${shortened(ownWords(field), LONGEST_NAME - spans.length - 1)} ${spans}`;
}

/** Headers of the country that an account is in, so that the name need not say which. */
const USUAL_PLACE =
  /^(?:(?:hq|company|billing) )?(?:country|nation|land|pays|headquarters|hq|location)$/i;

function ofCountries(field: string, { codes, isBest, observed }: ClassedCountries): string {
  const head = USUAL_PLACE.test(field.trim()) ? '' : ownWords(field);
  const space = head === '' ? '' : ' ';
  const places = spokenPlaces(codes, observed);
  if (isBest) return withItems(head, `${space}in `, places, ' or ');
  return withItems(head, `${space}outside `, places, ' and ');
}

/** Places as one says where somebody is: `the United States`. */
export function spokenPlaces(codes: readonly string[], observed: readonly string[]): string[] {
  return placesOf(codes, observed).map((name) =>
    /^(?:united |netherlands|philippines)/i.test(name) ? `the ${name}` : name,
  );
}

/** An abbreviation is something to have. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** What one is or is not; what one does; a thing that is there or not. */
const IS = /^(?:is )?\S+(?:ing|ed)$|(?:ant|able|ible|ready)$|\bactive$/i;
/** What tells by itself that it is so; any other header is a thing, and says nothing of a yes. */
const IS_SO =
  /^(?:has|have|is|uses?|using|can|wants?|needs?) |ed$|(?:ant|able|ible|ready|active)$/i;
const DOES = /^(?:do|does|did|uses?|using|still|can|will|wants?|needs?|was|are|an?|the|\S+ed) /i;

const YES = ': yes';

function yesName(field: string): string {
  const words = ownWords(field);
  if (ABBREVIATION.test(words)) return `has ${words}`;
  return IS_SO.test(words)
    ? shortened(words.replace(/^is /i, ''), LONGEST_NAME)
    : `${shortened(words, LONGEST_NAME - YES.length)}${YES}`;
}

function noName(words: string): string {
  if (IS.test(words)) return shortened(`not ${words.replace(/^is /i, '')}`, LONGEST_NAME);
  if (DOES.test(words)) return `${shortened(words, LONGEST_NAME - 4)}: no`;
  return shortened(
    /^(?:is|has|have) /i.test(words) ? isNo.about(words) : `no ${words}`,
    LONGEST_NAME,
  );
}

/** Events as what an account has done. */
const DONE: Readonly<Record<string, string>> = {
  activity: 'active',
  contact: 'contacted',
  funding: 'funded',
  meeting: 'met',
  order: 'ordered',
  purchase: 'bought',
  signup: 'signed up',
  touch: 'contacted',
  visit: 'visited',
};

function ofDates(field: string, { isRecentBest, full }: ClassedDates): string {
  const words = ownWords(field);
  const event = words
    .replace(/^(?:last|latest|most recent) /i, '')
    .replace(/ (?:date|on|at)$/i, '');
  const days = `${full} ${full === 1 ? 'day' : 'days'}`;
  const when = isRecentBest ? `in the last ${days}` : `over ${days} ago`;
  const done = DONE[event.toLowerCase()] ?? event;
  return `${shortened(done, LONGEST_NAME - when.length - 1)} ${when}`;
}

function textsBelow(bands: readonly TextBand[], credit: number): string[] {
  return bands.filter((band) => band.credit < credit).flatMap(({ texts }) => texts);
}

/** Of those that are worth half or more, the best first. */
function bestTexts(bands: readonly TextBand[]): string[] {
  return bestFirst(bands)
    .filter(({ credit }) => isLargelyMet(credit))
    .flatMap(({ texts }) => texts);
}

/** As many items as there is room for, and how many more there are; at least the link is whole. */
function withItems(head: string, link: string, items: readonly string[], last = ', '): string {
  const texts = items.map(plain).filter((text) => text !== '');
  const counted = (shown: number) => (shown < texts.length ? ` +${texts.length - shown}` : '');
  for (let shown = texts.length; shown > 0; shown--) {
    const counts = counted(shown);
    const more = counts === '' ? '' : `${counts} more`;
    const end = more === '' && shown > 1 ? last + texts[shown - 1] : '';
    const rest = texts.slice(0, end === '' ? shown : shown - 1).join(', ');
    const name = `${head}${link}${rest}${end}${more}`;
    if (name.length <= LONGEST_NAME) return name;
  }
  const start = shortened(head, LONGEST_NAME / 2) + link;
  const more = counted(1);
  return start + shortened(texts[0] ?? '', LONGEST_NAME - start.length - more.length) + more;
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
