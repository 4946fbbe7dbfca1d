import { describe, expect, it } from 'vitest';
import { tab } from '../host/support/open-fixture';
import { definitionWith, smallDefinition } from '../support/definitions';
import { block } from './support/block';
import {
  accountsTab,
  configTab,
  day,
  HEADERS,
  openDefined,
  ROWS,
} from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { userSpreadsheet } from './support/services';

const SCORES = [[100], [0], [''], [65.7], [0]];
const TIERS = [['Tier 1'], ['Not ICP'], [''], ['Tier 2'], ['Excluded']];

describe('the forms of a call', () => {
  it.each([
    ['a row', '=ICP_SCORE(A2:L2)', [[100]]],
    ['a row with fixed columns', '=ICP_SCORE($A2:$L2)', [[100]]],
    ['several rows', '=ICP_SCORE(A2:L6)', SCORES],
    ['a range with its header row', '=ICP_SCORE(A1:L6)', [['Score'], ...SCORES]],
    ['an open range', '=ICP_TIER(A1:L)', [['Tier'], ...TIERS]],
    ['whole columns', '=ICP_TIER(A:L)', [['Tier'], ...TIERS]],
    ['an open range with ICP_CONFIG', '=ICP_TIER(A1:L, ICP_CONFIG)', [['Tier'], ...TIERS]],
    ['a row with ICP_CONFIG', '=ICP_SCORE(A2:L2, ICP_CONFIG)', [[100]]],
    ['headers as an argument', '=ICP_SCORE(A5:L5, ICP_CONFIG, A1:L1)', [[65.7]]],
    ['headers, config left out', '=ICP_SCORE(A5:L5,, A1:L1)', [[65.7]]],
    ['some columns, no header row', '=ICP_SCORE(C2:H2)', [[100]]],
    ['some columns with their header row', '=ICP_SCORE(C1:H6)', [['Score'], ...SCORES]],
    ['inside IF', '=IF(A2="", "", ICP_SCORE(A2:L2))', [[100]]],
    ['inside BYROW', '=BYROW(A2:L6, LAMBDA(row, ICP_SCORE(row)))', SCORES],
    ['inside ARRAYFORMULA', '=ARRAYFORMULA(ICP_SCORE(A1:L6))', [['Score'], ...SCORES]],
    ['two calls in one formula', '=ICP_SCORE(A2:L2)-ICP_SCORE(A5:L5)', [[34.3]]],
    ['a blank row', '=ICP_SCORE(A4:L4)', []],
  ])('%s', async (_, formula, expected) => {
    const { host, type } = await openDefined();
    await type('Accounts', 'N1', formula);
    expect(block(host.values('Accounts'), 'N1', expected.length, 1)).toEqual(expected);
  });

  it('inside BYROW also beside what Score accounts wrote', async () => {
    const { host, type, run } = await openDefined();
    await run('Score accounts');
    await type('Accounts', 'U2', '=BYROW(A2:L6, LAMBDA(row, ICP_SCORE(row)))');
    expect(block(host.values('Accounts'), 'U2', SCORES.length, 1)).toEqual(SCORES);
  });

  it.each([
    ['a row', '=ICP_SCORE(Accounts!A2:L2)', [[100]]],
    ['some columns', "=ICP_SCORE('Accounts'!C5:E5)", [[65.7]]],
    ['a range', '=ICP_SCORE(Accounts!A1:L6, ICP_CONFIG)', [['Score'], ...SCORES]],
    ['inside IF', '=IF(Accounts!A2="", "", ICP_TIER(Accounts!A2:L2))', [['Tier 1']]],
  ])('from another sheet: %s', async (_, formula, expected) => {
    const { host, type } = await openDefined(accountsTab(), tab('Report', ['For the board']));
    await type('Report', 'B2', formula);
    expect(block(host.values('Report'), 'B2', expected.length, 1)).toEqual(expected);
  });

  it('works by the definition that its name or its named range says', async () => {
    const [industry, ...others] = smallDefinition.criteria;
    const plg = definitionWith({ criteria: [{ ...industry!, value: 'Retail' }, ...others] });
    const { host, document, type } = await openDefined(
      accountsTab(),
      configTab('ICP Config (PLG)', plg),
    );
    const spreadsheet = userSpreadsheet(document);
    const config = spreadsheet.getRange("'ICP Config (PLG)'!A1:N120");
    spreadsheet.setNamedRange('ICP_CONFIG_PLG', config);
    await type('Accounts', 'N1', '=ICP_SCORE(A1:L6, "PLG")');
    await type('Accounts', 'O1', '=ICP_SCORE(A1:L6, ICP_CONFIG_PLG)');
    const byName = block(host.values('Accounts'), 'N1', 6, 1);
    expect(byName).toEqual([['Score'], [53.8], [46.2], [''], [4.2], [0]]);
    expect(block(host.values('Accounts'), 'O1', 6, 1)).toEqual(byName);
  });

  it('goes on by ICP_CONFIG where its tab was renamed; without it, the tab is told', async () => {
    const { host, document, type } = await openDefined();
    await type('Accounts', 'N2', '=ICP_SCORE(A2:L2, ICP_CONFIG)');
    userSpreadsheet(document).getSheetByName('ICP Config').setName('Our ICP');
    await type('Accounts', 'C2', 'Retail');
    await type('Accounts', 'O2', '=ICP_SCORE(A2:L2)');
    expect(block(host.values('Accounts'), 'N2', 1, 2)).toEqual([[53.8, '#ERROR!']]);
    expect(host.note('Accounts', 'N2')).toBe('');
    expect(host.note('Accounts', 'O2')).toContain('the tab "Our ICP" holds a definition');
  });
});

