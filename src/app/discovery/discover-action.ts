import { createReading } from '../../engine/values/reading';
import { type Discovery, discover } from '../../insight/discovery/discover';
import { readDealTables } from '../backtest/backtest-action';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { readDealTable } from './deal-table';
import { patternBlocks } from './pattern-blocks';
import { writePatterns } from './patterns-sheet';

/**
 * Looks for what won deals have that lost ones have not, and writes `ICP Patterns` anew.
 *
 * Rule: design §6, §9. The last patterns stay until the new ones are complete; the definition is
 * not touched.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition whose DEALS section and fields are used.
 * @throws A message where the definition is broken or tabs do not fit it; nothing is written.
 */
export function discoverAction(outside: Outside, name = ''): Discovery {
  const { workbook, clock } = outside;
  const loaded = loadDefinition(workbook, name, clock);
  const { definition, context, calendar } = loaded;
  const { tables } = readDealTables(workbook, loaded);
  const { table, ...frame } = readDealTable(definition, tables, context);
  const discovery = discover(table, createReading(context, definition.settings.missingWords));
  const ranAt = calendar.stamp(clock.now());
  writePatterns(workbook, patternBlocks(discovery, { ranAt, ...frame }));
  return discovery;
}
