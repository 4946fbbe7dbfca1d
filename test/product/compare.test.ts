import { describe, expect, it } from 'vitest';
import { reportBlock } from '../support/report-block';
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
  return { ...told, host, run };
}

describe('Compare…', () => {
  it('writes two definitions side by side', async () => {
    const { host, alerts, toasts } = await compared('current, PLG');
    expect(alerts).toEqual([]);
    expect(toasts).toEqual([
      'Accounts with another tier: 1. Deals that only v1 gets right: 0, only PLG v1: 0.',
    ]);
    const rows = host.displayValues('ICP Compare');
    expect(rows[1]?.[0]).toBe('· Both are right about the same deals.');
    expect(rows[2]?.[0]).toContain('Before: v1. After: PLG v1.');
    const metrics = reportBlock(rows, 'METRICS');
    expect(metrics.headers.filter(Boolean)).toEqual([
      ...['Metric', 'Before', 'Low', 'High', 'After', 'Low', 'High'],
    ]);
    const both = (name: string) => ['Before', 'After'].map((side) => metrics.cell(name, side));
    expect(both('Definition')).toEqual(['v1', 'PLG v1']);
    expect(both('Verdict')).toEqual(['FAIL', 'FAIL']);
    expect(both('Deals used')).toEqual(['8', '8']);
    expect(rows.flat()).toContain('Exact McNemar test: may be chance (p = 1.00)');
    expect(reportBlock(rows, 'READ WITH CARE').lines[0]?.[0]).toBe(
      '8 deals of 4 accounts tell about as much as 6 deals of different companies: those of one repeat each other',
    );
    const changed = reportBlock(rows, 'ACCOUNTS THAT CHANGE');
    const ministry = changed.lines.find(([first]) => first === 'Ministry');
    expect(ministry?.filter(Boolean).slice(1)).toEqual([
      ...['5', '0.0', '0.0', 'Excluded', 'Not ICP', 'definition'],
      'Tender cycles are longer than our runway',
    ]);
  });

  it('is written over in place: a formula that looks a figure up survives, so do notes', async () => {
    const { host, run } = await compared('current, PLG');
    const below = host.displayValues('ICP Compare').length + 3;
    host.setCell('ICP Compare', `A${below}`, 'Ask Ada about the ministry');
    host.setCell('ICP Compare', 'R2', 'Seen by Kim');
    const figure = `=VLOOKUP("Deals used";'ICP Compare'!A:I;7;FALSE)`;
    host.setCell('Accounts', 'Z1', figure);
    host.setCell('Deals', 'C2', 'Negotiation');
    await run('Compare…');
    await host.whenIdle();
    const all = host.displayValues('ICP Compare').flat();
    expect(all).toContain('Ask Ada about the ministry');
    expect(all).toContain('Seen by Kim');
    expect(host.displayValues('Accounts')[0]?.[25]).toBe('7');
  });

  it('finds versions in the history', async () => {
    const { host, alerts } = await compared('v1, ICP Config');
    expect(alerts).toEqual([]);
    expect(host.displayValues('ICP Compare')[2]?.[0]).toContain('Before: v1. After: v1.');
  });

  it('finds versions of a named definition', async () => {
    const { host, alerts } = await compared('PLG v1, current');
    expect(alerts).toEqual([]);
    expect(host.displayValues('ICP Compare')[2]?.[0]).toContain('Before: PLG v1. After: v1.');
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
