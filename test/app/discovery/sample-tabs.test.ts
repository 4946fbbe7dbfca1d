import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { readDealTable } from '../../../src/app/discovery/deal-table';
import { draftFromDeals } from '../../../src/app/discovery/draft-from-deals';
import { mulberry32 } from '../../../src/app/sample/random';
import { SAMPLE_AS_OF } from '../../../src/app/sample/sample';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { truth } from '../../../src/app/sample/truth';
import { validate } from '../../../src/definition/validate';
import { createReading } from '../../../src/engine/values/reading';
import { lastDay } from '../../../src/insight/deals/deal';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { accountHeaders, accounts, dealHeaders, deals } from '../sample/scored-sample';

const tables = { deals: [dealHeaders, ...deals], accounts: [accountHeaders, ...accounts] };
const context = {
  asOf: SAMPLE_AS_OF,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const definition = sampleDefinition();
const { table, leftOut } = readDealTable(definition, tables, context);
const reading = createReading(context, definition.settings.missingWords);
const discovery = discover(labelDeals(table), reading, mulberry32(1));

describe('readDealTable on the sample', () => {
  it('joins attributes of both tabs and leaves roles, names and keys out', () => {
    expect(table.headers).toContain('Industry');
    expect(table.headers).toContain('Source');
    for (const header of ['Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on']) {
      expect(table.headers).not.toContain(header);
    }
    expect(leftOut).toEqual([
      { header: 'Account name', why: 'holds names or ids that hardly come again' },
    ]);
    expect(discovery.asked).toEqual([]);
  });

  it('has the deals that a backtest uses', () => {
    const { selection } = runBacktest(definition, tables, context);
    expect(table.deals.map(({ row }) => row)).toEqual(selection.used.map((index) => index + 2));
  });

  it('knows accounts that are written in several ways as one', () => {
    const written = new Set(deals.map((row) => row[dealHeaders.indexOf('Domain')]));
    expect(new Set(table.deals.map(({ account }) => account)).size).toBeLessThan(written.size);
  });
});

describe('discover on the sample, whose truth is known', () => {
  const { patterns } = discovery;
  const criteria = patterns.filter(({ verdict }) => verdict === 'criterion');

  it('finds at least seven of the ten fields that decide', () => {
    const fields = new Set(criteria.map(({ field }) => field));
    const found = truth.lifts.filter(({ field }) => fields.has(field));
    expect(found.length).toBeGreaterThanOrEqual(7);
  });

  it('proposes nothing of a field without influence', () => {
    expect(criteria.filter(({ field }) => truth.decoys.includes(field as never))).toEqual([]);
  });
});

describe('draftFromDeals on the sample', () => {
  const { definition: draft, built } = draftFromDeals(definition, tables, context, mulberry32(1));

  it('gives a definition without problems', () => {
    expect(draft && validate(draft)).toEqual([]);
  });

  it('keeps settings, roles and notes on fields, and notes up to which day the deals were', () => {
    expect(draft?.settings).toEqual({ ...definition.settings, fittedUntil: lastDay(table.deals) });
    expect(draft?.deals).toEqual(definition.deals);
    expect(draft?.fields.slice(0, definition.fields.length)).toEqual(definition.fields);
  });

  it('reaches both targets on deals that it was not built from', () => {
    const { heldOut } = built;
    expect(heldOut.wonIncluded.value).toBeGreaterThanOrEqual(0.8);
    expect(heldOut.lostExcluded.value).toBeGreaterThanOrEqual(0.7);
    expect(heldOut.auc.value).toBeGreaterThan(0.85);
  });
});
