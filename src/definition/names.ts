const DEFAULT_SHEET = 'ICP Config';
const DEFAULT_RANGE = 'ICP_CONFIG';
const NAMED_SHEET = /^icp config \((.*\S.*)\)$/i;
/** A range's name has up to 250 characters; a number may follow. */
const LONGEST_RANGE_BASE = 240;

/** Name of the tab that holds the versions of all definitions. */
export const HISTORY_SHEET = 'ICP History';

/**
 * The tab of a definition.
 *
 * @param name the definition's name; `''` is the default definition
 * @example configSheetName('PLG') // 'ICP Config (PLG)'
 */
export function configSheetName(name: string): string {
  return name === '' ? DEFAULT_SHEET : `${DEFAULT_SHEET} (${name})`;
}

/**
 * The definition of a tab.
 *
 * @returns `''` for the default definition, `undefined` for a tab that is no config sheet
 * @example definitionNameOf('ICP Config (PLG)') // 'PLG'
 */
export function definitionNameOf(sheetName: string): string | undefined {
  const trimmed = sheetName.trim();
  if (trimmed.toLowerCase() === DEFAULT_SHEET.toLowerCase()) return '';
  return NAMED_SHEET.exec(trimmed)?.[1]?.trim();
}

/**
 * The first name that the range of a definition may get: letters, digits and underscores only, as
 * Sheets demands. `ICP_CONFIG` itself is left to the default definition.
 *
 * @param name - The definition's name, `''` for the default one.
 * @param taken - Names of ranges that are there; Sheets compares them without case.
 * @example rangeNameFor('Mid-Market é', []) // 'ICP_CONFIG_MID_MARKET_E'
 * @example rangeNameFor('日本', []) // 'ICP_CONFIG_2'
 */
export function rangeNameFor(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((one) => one.toUpperCase()));
  const base = rangeBase(name);
  const isOthers = base === DEFAULT_RANGE && name !== '';
  let free = isOthers ? `${base}_2` : base;
  for (let count = 2; folded.has(free); count++) free = `${base}_${count}`;
  return free;
}

/** Whether a range over a definition's tab has a name that `rangeNameFor` gave it. */
export function isRangeNameOf(name: string, rangeName: string): boolean {
  const base = rangeBase(name);
  const given = rangeName.toUpperCase();
  return given.startsWith(base) && /^(_\d+)?$/.test(given.slice(base.length));
}

function rangeBase(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
  const word = plain.replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return `${DEFAULT_RANGE}${word && '_'}${word}`.slice(0, LONGEST_RANGE_BASE);
}
