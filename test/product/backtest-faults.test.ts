import { expect, it } from 'vitest';
import { dealsWorkbook } from './support/deals-workbook';
import { close, openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { expectWhole } from './support/whole';

const OURS = ['ICP Backtest', 'ICP Backtest Runs'];

/** A workbook with a report, whose definition has changed since. */
function change(): QuickAddon {
  const addon = openQuickly(dealsWorkbook());
  addon.act('icpBacktest');
  const rows = addon.document.displayValues('ICP Config');
  const exclusion = rows.findIndex((cells) => cells[11] === 'X1');
  const on = rows[exclusion - 1]?.indexOf('On') ?? -1;
  const cell = `'ICP Config'!${String.fromCharCode(65 + on)}${exclusion + 1}`;
  userSpreadsheet(addon.document).getRange(cell).setValue(false);
  return addon;
}

function tabs({ document }: QuickAddon) {
  return picture(document).tabs;
}

/** In memory every call is failed: `faults/pages.test.ts`. */
const EVERY = 15;

it('a service call that fails once leaves a whole report', { timeout: 120_000 }, () => {
  const openChanged = preparedBy(change);
  const reference = openChanged();
  const before = tabs(reference);
  const calls = reference.act('icpBacktest');
  const complete = tabs(reference);
  expect(reference.alerts).toEqual([]);
  expect(complete['ICP Backtest']).not.toEqual(before['ICP Backtest']);

  for (let call = 1; call <= calls; call += EVERY) {
    const addon = openChanged();
    addon.document.failOnCall(call);
    addon.act('icpBacktest');
    const now = tabs(addon);
    const whole = [before['ICP Backtest'], complete['ICP Backtest']];
    expectWhole(addon, now['ICP Backtest'], whole, `call ${call}`);
    for (const name of Object.keys(before).filter((name) => !name.startsWith('ICP '))) {
      expect(now[name], `${name}, call ${call}`).toEqual(before[name]);
    }
    const told = addon.alerts.length;
    addon.act('icpBacktest');
    const again = tabs(addon);
    expect(addon.alerts.slice(told), `again after call ${call}`).toEqual([]);
    expect(again['ICP Backtest'], `again after call ${call}`).toEqual(complete['ICP Backtest']);
    expect(Object.keys(again).sort()).toEqual(Object.keys(complete).sort());
    expect(OURS.every((name) => name in again)).toBe(true);
    close(addon);
  }
});
