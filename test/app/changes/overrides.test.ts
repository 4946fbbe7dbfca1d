import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import type { Override } from '../../../src/engine/model';
import { tab } from '../../host/support/open-fixture';
import { configTab, day } from '../../product/support/defined-workbook';
import { definitionWith } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 5, 22, 9);
const NEXT = MONDAY + 7 * DAY;
const LAST = Math.floor(MONDAY / DAY) + 8;

const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'];
const visit = day('2026-06-15');
const ROWS = [
  ['Alder', 'alder.example', 'Software', 320, visit],
  ['Birch', 'birch.example', 'Retail', 5, visit],
] as never[][];

const PARTNER: Override = {
  account: 'birch.example',
  tier: 'Tier 1',
  reason: 'strategic partner',
  by: 'Ana',
  until: LAST,
};

function ask<T>(workbook: MemoryWorkbook, action: 'score' | 'changes' | 'writeChanges'): T {
  const answer = workbook.ask({ action, name: '' });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as T;
}

interface Told {
  readonly changes: {
    readonly sentence: string;
    readonly bridge: readonly object[];
    readonly inIcp: readonly number[];
    readonly entered: { readonly accounts: readonly object[] };
    readonly left: { readonly accounts: readonly object[] };
  };
}

function save(workbook: MemoryWorkbook, change: (one: Definition) => Definition): void {
  const answer = workbook.ask({ action: 'state', name: '' });
  if (!answer.ok || !('state' in answer)) throw new Error(JSON.stringify(answer));
  const { version: base, definition } = answer.state;
  const common = { action: 'save', name: '', base, author: 'Ana', note: '' } as const;
  expect(workbook.ask({ ...common, definition: change(definition) })).toMatchObject({ ok: true });
}

/** Scored by some overrides on a Monday, and by others a week later, or after them. */
function weekApart(before: readonly Override[], now: readonly Override[], at = NEXT) {
  const config = configTab('ICP Config', definitionWith({ overrides: before }));
  const first = MemoryWorkbook.of([tab('Accounts', HEADERS, ...ROWS), config], MONDAY);
  ask(first, 'score');
  const second = first.copy(at);
  save(second, (one) => ({ ...one, overrides: now }));
  ask(second, 'score');
  return { workbook: second, ...ask<Told>(second, 'changes').changes };
}

describe('what changed by overrides', () => {
  it('is a cause of its own where one is added, which moves no score', () => {
    const { entered, bridge, sentence, inIcp } = weekApart([], [PARTNER]);
    expect(sentence).toBe(
      '1 entered the ICP, 0 left since 22 Jun 2026, because overrides came or ended',
    );
    expect(inIcp).toEqual([1, 2]);
    expect(bridge).toEqual([{ source: 'override', entered: 1, left: 0, says: 'Overrides' }]);
    expect(entered.accounts).toEqual([
      expect.objectContaining({
        account: 'Birch',
        before: 'Not ICP',
        now: 'Tier 1',
        source: 'override',
        because: 'Override added by Ana until 30 Jun 2026: strategic partner',
      }),
    ]);
    const [one] = entered.accounts as { scoreBefore: number; scoreNow: number }[];
    expect(one!.scoreNow).toBe(one!.scoreBefore);
  });

  it.each([
    ['is over', [PARTNER], (LAST + 1) * DAY, 'Override ended on 30 Jun 2026: strategic partner'],
    ['is removed', [], NEXT, 'Override removed: strategic partner'],
    [
      'is another',
      [{ ...PARTNER, tier: 'Tier 3' }],
      NEXT,
      'Override changed to Tier 3 by Ana until 30 Jun 2026: strategic partner',
    ],
  ])('tells that one %s', (_, now, at, because) => {
    const { left, bridge } = weekApart([PARTNER], now, at);
    expect(left.accounts).toEqual([
      expect.objectContaining({ account: 'Birch', source: 'override', because }),
    ]);
    expect(bridge).toEqual([{ source: 'override', entered: 0, left: 1, says: 'Overrides' }]);
  });

  it('is nothing as long as it holds, and stands in the tab', () => {
    expect(weekApart([PARTNER], [PARTNER]).bridge).toEqual([]);
    const { workbook } = weekApart([], [PARTNER]);
    ask(workbook, 'writeChanges');
    const cells = workbook
      .tab('ICP Changes')
      .cells.flatMap((row) => row.map((cell) => cell?.value));
    expect(cells).toContain('Override added or ended');
  });
});
