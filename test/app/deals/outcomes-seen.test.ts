import { expect, it } from 'vitest';
import { tab } from '../../host/support/open-fixture';
import { configTab } from '../../product/support/defined-workbook';
import { definitionWith } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);

/** What is said of a definition whose outcome is read from a column, by the Values of its role. */
function said(header: string, cells: readonly string[], values = '') {
  const definition = definitionWith({ deals: [{ role: 'Outcome', header, values }] });
  const deals = tab('Deals', ['Deal', 'Stand'], ...cells.map((cell, at) => [`D${at}`, cell]));
  const config = configTab('ICP Config', definition);
  const answer = MemoryWorkbook.of([deals, config], NOW).ask({ action: 'state', name: '' });
  return 'error' in answer ? answer.error : '';
}

it('offers what stands in the column of the outcome where nothing says what it means', () => {
  expect(said('stand', ['gew.', 'verl.', 'offen', 'Gew.', ''])).toMatch(
    /got nothing\. "stand" of Deals holds "gew\.", "verl\." and "offen": write won = gew\.; lost = verl\.; open = \*$/,
  );
  expect(said('Stand', ['A', 'B'], 'won')).toMatch(
    /got "won"\. "Stand" of Deals holds "A" and "B": write which of them mean won, and which lost$/,
  );
});

it.each([
  ['the column is not there', 'Stage', ['gew.']],
  ['it is blank', 'Stand', ['', '']],
])('offers nothing where %s', (_, header, cells) => {
  expect(said(header, cells)).toMatch(/must be outcomes such as .+, got nothing$/);
});

it('is silent where the Values are sound', () => {
  expect(said('Stand', ['gew.'], 'won = gew.; lost = verl.')).toBe('');
});
