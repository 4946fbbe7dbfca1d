import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/app/changes/changes-of';
import { changesPage } from '../../../src/app/changes/changes-page';
import type { KeptRun } from '../../../src/app/changes/kept-run';
import type { Definition } from '../../../src/definition/definition';
import { overridesOn } from '../../../src/definition/overrides';
import { scoringModel } from '../../../src/definition/scoring-model';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import type { Cell } from '../../../src/engine/model';
import { tierName } from '../../../src/engine/tiers';
import { definitionWith, smallDefinition } from '../../support/definitions';

const FIELDS = ['Industry', 'Employees', 'Last visit'];
const TODAY = 20_634;
const dayOf = (date: Date) => date.getTime() / 86_400_000;

/** A run as Score accounts would have kept it. */
function runOf(
  definition: Definition,
  asOf: number,
  accounts: readonly (readonly Cell[])[],
): KeptRun {
  const model = scoringModel(definition);
  const rows = accounts.map(([, ...cells]) => cells);
  const columnOf = (field: string) => {
    const at = FIELDS.indexOf(field);
    return at < 0 ? undefined : at;
  };
  const judged = judge(model, evaluate(model, { rows, columnOf }, { asOf, dayOf }));
  const override = overridesOn(definition, { asOf });
  return {
    name: '',
    tab: 0,
    tabName: 'Accounts',
    scoredAt: `2026-06-${asOf - TODAY + 20} 09:00`,
    version: 'v1',
    asOf,
    today: asOf,
    decimalComma: false,
    definition,
    keyHeader: 'Domain',
    keys: accounts.map(([key]) => key ?? ''),
    fields: FIELDS,
    columns: FIELDS.map((_, column) => rows.map((row) => row[column] ?? '')),
    tiers: Array.from(
      judged.tier,
      (tier, row) => override(accounts[row]?.[0])?.tier ?? tierName(model.tiers, tier),
    ),
    scores: Array.from(judged.shown, (score) => (Number.isNaN(score) ? '' : score)),
  };
}

const anyAccount = fc.tuple(
  fc.constantFrom('', 'a.com', 'b.com', 'www.a.com', 'Acme', 'Acme Inc', 'c.com', 'd.com'),
  fc.constantFrom('Software', 'Retail', 'Government', ''),
  fc.constantFrom<Cell>(320, '51-200', 5_000, 'n/a'),
  fc.integer({ min: TODAY - 400, max: TODAY }).map((day) => new Date(day * 86_400_000)),
);
const anyAccounts = fc.array(anyAccount, { minLength: 1, maxLength: 12 });
const override = (account: string, tier: string, until?: number) => {
  return { account, tier, reason: 'strategic partner', by: '', until };
};
const anyDefinition = fc.constantFrom(
  definitionWith({
    overrides: [override('a.com', 'Tier 1', TODAY + 3), override('b.com', 'Not ICP')],
  }),
  smallDefinition,
  definitionWith({ exclusions: [] }),
  definitionWith({ dimensions: smallDefinition.dimensions.slice(0, 1) }),
  definitionWith({
    tiers: smallDefinition.tiers.map((tier) => ({
      ...tier,
      name: tier.name.replace('Tier', 'Band'),
      from: tier.from * 0.9,
    })),
  }),
);

describe('what changed between two runs', () => {
  it('balances: what each source added and took is the difference of the number in the ICP', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyDefinition, anyDefinition),
        fc.tuple(anyAccounts, anyAccounts),
        fc.integer({ min: -9, max: 9 }),
        ([first, second], [before, now], days) => {
          const same = ['same.com', 'Software', 320, new Date(TODAY * 86_400_000)] as const;
          const changes = changesOf(
            runOf(first, TODAY, [...before, same]),
            runOf(second, TODAY + days, [same, ...now]),
            () => undefined,
            5_000,
          );
          const { bridge, inIcp, unmatched, entered, left, moved, migration } = changes;
          const net = bridge.reduce((sum, line) => sum + line.entered - line.left, 0);
          expect(inIcp[0] + net + unmatched[1] - unmatched[0]).toBe(inIcp[1]);
          expect(bridge.reduce((sum, line) => sum + line.entered, 0)).toBe(entered.total);
          expect(bridge.reduce((sum, line) => sum + line.left, 0)).toBe(left.total);
          expect(changes.rescored).toBe(0);
          for (const one of [entered, left, moved].flatMap(({ largest }) => largest)) {
            expect(one.because, JSON.stringify(one)).not.toBe('');
          }
          const pairs = migration.counts.flat().reduce((sum, count) => sum + count, 0);
          expect(pairs).toBeLessThanOrEqual(Math.min(before.length, now.length) + 1);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  /** So many accounts that entered the ICP, and that left it. */
  function movedOf(entered: number, left: number) {
    const day = new Date(TODAY * 86_400_000);
    const [fits, none] = [
      ['Software', 320, day],
      ['Retail', 5_000, new Date((TODAY - 400) * 86_400_000)],
    ] as const;
    const keys = Array.from({ length: entered + left }, (_, at) => `c${at}.com`);
    const run = (asOf: number, cells: (enters: boolean) => readonly Cell[]) =>
      runOf(
        smallDefinition,
        asOf,
        keys.map((key, at) => [key, ...cells(at < entered)]),
      );
    const before = run(TODAY, (enters) => (enters ? none : fits));
    const now = run(TODAY + 7, (enters) => (enters ? fits : none));
    return (most: number) => changesOf(before, now, () => undefined, most);
  }

  it('tells every account one by one where there is room', () => {
    const { entered, left } = movedOf(300, 20)(320);
    expect([entered.largest.length, left.largest.length]).toEqual([300, 20]);
  });

  it('tells those of each kind that moved most, and how many of how many', () => {
    const changes = movedOf(300, 20)(90);
    const { entered, left } = changes;
    expect([entered.largest.length, left.largest.length]).toEqual([70, 20]);
    const told = changesPage(changes, () => '')
      .rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)))
      .filter((text) => /folded|moved most/.test(text));
    expect(told).toEqual([
      '288 further accounts. The 70 of 300 that moved most stand in the folded rows at the bottom of this tab: the + beside them opens these.',
      '8 further accounts. All 20 stand in the folded rows at the bottom of this tab: the + beside them opens these.',
      'Accounts in another tier (the 90 that moved most of 320)',
    ]);
  });
});
