import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { mulberry32 } from '../../../src/app/sample/random';
import { TODAY } from '../../oracle/random-list';
import { reportByHand } from './support/by-hand';
import { figures } from './support/figures';
import { randomWorkbook } from './support/random-deals';

const WORKBOOKS = 60;

const context = { asOf: TODAY, dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000) };

/** To nine decimals, so that the order of a sum does not count. */
function rounded(figures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value) =>
      typeof value === 'number' ? String(Math.round(value * 1e9) / 1e9 + 0) : value,
    ),
  );
}

describe('a second, independent computation of the report', () => {
  const random = mulberry32(20_260_404);
  const books = Array.from({ length: WORKBOOKS }, () => randomWorkbook(random));

  it.each(books.map((book, index) => [index, book] as const))(
    'agrees in every figure on workbook %i',
    (_, book) => {
      const run = runBacktest(book.definition, book.grids, context);
      const rows = book.deals.map(({ row }) => row);
      expect(rounded(figures(run, book.model, rows))).toEqual(rounded(reportByHand(book)));
    },
  );

  it('meets every verdict and every reason to set a deal aside', () => {
    const runs = books.map(({ definition, grids }) => runBacktest(definition, grids, context));
    const verdicts = new Set(runs.map(({ verdicts }) => verdicts.overall));
    const reasons = runs.flatMap(({ selection }) => selection.setAside.map(({ reason }) => reason));
    expect(verdicts.size).toBe(4);
    expect(new Set(reasons).size).toBe(9);
  });
});
