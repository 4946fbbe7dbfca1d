import { describe, expect, it } from 'vitest';
import { usedFields } from '../../../src/definition/fields';
import { scorePrint } from '../../../src/definition/score-print';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import { type Baseline, takeBaseline } from '../../../src/insight/drift/baseline';
import { type DriftInput, driftFindings, driftOf } from '../../../src/insight/drift/drift';
import type { JudgedAccounts } from '../../../src/insight/judged-accounts';
import { runDrift } from '../../trials/drift';
import { AS_OF } from '../support/planted';
import { drawDrift, drifting, nothing } from './support/drifting';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const named = (happening: typeof nothing) => ({ name: '', happening });

describe('drift', () => {
  it('is not called where nothing happens', () => {
    expect(runDrift(named(nothing), seeds, 200).any).toBeLessThanOrEqual(2);
  });

  it('finds the field that moved', () => {
    const moved = named({ ...nothing, software: [0.3, 0.8] });
    expect(runDrift(moved, seeds, 200).found).toBeGreaterThanOrEqual(18);
  });

  it('finds the criterion that lost its effect', () => {
    const lost = named({ ...nothing, pull: [2.4, 0] });
    expect(runDrift(lost, seeds.slice(0, 2), 2000)).toMatchObject({ found: 2 });
  });

  it('names what most likely turned a rate', () => {
    const moved = driftOf(drawDrift(1, 2000, { ...nothing, software: [0.3, 0.8] }));
    expect(moved.turns.map(({ cause }) => cause)).toContainEqual({
      kind: 'mix',
      field: 'Industry',
    });
    const lost = driftOf(drawDrift(3, 2000, { ...nothing, pull: [2.4, -1] }));
    expect(lost.turns.map(({ cause }) => cause)).toContainEqual({ kind: 'effect', criterion: 0 });
  });

  it('counts what closed by quarter, and what was created', () => {
    const input = drawDrift(5, 200);
    const { quarters } = driftOf(input);
    const closed = input.deals.deals.filter(({ outcome }) => outcome !== 'open');
    const sum = (of: (line: (typeof quarters)[number]) => number) =>
      quarters.reduce((all, line) => all + of(line), 0);
    expect(sum(({ winRate }) => winRate.trials)).toBe(closed.length);
    expect(sum(({ winRate }) => winRate.successes)).toBe(sum((line) => line.wonIncluded.trials));
    expect(sum(({ winRateIn, winRateOut }) => winRateIn.trials + winRateOut.trials)).toBe(
      closed.length,
    );
    expect(sum(({ pipelineIn }) => pipelineIn.trials)).toBe(input.deals.deals.length);
  });
});

/** A workbook with something amiss. */
function amiss(changes: Partial<DriftInput>): DriftInput {
  return { ...drawDrift(1, 200), ...changes };
}

describe('a baseline', () => {
  it('is plain data that is read back as it was', () => {
    const input = drawDrift(2, 200);
    const kept = JSON.parse(JSON.stringify(input.baseline)) as Baseline;
    expect(kept).toEqual(input.baseline);
    expect(driftOf({ ...input, baseline: kept })).toEqual(driftOf(input));
  });

  it('of the same accounts has moved nowhere', () => {
    const { definition, accounts } = drawDrift(2, 200);
    const baseline = takeBaseline(accounts, usedFields(definition), scorePrint(definition), 5);
    const { spread } = driftOf({ definition, accounts, baseline, deals: undefined });
    expect(spread.map(({ index }) => index)).toEqual(spread.map(() => 0));
  });
});

describe('days', () => {
  const at = (ages: (row: number) => number, asOf: number): JudgedAccounts => {
    const { accounts } = drawDrift(2, 200);
    const { columnOf } = accounts.table;
    const rows = accounts.table.rows.map((cells, row) => [
      ...cells,
      new Date((asOf - ages(row)) * 864e5),
    ]);
    const table = {
      rows,
      columnOf: (field: string) => (field === 'Last visit' ? cells : columnOf(field)),
    };
    return { ...accounts, table, context: { ...accounts.context, asOf } };
  };
  const cells = drawDrift(2, 200).accounts.table.rows[0]!.length;
  const often = (row: number) => (row * 37) % 400;
  const print = scorePrint(drifting);
  const baseline = takeBaseline(at(often, AS_OF), ['Last visit'], print, 5);
  const says = (accounts: JudgedAccounts) =>
    driftOf({ definition: drifting, accounts, baseline, deals: undefined }).spread.find(
      ({ field }) => field === 'Last visit',
    )?.says;

  it('move by time alone neither in a list that nobody touches nor in one that is kept up', () => {
    expect(says(at((row) => often(row) + 300, AS_OF + 300))).toBe('steady');
    expect(says(at(often, AS_OF + 300))).toBe('steady');
  });

  it('move where other accounts come in', () => {
    expect(says(at((row) => 900 + often(row), AS_OF + 300))).toBe('moved');
  });
});

