import { describe, expect, it } from 'vitest';
import { cellName, tabName, withoutCell } from '../../../src/sidebar/model/problem-words';

describe('a problem of the config sheet', () => {
  it('is told by its cell, without the tab that all have', () => {
    const cell = 'ICP Config (what!)!F23';
    expect(tabName(cell)).toBe('ICP Config (what!)');
    expect(cellName(cell)).toBe('F23');
    expect(withoutCell(`${cell}: Points must be a number`, cell)).toBe('Points must be a number');
    expect(withoutCell('Something else', cell)).toBe('Something else');
  });
});
