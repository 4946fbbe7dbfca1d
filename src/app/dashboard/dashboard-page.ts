import { headRows } from '../report/head';
import { beside, type Page, type PageRow } from '../report/page';
import { analystRow, blockRows, spacer } from '../report/parts';
import type { Dashboard } from './dashboard';
import { ABOUT, WIDTH, WIDTHS } from './front/frame';
import { halfRows } from './front/halves';
import { healthRows } from './front/health';
import { quarterRows } from './front/quarters';
import { sentenceOf } from './front/sentence';
import { dashboardBlocks } from './front/tables';
import { whereRows } from './front/where';
import { words } from './words';

/** The page `ICP Dashboard`: where accounts and money are, whether it is still true, what changed. */
export function dashboardPage(dashboard: Dashboard): Page {
  const { definition, version, updatedAt, tiers } = dashboard;
  const about = words.about(definition.settings.name, version, updatedAt);
  const head = headRows({ title: words.title, about, ...sentenceOf(dashboard) }, [ABOUT, WIDTH]);
  const parts = [
    beside(whereRows(dashboard), healthRows(dashboard, tiers.length)),
    quarterRows(dashboard),
    halfRows(dashboard),
  ].filter(({ length }) => length > 0);
  return {
    end: words.end,
    rows: [...head, ...parts.flatMap((rows) => [spacer, ...rows]), ...analyst(dashboard)],
    widths: WIDTHS,
  };
}

function analyst(dashboard: Dashboard): PageRow[] {
  const blocks = Object.entries(dashboardBlocks(dashboard)).filter(
    ([, { rows }]) => rows.length > 0,
  );
  if (blocks.length === 0) return [];
  return [
    spacer,
    analystRow(words.analyst, WIDTH),
    ...blocks.flatMap(([table, block]) => blockRows(block, { table, widths: WIDTHS })),
  ];
}
