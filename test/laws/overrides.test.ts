import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/app/functions/call';
import { scoreTable } from '../../src/app/scoring/score-table';
import type { Workbook } from '../../src/app/workbook';
import { defaultSettings } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import { encodeNew } from '../../src/definition/sheet/encode';
import type { Cell, Override } from '../../src/engine/model';
import { configTab, gridTab } from '../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../support/definitions';
import { anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import { contentOf } from '../support/memory/tab';

const KEYS = ['acme.com', 'Beta Inc', 'https://www.acme.com/about', 'gamma.io', ''] as const;
const TODAY = context.asOf;

const anyUntil = fc.option(fc.integer({ min: TODAY - 3, max: TODAY + 3 }), { nil: undefined });
const overrideOf = (tiers: readonly string[]): fc.Arbitrary<Override> =>
  fc.record({
    account: fc.constantFrom('ACME.com', 'beta  inc', 'nobody.example'),
    tier: fc.constantFrom(...tiers, 'no tier'),
    reason: fc.constantFrom('strategic partner', 'Board: asked for it'),
    by: fc.constantFrom('', 'Ana'),
    until: anyUntil,
  });
const overridesOf = (tiers: readonly string[]) =>
  fc.uniqueArray(overrideOf(tiers), { maxLength: 3, selector: ({ account }) => account });

/** A definition with overrides, and rows with the key behind what is scored. */
const anyScored = anyModel.chain((model) =>
  fc.record({
    definition: overridesOf(model.tiers.map(({ name }) => name)).map(
      (overrides): Definition => ({
        ...definitionWith({
          tiers: model.tiers,
          dimensions: model.dimensions.map((one) => ({ ...one, question: '' })),
          criteria: [],
          exclusions: [],
        }),
        settings: { ...defaultSettings, ...model },
        criteria: model.criteria.map((one) => ({ name: '', why: '', ...one })),
        exclusions: model.exclusions.map((one) => {
          return { name: '', addedBy: '', addedOn: undefined, ...one };
        }),
        overrides,
      }),
    ),
    rows: anyRows,
    keys: fc.array(fc.constantFrom(...KEYS), { minLength: 20, maxLength: 20 }),
  }),
);

type Scored = typeof anyScored extends fc.Arbitrary<infer T> ? T : never;

function tableWith({ rows, keys }: Pick<Scored, 'rows' | 'keys'>) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const keyed = rows.map((row, at): Cell[] => {
    const blanks = Array<Cell>(width - row.length).fill('');
    return [...row, ...blanks, keys[at % keys.length] ?? ''];
  });
  return { table: { ...tableOf(rows), rows: keyed }, key: width };
}

