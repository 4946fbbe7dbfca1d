import {
  configSheetName,
  definitionNameOf,
  isRangeNameOf,
  rangeNameFor,
} from '../definition/names';
import { isConfigMark } from '../definition/sheet/layout';
import { fold } from '../engine/values/fold';
import { isPassing } from './passing-names';
import type { NamedRange, Workbook } from './workbook';

/** Names of all definitions of the workbook, the default one (`''`) first. */
export function definitionNames(workbook: Workbook): string[] {
  const names = workbook.sheets().map(({ name }) => definitionNameOf(name));
  return names.filter((name) => name !== undefined).sort();
}

/**
 * The named ranges that a formula can give a definition by: those that begin in A1 of its tab, and
 * those with our names, which begin with its first section. A name that Sheets made for a copied tab,
 * such as `'Copy of Plan'!SIZES`, is none.
 */
export function configRanges(workbook: Workbook, name: string): readonly NamedRange[] {
  return workbook
    .namedRanges()
    .filter((range) => NAMED_RANGE.test(range.name) && definitionOfRange(range) === name);
}

/** Most ranges are the user's own, and lie on other tabs. */
function definitionOfRange(range: NamedRange): string | undefined {
  const name = definitionNameOf(range.sheet);
  if (name === undefined || range.column !== 1) return undefined;
  return range.row === 1 || isRangeNameOf(name, range.name) ? name : undefined;
}

/**
 * The tab that a definition without a config sheet still stands in, under a name that is none of a
 * definition: the one its named range points at; for the default one also any that begins as a config
 * sheet does. It is told, never used.
 *
 * @param name - A definition that has no config sheet.
 * @example renamedTab(workbook, '') // 'Our ICP'
 */
export function renamedTab(workbook: Workbook, name: string): string | undefined {
  const holders = workbook
    .sheets()
    .filter((sheet) => definitionNameOf(sheet.name) === undefined && !isPassing(sheet.name))
    .filter((sheet) => isConfigMark(sheet.values(1)[0]?.[0]))
    .map((sheet) => sheet.name);
  if (holders.length === 0) return undefined;
  const pointedAt = workbook
    .namedRanges()
    .find((range) => isRangeNameOf(name, range.name) && holders.includes(range.sheet));
  return pointedAt?.sheet ?? (name === '' ? holders[0] : undefined);
}

/** The range that messages tell people to give formulas. @example rangeToName(workbook) // 'ICP_CONFIG' */
export function rangeToName(workbook: Workbook): string {
  return configRanges(workbook, '')[0]?.name ?? rangeNameFor('', []);
}

const NAMED_RANGE = /^[\p{L}\p{N}_.]+$/u;
const QUOTED = /^"(.*)"$/;
const SHEET_RANGE = /^'?((?:[^'!]|'')+)'?!/;

/**
 * The definition that the config argument of a formula means.
 *
 * @param config - As written: `ICP_CONFIG`, a name in quotes, a range of a config sheet; `''` where
 *   it is left out.
 * @returns Its name, `undefined` where it can't be told.
 * @example configNameOf(workbook, '"PLG"') // 'PLG'
 */
export function configNameOf(workbook: Workbook, config: string): string | undefined {
  if (config === '') return '';
  const [, quoted] = QUOTED.exec(config) ?? [];
  if (quoted !== undefined) return quoted;
  const [, sheet] = SHEET_RANGE.exec(config) ?? [];
  if (sheet !== undefined) return definitionNameOf(sheet.replace(/''/g, "'"));
  if (!NAMED_RANGE.test(config)) return undefined;
  const asked = config.toUpperCase();
  const range = workbook.namedRanges().find(({ name }) => name.toUpperCase() === asked);
  return range && definitionOfRange(range);
}

/**
 * The definition that a person's words mean.
 *
 * @param asked - Its name or its tab; blank and `current` are the one in `ICP Config`.
 * @param names - Names of all definitions.
 * @returns `undefined` where there is none of that name.
 * @example definitionAsked('icp config (plg)', ['', 'PLG']) // 'PLG'
 */
export function definitionAsked(asked: string, names: readonly string[]): string | undefined {
  const plain = fold(definitionNameOf(asked) ?? asked);
  if (plain === '' || plain === 'current') return '';
  return names.find((name) => fold(name) === plain);
}

/** A definition as messages name it: `''` where the workbook has no other. */
export function definitionLabel(workbook: Workbook, name: string): string {
  if (name !== '') return name;
  return definitionNames(workbook).length > 1 ? configSheetName('') : '';
}
