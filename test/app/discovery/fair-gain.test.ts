import { expect, it } from 'vitest';
import { buildView } from '../../../src/app/discovery/proposal-view';
import { proposeBuild } from '../../../src/app/discovery/propose-build';
import { setUp } from '../../../src/app/setup/set-up';
import { words as setUpWords } from '../../../src/app/setup/words';
import type { Definition } from '../../../src/definition/definition';
import { dealsOnly } from '../../journeys/workbooks/deals-only';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const workbook = MemoryWorkbook.of(dealsOnly().tabs, Date.UTC(2026, 5, 30, 9));

/** What is built beside the definition of Set up, or what a person made of it. */
function built(change: (definition: Definition) => Definition) {
  const { current, draft } = workbook.execute((outside) => {
    const { definition: base } = proposeBuild(outside, '').loaded;
    return proposeBuild(outside, '', { base: change(base) });
  });
  return { draft, view: buildView(current, draft) };
}

it('a definition that was fitted to the deals which judge it is no measure of a new one', () => {
  const done = workbook.execute(setUp);
  expect(setUpWords.setUpDone(done)).toContain('Built from');
  const { view } = built((one) => one);
  expect(view).toMatchObject({
    verdict: 'Your deals give the definition that stands there',
    changes: [],
  });

  const rewritten = (one: Definition): Definition => ({
    ...one,
    criteria: one.criteria.map((row, at) => (at === 0 ? { ...row, points: 1 } : row)),
  });
  const flattered = built(rewritten);
  expect(flattered.draft.isFlattered).toBe(true);
  expect(flattered.view.verdict).toContain('Yours was fitted to some of them');

  const unfitted = built((one) => ({
    ...rewritten(one),
    settings: { ...one.settings, fittedUntil: undefined },
  }));
  expect(unfitted.draft.isFlattered).toBe(false);
  expect(unfitted.view.verdict).not.toContain('fitted');
});
