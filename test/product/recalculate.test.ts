import { afterEach, describe, expect, it, vi } from 'vitest';
import { arrayFormula, customFunction } from '../../src/host/core/engine/functions';
import { CustomFunctions } from '../../src/host/core/execute/custom-functions';
import type { Ref } from '../../src/host/core/services/refs';
import { OPS } from '../../src/host/core/services/table';
import { tab } from '../host/support/open-fixture';
import { ADDON } from '../support/built-addon';
import { accountsTab, configTab } from './support/defined-workbook';
import { close, openQuickly, type QuickAddon } from './support/in-process';
import { picture, type TabPicture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';

/** Formulas of a user, and as they are without the space and without what 0.1.0 left behind. */
const FORMULAS: Readonly<Record<string, readonly [typed: string, plain: string]>> = {
  N5: ['=ICP_SCORE(A5:L5)', '=ICP_SCORE(A5:L5)'],
  N6: ['= ICP_SCORE(A6:L6)', '=ICP_SCORE(A6:L6)'],
  O5: ['=IF(TRUE, icp_tier(A5:L5), "ICP_AGAIN_")', '=IF(TRUE, icp_tier(A5:L5), "ICP_AGAIN_")'],
  P5: ['=ICP_AGAIN_SCORE(A5:L5)&"ICP_AGAIN_SCORE("', '=ICP_SCORE(A5:L5)&"ICP_AGAIN_SCORE("'],
  Q1: ['=ICP_SCORE(A1:L6)', '=ICP_SCORE(A1:L6)'],
};

/** A user's own: a text, and formulas that call nothing of ours. */
const OTHERS: Readonly<Record<string, string>> = {
  N2: '="ICP_AGAIN_SCORE("',
  N4: '=SUM(D2:D3)',
  O6: '="=ICP_SCORE(A5:L5)"',
};

/** The quick add-on, with its custom functions. */
function open(workbook: Parameters<typeof openQuickly>[0]): QuickAddon {
  const addon = openQuickly(workbook);
  const { desk } = addon.document;
  const functions = new CustomFunctions(desk, ADDON.functions);
  desk.book.register(
    arrayFormula(),
    ...desk.project.customFunctions.map((name) => customFunction(name, functions)),
  );
  return addon;
}

/** A workbook with its formulas as they are typed. */
function written(index: 0 | 1, change: (addon: QuickAddon) => void): QuickAddon {
  const notes = tab('Notes', ['ICP_AGAIN_'], ['ICP_SCORE(A1)', 'icp_again_score(A1)']);
  const addon = open([accountsTab(), configTab('ICP Config'), notes]);
  change(addon);
  const spreadsheet = userSpreadsheet(addon.document);
  spreadsheet.getRange('Accounts!M2').setNumberFormat('@').setValue('=ICP_AGAIN_SCORE(A2:L2)');
  spreadsheet.getRange('Notes!C1').setFormula('=IF(A1="","",ICP_TIER(Accounts!A5:L5))');
  for (const [cell, text] of Object.entries(OTHERS)) {
    spreadsheet.getRange(`Accounts!${cell}`).setFormula(text);
  }
  for (const [cell, texts] of Object.entries(FORMULAS)) {
    spreadsheet.getRange(`Accounts!${cell}`).setFormula(texts[index]);
  }
  return addon;
}

function changeWeight({ document }: QuickAddon): void {
  const config = document.values('ICP Config');
  const firmographic = config.findIndex(([first]) => first === 'Firmographic');
  document.setCell('ICP Config', `F${firmographic + 1}`, '0');
}

/** Scores that wait for a Recalculate, and what they are when they are calculated from scratch. */
async function prepared() {
  const fresh = written(1, changeWeight);
  await fresh.document.whenIdle();
  const expected = valuesOf(fresh);
  close(fresh);
  const stale = written(0, () => undefined);
  await stale.document.whenIdle();
  changeWeight(stale);
  await stale.document.whenIdle();
  const before = valuesOf(stale);
  expect(before.P5).toBe('#NAME?');
  for (const cell of ['N5', 'O5', 'Q', 'notes'] as const) {
    expect(before[cell], cell).not.toEqual(expected[cell]);
  }
  const saved = stale.document.save();
  close(stale);
  return { expected, again: () => open(saved) };
}

function valuesOf({ document }: QuickAddon) {
  const values = document.values('Accounts');
  const [, , , , fifth = [], sixth = []] = values;
  return {
    N5: fifth[13],
    N6: sixth[13],
    O5: fifth[14],
    P5: fifth[15],
    Q: values.slice(0, 6).map((row) => row[16]),
    notes: document.values('Notes')[0]?.[2],
  };
}

/** All tabs without the cells that hold a formula of ours, or a value of one that spills. */
function ownOfUser({ document }: QuickAddon) {
  const { tabs, names } = picture(document);
  const without = (one: TabPicture | undefined, cell: RegExp) => ({
    ...one,
    cells: Object.fromEntries(
      Object.entries(one?.cells ?? {}).filter(([address]) => !cell.test(address)),
    ),
  });
  return {
    names,
    tabs: {
      ...tabs,
      Accounts: without(tabs.Accounts, /^(N5|N6|O5|P5|Q1)$/),
      Notes: without(tabs.Notes, /^C1$/),
    },
  };
}

/** Each formula is the one that it was, but for a space after its `=`; or is put right. */
function expectFormulasWork({ document }: QuickAddon, when: string): void {
  for (const [cell, [typed, plain]] of Object.entries(FORMULAS)) {
    const now = document.formula('Accounts', cell);
    if (now !== typed) expect(now.replace(/^= /, '='), `${cell}, ${when}`).toBe(plain);
  }
  expect(document.formula('Notes', 'C1')).toMatch(/^= ?IF\(A1="","",ICP_TIER\(Accounts!A5:L5\)\)$/);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Recalculate formulas', { timeout: 120_000 }, () => {
  it('calculates calls of ours and changes nothing else, time after time', async () => {
    const { expected, again } = await prepared();
    const addon = again();
    const before = ownOfUser(addon);
    addon.act('icpRecalculate');
    await addon.document.whenIdle();
    expect(addon.toasts).toEqual(['6 formulas calculated again.']);
    expect(valuesOf(addon)).toEqual(expected);
    expect(ownOfUser(addon)).toEqual(before);
    expectFormulasWork(addon, 'once');
    expect(addon.document.formula('Accounts', 'N5')).toBe('= ICP_SCORE(A5:L5)');
    addon.act('icpRecalculate');
    expect(addon.document.formula('Accounts', 'N5')).toBe('=ICP_SCORE(A5:L5)');
    expect(ownOfUser(addon)).toEqual(before);
    expect(addon.alerts).toEqual([]);
    close(addon);
  });

  it.each(['failOnCall', 'failFromCall', 'failAfterCall'] as const)(
    '%s, at each service call: formulas work, and the next run completes it',
    async (fault) => {
      const { expected, again } = await prepared();
      const whole = again();
      const before = ownOfUser(whole);
      const calls = whole.act('icpRecalculate');
      close(whole);
      expect(calls).toBeGreaterThan(15);
      for (let call = 1; call <= calls; call++) {
        const addon = again();
        const { document, alerts, toasts } = addon;
        document[fault](call);
        try {
          addon.act('icpRecalculate');
        } catch (error) {
          expect(String(error)).toContain('Service Spreadsheets failed');
        }
        expectFormulasWork(addon, `call ${call}`);
        expect(ownOfUser(addon), `call ${call}`).toEqual(before);
        const told = [...alerts, ...toasts].length;
        addon.act('icpRecalculate');
        await document.whenIdle();
        expect([...alerts, ...toasts].slice(told), `call ${call}`).toEqual([
          '6 formulas calculated again.',
        ]);
        expect(valuesOf(addon), `call ${call}`).toEqual(expected);
        expectFormulasWork(addon, `after call ${call}`);
        expect(ownOfUser(addon), `after call ${call}`).toEqual(before);
        close(addon);
      }
    },
  );

  it('names the cells that may not be written, and calculates all others', async () => {
    const { expected, again } = await prepared();
    const addon = again();
    const { document } = addon;
    const setFormulas = OPS['Range.setFormulas']!;
    const { run } = setFormulas;
    vi.spyOn(setFormulas, 'run').mockImplementation((context, args) => {
      const ref = args[0] as Ref;
      const holds = ref.column <= 14 && ref.column + ref.columns > 14 && ref.row + ref.rows > 6;
      if (holds) throw new Error('You are trying to edit a protected cell or object.');
      return run(context, args);
    });
    addon.act('icpRecalculate');
    await document.whenIdle();
    expect(addon.alerts).toEqual([
      '5 formulas calculated again. Some could not be, they are as they were: Accounts!N6: You are trying to edit a protected cell or object.',
    ]);
    expect(valuesOf(addon)).toEqual(expected);
    expect(document.formula('Accounts', 'N6')).toBe('= ICP_SCORE(A6:L6)');
    close(addon);
  });

  it('leaves formulas that are formatted as plain text, and names them', async () => {
    const { again } = await prepared();
    const addon = again();
    userSpreadsheet(addon.document).getRange('Accounts!N5:N6').setNumberFormat('@');
    addon.act('icpRecalculate');
    expect(addon.alerts).toEqual([
      '4 formulas calculated again. Some could not be, they are as they were: Accounts!N5:N6: Number format must not be Plain text, which would make a text of the formula',
    ]);
    expect(addon.document.formula('Accounts', 'N5')).toBe('=ICP_SCORE(A5:L5)');
    expect(addon.document.formula('Accounts', 'Q1')).toBe('= ICP_SCORE(A1:L6)');
    close(addon);
  });

  it.each([
    ['one formula', 1],
    ['a column of 500', 500],
  ])('needs few service calls: %s', (_, count) => {
    const rows = Array.from({ length: 500 }, (_, index) => [`Account ${index}`, '', 'Software']);
    const addon = openQuickly([
      accountsTab(rows),
      configTab('ICP Config'),
      tab('Deals', ['Deal']),
      tab('Notes', ['Call']),
    ]);
    const spreadsheet = userSpreadsheet(addon.document);
    const range = spreadsheet.getRange(`Accounts!N2:N${count + 1}`);
    range.setFormula('=ICP_SCORE(A2:L2)');
    addon.act('icpRecalculate');
    expect(addon.toasts).toEqual([`${count} formula${count === 1 ? '' : 's'} calculated again.`]);
    expect(countCalls(addon.document.serviceCalls()).all).toBeLessThanOrEqual(25);
    expect(addon.document.serviceCalls()['Range.setFormulas']).toBe(1);
    close(addon);
  });
});
