import { expect, it } from 'vitest';
import { block } from './support/block';
import { accountsTab, configTab, openDefined, ROWS } from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { userSpreadsheet } from './support/services';

it('a list that outgrows its formula is told, and goes on with short ones in the same place', async () => {
  const [account = []] = ROWS;
  const { host, document, run, type, toasts, alerts } = await openDefined(
    accountsTab(Array.from({ length: 5_000 }, () => account)),
  );
  await run('Insert score formulas');
  expect(host.formula('Accounts', 'M1')).toBe('=ICP_REPORT(A1:L, ICP_CONFIG)');
  expect(block(host.values('Accounts'), 'M5001', 1, 3)).toEqual([[100, 'Tier 1', 1]]);

  userSpreadsheet(document).getSheetByName('Accounts').insertRowsAfter(5_001, 9);
  await type('Accounts', 'C5002', 'Retail');
  expect(host.displayValues('Accounts')[0]?.[12]).toBe('#ERROR!');
  expect(host.note('Accounts', 'M1')).toMatch(
    /^rows must be at most 5,000 accounts for one ICP_REPORT, .*, got 5,001 \(ICP Score › Score › Insert score formulas gives/,
  );

  await run('Insert score formulas');
  const formulas = ['M1', 'N1', 'O1', 'P1'].map((cell) => host.formula('Accounts', cell));
  expect(formulas).toEqual([
    '=ICP_SCORE(A1:L, ICP_CONFIG)',
    '=ICP_TIER(A1:L, ICP_CONFIG)',
    '=ICP_COVERAGE(A1:L, ICP_CONFIG)',
    '',
  ]);
  expect(block(host.values('Accounts'), 'M5001', 2, 3)).toEqual([
    [100, 'Tier 1', 1],
    ['', 'Needs data', 0.46],
  ]);
  expect(host.values('Accounts').length).toBe(5_002);
  expect(alerts).toEqual([]);
  expect(toasts.at(-1)).toBe(
    'Score formulas stand in Accounts!M1:O1. They follow every change of ICP Config. A formula explains at most 5,000 accounts, this list has 5,001: Score accounts writes the reasons.',
  );
});

it.each(['en_US', 'de_DE'])(
  'in %s the formula is known again, and recalculated',
  async (locale) => {
    const workbook = [accountsTab(), configTab('ICP Config')];
    const { host, run, toasts } = await openAddon(workbook, { locale });
    await run('Insert score formulas');
    await run('Insert score formulas');
    await run('Recalculate formulas');
    expect(toasts).toEqual([
      expect.stringMatching(/^Score formula stands in Accounts!M1\. /),
      expect.stringMatching(/^Score formula stands in Accounts!M1 already\. /),
      '1 formula calculated again.',
    ]);
    expect(block(host.values('Accounts'), 'M1', 3, 2)).toEqual([
      ['Score', 'Tier'],
      [100, 'Tier 1'],
      [0, 'Not ICP'],
    ]);
  },
);
