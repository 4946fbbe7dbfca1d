import { configSheetName, DEFAULT_RANGE, definitionNameOf, rangeNames } from '../definition/names';
import type { Workbook } from './workbook';

/** Names of all definitions of the workbook, the default one (`''`) first. */
export function definitionNames(workbook: Workbook): string[] {
  const names = workbook.sheets().map(({ name }) => definitionNameOf(name));
  return names.filter((name) => name !== undefined).sort();
}

/** The named range over a definition's config sheet. @example configRangeName(workbook, '') // 'ICP_CONFIG' */
export function configRangeName(workbook: Workbook, name: string): string {
  const names = name === '' ? [''] : definitionNames(workbook);
  return rangeNames(names).get(name) ?? '';
}

const NAMED_RANGE = /^[\w.]+$/;
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
  if (config.toUpperCase() === DEFAULT_RANGE) return '';
  const named = rangeNames(definitionNames(workbook));
  return [...named].find(([, range]) => range === config.toUpperCase())?.[0];
}

/** A definition as messages name it: `''` where the workbook has no other. */
export function definitionLabel(workbook: Workbook, name: string): string {
  if (name !== '') return name;
  return definitionNames(workbook).length > 1 ? configSheetName('') : '';
}
