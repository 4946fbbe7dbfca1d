import { chance, pick, type Random, weighted } from './random';

const words = (text: string): readonly string[] => text.split(' ');

const STARTS = words(
  'Vel Tor Quen Bry Lum Zol Kes Nor Fen Mar Dra Ost Hal Cor Ziv Pel Ard Jun Wex Tha',
);
const MIDDLES = words('bo da ka li mo ra ti vu za no');
const ENDS = words('drin vik mont quil bex dorf mund zal gren stro wyn rix');
const BUSINESSES = words(
  'Systems Labs Works Partners Logistics Industries Digital Health Media Group',
);
const LEGAL_FORMS = [', Inc.', ' GmbH', ' AB', ' Ltd', ', LLC', ' S.A.', ' & Sons', ' Co.'];
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü' };

/** A name and the web domain that goes with it. */
export interface CompanyName {
  readonly name: string;
  readonly domain: string;
}

/**
 * Invents companies out of syllables, each with a domain of its own under the reserved `.example`.
 *
 * @param random source of chance
 * @returns a function that gives another company at each call, at most 2,400 in all
 */
export function companyNames(random: Random): () => CompanyName {
  const used = new Set<string>();
  return () => {
    let base = '';
    do base = pick(random, STARTS) + pick(random, MIDDLES) + pick(random, ENDS);
    while (used.has(base));
    used.add(base);
    return { name: dress(random, base), domain: `${base.toLowerCase()}.example` };
  };
}

function dress(random: Random, base: string): string {
  const accented = chance(random, 0.06)
    ? base.replace(/[aeiou]/, (vowel) => ACCENTS[vowel] ?? vowel)
    : base;
  const business = chance(random, 0.55) ? ` ${pick(random, BUSINESSES)}` : '';
  const form = chance(random, 0.45) ? pick(random, LEGAL_FORMS) : '';
  return weighted(random, [
    [accented + business + form, 970],
    [`The "${accented}" Company${form}`, 15],
    [`=${accented}${business}${form}`, 15],
  ]);
}
