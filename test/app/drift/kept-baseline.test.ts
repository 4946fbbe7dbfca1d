import { describe, expect, it } from 'vitest';
import { openRunsKept } from '../../../src/app/changes/runs-kept';
import { openBaseline } from '../../../src/app/drift/kept-baseline';
import type { Outside } from '../../../src/app/outside';
import { takeBaseline } from '../../../src/insight/drift/baseline';
import { drawDrift, FIELDS } from '../../insight/drift/support/drifting';
import { smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);
const TAB = 'ICP Kept Runs';
const { accounts } = drawDrift(1, 200);
const taken = (fingerprint: string) => takeBaseline(accounts, FIELDS, fingerprint, 5);
const about = { takenAt: '2026-06-30 09:00', version: 'v3' };
const book = () => MemoryWorkbook.of([{ name: 'Accounts', rows: [[{ value: 'Account' }]] }], NOW);
const kept = (workbook: MemoryWorkbook, name = '') =>
  workbook.execute((outside: Outside) => openBaseline(outside.workbook, name).kept);
const keep = (workbook: MemoryWorkbook, print: string, name = '') =>
  workbook.execute((outside: Outside) =>
    openBaseline(outside.workbook, name).keep(taken(print), about),
  );
const run = {
  ...{ name: '', tab: 0, tabName: 'Accounts', scoredAt: '2026-06-30 09:00', version: 'v1' },
  ...{ asOf: 20_634, today: 20_634, decimalComma: false, definition: smallDefinition },
  ...{ keyHeader: 'Account', keys: ['a'], fields: [], columns: [], tiers: ['Tier 1'], scores: [1] },
};
const score = (workbook: MemoryWorkbook) =>
  workbook.execute((outside: Outside) =>
    openRunsKept(outside.workbook, { name: '', tab: 0, tabName: 'Accounts' }).keep(run),
  );

describe('a kept baseline', () => {
  it('comes back as it was, and another one takes its place', () => {
    const workbook = book();
    expect(kept(workbook)).toBeUndefined();
    keep(workbook, 'one');
    expect(kept(workbook)).toMatchObject({ about, baseline: taken('one') });
    keep(workbook, 'two');
    expect(kept(workbook)?.baseline).toEqual(taken('two'));
    expect(workbook.tab(TAB).cells[0]).toHaveLength(1);
  });

  it('is of each definition its own, and beside the runs of Score accounts', () => {
    const workbook = book();
    keep(workbook, 'one');
    score(workbook);
    keep(workbook, 'plg', 'PLG');
    keep(workbook, 'again');
    const runs = workbook.execute((outside: Outside) => {
      const store = openRunsKept(outside.workbook, { name: '', tab: 0, tabName: 'Accounts' });
      return store.last && store.read(store.last);
    });
    expect(runs?.keys).toEqual(['a']);
    expect(kept(workbook)?.baseline?.fingerprint).toBe('again');
    expect(kept(workbook, 'PLG')?.baseline?.fingerprint).toBe('plg');
    expect(workbook.tab(TAB).cells[0]).toHaveLength(3);
  });

  it('that somebody edited is known and not read; without its head it is none, and nothing is lost', () => {
    const workbook = book();
    keep(workbook, 'one');
    workbook.execute(({ workbook: own }: Outside) =>
      own.sheet(TAB)?.write(2, 1, [['~{"takenOn":1}']]),
    );
    expect(kept(workbook)).toMatchObject({ about, baseline: undefined });
    workbook.execute(({ workbook: own }: Outside) =>
      own.sheet(TAB)?.write(1, 1, [['~{"number":x']]),
    );
    expect(kept(workbook)).toBeUndefined();
    keep(workbook, 'two');
    expect(kept(workbook)?.baseline?.fingerprint).toBe('two');
    expect(workbook.tab(TAB).cells[0]).toHaveLength(2);
  });

  it('is none where the tab was deleted, and begins it anew', () => {
    const workbook = book();
    keep(workbook, 'one');
    workbook.remove(TAB);
    expect(kept(workbook)).toBeUndefined();
    keep(workbook, 'two');
    expect(kept(workbook)?.baseline?.fingerprint).toBe('two');
  });
});
