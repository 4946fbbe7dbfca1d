import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/host/core/document';
import { tab } from '../host/support/open-fixture';
import { dealsWorkbook } from './support/deals-workbook';
import { openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { userSpreadsheet } from './support/services';

const mine = (name: string) => tab(name, ['Our own notes', 'Who'], [`About ${name}`, 'Carla']);

const withMine = (...names: string[]) => openQuickly([...dealsWorkbook(), ...names.map(mine)]);

function of(document: Document, name: string) {
  return document.sheetNames().includes(name) ? document.displayValues(name) : undefined;
}

const openReported = preparedBy(() => {
  const addon = openQuickly(dealsWorkbook());
  addon.act('icpBacktest');
  return addon;
});

function rename({ document }: QuickAddon, name: string, other: string): void {
  userSpreadsheet(document).getSheetByName(name)?.setName(other);
}

function unmark({ document }: QuickAddon): void {
  for (const one of userSpreadsheet(document).createDeveloperMetadataFinder().find()) one.remove();
}

const runsIn = ({ document }: QuickAddon, name: string) => (of(document, name)?.length ?? 1) - 1;

describe('a tab of the user that is called as ours', () => {
  it.each([
    ['icpBacktest', 'ICP Backtest'],
    ['icpBacktest', 'ICP Backtest Runs'],
    ['icpDiscoverPatterns', 'ICP Patterns'],
  ])('%s leaves %s alone and says where ours is', (action, name) => {
    const addon = withMine(name);
    const before = of(addon.document, name);
    for (const times of [1, 2]) {
      addon.act(action);
      expect(addon.alerts).toEqual([]);
      expect(of(addon.document, name)).toEqual(before);
      expect(of(addon.document, `${name} 2`), `run ${times}`).toBeDefined();
      expect(addon.toasts.at(-1)).toContain(`Written into ${name} 2, since ${name} is yours.`);
    }
    expect(of(addon.document, `${name} 3`)).toBeUndefined();
  });

  it('may be called as tabs on their way', () => {
    const addon = withMine('ICP unfinished', 'ICP replaced');
    const before = ['ICP unfinished', 'ICP replaced'].map((name) => of(addon.document, name));
    addon.act('icpBacktest');
    addon.act('icpBacktest');
    const now = ['ICP unfinished', 'ICP replaced'].map((name) => of(addon.document, name));
    expect(now).toEqual(before);
    expect(addon.alerts).toEqual([]);
    expect(addon.document.sheetNames().filter((name) => / \d$/.test(name))).toEqual([]);
  });

  it('may be ICP Config: Set up changes nothing and says what to do', () => {
    const addon = openQuickly([mine('ICP Config')]);
    const before = of(addon.document, 'ICP Config');
    addon.act('icpSetUp');
    expect(addon.alerts.join()).toContain('got "Our own notes" (ICP Config!A1; it was not changed');
    expect(addon.document.sheetNames()).toEqual(['ICP Config']);
    expect(of(addon.document, 'ICP Config')).toEqual(before);
    expect(userSpreadsheet(addon.document).getNamedRanges()).toEqual([]);
  });
});

describe('a tab of ours', () => {
  it('is replaced, not doubled, also when an earlier version wrote it', () => {
    for (const prepare of [() => undefined, unmark]) {
      const addon = openReported();
      prepare(addon);
      const names = addon.document.sheetNames();
      addon.act('icpBacktest');
      expect(addon.alerts).toEqual([]);
      expect(addon.document.sheetNames()).toEqual(names);
      expect(runsIn(addon, 'ICP Backtest Runs')).toBe(2);
    }
  });

  it('is found under the name that a person gave it; a renamed report is kept', () => {
    const addon = openReported();
    rename(addon, 'ICP Backtest Runs', 'Log');
    rename(addon, 'ICP History', 'Versions');
    rename(addon, 'ICP Backtest', 'Report of June');
    const kept = of(addon.document, 'Report of June');
    addon.act('icpSetUp');
    addon.act('icpBacktest');
    expect(addon.alerts).toEqual([]);
    expect(runsIn(addon, 'Log')).toBe(2);
    expect(of(addon.document, 'ICP History')).toBeUndefined();
    expect(of(addon.document, 'Report of June')).toEqual(kept);
    expect(of(addon.document, 'ICP Backtest')).toBeDefined();
  });

  it('that somebody copied is theirs', () => {
    const addon = openReported();
    const copied = userSpreadsheet(addon.document).getSheetByName('ICP Backtest Runs');
    copied?.copyTo(userSpreadsheet(addon.document)).setName('Runs of June');
    addon.act('icpBacktest');
    expect(runsIn(addon, 'Runs of June')).toBe(1);
    expect(runsIn(addon, 'ICP Backtest Runs')).toBe(2);
  });
});
