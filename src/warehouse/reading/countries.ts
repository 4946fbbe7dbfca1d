import { alpha2, inverted, safeAlpha2, states } from '../../engine/countries/country';
import { keySteps } from '../../engine/countries/country-key';
import { listName } from '../lists';
import { onlyGroup } from '../regex';
import { firstOf, isIn, type Sql, UNKNOWN } from '../sql';
import { type Add, type ColumnReading, select } from './column-reading';

/** See `countryOf`. */
export function addCountries(reading: ColumnReading, texts: string, add: Add): string {
  const { dialect } = reading;
  const { isMatch, caught, rewritten, text } = dialect;
  const asksForKey = keySteps.map(([{ source }]) => source).join('|');
  const key = (place: Sql) => {
    const steps = keySteps.reduce(
      (rest, [{ source }, plain]) => rewritten(rest, source, plain),
      place,
    );
    return firstOf([[isMatch(place, asksForKey), steps]], place);
  };
  const parts = add(
    'places',
    select(
      [
        '*',
        `${key('known_text')} AS whole`,
        `${firstOf([[isMatch('known_text', '[,(]'), caught('known_text', onlyGroup(inverted.source, 1))]])} AS uninverted`,
        `${firstOf([[dialect.holds('known_text', ','), `TRIM(${caught('known_text', ',([^,]*)$')}, ' ')`]])} AS place`,
      ],
      texts,
    ),
    ['Countries: the whole text, one turned round, or what follows the last comma.'],
  );
  const keys = add(
    'place_keys',
    select(
      [
        '*',
        `${firstOf([["uninverted <> ''", key('uninverted')]])} AS uninverted_key`,
        `${firstOf([["place <> ''", key('place')]])} AS place_key`,
      ],
      parts,
    ),
  );
  const isState = isIn('place_key', [...states].map(text));
  const isUnsafe = `${isMatch('place_key', alpha2.source)} AND NOT (${isIn('place_key', [...safeAlpha2].map(text))})`;
  const code = firstOf(
    [
      ['whole.code IS NOT NULL', 'whole.code'],
      ["uninverted <> ''", 'turned.code'],
      [isState, "'US'"],
      [`place_key = 'georgia' OR (${isUnsafe})`, UNKNOWN],
    ],
    'placed.code',
  );
  const list = listName('countries', reading);
  const joins = [
    ['whole', 'texts.whole'],
    ['turned', 'uninverted_key'],
    ['placed', 'place_key'],
  ].map(([name, on]) => `LEFT JOIN ${list} AS ${name} ON ${name}.word = ${on}`);
  return add(
    'countries',
    select(['texts.*', `${code} AS country_code`], [`${keys} AS texts`, ...joins].join('\n')),
  );
}
