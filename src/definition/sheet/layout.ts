import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { AnySection } from './layout-row';
import { sections } from './section-layouts';

export { dealRoles, sections } from './section-layouts';
export { numberNotations, settings } from './settings-layout';

/** A1 of every config sheet, and the format version that this code reads and writes in B1. */
export const CONFIG_MARK = 'ICP Config';
export const FORMAT_VERSION = 1;

/** Whether a cell is the first one of a config sheet. @example isConfigMark('icp config') // true */
export function isConfigMark(cell: Cell | undefined): boolean {
  return fold(String(cell)) === fold(CONFIG_MARK);
}

export const SETTINGS_TITLE = 'SETTINGS';
export const SETTING_HEADERS = { label: 'Setting', value: 'Value', notes: 'Notes' } as const;

export const everySection: readonly AnySection[] = Object.values(sections);
