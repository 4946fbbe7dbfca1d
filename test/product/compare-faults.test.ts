import { expect, it } from 'vitest';
import { dealsDefinition, dealsWorkbook } from './support/deals-workbook';
import { configTab } from './support/defined-workbook';
import { close, openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { picture } from './support/picture';
import { expectWhole } from './support/whole';

const COMPARE = 'ICP Compare';

/** Answers the prompt of Compare… */
function answer(addon: QuickAddon, text: string): void {
  Object.assign(addon.dialogs, { prompt: () => ({ button: 'OK', text }) });
}

/** A workbook with a comparison. */
function compare(): QuickAddon {
  const loose = { ...dealsDefinition, exclusions: [] };
  const addon = openQuickly([...dealsWorkbook(), configTab('ICP Config (PLG)', loose)]);
  answer(addon, 'current, current');
  addon.act('icpCompare');
  return addon;
}

function tabs({ document }: QuickAddon) {
  return picture(document).tabs;
}

/** In memory every call is failed: `faults/pages.test.ts`. */
const EVERY = 15;

it('a service call that fails once leaves a whole comparison', { timeout: 120_000 }, () => {
  const open = preparedBy(compare);
  const openCompared = () => {
    const addon = open();
    answer(addon, 'current, PLG');
    return addon;
  };
  const reference = openCompared();
  const before = tabs(reference);
  const calls = reference.act('icpCompare');
  const complete = tabs(reference);
  expect(reference.alerts).toEqual([]);
  expect(complete[COMPARE]).not.toEqual(before[COMPARE]);

  for (let call = 1; call <= calls; call += EVERY) {
    const addon = openCompared();
    addon.document.failOnCall(call);
    addon.act('icpCompare');
    const now = tabs(addon);
    const whole = [before[COMPARE], complete[COMPARE]];
    expectWhole(addon, now[COMPARE], whole, `call ${call}`);
    for (const name of Object.keys(before).filter((name) => !name.startsWith('ICP '))) {
      expect(now[name], `${name}, call ${call}`).toEqual(before[name]);
    }
    const told = addon.alerts.length;
    addon.act('icpCompare');
    const again = tabs(addon);
    expect(addon.alerts.slice(told), `again after call ${call}`).toEqual([]);
    expect(again[COMPARE], `again after call ${call}`).toEqual(complete[COMPARE]);
    expect(Object.keys(again).sort()).toEqual(Object.keys(complete).sort());
    close(addon);
  }
});
