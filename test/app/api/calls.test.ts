import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { countCalls } from '../../product/support/sheets-calls';
import { done, serve } from './support';

const name = '';
const author = 'Kim';
const [first, ...others] = dealsDefinition.criteria;
const definition = { ...dealsDefinition, criteria: [{ ...first!, points: 1 }, ...others] };
const sides = {
  before: { kind: 'version', version: 1 },
  after: { kind: 'saved' },
} as const;

/** In this order; the most calls that move data, and the most of all. Looks stand in none of them. */
const table: readonly (readonly [Request, moving: number, all: number])[] = [
  [{ action: 'state', name }, 4, 21],
  [{ action: 'preview', name }, 10, 27],
  [{ action: 'question', name, field: 'Industry', operator: 'is known', value: '' }, 10, 27],
  [{ action: 'fields', name }, 6, 18],
  [{ action: 'accounts', name, rows: [0] }, 6, 18],
  [{ action: 'select', name, target: { kind: 'account', row: 1 } }, 3, 17],
  [{ action: 'save', name, base: 1, definition, author, note: '' }, 14, 44],
  [{ action: 'restore', name, base: 2, version: 1, author }, 15, 45],
  [{ action: 'copy', name, newName: 'PLG' }, 16, 146],
  [{ action: 'score', name: 'PLG' }, 16, 61],
  [{ action: 'writeBacktest', name }, 19, 86],
  [{ action: 'writeBacktest', name }, 20, 83],
  [{ action: 'compare', name, ...sides }, 10, 35],
  [{ action: 'writeComparison', name, ...sides }, 15, 58],
  [{ action: 'keptDraft', name }, 2, 10],
  [{ action: 'build', name }, 9, 40],
  [{ action: 'help', name }, 7, 52],
  [{ action: 'news' }, 2, 9],
];

describe('calls of Sheets services', () => {
  const { ask, document } = serve(dealsWorkbook());
  const counts = table.map(([request]) => {
    document.resetServiceCalls();
    done(ask(request));
    return countCalls(document.serviceCalls());
  });

  it.each(table.map(([{ action }, ...most], index) => [action, index, ...most] as const))(
    '%s needs few',
    (_, index, moving, all) => {
      expect(counts[index]?.moving).toBeLessThanOrEqual(moving);
      expect(counts[index]?.all).toBeLessThanOrEqual(all);
    },
  );
});
