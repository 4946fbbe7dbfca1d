import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunctionName, outputs } from '../../../src/app/formulas/outputs';
import { callFunction } from '../../../src/app/functions/call';
import type { Workbook } from '../../../src/app/workbook';
import { encodeNew } from '../../../src/definition/sheet/encode';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';

const HEADERS = ['Industry', 'Employees', 'Last visit'];
const NAMES = Object.keys(outputs) as FunctionName[];
const { grid: CONFIG } = encodeNew(smallDefinition);
const NOW = Date.UTC(2026, 5, 30);

/** Calls a function with rows; each look at the clock takes so many seconds. */
function call(name: FunctionName, rows: Cell[][], secondsALook = 0, config = CONFIG) {
  let looks = -1;
  const clock = { now: () => NOW + ++looks * secondsALook * 1000 };
  const workbook = { timeZone: () => 'Etc/UTC' } as Workbook;
  return callFunction(name, [rows, config], { workbook, clock });
}

function accounts(count: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => ['Software', row, '2026-06-01']);
}

const account: fc.Arbitrary<Cell[]> = fc.tuple(
  fc.constantFrom('Software', 'Retail', ' '),
  fc.constantFrom<Cell>('', 320, '51-200'),
  fc.constantFrom('', '2026-06-01'),
);
const blank = fc.constantFrom<Cell[]>(['', '', ''], [' ', '', '']);

describe('the end of a range', () => {
  it('gives no row after the last account, whatever blank rows follow; those between stay', () => {
    const filled = account.map(([, ...rest]): Cell[] => ['Software', ...rest]);
    const list = fc
      .tuple(fc.array(fc.oneof(account, blank), { maxLength: 6 }), filled)
      .map(([rows, last]) => [...rows, last]);
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), list, fc.array(blank), (name, rows, end) => {
        const alone = call(name, [HEADERS, ...rows]);
        expect(call(name, [HEADERS, ...rows, ...end])).toEqual(alone);
        expect(alone).toHaveLength(1 + rows.length);
        rows.forEach((row, index) => {
          const isBlank = row.every((cell) => String(cell).trim() === '');
          if (isBlank) expect(new Set(alone[index + 1])).toEqual(new Set(['']));
        });
      }),
    );
  });

  it.each(NAMES)('%s of blank rows alone gives one row', (name) => {
    const headers = outputs[name].headers(smallDefinition);
    const rows = [
      ['', '', ''],
      ['', ' ', ''],
    ];
    expect(call(name, [HEADERS, ...rows])).toEqual([headers]);
    const surroundings = { workbook: {} as Workbook, clock: { now: () => NOW } };
    const given = callFunction(name, [rows, CONFIG, [HEADERS]], surroundings);
    expect(given).toEqual([headers.map(() => '')]);
  });
});

describe('more accounts than one formula can give', () => {
  const many = definitionWith({
    criteria: Array.from({ length: 80 }, (_, index) => ({
      ...smallDefinition.criteria[0]!,
      id: `C${index}`,
    })),
  });

  it.each([
    ['ICP_EXPLAIN', smallDefinition, 5_000],
    ['ICP_REPORT', smallDefinition, 5_000],
    ['ICP_REPORT', { ...many, exclusions: [] }, 2_500],
    ['ICP_ACTION', smallDefinition, 100_000],
    ['ICP_DIMENSIONS', smallDefinition, 62_500],
    ['ICP_SCORE', smallDefinition, 250_000],
  ] as const)('%s says what to do instead', (name, definition, most) => {
    const { grid } = encodeNew(definition);
    const account = ['Software', 320, ''];
    const over = [HEADERS, ...Array.from({ length: most + 1 }, () => account)];
    const insert =
      'ICP Score › Score › Insert score formulas gives score, tier and coverage of such a list; ';
    expect(() => call(name, over, 0, grid)).toThrow(
      `rows must be at most ${most.toLocaleString('en')} accounts for one ${name}, since Sheets refuses a result that is too large, got ${(most + 1).toLocaleString('en')} (${name === 'ICP_SCORE' ? '' : insert}ICP Score › Score accounts writes these and a reason of one line, as values, for a list of any length; some rows of it take a formula such as =${name}(A5001:O5100; ICP_CONFIG; A1:O1))`,
    );
    expect(outputs[name].most(definition)).toBe(most);
  });

  it('blank rows between accounts are no accounts', () => {
    const blanks = Array.from({ length: 98 }, () => ['', '', '']);
    const rows = [HEADERS, ...accounts(2_500), ...blanks, ...accounts(2_500)];
    expect(call('ICP_EXPLAIN', rows)).toHaveLength(5_099);
    expect(() => call('ICP_EXPLAIN', [...rows, ...accounts(1)])).toThrow('got 5,001 (');
  });

  it('but they are rows of the result', () => {
    const blanks = Array.from({ length: 31_250 }, () => ['', '', '']);
    expect(() => call('ICP_REPORT', [HEADERS, ...blanks, ...accounts(1)])).toThrow(
      'rows must be at most 31,250 rows, blank ones between the accounts too, for one ICP_REPORT',
    );
  });

  it('blank rows after the last account do not count', () => {
    const rows = [HEADERS, ...accounts(5_000), ...Array.from({ length: 999 }, () => ['', '', ''])];
    expect(call('ICP_REPORT', rows)).toHaveLength(5_001);
  });
});

