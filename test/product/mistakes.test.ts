import { expect, it } from 'vitest';
import { allMistakes, configWithMistakes } from '../support/mistakes';
import { accountsTab, gridTab } from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { picture } from './support/picture';

it('Score accounts and a formula tell all mistakes of a config, and nothing is written', async () => {
  const config = gridTab('ICP Config', configWithMistakes());
  const { host, document, run, type, alerts } = await openAddon([accountsTab(), config]);
  const before = picture(document);
  await run('Score accounts');
  expect(picture(document)).toEqual(before);
  await type('Accounts', 'N1', '=ICP_SCORE(A1:L)');
  const [alert = ''] = alerts;
  const [title, ...problems] = alert.split('\n');
  expect(title).toBe(`The definition has ${allMistakes.length} problems:`);
  const cells = problems.map((line) => line.replace(/: .*/, ''));
  expect(cells.sort()).toEqual(allMistakes.map(({ cell }) => cell).sort());
  expect(host.note('Accounts', 'N1').split('\n').sort()).toEqual(alert.split('\n').sort());
});
