import { describe, expect, it } from 'vitest';
import type { TabData } from '../../../src/host/core/api';
import type { ListRequest } from '../../../src/protocol/requests';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { definitionWith } from '../../support/definitions';
import { ACCOUNTS, MOST_CALLS, measuredBy } from './measured';
import { serve } from './support';

const FIELDS = 20;
const name = '';
const words = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', ''];
const traits = Array.from({ length: FIELDS }, (_, field) => `Trait ${field + 1}`);

const definition = definitionWith({
  settings: dealsDefinition.settings,
  fields: [],
  criteria: traits.map((field, at) => ({
    ...dealsDefinition.criteria[0]!,
    id: `T${at}`,
    field,
    value: 'Alder; Birch; Cedar',
    points: 10,
  })),
  exclusions: [{ ...dealsDefinition.exclusions[0]!, field: 'Trait 1', value: 'Elm' }],
});

/** Companies of fields with five words each and blanks; every tenth repeats the domain of another. */
function workbook(): TabData[] {
  const rows = Array.from({ length: ACCOUNTS }, (_, row) => [
    `Company ${row} GmbH`,
    `https://www.company-${row % 10 === 9 ? row - 1 : row}.example/`,
    ...traits.map(
      (_, field) => words[(row * (field + 3) + (row >> (field % 7))) % words.length] ?? '',
    ),
  ]);
  return [
    tab('Accounts', ['Company', 'Domain', ...traits], ...rows),
    configTab('ICP Config', definition),
  ];
}

const list: ListRequest = {
  ...{ tiers: ['Tier 1', 'Tier 2', 'Tier 3'], conditions: [] },
  ...{ target: 'plain', file: 'import' },
};

describe(`a Monday with ${ACCOUNTS} accounts and ${FIELDS} criteria`, { timeout: 600_000 }, () => {
  const server = serve(workbook(), false);
  const { document } = server;
  const measured = measuredBy(server);
  const chunks = Math.ceil(ACCOUNTS / 10_000);

  it('takes as few calls for each action as with a few', () => {
    const first = measured({ action: 'score', name });
    expect(first).toBeLessThanOrEqual(MOST_CALLS + 2 * chunks);
    expect(measured({ action: 'createList', name, list })).toBeLessThanOrEqual(MOST_CALLS);
    for (let row = 2; row < 2 + ACCOUNTS / 20; row++)
      document.setCell('Accounts', `C${row}`, 'Alder');
    expect(measured({ action: 'listsMade', name })).toBeLessThanOrEqual(MOST_CALLS);
    expect(measured({ action: 'score', name })).toBeLessThanOrEqual(15 + 2 * chunks);
    expect(measured({ action: 'changes', name })).toBeLessThanOrEqual(MOST_CALLS);
    expect(measured({ action: 'writeChanges', name })).toBeLessThanOrEqual(MOST_CALLS);
    expect(measured({ action: 'previewList', name, list })).toBeLessThanOrEqual(MOST_CALLS);
    expect(measured({ action: 'createList', name, list })).toBeLessThanOrEqual(MOST_CALLS);
  });
});
