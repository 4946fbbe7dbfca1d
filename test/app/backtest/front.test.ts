import { describe, expect, it } from 'vitest';
import { conditionNames } from '../../../src/app/backtest/condition-names';
import { tierRows } from '../../../src/app/backtest/front/tiers';
import { wrongRows } from '../../../src/app/backtest/front/wrong';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { LEFT, RIGHT } from '../../../src/app/report/frame';
import type { PageRow } from '../../../src/app/report/page';
import { mulberry32 } from '../../../src/app/sample/random';
import { TODAY } from '../../oracle/random-list';
import { randomWorkbook } from './support/random-deals';

const context = {
  asOf: TODAY,
  today: TODAY,
  decimalComma: false,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const runs = Array.from({ length: 20 }, (_, seed) => {
  const { definition, grids } = randomWorkbook(mulberry32(seed));
  return { definition, run: runBacktest(definition, grids, context) };
});
const textsOf = (rows: readonly PageRow[]) =>
  rows.map(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? value : [])));

describe('the win rate by tier', () => {
  it.each([
    ['in its cell', 22],
    ['behind its counts', 0],
  ])('says of each tier in the ICP, and of no other, that it is, %s', (_, letters) => {
    for (const { definition, run } of runs) {
      const rows = tierRows(run, new Map(), [1, 2, 3, 5], { bar: 142, letters }, LEFT);
      const marked = textsOf(rows).filter((texts) =>
        texts.some((text) => /· in the ICP$/.test(text)),
      );
      const inside = definition.tiers.filter(({ inIcp }) => inIcp).map(({ name }) => name);
      expect(marked.map(([tier]) => tier?.replace(' · in the ICP', '')).sort()).toEqual(
        inside.sort(),
      );
    }
  });
});

describe('the deals it gets wrong', () => {
  it('are summed up in their currency, and what is to blame says of how many', () => {
    const told = runs.flatMap(({ definition, run }) => {
      const frame = { link: String, currency: '€' };
      return textsOf(wrongRows(run, frame, conditionNames(definition), RIGHT)).flat();
    });
    const sums = told.filter((text) => /^[\d,]+ deals?\b/.test(text));
    const whole =
      /^[\d,]+ deals?(, € .+ in all|, the \d+ largest € [^;]+)?(; mostly .+ \(\d+ of \d+\))?$/;
    expect(sums.length).toBeGreaterThan(3);
    expect(sums.filter((text) => !whole.test(text))).toEqual([]);
    expect(sums.filter((text) => text.includes('; mostly ')).length).toBeGreaterThan(3);
  });
});
