import { describe, expect, it } from 'vitest';
import type { TabData } from '../../src/host/core/api';
import { handsOn } from '../journeys/support/hands';
import { definitionWith, smallDefinition } from '../support/definitions';
import { accountsTab, configTab, HEADERS, openDefined, ROWS } from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';

const SCORES = [100, 0, '', 65.7, 0];
const TIERS = ['Tier 1', 'Not ICP', '', 'Tier 2', 'Excluded'];

/** A list that was scored, and what reads it. */
async function openScored() {
  const addon = await openDefined();
  await addon.run('Score accounts');
  const { spreadsheet } = handsOn(addon.document);
  const sheet = spreadsheet.getSheetByName('Accounts')!;
  const headers = (name = 'Accounts') => addon.host.values(name)[0]?.map(String) ?? [];
  const under = (header: string, name = 'Accounts') =>
    addon.host
      .values(name)
      .slice(1, 6)
      .map((row) => row[headers(name).indexOf(header)]);
  return { ...addon, spreadsheet, sheet, headers, under };
}

/** The small definition with a criterion on another field. */
const asking = (field: string) =>
  definitionWith({
    criteria: smallDefinition.criteria.map((one, index) => (index === 0 ? { ...one, field } : one)),
  });

describe('a column that Score accounts wrote is found again', () => {
  it('under the header that the user gave it', async () => {
    const { sheet, run, headers, under, alerts } = await openScored();
    sheet.getRange('M1').setValue('Our tier');
    sheet.getRange('M2:N6').clearContent();
    const before = headers();
    await run('Score accounts');
    expect(alerts).toEqual([]);
    expect(headers()).toEqual(before);
    expect(under('Our tier')).toEqual(TIERS);
    expect(under('ICP Score')).toEqual(SCORES);
  });

  it('behind a column that was put in front of it, and sorted', async () => {
    const { sheet, run, headers, under } = await openScored();
    sheet.getRange('N1').setValue('How well');
    sheet.insertColumnBefore(13);
    sheet.getRange('A2:U6').sort(1);
    const before = headers();
    await run('Score accounts');
    expect(headers()).toEqual(before);
    expect(under('Account')).toEqual(['Contoso', 'Fabrikam', 'Ministry', 'Northwind']);
    expect(under('How well')).toEqual([0, 65.7, 0, 100]);
  });

  it('on a copy of its tab, where it is ours too', async () => {
    const { spreadsheet, sheet, host, run, headers, under } = await openScored();
    sheet.getRange('M1').setValue('Our tier');
    sheet.copyTo(spreadsheet).setName('Event list');
    host.activate('Event list');
    const before = headers('Event list');
    await run('Score this sheet');
    expect(headers('Event list')).toEqual(before);
    expect(under('Our tier', 'Event list')).toEqual(TIERS);
    expect(headers('Accounts')).toEqual(before);
  });

  it('with rows less, and with tiers of a version before', async () => {
    const { sheet, host, run, headers, under } = await openScored();
    sheet.getRange('M1').setValue('Our tier');
    sheet.getRange('Q1').setValue('Next step');
    sheet.deleteRow(3);
    const config = host.values('ICP Config');
    const tier = config.findIndex(([first]) => first === 'Tier 1') + 1;
    host.setCell('ICP Config', `A${tier}`, 'Best');
    host.setCell('ICP Config', `I${tier}`, 'Call them');
    const before = headers();
    await run('Score accounts');
    expect(headers()).toEqual(before);
    expect(under('Our tier').slice(0, 4)).toEqual(['Best', '', 'Tier 2', 'Excluded']);
    expect(under('Next step')[0]).toBe('Call them');
  });

  it('and is no field, whatever it is called', async () => {
    const { host, sheet } = await openScored();
    sheet.getRange('M1').setValue('Our tier');
    const request = {
      action: 'save',
      name: '',
      base: 1,
      definition: asking('Our tier'),
      author: '',
      note: '',
    };
    const answer = JSON.parse(String(await host.run('icpApi', [JSON.stringify(request)])));
    expect(answer.error).toContain('"Our tier", which is the column "Our tier"');
    expect(answer.error).toContain('Accounts!M1');
  });
});

