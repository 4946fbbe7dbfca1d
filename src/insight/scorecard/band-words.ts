import { matchHeader } from '../../definition/catalogue/match-header';
import { spokenWords } from '../../definition/short-names';
import type { Classed, NumberBand } from './classed';
import { LONGEST_NAME, spokenPlaces } from './condition-name';
import { countedSpan, type Measured, measured, spanWords } from './span-words';
import { type NumberSpan, spansOf } from './spans';

/** Texts of a band that are named; more of them are counted. */
const MOST_NAMED = 3;

/**
 * Whom the bands of a field are, after "62 % of 81 …".
 *
 * @param field - Its header.
 * @returns One text a band, in the order of `classed`; of texts, lists and countries one more, for
 *   those that no band names. Answers: yes, then no; dates: recent, then between `full` and `none`
 *   where it fades, then older.
 * @example bandWords('Employees', classed) // ['with fewer', 'with 100–1,000 employees', 'with more']
 */
export function bandWords(field: string, classed: Classed): string[] {
  switch (classed.kind) {
    case 'number':
      return ofNumbers(field, classed.bands);
    case 'text':
      return [...classed.bands.map(({ texts }) => `for ${named(texts)}`), 'for others'];
    case 'list': {
      const verb = matchHeader(field)?.name === 'Tech stack' ? 'using' : 'with';
      return [...classed.bands.map((band) => `${verb} ${named(band.texts)}`), 'without'];
    }
    case 'country':
      return [`in ${named(spokenPlaces(classed.codes, classed.observed))}`, 'elsewhere'];
    case 'yes-no':
      return ['with a yes', 'with a no'];
    case 'date': {
      const { full, none } = classed;
      const recent = `in the last ${full} days`;
      return none > full ? [recent, `${full}–${none} days ago`, 'earlier'] : [recent, 'earlier'];
    }
  }
}

/** The best band with what it counts; those beside it as fewer and more, where there is one each. */
function ofNumbers(field: string, bands: readonly NumberBand[]): string[] {
  const numbers = spansOf(bands.map((band, at) => ({ ...band, credit: at })));
  const about = measured(field, numbers);
  const best = bands.findIndex(
    ({ credit }) => credit === Math.max(...bands.map((band) => band.credit)),
  );
  return numbers.spans.map((span, at) => {
    if (at === best) return `with ${countedSpan(spokenWords(field), span, about, LONGEST_NAME)}`;
    const isOnly = at < best ? best === 1 : best === bands.length - 2;
    return isOnly ? beside(at < best, about) : apart(span, about);
  });
}

function beside(isBelow: boolean, { noun, areYears }: Measured): string {
  if (areYears) return isBelow ? 'earlier' : 'later';
  if (noun === undefined) return isBelow ? 'below' : 'above';
  return isBelow ? 'with fewer' : 'with more';
}

function apart(span: NumberSpan, about: Measured): string {
  return `with ${spanWords(span, about)}`;
}

function named(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_NAMED);
  const more = texts.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
}
