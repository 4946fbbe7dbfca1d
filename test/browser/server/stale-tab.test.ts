import { expect, it } from 'vitest';
import { pageDialogs } from '../../../src/host/server/dialogs';
import { requestHandler } from '../../../src/host/server/requests';
import { openFixture } from '../../host/support/open-fixture';

it('a script runs for a page that shows a tab which another script has just renamed', async () => {
  const host = await openFixture();
  const answer = requestHandler(
    host,
    pageDialogs(),
    () => undefined,
    () => undefined,
  );
  const run = { client: 'one', functionName: 'evaluate', args: ['return 1'] };
  const inFront = host.activeSheet();
  expect(await answer('run', { ...run, at: { sheet: 'ICP unfinished', a1: 'A1' } })).toEqual({
    value: 1,
  });
  expect(host.activeSheet()).toBe(inFront);
});
