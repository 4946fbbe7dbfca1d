import { definitionNameOf, rangeNames } from '../definition/names';
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
