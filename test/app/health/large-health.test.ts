import { describe, expect, it } from 'vitest';
import type { TabData } from '../../../src/host/core/api';
import { reviewSteps } from '../../../src/protocol/review-steps';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { configTab, day } from '../../product/support/defined-workbook';
import { definitionWith } from '../../support/definitions';
import { ACCOUNTS, MOST_CALLS, measuredBy } from '../api/measured';
import { serve } from '../api/support';

/** Two deals for five accounts: 20,000 for 50,000. */
const DEALS = Math.round(ACCOUNTS * 0.4);
const FIELDS = 20;
const words = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', ''];
const traits = Array.from({ length: FIELDS }, (_, field) => `Trait ${field + 1}`);

const definition = definitionWith({
  settings: { ...dealsDefinition.settings, minimumDeals: 20 },
  fields: [],
  criteria: traits.map((field, at) => ({
    ...dealsDefinition.criteria[0]!,
    ...{ id: `T${at}`, field, value: 'Alder; Birch; Cedar', points: 10 },
  })),
  exclusions: [{ ...dealsDefinition.exclusions[0]!, field: 'Trait 1', value: 'Elm' }],
});

const domain = (row: number) => `company-${row}.example`;

function workbook(): TabData[] {
  const accounts = Array.from({ length: ACCOUNTS }, (_, row) => [
    ...[`Company ${row} GmbH`, domain(row % 50 === 9 ? row - 1 : row), 1000 + (row % 977)],
    ...traits.map(
      (_, field) => words[(row * (field + 3) + (row >> (field % 7))) % words.length] ?? '',
    ),
  ]);
  const deals = Array.from({ length: DEALS }, (_, row) => [
    ...[`D-${row}`, domain((row * 7) % ACCOUNTS), ['Closed Won', 'Closed Lost', 'Demo'][row % 3]!],
    ...[1000 * (row % 40), day(`2026-0${1 + (row % 5)}-10`), day(`2026-06-${10 + (row % 20)}`)],
    row % 30 === 0 ? day('2026-06-29') : '',
  ]);
  const dealHeaders = ['Deal ID', 'Domain', 'Stage', 'Amount', 'Created on', 'Closed on'];
  return [
    tab('Accounts', ['Company', 'Domain', 'ARR', ...traits], ...accounts),
    tab('Deals', [...dealHeaders, 'Churned on'], ...deals),
    configTab('ICP Config', definition),
    configTab('ICP Config (PLG)', definition),
  ];
}

describe(`the health and the review of ${ACCOUNTS} accounts and ${DEALS} deals`, {
  timeout: 600_000,
}, () => {
  it('takes as few calls as that of a few', () => {
    const measured = measuredBy(serve(workbook(), false));
    const name = '';
    expect(measured({ action: 'health', name })).toBeLessThanOrEqual(MOST_CALLS);
    expect(measured({ action: 'writeHealth', name })).toBeLessThanOrEqual(MOST_CALLS);
    for (const step of reviewSteps) {
      expect(measured({ action: 'reviewStep', name, step }), step).toBeLessThanOrEqual(MOST_CALLS);
    }
    const id = 'definitions overlap: PLG';
    const dismissal = { id, reason: 'One is being retired', author: 'Ada' };
    expect(measured({ action: 'dismissHealth', name, ...dismissal })).toBeLessThanOrEqual(
      MOST_CALLS,
    );
  });
});