describe('what each function gives', () => {
  it.each([
    ['ICP_SCORE', [['Score'], [100], [0], [''], [65.7], [0]]],
    ['ICP_TIER', [['Tier'], ...TIERS]],
    ['ICP_COVERAGE', [['Coverage'], [1], [0.61], [''], [0.84], [1]]],
    [
      'ICP_EXCLUSION',
      [['Exclusion'], [''], [''], [''], [''], ['Tender cycles are longer than our runway']],
    ],
    [
      'ICP_ACTION',
      [
        ['Next action'],
        ['Assign an owner, reach out this week'],
        ['Leave out'],
        [''],
        ['Add to sequence, research the gap'],
        ['Leave out'],
      ],
    ],
    [
      'ICP_DIMENSIONS',
      [
        ['Firmographic', 'Technographic', 'Behavioral', 'Situational'],
        [100, '', 100, ''],
        [0, '', 0, ''],
        ['', '', '', ''],
        [100, '', 10.9, ''],
        [0, '', 100, ''],
      ],
    ],
  ])('%s', async (name, expected) => {
    const { host, type } = await openDefined();
    await type('Accounts', 'N1', `=${name}(A1:L6, ICP_CONFIG)`);
    const width = expected[0]?.length ?? 1;
    expect(block(host.values('Accounts'), 'N1', 6, width)).toEqual(expected);
  });

  it('ICP_EXPLAIN tells what adds, misses or is unknown', async () => {
    const { host, type } = await openDefined();
    await type('Accounts', 'N5', '=ICP_EXPLAIN(A5:L5)');
    expect(host.values('Accounts')[4]?.[13]).toBe(
      '65.7 · Tier 2 · +61.5 Industry is fintech · +4.2/38.5 Last visit 2025-07-30, within last 90 days, fading to 365 · ?/15.4 Employees unknown: n/a · 14.3 short of Tier 1',
    );
  });

  it('ICP_REPORT is the others side by side', async () => {
    const { host, document, type } = await openDefined();
    userSpreadsheet(document).getSheetByName('Accounts').insertColumnsAfter(26, 2);
    await type('Accounts', 'N1', '=ICP_REPORT(A1:L6, ICP_CONFIG)');
    const names = ['SCORE', 'TIER', 'COVERAGE', 'EXCLUSION', 'ACTION', 'EXPLAIN'];
    for (const [index, name] of names.entries()) {
      await type('Accounts', `${'WXYZ'[index] ?? ['AA', 'AB'][index - 4]}1`, `=ICP_${name}(A1:L6)`);
    }
    const report = block(host.values('Accounts'), 'N1', 6, 8);
    const alone = block(host.values('Accounts'), 'W1', 6, 6);
    expect(
      report.map(([score, tier, share, , , ...rest]) => [score, tier, share, ...rest]),
    ).toEqual(alone);
  });

  it('gives every row of the sample the same in the row form as in the range form', async () => {
    const { host, document, run } = await openAddon([]);
    await run('Set up');
    const sheet = userSpreadsheet(document).getSheetByName('Accounts').insertColumnsAfter(16, 30);
    sheet.getRange('Q1:AT603').setNumberFormat('General');
    host.setCell('Accounts', 'R1', '=ICP_REPORT(A1:P, ICP_CONFIG)');
    await host.whenIdle();
    const range = block(host.values('Accounts'), 'R2', 602, 8);
    for (let row = 2; row <= 603; row++) {
      host.setCell('Accounts', `AA${row}`, `=ICP_REPORT(A${row}:P${row}, ICP_CONFIG, A$1:P$1)`);
    }
    await host.whenIdle();
    expect(block(host.values('Accounts'), 'AA2', 602, 8)).toEqual(range);
    expect(new Set(range.map(([, tier]) => tier)).size).toBe(6);
  }, 30_000);
});

