import { describe, expect, it } from 'vitest';
import { backtestAction } from '../../src/app/backtest/backtest-action';
import { compareAction } from '../../src/app/compare/compare-action';
import { writeDashboard } from '../../src/app/dashboard/dashboard-action';
import { discoverAction } from '../../src/app/discovery/discover-action';
import { writeDrift } from '../../src/app/drift/drift-action';
import { writeHealth } from '../../src/app/health/health-action';
import { writeOnePage } from '../../src/app/one-page/one-page-action';
import type { Outside } from '../../src/app/outside';
import { scoreAccounts } from '../../src/app/score-accounts/score-accounts';
import { dealsDefinition, dealsWorkbook } from '../product/support/deals-workbook';
import { configTab } from '../product/support/defined-workbook';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import { contentOf } from '../support/memory/tab';

const NOW = Date.UTC(2026, 5, 30, 9);

/** A page that stands there, and what writes another one over it. */
interface Case {
  readonly tab: string;
  readonly before: (outside: Outside) => unknown;
  readonly after: (outside: Outside) => unknown;
  /** When `before` was, where that was not today. */
  readonly on?: number;
}

/** Little to compute. */
const small = { ...dealsDefinition, criteria: dealsDefinition.criteria.slice(0, 1) };
const workbook = [
  ...dealsWorkbook().filter(({ name }) => name !== 'ICP Config'),
  configTab('ICP Config', small),
  configTab('ICP Config (PLG)', { ...small, exclusions: [] }),
];

const includeAll = ({ workbook }: Outside) => {
  const sheet = workbook.sheet('ICP Config');
  const rows = sheet?.values() ?? [];
  const exclusion = rows.findIndex((cells) => cells[11] === 'X1');
  const on = rows[exclusion - 1]?.indexOf('On') ?? -1;
  sheet?.write(exclusion + 1, on + 1, [[false]]);
};
const lose = ({ workbook }: Outside) => workbook.sheet('Deals')?.write(2, 3, [['Closed Lost']]);

const cases: Readonly<Record<string, Case>> = {
  Backtest: {
    tab: 'ICP Backtest',
    before: (outside) => [backtestAction(outside), includeAll(outside)],
    after: (outside) => backtestAction(outside),
  },
  Compare: {
    tab: 'ICP Compare',
    before: (outside) => compareAction(outside, 'current, current'),
    after: (outside) => compareAction(outside, 'current, PLG'),
  },
  'Discover patterns': {
    tab: 'ICP Patterns',
    before: (outside) => [discoverAction(outside), lose(outside)],
    after: discoverAction,
  },
  'Health check': {
    tab: 'ICP Health',
    before: (outside) => [writeHealth(outside, ''), includeAll(outside)],
    after: (outside) => writeHealth(outside, ''),
  },
  Drift: {
    tab: 'ICP Drift',
    before: (outside) => [writeDrift(outside, ''), includeAll(outside)],
    after: (outside) => writeDrift(outside, ''),
  },
  Dashboard: {
    tab: 'ICP Dashboard',
    before: (outside) => [scoreAccounts(outside), writeDashboard(outside, ''), lose(outside)],
    on: Date.UTC(2026, 2, 30, 9),
    after: (outside) => writeDashboard(outside, ''),
  },
  'One page': {
    tab: 'ICP One Page',
    before: (outside) => [writeOnePage(outside, ''), includeAll(outside)],
    after: (outside) => writeOnePage(outside, ''),
  },
};

/** What stands in a tab, but for what says whether its looks are set. */
function standing(book: MemoryWorkbook, tab: string): string[] {
  return book
    .tab(tab)
    .cells.flatMap((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')))
    .filter((text) => text !== '' && !text.startsWith('End of '));
}

describe('a page that is written over another, where any service call fails', () => {
  it.each(Object.entries(cases))('is whole, and the next one completes: %s', (_, one) => {
    const earlier = MemoryWorkbook.of(workbook, one.on ?? NOW);
    earlier.execute(one.before);
    const start = earlier.copy(NOW);
    const reference = start.copy();
    reference.execute(one.after);
    const [before, complete] = [start, reference].map((book) => standing(book, one.tab));
    expect(complete).not.toEqual(before);
    const users = (book: MemoryWorkbook) =>
      Object.entries(book.picture().tabs).filter(([name]) => !name.startsWith('ICP '));
    const { tabs: whole } = reference.picture();
    const seen = new Set<string>();
    for (let call = 1; call <= reference.calls; call++) {
      const at = `call ${call}`;
      const book = start.copy();
      book.fail({ kind: 'once', call });
      try {
        book.execute(one.after);
      } catch {
        // What it left behind is looked at.
      }
      const left = book.since(start);
      if (seen.has(left)) continue;
      seen.add(left);
      expect([before, complete], at).toContainEqual(standing(book, one.tab));
      expect(users(book), at).toEqual(users(start));
      book.execute(one.after);
      const { tabs } = book.picture();
      expect(tabs[one.tab], `again after ${at}`).toEqual(whole[one.tab]);
      expect(Object.keys(tabs).sort(), at).toEqual(Object.keys(whole).sort());
    }
  });
});
