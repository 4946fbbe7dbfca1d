import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/definition/fingerprint';
import {
  decodeHistory,
  encodeVersion,
  historyHeaders,
  LONGEST_PART,
  latestVersion,
  nextVersion,
  statusColumn,
  type Version,
} from '../../src/definition/history';
import type { Cell } from '../../src/engine/model';
import { anyDefinition, anyText } from '../support/arbitraries';
import { definitionWith, smallDefinition } from '../support/definitions';

const place = { sheet: 'ICP History', dayOf: () => 20_000 };
const version: Version = {
  version: 1,
  icp: '',
  savedAt: '2025-03-04 14:05',
  by: 'Ops',
  note: 'First',
  changes: 'Tier 2 from 60 → 63',
  definition: smallDefinition,
};

function sheetOf(versions: readonly Version[], first: readonly Cell[] = historyHeaders): Cell[][] {
  const grid: Cell[][] = [[...first]];
  for (const item of versions) {
    const { cells, newHeaders } = encodeVersion(item, grid[0]!);
    grid[0]!.push(...newHeaders);
    grid.push(cells.map(({ value }) => value));
  }
  return grid;
}

describe('history', () => {
  it('reads back every version', () => {
    const anyVersion: fc.Arbitrary<Version> = fc.record({
      version: fc.integer({ min: 1, max: 9999 }),
      icp: anyText,
      savedAt: anyText,
      by: anyText,
      note: anyText,
      changes: anyText,
      definition: anyDefinition,
    });
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 3 }), (versions) => {
        expect(decodeHistory(sheetOf(versions), place)).toMatchObject({ versions, problems: [] });
      }),
    );
  });

  it('splits a definition that is too long for one cell', () => {
    const why = 'x'.repeat(4000);
    const criteria = Array.from({ length: 30 }, (_, at) => ({
      ...smallDefinition.criteria[0]!,
      id: `C${at + 1}`,
      why,
    }));
    const long = { ...version, version: 2, definition: definitionWith({ criteria }) };
    const grid = sheetOf([version, long]);
    expect(grid[0]?.slice(-3)).toEqual(['Definition', 'Definition 2', 'Definition 3']);
    for (const cell of grid[2]!) expect(String(cell).length).toBeLessThanOrEqual(LONGEST_PART);
    expect(decodeHistory(grid, place).versions).toEqual([version, long]);
  });

  it('reads a version from before a setting was there, as the same definition', () => {
    const grid = sheetOf([version]);
    const json = String(grid[1]?.[7]);
    grid[1]![7] = json.replace('"fittedUntil":null,', '');
    expect(grid[1]?.[7]).not.toBe(json);
    const [read] = decodeHistory(grid, place).versions;
    expect(fingerprint(read!.definition)).toBe(fingerprint(smallDefinition));
  });

  it('leaves the columns of people blank and finds its own wherever they stand', () => {
    const grid = sheetOf([version], ['Approved by', ...[...historyHeaders].reverse()]);
    expect(grid[1]?.[0]).toBe('');
    expect(decodeHistory(grid, place).versions).toEqual([version]);
  });

  it('tells broken rows with their cells and keeps the others', () => {
    const grid = sheetOf([version, { ...version, version: 2 }, { ...version, version: 3 }]);
    grid[2]![7] = '{"broken';
    grid.push(['third', '', '', '', '', '', '']);
    const history = decodeHistory(grid, place);
    expect(history.versions.map((row) => row.version)).toEqual([1, 3]);
    const { definition: _, ...second } = { ...version, version: 2 };
    expect(history.unreadable).toEqual([
      { ...second, why: 'what stands under Definition in ICP History is not what was saved there' },
    ]);
    expect(history.problems.map(({ where }) => where)).toEqual([
      'ICP History!H3',
      'ICP History!A5',
    ]);
  });

  it('counts the versions of each definition, unreadable ones included', () => {
    const grid = sheetOf([version, { ...version, version: 2 }, { ...version, icp: 'PLG' }]);
    grid[2]![7] = '';
    const history = decodeHistory(grid, place);
    expect(nextVersion(history, '')).toBe(3);
    expect(nextVersion(history, 'PLG')).toBe(2);
    expect(nextVersion(history, 'Other')).toBe(1);
    expect(latestVersion(history, '')).toEqual(version);
    expect(latestVersion(history, 'Other')).toBeUndefined();
  });

  it('counts no version that is written ahead, and gives its number to no other', () => {
    const grid = sheetOf([version]);
    const ahead = { ...version, version: 2 };
    grid.push(encodeVersion(ahead, grid[0]!, true).cells.map(({ value }) => value));
    const history = decodeHistory(grid, place);
    expect(history.versions).toEqual([version]);
    expect(history.pending).toEqual([{ ...ahead, row: 3 }]);
    expect(latestVersion(history, '')).toEqual(version);
    expect(nextVersion(history, '')).toBe(3);
    grid[2]![statusColumn(grid[0]!)] = '';
    expect(decodeHistory(grid, place)).toMatchObject({ versions: [version, ahead], pending: [] });
  });

  it('of an earlier version of the add-on gets a column for the mark', () => {
    const present = historyHeaders.filter((header) => header !== 'Status');
    expect(encodeVersion(version, present).newHeaders).toEqual([]);
    expect(encodeVersion(version, present, true).newHeaders).toEqual(['Status']);
  });

  it('is empty in an empty tab', () => {
    expect(decodeHistory([], place)).toEqual({
      versions: [],
      unreadable: [],
      pending: [],
      problems: [],
      last: new Map(),
    });
  });
});
