import { describe, expect, it } from 'vitest';
import { remarkTitle } from '../../../src/sidebar/model/remark-title';

const column = (cells: number) => ({ text: '', cells, row: 0, column: 1 });

describe('what the accounts hold that a definition can’t use', () => {
  it('is told in one line, and not at all where there is nothing', () => {
    const none = { problems: [], unreadable: [], remarks: [] };
    expect(remarkTitle(none)).toBe('');
    expect(remarkTitle({ ...none, unreadable: [column(16), column(12)] })).toBe(
      '28 cells could not be read',
    );
    expect(remarkTitle({ problems: ['A'], unreadable: [column(1)], remarks: ['B', 'C'] })).toBe(
      '1 column could not be found · 1 cell could not be read · 2 remarks',
    );
  });
});
