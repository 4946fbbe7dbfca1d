import { countryOf } from '../../engine/countries/country';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { defaultSettings } from '../defaults';
import { missingWords } from '../languages/languages';
import { sampleRows } from './column-profile';
import type { TabSample } from './tab-sample';

/**
 * What lists write for "we do not know" in languages that are not read beyond that. No word is here,
 * or in `languages`, that is a value somewhere: `none` and `keine` answer, `NC` and `ND` are states.
 */
const OTHER_LANGUAGES =
  'sconosciuto|non disponibile|non indicato|non noto|' +
  'onbekend|niet bekend|n.v.t.|nvt|okänd|okänt|ukendt|ukjent|saknas|' +
  'nieznany|brak danych|неизвестно|нет данных|н/д|不明|未定|未知|暂无';
const known = new Map(
  [...missingWords(), ...OTHER_LANGUAGES.split('|')].map((word) => [fold(word), word]),
);

/**
 * The missing words of a start definition: the usual ones, and those of other languages that are
 * found in the tabs as whole cells. `na` is none of them where it stands only in columns of country
 * codes, as Namibia.
 *
 * @param tabs up to 5,000 rows of each are looked at
 * @example missingWordsIn([{ …, rows: [['k.A.'], [12]] }]) // ['n/a', …, 'select', 'k.A.']
 */
export function missingWordsIn(tabs: readonly TabSample[]): readonly string[] {
  const usual = new Set(defaultSettings.missingWords.map(fold));
  const found = new Set<string>();
  const look = (cell: Cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST) return;
    const folded = fold(cell);
    const word = known.get(folded);
    if (word !== undefined && !usual.has(folded)) found.add(word);
  };
  for (const { rows } of tabs) for (const row of sampleRows(rows)) row.forEach(look);
  const isCode = isNamibia(tabs);
  const words = defaultSettings.missingWords.filter((word) => !(isCode && fold(word) === NAMIBIA));
  return [...words, ...found];
}

const LONGEST = 30;
const NAMIBIA = 'na';
const CODE = /^[A-Z]{2}$/;
/** Of the filled cells of a column, those that are country codes where it is one of them. */
const MOST = 0.9;

function isNamibia(tabs: readonly TabSample[]): boolean {
  const withIt = tabs.flatMap(({ headers, rows }) =>
    headers
      .map((_, column) => sampleRows(rows).map((row) => String(row[column] ?? '').trim()))
      .filter((cells) => cells.some((cell) => fold(cell) === NAMIBIA)),
  );
  return withIt.length > 0 && withIt.every(areCodes);
}

function areCodes(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const codes = filled.filter((cell) => CODE.test(cell) && countryOf(fold(cell)) !== '');
  return new Set(codes).size > 2 && codes.length >= MOST * filled.length;
}