describe('recalculation', () => {
  const weightOfFirmographic = (values: unknown[][]) =>
    `F${values.findIndex(([first]) => first === 'Firmographic') + 1}`;

  it('an edited weight recalculates formulas with ICP_CONFIG; each asks for the zone alone', async () => {
    const { host, type } = await openDefined();
    await type('Accounts', 'N5', '=ICP_SCORE(A5:L5, ICP_CONFIG, A1:L1)');
    await type('Accounts', 'O1', '=ICP_SCORE(A1:L, ICP_CONFIG)');
    host.resetServiceCalls();
    await type('ICP Config', weightOfFirmographic(host.values('ICP Config')), '0');
    expect(host.values('Accounts')[4]?.slice(13)).toEqual([10.9, 10.9]);
    expect(host.serviceCalls()).toEqual({
      'SpreadsheetApp.getActive': 2,
      'Spreadsheet.getSpreadsheetTimeZone': 2,
    });
  });

  it('formulas without it wait for Recalculate formulas', async () => {
    const { host, type, run, toasts } = await openDefined();
    await type('Accounts', 'N5', '=ICP_SCORE(A5:L5)');
    await type('Accounts', 'O5', '=IF(TRUE, icp_tier(A5:L5))');
    await type('ICP Config', weightOfFirmographic(host.values('ICP Config')), '0');
    expect(host.values('Accounts')[4]?.slice(13)).toEqual([65.7, 'Tier 2']);
    await run('Recalculate formulas');
    expect(host.values('Accounts')[4]?.slice(13)).toEqual([10.9, 'Not ICP']);
    expect(host.formula('Accounts', 'N5')).toBe('= ICP_SCORE(A5:L5)');
    expect(toasts).toEqual(['2 formulas calculated again.']);
  });
});