describe('both sides', () => {
  it('tell each closed deal and each that was begun once, by its day', () => {
    const { deals } = drawDrift(5, 200);
    const { since, sides, quarters } = driftOf({ ...drawDrift(5, 200) });
    const [before, now] = sides!;
    const closed = deals.deals.filter(({ outcome }) => outcome !== 'open');
    const isNewer = ({ closedOn }: (typeof closed)[number]) => closedOn > since!.day;
    expect(before.winRate.trials).toBe(closed.filter((one) => !isNewer(one)).length);
    expect(now.winRate.trials).toBe(closed.filter(isNewer).length);
    expect(before.pipelineIn.trials + now.pipelineIn.trials).toBe(deals.deals.length);
    const won = quarters.reduce((sum, one) => sum + one.wonIncluded.successes, 0);
    expect(before.wonIncluded.successes + now.wonIncluded.successes).toBe(won);
  });
});

describe('from little or odd input', () => {
  const { deals, accounts, baseline } = drawDrift(1, 200);
  const says = (input: DriftInput) => {
    const drift = driftOf(input);
    return { ...drift, findings: driftFindings(drift) };
  };

  it('there is nothing to say of nothing', () => {
    const none = { accounts: undefined, deals: undefined, baseline: undefined };
    expect(says(amiss(none))).toMatchObject({ baseline: 'none', quarters: [], findings: [] });
    const empty = { ...deals, deals: [], table: { ...deals.table, rows: [] } };
    expect(says(amiss({ deals: empty }))).toMatchObject({ quarters: [], since: undefined });
  });

  it('deals without dates have no quarters and no before', () => {
    const undated = deals.deals.map((one) => ({ ...one, createdOn: NaN, closedOn: NaN }));
    const told = says(amiss({ deals: { ...deals, deals: undated } }));
    expect(told).toMatchObject({ quarters: [], since: undefined, turns: [] });
    expect(told.effects.map((one) => one.says)).toEqual(Array(6).fill('too few to tell'));
  });

  it('one quarter has no turn', () => {
    const one = deals.deals.map((own) => ({ ...own, createdOn: AS_OF - 20, closedOn: AS_OF - 5 }));
    const told = says(amiss({ deals: { ...deals, deals: one } }));
    expect(told.quarters).toHaveLength(1);
    expect(told).toMatchObject({ turns: [], findings: [] });
  });

  it('three accounts are too few to tell', () => {
    const table = { ...accounts.table, rows: accounts.table.rows.slice(0, 3) };
    const three = { ...accounts, table };
    const judged = judge(three.model, evaluate(three.model, table, three.context));
    const { spread } = says(amiss({ accounts: { ...three, judged } }));
    expect(new Set(spread.map((one) => one.says))).toEqual(new Set(['too few to tell']));
  });

  it('accounts that are now all of one kind have moved', () => {
    const same = {
      ...accounts.table,
      rows: accounts.table.rows.map(() => accounts.table.rows[0]!),
    };
    const judged = judge(accounts.model, evaluate(accounts.model, same, accounts.context));
    const uniform = { ...accounts, table: same, judged };
    expect(says(amiss({ accounts: uniform })).findings.length).toBeGreaterThan(0);
  });

  it('the score of another definition is not compared, its fields are', () => {
    const other: Baseline = { ...(baseline as Baseline), fingerprint: 'another' };
    const told = says(amiss({ baseline: other }));
    expect(told.baseline).toBe('another definition');
    expect(told.spread.filter(({ of }) => of === 'score')).toEqual([]);
    expect(told.spread.filter(({ of }) => of === 'field')).toHaveLength(6);
  });

  it('a field that is gone, and one that no condition uses any more, are left out', () => {
    const gone = { ...accounts, table: { ...accounts.table, columnOf: () => undefined } };
    expect(says(amiss({ accounts: gone })).spread.filter(({ of }) => of === 'field')).toEqual([]);
  });

  it('a baseline of tomorrow is not compared', () => {
    const later: Baseline = { ...(baseline as Baseline), takenOn: AS_OF + 1 };
    expect(says(amiss({ baseline: later }))).toMatchObject({
      ...{ baseline: 'later than today', spread: [] },
      since: { by: 'half of the deals' },
    });
  });

  it('a definition without criteria says nothing of effects', () => {
    const model = { ...deals.model, criteria: [] };
    const definition = { ...drifting, criteria: [] };
    const told = says(amiss({ definition, deals: { ...deals, model } }));
    expect(told.effects).toEqual([]);
  });
});
