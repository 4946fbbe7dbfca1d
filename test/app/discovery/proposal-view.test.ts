import { expect, it } from 'vitest';
import { fitFromDeals } from '../../../src/app/discovery/fit-from-deals';
import { buildView, fitView } from '../../../src/app/discovery/proposal-view';
import { proposeBuild } from '../../../src/app/discovery/propose-build';
import { mulberry32 } from '../../../src/app/sample/random';
import { setUp } from '../../../src/app/setup/set-up';
import type { Definition } from '../../../src/definition/definition';
import { dealsOnly } from '../../journeys/workbooks/deals-only';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const workbook = MemoryWorkbook.of(dealsOnly().tabs, Date.UTC(2026, 5, 30, 9));

/** What is shown beside what a person made of the definition of Set up. */
function viewOf(change: (definition: Definition) => Definition) {
  return workbook.execute((outside) => {
    const { loaded } = proposeBuild(outside, '');
    const { current, draft, context } = proposeBuild(outside, '', change(loaded.definition));
    return buildView(current, draft, context);
  });
}

it('what stands there already is no proposal; what a person changed is one', () => {
  workbook.execute(setUp);
  expect(viewOf((one) => one)).toMatchObject({
    verdict: 'Your deals give the definition that stands there',
    changes: [],
  });
  const changed = viewOf((one) => ({
    ...one,
    criteria: one.criteria.map((row, at) => (at === 0 ? { ...row, points: 1 } : row)),
  }));
  expect(changed.verdict).not.toContain('stands there');
  expect(changed.changes.map(({ title }) => title)).toContain('Changes');
});

it('weights that luck fits as well are not proposed, and that is said', () => {
  const [industry] = smallDefinition.criteria;
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, accountsSheet: 'Deals', dealsSheet: 'Deals' },
    criteria: [industry!],
    exclusions: [],
    fields: [],
    deals: [{ role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' }],
  });
  const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
  const viewed = (isTold: boolean) => {
    const random = mulberry32(5);
    const rows = Array.from({ length: 120 }, () => {
      const isFit = random() < 0.5;
      return [
        isFit ? 'Software' : 'Retail',
        random() < (isFit ? (isTold ? 0.9 : 0.5) : 0.45) ? 'Won' : 'Lost',
      ];
    });
    const tables = { deals: [['Industry', 'Stage'], ...rows], accounts: undefined };
    return fitView(definition, fitFromDeals(definition, tables, context, mulberry32(1)));
  };
  expect(viewed(true).definition).toBeDefined();
  expect(viewed(false)).toMatchObject({
    definition: undefined,
    changes: [],
    why: 'What the criteria tell of won and lost deals does not hold on deals that were kept aside: luck would do as well. Nothing is proposed: the definition stays as it is',
  });
});
