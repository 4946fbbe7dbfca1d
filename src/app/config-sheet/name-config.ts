import { configSheetName } from '../../definition/names';
import { configRangeName } from '../definitions';
import type { Workbook } from '../workbook';

/**
 * Gives a config sheet its named range, as an argument of formulas; one that is there stays.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @returns Whether it was named just now.
 */
export function nameConfig(workbook: Workbook, name: string): boolean {
  const config = workbook.sheet(configSheetName(name));
  const rangeName = configRangeName(workbook, name);
  if (config === undefined || workbook.rangeNames().includes(rangeName)) return false;
  workbook.nameRange(rangeName, config, {
    row: 1,
    column: 1,
    rows: config.maxRows(),
    columns: config.maxColumns(),
  });
  return true;
}
