import { definitionNameOf } from '../../definition/names';
import type { Choices } from '../../protocol/requests';
import { type Calendar, calendar } from '../calendar';
import type { Outside } from '../outside';
import { type FittedTabs, fitTabs } from './fit-tabs';
import { readTabs, type Tab } from './tabs';

/** Tabs before there is a definition, as the page shows them and as they are built from. */
export interface Looked extends FittedTabs {
  readonly tabs: readonly Tab[];
  readonly zone: Calendar;
}

/**
 * Reads the tabs of the user's, and what of them is taken for what.
 *
 * @param choices - What a person says of them.
 */
export function lookAt(outside: Outside, choices: Choices = {}): Looked {
  const { workbook } = outside;
  const zone = calendar(() => workbook.timeZone());
  const sheets = workbook.sheets().filter(({ name }) => definitionNameOf(name) === undefined);
  const tabs = readTabs(workbook, sheets, choices.headerRow);
  return { tabs, zone, ...fitTabs(tabs, outside, zone, choices) };
}
