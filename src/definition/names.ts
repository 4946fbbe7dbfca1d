const DEFAULT_SHEET = 'ICP Config';
/** The named range of the definition in `ICP Config`. */
export const DEFAULT_RANGE = 'ICP_CONFIG';
const NAMED_SHEET = /^icp config \((.*\S.*)\)$/i;
const LONGEST_RANGE_NAME = 250;

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
 * The named range of each definition: letters, digits and underscores only, as Sheets demands,
 * and no two alike (Sheets compares them without case).
 *
 * @param names names of definitions, `''` for the default one
 * @example rangeNames(['', 'PLG', 'p l g']).get('p l g') // 'ICP_CONFIG_P_L_G'
 */
export function rangeNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const result = new Map<string, string>();
  for (const name of names) {
    const base = rangeName(name);
    let unique = base;
    for (let count = 2; taken.has(unique); count++) unique = `${base}_${count}`;
    taken.add(unique);
    result.set(name, unique);
  }
  return result;
}

function rangeName(name: string): string {
  if (name === '') return DEFAULT_RANGE;
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
  const word = plain.replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return `${DEFAULT_RANGE}_${word || 'X'}`.slice(0, LONGEST_RANGE_NAME);
}
