import { expect, it } from 'vitest';
import { buildView } from '../../../src/app/discovery/proposal-view';
import { proposeBuild } from '../../../src/app/discovery/propose-build';
import { setUp } from '../../../src/app/setup/set-up';
import type { Definition } from '../../../src/definition/definition';
import { dealsOnly } from '../../journeys/workbooks/deals-only';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const workbook = MemoryWorkbook.of(dealsOnly().tabs, Date.UTC(2026, 5, 30, 9));

/** What is shown beside what a person made of the definition of Set up. */
function viewOf(change: (definition: Definition) => Definition) {
  return workbook.execute((outside) => {
    const { loaded } = proposeBuild(outside, '');
    const { current, draft } = proposeBuild(outside, '', change(loaded.definition));
    return buildView(current, draft);
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