describe('an override', () => {
  it('changes tier and next action of its account and says so, and nothing else', () => {
    let held = 0;
    fc.assert(
      fc.property(anyScored, ({ definition, ...given }) => {
        const { table, key } = tableWith(given);
        const alone = scoreTable({ ...definition, overrides: [] }, table, context, key);
        const scored = scoreTable(definition, table, context, key);
        expect(scored.judged).toEqual(alone.judged);
        for (let row = 0; row < scored.rowCount; row++) {
          const [own, is] = [alone.account(row), scored.account(row)];
          const override = own && scored.override(row);
          if (own === undefined || override === undefined) {
            expect(is).toEqual(own);
            expect(scored.explain(row)).toEqual(alone.explain(row));
            continue;
          }
          held += 1;
          const tier = definition.tiers.find(({ name }) => name === override.tier)!;
          expect(is).toEqual({ ...own, tier: tier.name, nextAction: tier.nextAction });
          expect(scored.dimensions(row)).toEqual(alone.dimensions(row));
          const [said, would, ...rest] = scored.explain(row)!.reasons;
          expect(rest).toEqual(alone.explain(row)!.reasons);
          expect([said, would]).toEqual([
            expect.stringContaining(override.reason),
            `would be ${own.tier}${own.tier === tier.name ? ' anyway' : ''}`,
          ]);
        }
      }),
      { seed: 14, numRuns: 150 },
    );
    expect(held).toBeGreaterThan(25);
  });

  it('holds up to and with its last day, and on no other account', () => {
    fc.assert(
      fc.property(anyScored, ({ definition, ...given }) => {
        const { table, key } = tableWith(given);
        const scored = scoreTable(definition, table, context, key);
        const names = definition.tiers.map(({ name }) => name);
        const folded: Record<string, string> = {
          'ACME.com': 'acme.com https://www.acme.com/about',
          'beta  inc': 'Beta Inc',
        };
        table.rows.forEach((cells, row) => {
          const expected = definition.overrides.find(
            ({ account, tier, until = TODAY }) =>
              cells[key] !== '' &&
              folded[account]?.includes(String(cells[key])) &&
              names.includes(tier) &&
              until >= TODAY,
          );
          expect(scored.override(row)).toBe(expected);
        });
      }),
      { seed: 15, numRuns: 150 },
    );
  });

  it('holds nowhere without the column of the key', () => {
    fc.assert(
      fc.property(anyScored, ({ definition, ...given }) => {
        const { table } = tableWith(given);
        const [scored, alone] = [definition, { ...definition, overrides: [] }].map((one) =>
          scoreTable(one, table, context),
        );
        table.rows.forEach((_, row) => {
          expect(scored!.account(row)).toEqual(alone!.account(row));
          expect(scored!.explain(row)).toEqual(alone!.explain(row));
        });
      }),
      { seed: 16, numRuns: 30 },
    );
  });
});

describe('formulas and Score accounts', () => {
  const NOW = Date.UTC(2026, 5, 30, 9);
  const day = NOW / 86_400_000;
  const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'];
  const anyAccount = fc.tuple(
    fc.constant('Company'),
    fc.constantFrom('acme.com', 'http://beta.io/x', 'gamma.io', ''),
    fc.constantFrom('Software', 'Retail', 'Government', ''),
    fc.constantFrom<Cell>(320, '51-200', 'n/a'),
    fc.constantFrom('2026-06-01', ''),
  );
  const anyOverrides = fc.uniqueArray(
    fc.record({
      account: fc.constantFrom('acme.com', 'www.beta.io', 'delta.io'),
      tier: fc.constantFrom('Tier 1', 'Tier 2', 'Not ICP'),
      reason: fc.constant('strategic partner'),
      by: fc.constant(''),
      until: fc.constantFrom(undefined, Math.floor(day), Math.floor(day) - 1),
    }),
    { maxLength: 3, selector: ({ account }) => account },
  );

  it('agree on tier, score and next action of the same rows', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyAccount, { minLength: 1 }), anyOverrides, (rows, overrides) => {
        const definition = { ...smallDefinition, overrides };
        const workbook = MemoryWorkbook.of(
          [gridTab('Accounts', [HEADERS, ...rows]), configTab('ICP Config', definition)],
          NOW,
        );
        expect(workbook.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
        const { cells } = workbook.tab('Accounts');
        const headers = Array.from(cells[0]!, contentOf);
        const written = (header: string) =>
          rows.map((_, row) => contentOf(cells[row + 1]?.[headers.indexOf(header)]) ?? '');
        const surroundings = {
          workbook: { timeZone: () => 'Etc/UTC' } as Workbook,
          clock: { now: () => NOW },
        };
        const config = encodeNew(definition).grid;
        const report = callFunction('ICP_REPORT', [[HEADERS, ...rows], config], surroundings);
        const column = (at: number) => report.slice(1).map((line) => line[at]);
        expect(column(0)).toEqual(written('ICP Score'));
        expect(column(1)).toEqual(written('ICP Tier'));
        expect(column(6)).toEqual(written('ICP Next Action'));
        for (const reason of written('ICP Reason')) seen.add(String(reason).slice(0, 8));
      }),
      { seed: 17, numRuns: 60 },
    );
    expect(seen).toContain('Override');
  });
});
