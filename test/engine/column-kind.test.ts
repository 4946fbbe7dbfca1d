import { describe, expect, it } from 'vitest';
import { columnKind } from '../../src/engine/column-kind';
import type { Cell } from '../../src/engine/model';
import { splitList } from '../../src/engine/values/list';
import { readers } from '../../src/engine/values/readers';
import { reading } from './values/arbitraries';

function kindOf(cells: readonly Cell[]) {
  return columnKind({
    known: cells.filter((cell) => readers.known(cell, reading)).length,
    answers: cells.map((cell) => readers.yesNo(cell, reading)),
    days: cells.map((cell) => readers.day(cell, reading)),
    numbers: cells.map((cell) => readers.number(cell, reading)),
    countries: cells.map((cell) => readers.country(cell, reading)),
    items: cells.flatMap((cell) => (typeof cell === 'string' ? splitList(cell) : [])).length,
  });
}

describe('columnKind', () => {
  it.each([
    ['zeros and ones', [0, 1, 1, 0], 'yes-no'],
    ['zeros and ones with a blank', [0, 1, '', 'n/a', 1], 'yes-no'],
    ['counts that are mostly zero or one', [0, 0, 1, 1, 0, 1, 0, 1, 0, 7], 'number'],
    ['answers in many spellings', ['yes', 'Yes', 'Y', 'TRUE', 'no', 'N', 'FALSE', '✓'], 'yes-no'],
    ['date cells', [new Date('2025-01-01'), new Date('2024-05-06')], 'date'],
    ['sizes', ['51-200', '200+', 'ca. 400', 'viele'], 'number'],
    ['countries', ['Germany', 'FR', 'US', 'Austria'], 'country'],
    ['lists', ['HubSpot; Slack', 'Jira; SAP'], 'list'],
    ['texts', ['Software', 'Retail'], 'text'],
    ['nothing', ['', ''], 'text'],
  ] as const)('%s', (_, cells, kind) => expect(kindOf(cells)).toBe(kind));
});
