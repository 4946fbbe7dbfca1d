import { DuckDBDateValue } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { chance, integer, mulberry32, pick, type Random } from '../../src/app/sample/random';
import type { Definition } from '../../src/definition/definition';
import { scoringModel } from '../../src/definition/scoring-model';
import { judgeDeals } from '../../src/insight/backtest/backtest';
import type { Deal, DealOutcome } from '../../src/insight/deals/deal';
import { rates, tally } from '../../src/insight/deals/rates';
import { verdicts } from '../../src/insight/deals/verdict';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { verdictStatement } from '../../src/warehouse/verdict';
import { deal } from '../insight/support/deal';
import { rowsOf, TODAY, triedColumns, triedTable } from './support/accounts';
import { onTriedDay, triedSource } from './support/compare';
import { load, openDuckDB } from './support/duckdb';
import { randomDefinition } from './support/random-definition';

const DEALS = 400;
const outcomes: readonly (readonly [stage: string, outcome: DealOutcome | undefined])[] = [
  ['Closed Won', 'won'],
  ['closed  WON', 'won'],
  ['Churned', 'churned'],
  ['Closed Lost', 'lost'],
  ['Lost, old', 'lost'],
  ['Demo', 'open'],
  ['', undefined],
];
const values = 'won = Closed Won; lost = Closed Lost, "Lost, old"; churned = Churned; open = *';

const definitionOf = (random: Random): Definition => {
  const fields = triedColumns.map(({ field, type }) => ({ name: field, type }));
  const one = randomDefinition(random, fields);
  return {
    ...one,
    settings: { ...one.settings, minimumCoverage: 0, minimumDeals: 5, windowMonths: 13 },
    deals: [{ role: 'Outcome', header: 'Stage', values }],
  };
};

function randomDeals(random: Random, areDated: boolean): Deal[] {
  const day = () =>
    areDated && chance(random, 0.8) ? TODAY - integer(random, -20, 500) : Number.NaN;
  return Array.from({ length: DEALS }, (_, row) => {
    const [stage, outcome] = pick(random, outcomes);
    const account = chance(random, 0.8) ? `a${integer(random, 0, 60)}` : '';
    return deal({
      ...{ row, stage, outcome, account, accountId: account, createdOn: day(), closedOn: day() },
      id: chance(random, 0.3) ? `d${integer(random, 0, 200)}` : '',
    });
  });
}

/** Deals of one id are the same deal, as rows that are exported twice are. */
function withRepeats(deals: readonly Deal[]): Deal[] {
  const firsts = new Map<string, Deal>();
  return deals.map((one) => {
    const first = firsts.get(one.id);
    if (one.id === '' || first === undefined) {
      firsts.set(one.id, one);
      return one;
    }
    return {
      ...first,
      row: one.row,
      ...(one.row % 3 === 0 ? { outcome: one.outcome, stage: one.stage } : {}),
    };
  });
}

describe('the verdicts of deals', () => {
  it.each([1, 2, 4])('are those of the backtest (%i)', async (seed) => {
    const random = mulberry32(seed);
    const definition = definitionOf(random);
    const connection = await openDuckDB();
    const table = triedTable(random, DEALS, DEALS);
    await load(connection, 'attributes', table);
    const deals = withRepeats(randomDeals(random, seed !== 4));
    await connection.run(
      'CREATE TABLE deals (id INTEGER, stage VARCHAR, created DATE, closed DATE, deal VARCHAR, account VARCHAR)',
    );
    const appender = await connection.createAppender('deals');
    const rows = rowsOf(table);
    for (const one of deals) {
      /** A deal that is repeated has the attributes of its first row. */
      const own = deals.findIndex(({ id }) => id !== '' && id === one.id);
      rows[one.row] = rows[own < 0 ? one.row : own]!;
      appender.appendInteger(own < 0 ? one.row : own);
      appender.appendVarchar(one.stage);
      for (const day of [one.createdOn, one.closedOn]) {
        if (Number.isNaN(day)) appender.appendNull();
        else appender.appendDate(new DuckDBDateValue(day));
      }
      appender.appendVarchar(one.id);
      appender.appendVarchar(one.account);
      appender.endRow();
    }
    appender.closeSync();
    await connection.run('CREATE VIEW all_deals AS SELECT * FROM deals JOIN attributes USING (id)');
    const sql = verdictStatement(definition, onTriedDay(duckdb), {
      ...triedSource('all_deals'),
      outcome: { name: 'stage', type: 'text' },
      createdOn: { name: 'created', type: 'date' },
      closedOn: { name: 'closed', type: 'date' },
      id: 'deal',
      account: 'account',
    });
    const found = (await connection.runAndReadAll(sql)).getRowObjectsJS();

    const { settings } = definition;
    const columns = new Map(triedColumns.map(({ field }, index) => [field, index]));
    const { judged } = judgeDeals({
      model: scoringModel(definition),
      deals,
      table: { rows, columnOf: (field) => columns.get(field) },
      windowMonths: settings.windowMonths,
      context: {
        asOf: settings.asOf ?? TODAY,
        today: TODAY,
        dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
        decimalComma: settings.numbersWritten === '1.234,5',
      },
    });
    const both = rates(tally(judged));
    const said = verdicts(both, settings);
    const lines = [
      { ...both.wonIncluded, verdict: said.wonIncluded },
      { ...both.lostExcluded, verdict: said.lostExcluded },
    ];
    expect(found).toEqual(
      lines.map((line, index) => ({
        ...{ rate: ['won deals in the ICP', 'lost deals outside'][index], deals: line.trials },
        ...{ hits: line.successes, independent: line.independent, share: line.value },
        ...{
          low: line.low,
          high: line.high,
          target: [settings.wonTarget, settings.lostTarget][index],
        },
        ...{ verdict: line.verdict, overall: said.overall },
      })),
    );
    expect(both.wonIncluded.trials).toBeGreaterThan(10);
  });
});
