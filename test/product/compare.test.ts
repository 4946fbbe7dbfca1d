import { describe, expect, it } from 'vitest';
import { dealsDefinition, dealsWorkbook } from './support/deals-workbook';
import { configTab } from './support/defined-workbook';
import { listening } from './support/dialogs';
import { openAddon } from './support/open-addon';

/** The workbook with a second definition, and a person who answers the prompt. */
async function compared(answer: string, button = 'OK') {
  const told = listening();
  const dialogs = { ...told.dialogs, prompt: () => ({ button, text: answer }) as const };
  const loose = { ...dealsDefinition, exclusions: [] };
  const workbook = [...dealsWorkbook(), configTab('ICP Config (PLG)', loose)];
  const { host, run } = await openAddon(workbook, { dialogs: dialogs as typeof told.dialogs });
  await run('Compare…');
  return { ...told, host };
}

describe('Compare…', () => {
  it('writes two definitions side by side', async () => {
    const { host, alerts, toasts } = await compared('current, PLG');
    expect(alerts).toEqual([]);
    expect(toasts).toEqual([
      'Accounts with another tier: 1. Deals that only v1 gets right: 0, only PLG v1: 0.',
    ]);
    const rows = host.displayValues('ICP Compare');
    const line = (name: string) => rows.find(([first]) => first === name)?.slice(1, 7);
    expect(rows[1]?.slice(0, 7)).toEqual(['Metric', 'v1', 'Low', 'High', 'PLG v1', 'Low', 'High']);
    expect(line('Verdict')).toEqual(['FAIL', '', '', 'FAIL', '', '']);
    expect(line('Deals used')).toEqual(['8', '', '', '8', '', '']);
    expect(rows.flat()).toContain(
      'Exact McNemar test: may be chance (p = 1.00). 8 deals of 4 accounts tell as much as about 6 deals of different accounts (3 won, 3 lost)',
    );
    const ministry = rows.find(([first]) => first === 'Ministry');
    expect(ministry?.slice(1, 8)).toEqual([
      '5',
      'Excluded',
      'Not ICP',
      '0.0',
      '0.0',
      'definition',
      'Tender cycles are longer than our runway',
    ]);
  });

  it('finds versions in the history', async () => {
    const { host, alerts } = await compared('v1, ICP Config');
    expect(alerts).toEqual([]);
    expect(host.displayValues('ICP Compare')[0]?.[0]).toBe('ICP COMPARE: v1 AND v1');
  });

  it('finds versions of a named definition', async () => {
    const { host, alerts } = await compared('PLG v1, current');
    expect(alerts).toEqual([]);
    expect(host.displayValues('ICP Compare')[0]?.[0]).toBe('ICP COMPARE: PLG v1 AND v1');
  });

  it.each([
    ['one only', 'PLG', /Compare must be two numbers or names with a comma in between/],
    [
      'a version that is not there',
      'v7, current',
      /Version must be one of "v1", got "v7" \(ICP History\)/,
    ],
    ['a version of PLG that is not there', 'PLG v7, v1', /one of "PLG v1", got "PLG v7"/],
    ['a definition that is not there', 'current, XYZ', /or one of "PLG", got "XYZ"/],
  ])('says what is wrong with %s', async (_, answer, message) => {
    const { host, alerts } = await compared(answer);
    expect(alerts).toEqual([expect.stringMatching(message)]);
    expect(host.sheetNames()).not.toContain('ICP Compare');
  });

  it('does nothing where the person cancels', async () => {
    const { host, alerts } = await compared('current, PLG', 'CANCEL');
    expect(alerts).toEqual([]);
    expect(host.sheetNames()).not.toContain('ICP Compare');
  });
});
