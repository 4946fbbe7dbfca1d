import { expect, it } from 'vitest';
import type { BacktestRun } from '../../../src/app/backtest/backtest-run';
import { setAsideBlock } from '../../../src/app/backtest/deal-blocks';

function rows(nearMisses: BacktestRun['nearMisses']) {
  const selection = {
    used: [],
    window: undefined,
    setAside: [{ reason: 'no account', rows: [7] }],
  };
  return setAsideBlock({ selection, unlisted: [], nearMisses } as unknown as BacktestRun).rows;
}

it('says which accounts are perhaps meant, and for how many that was not looked for', () => {
  const found = [{ written: 'Nortwind', account: 'Northwind' }];
  const first = [['Account not found', 1, '7'], ['"Nortwind" is perhaps "Northwind"']];
  expect(rows({ found, left: 0 })).toEqual(first);
  expect(rows({ found, left: 1_203 })).toEqual([
    ...first,
    ['1,203 more accounts not found: similar names were not looked for, as there are so many'],
  ]);
});
