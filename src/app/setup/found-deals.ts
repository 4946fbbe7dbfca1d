import type { Definition } from '../../definition/definition';
import { type Outcome, readOutcomes } from '../../definition/outcomes';
import { distinctTexts } from '../../definition/template/guess-outcome';
import { isMisfit } from '../../engine/misfit';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { createReading } from '../../engine/values/reading';
import { isClosed, isWon } from '../../insight/deals/deal';
import type { FoundDeals, FoundStage } from '../../protocol/found-view';
import { roleHeader } from '../accounts/key-column';
import { dealColumns } from '../deals/deal-columns';
import { readDeals } from '../deals/read-deals';
import { rowsOf, type Tab, tabOfView } from './tabs';

/** Stages that the page has room for. */
const MOST_STAGES = 60;

/** The deals as the page shows them: how many are won, lost and open, and their stages. */
export function readFoundDeals(
  definition: Definition,
  deals: Tab,
  context: ReadingContext,
): FoundDeals {
  const role = Object.fromEntries(definition.deals.map((one) => [one.role, one.header]));
  const told = { ...tabOfView(deals), role };
  const header = roleHeader(definition, 'Outcome');
  if (header === '') return { ...told, won: 0, lost: 0, open: 0, stages: [] };
  const rows = rowsOf(deals);
  const all = readDeals(definition, rows, dealColumns(definition, rows), undefined, context);
  const won = all.filter(isWon).length;
  const lost = all.filter((deal) => isClosed(deal) && !isWon(deal)).length;
  const { isMissing } = createReading(context, definition.settings.missingWords);
  const known = columnOf(deals, header).filter((cell) => !isMissing(cell));
  const stages = stagesOf(definition, known);
  return { ...told, won, lost, open: all.length - won - lost, stages };
}

function columnOf({ headers, rows }: Tab, header: string): Cell[] {
  const at = headers.findIndex((one) => fold(one) === fold(header));
  return at < 0 ? [] : rows.map((row) => row[at] ?? '');
}

function stagesOf({ deals }: Definition, cells: readonly Cell[]): FoundStage[] {
  const outcomes = readOutcomes(deals.find(({ role }) => role === 'Outcome')?.values ?? '');
  const byStage = new Map<string, Outcome>();
  if (!isMisfit(outcomes)) {
    for (const [outcome, stages] of outcomes) {
      for (const stage of stages) byStage.set(stage, outcome);
    }
  }
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = fold(String(cell));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return distinctTexts(cells)
    .map((text) => ({
      text,
      deals: counts.get(fold(text)) ?? 0,
      outcome: byStage.get(fold(text)) ?? byStage.get('*') ?? 'open',
    }))
    .sort((a, b) => b.deals - a.deals)
    .slice(0, MOST_STAGES);
}
