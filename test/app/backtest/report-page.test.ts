import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../src/app/backtest/report-page';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { verdictLine } from '../../../src/app/backtest/verdict-words';
import { mulberry32 } from '../../../src/app/sample/random';
import { TODAY } from '../../oracle/random-list';
import { randomWorkbook } from './support/random-deals';

const context = {
  asOf: TODAY,
  today: TODAY,
  decimalComma: false,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
/** Letters of 10 points that the page has room for in a row. */
const ROOM = 225;

describe('a report', () => {
  it('says on top what it rests on, in rows that have room for it, and nothing of that again', () => {
    const verdicts = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { definition, grids } = randomWorkbook(mulberry32(seed));
      const run = runBacktest(definition, grids, context);
      const frame = { definition, version: 'v1', note: '', ranAt: '2026-06-30 09:00' };
      const { rows } = reportPage(run, { ...frame, versionsTried: 1, currency: '', link: String });
      const texts = rows.map(({ cells }) =>
        cells.flatMap(({ value }) => (typeof value === 'string' && value.length > 30 ? value : [])),
      );
      const top = texts.findIndex((row, index) => index > 1 && row.length === 0);
      const said = texts.slice(2, top).flat();
      const rest = texts.slice(top).flat();
      verdicts.add(`${run.stated.verdict} ${verdictLine(run).isJudged}`);
      expect(said.filter((text) => text.length > ROOM)).toEqual([]);
      const first = said.map((text) => text.split('. ')[0] as string);
      expect(rest.filter((text) => first.some((one) => text.includes(one)))).toEqual([]);
    }
    expect(verdicts.size).toBeGreaterThan(2);
  });
});
