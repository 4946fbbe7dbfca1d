import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/protocol/answer';
import { openSample } from './support/open-addon';

describe('the formulas of the help', () => {
  it('all calculate beside the list, and in another tab with its name before the range', async () => {
    const addon = await openSample();
    const answer = await addon.host.run('icpApi', ['{"action":"help","name":""}']);
    const { help } = JSON.parse(String(answer)) as Answers['help'];
    const [functions] = help.sections;
    const formulas = functions?.entries.flatMap((entry) => entry.formulas ?? []) ?? [];
    expect(formulas).toHaveLength(16);
    const shown = async (sheet: string, formula: string) => {
      await addon.type(sheet, 'R1', formula);
      const value = addon.host.values(sheet)[0]?.[17];
      await addon.type(sheet, 'R1', '');
      return value;
    };
    const beside = new Map<string, unknown>();
    for (const formula of formulas) beside.set(formula, await shown('Accounts', formula));
    const failed = [...beside].filter(([, value]) => String(value).startsWith('#'));
    expect(failed).toEqual([]);
    const blank = [...beside].filter(([, value]) => value === '').map(([formula]) => formula);
    expect(blank).toEqual(['=ICP_EXCLUSION(A2:P2; ICP_CONFIG)']);
    const score = '=ICP_SCORE(A2:P2; ICP_CONFIG)';
    const elsewhere = score.replace('A2', 'Accounts!A2');
    expect(await shown('Deals', elsewhere)).toBe(beside.get(score));
  });
});