describe('a list that takes longer than a formula may', () => {
  it.each(NAMES)('%s ends with a message before Sheets ends it', (name) => {
    expect(() => call(name, [HEADERS, ...accounts(4_500)], 8)).toThrow(
      `${name} must be done within the 30 seconds that Sheets gives a formula, got 2,000 of 4,500 accounts by then (give it fewer rows, or use ICP Score › Score accounts, which goes on where it was stopped)`,
    );
    expect(call(name, [HEADERS, ...accounts(4_500)], 4)).toHaveLength(4_501);
  });

  it('gives each account the same as alone, wherever it looks at the clock', () => {
    const rows = accounts(12_345);
    const whole = call('ICP_SCORE', [HEADERS, ...rows]);
    for (const row of [0, 300, 4_999, 5_300, 12_344]) {
      expect([whole[row + 1]]).toEqual(call('ICP_SCORE', [HEADERS, rows[row]!]).slice(1));
    }
  });
});

describe('a config argument that covers the sections only', () => {
  const row0 = CONFIG.findIndex(([title]) => title === 'CRITERIA');
  const sections = CONFIG.slice(row0);
  const rows = [HEADERS, ...accounts(2)];

  it('scores as the whole tab does', () => {
    expect(call('ICP_REPORT', rows, 0, sections)).toEqual(call('ICP_REPORT', rows));
  });

  it('has its mistakes named with their cells of the tab', () => {
    const broken = CONFIG.map((row, at) => (at === row0 + 2 ? row.with(5, 'abc') : row));
    const tab = { name: 'ICP Config', values: () => broken };
    const workbook = { sheets: () => [tab], timeZone: () => 'Etc/UTC' } as unknown as Workbook;
    const surroundings = { workbook, clock: { now: () => NOW } };
    expect(() => callFunction('ICP_SCORE', [rows, broken.slice(row0)], surroundings)).toThrow(
      'ICP Config!F9: Points must be a number',
    );
  });

  it('is told from another list', () => {
    const workbook = { sheets: () => [], namedRanges: () => [] } as unknown as Workbook;
    const surroundings = { workbook, clock: { now: () => NOW } };
    const list = [['Tiers', 'Size'], ...accounts(2)];
    expect(() => callFunction('ICP_SCORE', [rows, list], surroundings)).toThrow(
      'config must be ICP_CONFIG',
    );
  });
});

describe('overrides', () => {
  const COLUMNS = ['Domain', ...HEADERS];
  const override = {
    account: 'acme.com',
    tier: 'Tier 1',
    reason: 'partner',
    by: '',
    until: 20_634,
  };
  const configOf = (until: number | undefined) =>
    encodeNew(definitionWith({ overrides: [{ ...override, until }] })).grid;
  const rows: Cell[][] = [
    ['http://acme.com/', 'Retail', 5, ''],
    ['beta.io', 'Retail', 5, ''],
  ];

  it('show where the range has the key column, else the definition alone counts', () => {
    const config = configOf(20_634);
    expect(call('ICP_TIER', [COLUMNS, ...rows], 0, config)).toEqual([
      ...[['Tier'], ['Tier 1'], ['Not ICP']],
    ]);
    const [, [said], [other]] = call('ICP_EXPLAIN', [COLUMNS, ...rows], 0, config) as [
      string[],
      string[],
      string[],
    ];
    expect(said).toBe(
      `0 · Tier 1 · override until 30 Jun 2026: partner · would be Not ICP${other!.slice('0 · Not ICP'.length)}`,
    );
    expect(call('ICP_SCORE', [COLUMNS, ...rows], 0, config)).toEqual([['Score'], [0], [0]]);
    const bare = [HEADERS, ...rows.map(([, ...cells]) => cells)];
    expect(call('ICP_TIER', bare, 0, config)).toEqual([['Tier'], ['Not ICP'], ['Not ICP']]);
    expect(call('ICP_TIER', [COLUMNS, ...rows], 0, configOf(20_633))).toEqual([
      ...[['Tier'], ['Not ICP'], ['Not ICP']],
    ]);
  });

  it('ask no service where none has an end', () => {
    const definition = definitionWith({
      criteria: smallDefinition.criteria.filter(({ field }) => field !== 'Last visit'),
      overrides: [{ ...override, until: undefined }],
    });
    const surroundings = { workbook: {} as Workbook, clock: { now: () => NOW } };
    const args = [[COLUMNS, ...rows], encodeNew(definition).grid] as const;
    expect(callFunction('ICP_TIER', args, surroundings)[1]).toEqual(['Tier 1']);
  });
});