describe('a column of ours that a person renamed and filled is theirs', () => {
  it.each([
    ['with words', 'M', 'Segment', ['A', 'B', '', 'C', 'A'], 'ICP Tier'],
    [
      'with one word among our values',
      'M',
      'Segment',
      ['Tier 1', 'Not ICP', '', 'Ask Kim', 'Excluded'],
      'ICP Tier',
    ],
    ['with numbers', 'N', 'Priority', [1, 2, '', 3, 4], 'ICP Score'],
    ['with shares', 'R', 'Chance', [0.1, 0.9, '', 0.2, 0.5], 'ICP Coverage'],
    ['with notes', 'P', 'Notes of Kim', ['called', 'away', '', 'back in May', 'no'], 'ICP Reason'],
    ['with steps', 'Q', 'Next step', ['Call', 'Wait', '', 'Call', 'Wait'], 'ICP Next Action'],
  ] as const)('%s', async (_, letter, header, cells, ours) => {
    const { sheet, run, headers, under, toasts, alerts } = await openScored();
    sheet.getRange(`${letter}1`).setValue(header);
    sheet.getRange(`${letter}2:${letter}6`).setValues(cells.map((cell) => [cell]));
    const before = headers();
    const written = { tiers: TIERS, scores: SCORES };
    await run('Score accounts');
    expect(alerts).toEqual([]);
    expect(under(header)).toEqual(cells);
    expect(headers()).toEqual([...before, ours]);
    expect({ tiers: under('ICP Tier'), scores: under('ICP Score') }).toEqual(written);
    expect(toasts.at(-1)).toContain(`${header} is yours and stays: see ${ours}.`);
    await run('Score accounts');
    expect(headers()).toEqual([...before, ours]);
    expect(under(header)).toEqual(cells);
    expect(toasts.at(-1)).not.toContain('is yours');
  });

  it('and can be a field, also where only a cell far below is theirs', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`Account ${row}`, '', 'Software', row]);
    const { host, run, document } = await openDefined(accountsTab(rows));
    await run('Score accounts');
    const sheet = userSpreadsheet(document).getSheetByName('Accounts');
    sheet.getRange('M1').setValue('Segment');
    sheet.getRange('M290').setValue('A');
    const definition = asking('Segment');
    const save = { action: 'save', name: '', base: 1, definition, author: '', note: '' };
    const answer = JSON.parse(String(await host.run('icpApi', [JSON.stringify(save)])));
    expect(answer.error).toBeUndefined();
    expect(answer.state.version).toBe(2);
  });

  it('and is offered as a field', async () => {
    const { host, sheet } = await openScored();
    sheet.getRange('M1').setValue('Segment');
    sheet.getRange('M2').setValue('A');
    const request = JSON.stringify({ action: 'fields', name: '' });
    const answer = JSON.parse(String(await host.run('icpApi', [request])));
    expect(answer.fields.map(({ field }: { field: string }) => field)).toContain('Segment');
  });
});

describe('what the add-on gives is no field', () => {
  it('a save that asks for a column of its formula is refused', async () => {
    const { host, run } = await openDefined();
    await run('Insert score formulas');
    const config = host.values('ICP Config');
    const request = {
      action: 'save',
      name: '',
      base: 1,
      definition: asking('High'),
      author: '',
      note: '',
    };
    const answer = JSON.parse(String(await host.run('icpApi', [JSON.stringify(request)])));
    expect(answer.error).toContain('"High", which is the column "High"');
    expect(host.values('ICP Config')).toEqual(config);
  });

  it('one that was typed into the config sheet is told as such, and nothing is written', async () => {
    const { host, run, document, alerts } = await openAddon([
      accountsTab(ROWS, [...HEADERS, 'ICP Tier']),
      configTab('ICP Config', asking('ICP Tier')),
    ]);
    const before = picture(document);
    await run('Score accounts');
    await run('Insert score formulas');
    expect(alerts).toEqual(
      Array(2).fill(expect.stringContaining('the column "ICP Tier" that the add-on writes itself')),
    );
    expect(picture(document)).toEqual(before);
    expect(host.values('Accounts')[0]).toHaveLength(13);
  });
});

type Answer = 'YES' | 'NO' | 'CANCEL';

/** A list that was scored, by a user who answers each question so. */
async function scoredBy(answer: Answer, accounts: TabData) {
  const asked: string[] = [];
  const toasts: string[] = [];
  const addon = await openAddon([accounts, configTab('ICP Config')], {
    dialogs: {
      alert: ({ message }) => {
        asked.push(message);
        return answer;
      },
      prompt: () => ({ button: 'OK', text: '' }),
      page: () => undefined,
      toast: ({ message }) => void toasts.push(message),
    },
  });
  await addon.run('Score accounts');
  return { ...addon, asked, toasts };
}