describe('a wrong call says what is wrong and what to write instead', () => {
  const others = [
    tab('Report', ['For the board']),
    tab('Twice', [...HEADERS, 'Industry'], ['Northwind', 'n.example', 'Software', 320]),
    configTab('ICP Config (PLG)'),
  ];

  it.each([
    ['Report', '=ICP_SCORE(A1:L2)', ['Report!1:1: Industry must be the header of a column']],
    ['Report', '=BYROW(Accounts!A2:L3, LAMBDA(r, ICP_SCORE(r)))', ['give the headers']],
    ['Accounts', '=ICP_SCORE(D2:H2)', ['Accounts!1:1: Industry must be the header of a column']],
    ['Accounts', '=ICP_SCORE(D1:H6)', ['"Industry" or "Sector" or "Vertical"', 'Also called']],
    [
      'Accounts',
      '=ICP_SCORE(A2:L2, ICP_CONFIG, A1:K1)',
      ['Row must be 11 cells wide', 'got 12 cells', 'headers'],
    ],
    ['Twice', '=ICP_SCORE(A2:M2)', ['one column only, got C "Industry" and M "Industry"']],
    ['Twice', '=ICP_SCORE(A1:M2)', ['one column only, got C "Industry" and M "Industry"']],
    ['Accounts', '=ICP_SCORE(A2)', ['Employees must be the header of a column']],
    ['Accounts', '=ICP_SCORE("Acme")', ['rows must be a range such as A2:L2, got "Acme"']],
    ['Accounts', '=ICP_SCORE()', ['rows must be a range such as A2:L2, got nothing']],
    [
      'Accounts',
      '=ICP_SCORE(A1:L6, "PLC")',
      [
        'config must be a definition that is there, got "PLC"',
        'no tab ICP Config (PLC); there is ICP_CONFIG without quotes and "PLG"',
      ],
    ],
    ['Accounts', '=ICP_SCORE(A1:L6, "ICP_CONFIG")', ['ICP_CONFIG without quotes']],
    [
      'Accounts',
      '=ICP_SCORE(A1:L6, B1:C6)',
      ['config must be ICP_CONFIG', 'got a range that starts with "Domain"'],
    ],
    ['Accounts', '=ICP_SCORE(A1:L6, 5)', ['config must be ICP_CONFIG']],
  ])('%s %s', async (sheet, formula, parts) => {
    const { host, type } = await openDefined(accountsTab(), ...others);
    await type(sheet, 'O2', formula);
    expect(host.displayValues(sheet)[1]?.[14]).toBe('#ERROR!');
    for (const part of parts) expect(host.note(sheet, 'O2')).toContain(part);
  });

  describe('about a definition that is handed over as a range', () => {
    const broken = (points: number) => {
      const [first, ...rest] = smallDefinition.criteria;
      return definitionWith({ criteria: [{ ...first!, points }, ...rest] });
    };
    const open = async (...tabs: readonly ReturnType<typeof tab>[]) => {
      const { host, document, type } = await openDefined(accountsTab(), ...tabs);
      const spreadsheet = userSpreadsheet(document);
      spreadsheet.setNamedRange('PLG_RANGE', spreadsheet.getRange(`'${tabs[0]!.name}'!A1:N80`));
      await type('Accounts', 'N1', '=ICP_SCORE(A1:L6, PLG_RANGE)');
      return host.note('Accounts', 'N1');
    };

    it('names the tab that the range is from', async () => {
      const note = await open(
        configTab('ICP Config (PLG)', broken(140)),
        configTab('ICP Config (SMB)', broken(150)),
      );
      expect(note).toMatch(/^ICP Config \(PLG\)!F\d+: Points must be .* got 140$/);
    });

    it.each([
      ['two could be the one', ['ICP Config (PLG)', 'ICP Config (SMB)']],
      ['none is named so', ['Draft']],
    ])('names no tab where %s', async (_, tabs) => {
      const note = await open(...tabs.map((name) => configTab(name, broken(140))));
      expect(note).toMatch(/^The config sheet, F\d+: Points must be/);
    });
  });

  it('a renamed column is named, whatever the form', async () => {
    const headers = HEADERS.map((header) => (header === 'Employees' ? 'Team' : header));
    const { host, type } = await openDefined(accountsTab(ROWS, headers));
    for (const formula of ['=ICP_SCORE(A2:L2)', '=ICP_SCORE(A1:L)']) {
      await type('Accounts', 'N2', formula);
      expect(host.note('Accounts', 'N2')).toContain('Employees must be the header of a column');
    }
  });

  it('a range from above the header row is not taken for accounts', async () => {
    const definition = definitionWith({
      settings: { ...smallDefinition.settings, headerRow: 3 },
    });
    const accounts = tab('Accounts', ['Our accounts'], [], HEADERS, ...ROWS);
    const { host, type } = await openAddon([accounts, configTab('ICP Config', definition)]);
    await type('Accounts', 'N2', '=ICP_SCORE(A1:L)');
    expect(host.note('Accounts', 'N2')).toBe(
      'rows must be from the header row 3 on, as in =ICP_SCORE(A3:L), got row 1 (SETTINGS › Header row of the config sheet)',
    );
    await type('Accounts', 'N3', '=ICP_SCORE(A3:L)');
    await type('Accounts', 'O4', '=ICP_SCORE(A4:L4)');
    expect(block(host.values('Accounts'), 'N3', 3, 1)).toEqual([['Score'], [100], [0]]);
    expect(host.values('Accounts')[3]?.[14]).toBe(100);
  });

  it('without a config tab it says how to get one', async () => {
    const { host, type } = await openAddon([accountsTab()]);
    await type('Accounts', 'N2', '=ICP_SCORE(A2:L2)');
    expect(host.note('Accounts', 'N2')).toContain('Set up…');
  });

  it('cells of any kind are no reason to fail', async () => {
    const long = 'x'.repeat(50_000);
    const rows = [
      ['#N/A', true, '#DIV/0!', -1e300, day('1899-12-30')],
      [long, '=IMPORTXML("http://x.example","//a")', long, 1e-300, 'yesterday'],
      ['   ', ' ', '\u00a0', '', ''],
    ];
    const { host, type } = await openDefined(accountsTab(rows));
    await type('Accounts', 'N1', '=ICP_TIER(A1:L4, ICP_CONFIG)');
    expect(block(host.values('Accounts'), 'N1', 4, 1)).toEqual([
      ['Tier'],
      ['Not ICP'],
      ['Not ICP'],
      [''],
    ]);
  });
});
