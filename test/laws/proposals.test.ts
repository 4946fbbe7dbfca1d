import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtestView } from '../../src/app/backtest/backtest-view';
import { runBacktest } from '../../src/app/backtest/run-backtest';
import { draftFromDeals } from '../../src/app/discovery/draft-from-deals';
import { findPatterns } from '../../src/app/discovery/find-patterns';
import { fitFromDeals } from '../../src/app/discovery/fit-from-deals';
import { patternsView } from '../../src/app/discovery/patterns-view';
import { mulberry32 } from '../../src/app/sample/random';
import { canonicalJson } from '../../src/definition/canonical-json';
import type { Definition } from '../../src/definition/definition';
import { accept } from '../../src/definition/edit/accept-pattern';
import { followAdvice } from '../../src/definition/edit/follow-advice';
import { decodeSheet } from '../../src/definition/sheet/decode';
import { encodeNew } from '../../src/definition/sheet/encode';
import { planSave } from '../../src/definition/sheet/plan-save';
import { fitTemplate } from '../../src/definition/template/fit-template';
import { validate } from '../../src/definition/validate';
import type { PatternLine } from '../../src/protocol/patterns-view';
import { applySteps } from '../support/apply-steps';
import { anyDefinition } from '../support/arbitraries';
import { anyDealsWorkbook, type DealsWorkbook } from '../support/deals-arbitraries';

const context = {
  asOf: 20_634,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const acceptance = { author: ' Kim ', today: 20_600, dealsUntil: 20_590 };

/** What Set up makes of a workbook, with parts of another definition written into it by hand. */
const anyCase = fc
  .record({ workbook: anyDealsWorkbook, hand: anyDefinition, isOwn: fc.boolean() })
  .map(({ workbook, hand, isOwn }) => ({
    workbook,
    definition: isOwn ? byHand(setUp(workbook), hand) : setUp(workbook),
  }));

function setUp({ deals, accounts }: DealsWorkbook): Definition {
  const tab = (sheet: string, [headers = [], ...rows]: DealsWorkbook['deals']) => ({
    ...{ sheet, headers: headers.map(String), rows },
  });
  return fitTemplate({
    accounts: tab('Accounts', accounts),
    deals: tab('Deals', deals),
    headerRow: 1,
    context,
  });
}

function byHand(definition: Definition, hand: Definition): Definition {
  const fields = new Set(definition.fields.map(({ name }) => name));
  const taken = new Set(definition.criteria.map(({ id }) => id.toLowerCase()));
  const isFree = ({ field, id }: { field: string; id: string }) =>
    !fields.has(field) && !taken.has(id.toLowerCase());
  const names = new Set(hand.dimensions.map(({ name }) => name));
  const merged: Definition = {
    ...definition,
    dimensions: [
      ...definition.dimensions.filter(({ name }) => !names.has(name)),
      ...hand.dimensions,
    ],
    criteria: [
      ...definition.criteria.map((one, at) => (at % 2 === 0 ? { ...one, why: 'By hand' } : one)),
      ...hand.criteria.filter(isFree).map((one) => ({ ...one, on: false })),
    ],
    exclusions: hand.exclusions.filter(isFree).map((one) => ({ ...one, on: false })),
    tiers: hand.tiers,
  };
  return validate(merged).length === 0 ? merged : definition;
}

function expectSavable(before: Definition, proposed: Definition): void {
  expect(validate(proposed)).toEqual([]);
  const froms = proposed.tiers.map(({ from }) => from);
  expect(new Set(froms).size).toBe(froms.length);
  const { grid } = encodeNew(before);
  const plan = planSave({ grid, formulas: [] }, proposed, place);
  const steps = 'steps' in plan ? plan.steps : [];
  expect(plan).not.toHaveProperty('problems');
  for (const cells of [encodeNew(proposed).grid, applySteps(grid, steps)]) {
    const decoded = decodeSheet(cells, place);
    expect('definition' in decoded && canonicalJson(decoded.definition)).toBe(
      canonicalJson(proposed),
    );
  }
}

/** What an action gives, or nothing where it says that the tabs do not fit. */
function tried<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    expect((error as Error).message).toMatch(/must|deals/);
    return undefined;
  }
}

function patternsOf(definition: Definition, workbook: DealsWorkbook): readonly PatternLine[] {
  const found = tried(() => findPatterns(definition, workbook, context, mulberry32(1)));
  return found === undefined ? [] : patternsView(definition, found, () => false).patterns;
}

function withPatterns(definition: Definition, workbook: DealsWorkbook): Definition {
  const all = patternsOf(definition, workbook);
  return all.reduce((draft, one) => accept(one, acceptance)(draft), definition);
}

/** The ICP ends with the first tier, which leaves won deals out. */
function onlyFirstInIcp(definition: Definition): Definition {
  const tiers = definition.tiers.map((tier, at) => ({ ...tier, inIcp: at === 0 }));
  return { ...definition, tiers };
}

/** Each proposal of a case, by what proposes it. */
const proposals: Readonly<
  Record<string, (definition: Definition, workbook: DealsWorkbook) => (Definition | undefined)[]>
> = {
  Build(definition, workbook) {
    const draft = tried(() => draftFromDeals(definition, workbook, context, mulberry32(1)));
    expect(draft?.problems ?? []).toEqual([]);
    return [draft?.definition];
  },
  Fit(definition, workbook) {
    const draft = withPatterns(definition, workbook);
    const fit = tried(() => fitFromDeals(draft, workbook, context, mulberry32(1)));
    expect(fit?.problems ?? []).toEqual([]);
    return [fit?.definition];
  },
  Accept(definition, workbook) {
    const each = patternsOf(definition, workbook).map((pattern) =>
      accept(pattern, acceptance)(definition),
    );
    return [...each, withPatterns(definition, workbook)];
  },
  'Follow advice'(definition, workbook) {
    const found = withPatterns(definition, workbook);
    return [found, onlyFirstInIcp(found)].flatMap((draft) => {
      const run = tried(() => runBacktest(draft, workbook, context));
      if (run === undefined) return [];
      const { advice } = backtestView(draft, run, [], '');
      return advice.map((one) => followAdvice(one, draft, run.dealsUntil)?.(draft));
    });
  },
};

describe.each(Object.keys(proposals))('%s', (name) => {
  it('proposes nothing that could not be saved, or would not read back as it was', () => {
    let proposed = 0;
    fc.assert(
      fc.property(anyCase, ({ definition, workbook }) => {
        for (const one of proposals[name]?.(definition, workbook) ?? []) {
          if (one === undefined) continue;
          proposed += 1;
          expectSavable(definition, one);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(proposed).toBeGreaterThan(10);
  });
});