describe("cells of the user's under headers of ours", () => {
  const gold = ROWS.map((row) => [...row, ...Array(12 - row.length).fill(null), 'Gold']);

  async function openAnswering(answer: Answer) {
    const opened = await scoredBy(answer, accountsTab(gold, [...HEADERS, 'ICP Tier']));
    const [headers = [], ...rows] = opened.host.values('Accounts');
    const under = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
    return { ...opened, headers, under };
  }

  it('are overwritten after Yes', async () => {
    const { asked, headers, under } = await openAnswering('YES');
    expect(asked).toHaveLength(1);
    expect(headers).not.toContain('ICP Tier 2');
    expect(under('ICP Tier').filter((tier) => tier !== 'Gold')).toEqual(
      TIERS.filter((tier) => tier !== ''),
    );
  });

  it('stay after No: the scores stand beside them', async () => {
    const { asked, toasts, under } = await openAnswering('NO');
    expect(asked).toHaveLength(1);
    expect(under('ICP Tier')).toEqual(Array(5).fill('Gold'));
    expect(under('ICP Tier 2')).toEqual(TIERS);
    expect(toasts.at(-1)).toContain('ICP Tier is yours and stays: see ICP Tier 2.');
  });

  it('stay after Cancel, and nothing is written', async () => {
    const { headers } = await openAnswering('CANCEL');
    expect(headers).toEqual([...HEADERS, 'ICP Tier']);
  });

  it('in a row that was not scored keep it from being written, which is told', async () => {
    const { sheet, run, under, toasts } = await openScored();
    sheet.getRange('A7:D7').setValues([['Newco', 'newco.example', 'Software', 300]]);
    sheet.getRange('M7').setValue('by hand');
    await run('Score accounts');
    expect(sheet.getRange('M7:T7').getValues()).toEqual([['by hand', '', '', '', '', '', '', '']]);
    expect(under('ICP Score')).toEqual(SCORES);
    expect(toasts.at(-1)).toContain('1 row holds cells under our headers');
    expect(toasts.at(-1)).toContain('Accounts!7:7');
  });
});

describe('cells that a person typed over what Score accounts wrote', () => {
  async function openAnswering(answer: Answer) {
    const opened = await scoredBy(answer, accountsTab());
    const [headers = []] = opened.host.values('Accounts');
    const { spreadsheet } = handsOn(opened.document);
    const sheet = spreadsheet.getSheetByName('Accounts')!;
    const cell = (row: number, header: string) => sheet.getRange(row, headers.indexOf(header) + 1);
    return { ...opened, cell };
  }

  const typed = [
    ['ICP Next Action', 'call my friend'],
    ['ICP Score', 12],
    ['ICP Tier', 'VIP'],
    ['ICP Reason', 'my neighbour'],
    ['ICP Coverage', 'high'],
    ['ICP Fit', 'good'],
  ] as const;

  it.each(typed)('under %s stay after No, which is told', async (header, value) => {
    const { run, asked, toasts, cell } = await openAnswering('NO');
    cell(2, header).setValue(value);
    cell(5, 'Industry').setValue('Retail');
    const other = cell(5, 'ICP Score').getValue();
    await run('Score accounts');
    expect(asked).toEqual([
      'In 1 row of Accounts somebody changed what Score accounts wrote (first: Accounts!2:2). Overwrite it? No leaves this row as it is.',
    ]);
    expect(cell(2, header).getValue()).toBe(value);
    expect(cell(5, 'ICP Score').getValue()).not.toBe(other);
    expect(toasts.at(-1)).toContain('1 row holds cells under our headers');
  });

  it('are overwritten after Yes', async () => {
    const { run, asked, cell } = await openAnswering('YES');
    cell(2, 'ICP Tier').setValue('VIP');
    await run('Score accounts');
    expect(asked).toHaveLength(1);
    expect(cell(2, 'ICP Tier').getValue()).toBe('Tier 1');
  });

  it('are asked about once a run, and not where nobody typed', async () => {
    const { run, asked } = await openAnswering('CANCEL');
    await run('Score accounts');
    await run('Score accounts');
    expect(asked).toEqual([]);
  });
});

describe('where the accounts tab is the tab of deals', () => {
  const settings = {
    ...smallDefinition.settings,
    accountsSheet: 'Accounts',
    dealsSheet: 'Accounts',
  };

  it.each(['Score accounts', 'Score this sheet', 'Insert score formulas'])(
    '%s says so, and nothing is written',
    async (label) => {
      const { host, document, run, alerts } = await openAddon([
        accountsTab(),
        configTab('ICP Config', definitionWith({ settings })),
      ]);
      host.activate('Accounts');
      const before = picture(document);
      await run(label);
      expect(alerts).toEqual([
        expect.stringMatching(
          /^Accounts sheet must be a list of accounts, got Accounts, which holds the deals \(ICP Config!B\d+; put the accounts to score into a tab of their own and write its name there; nothing was written\)$/,
        ),
      ]);
      expect(picture(document)).toEqual(before);
    },
  );
});

describe('Insert score formulas', () => {
  it('puts the formula of another definition beside the one that is there', async () => {
    const { host, document, run } = await openDefined(accountsTab(), configTab('ICP Config (PLG)'));
    const spreadsheet = userSpreadsheet(document);
    spreadsheet.setNamedRange('ICP_CONFIG_PLG', spreadsheet.getRange("'ICP Config (PLG)'!A1:N120"));
    host.setCell('Accounts', 'M1', '=ICP_REPORT(A1:L, ICP_CONFIG_PLG)');
    await host.whenIdle();
    await run('Insert score formulas');
    expect(host.formula('Accounts', 'M1')).toBe('=ICP_REPORT(A1:L, ICP_CONFIG_PLG)');
    expect(host.formula('Accounts', 'U1')).toBe('=ICP_REPORT(A1:L, ICP_CONFIG)');
    const [, first = []] = host.values('Accounts');
    expect([first[12], first[20]]).toEqual([100, 100]);
  });
});
