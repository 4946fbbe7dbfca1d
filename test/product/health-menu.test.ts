import { describe, expect, it } from 'vitest';
import { answering } from '../host/support/open-fixture';
import { dealsWorkbook } from './support/deals-workbook';
import { openAddon } from './support/open-addon';

describe('Health check in the menu', () => {
  it('writes the tab, says what matters most, and opens the sidebar there', async () => {
    const { dialogs, pages, toasts } = answering();
    const { run, document } = await openAddon(dealsWorkbook(), { dialogs });
    await run('Health check');
    expect(toasts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Nothing is broken, \d things to look at: .+ See ICP Health\.$/),
    ]);
    expect(document.activeSheet()).toBe('ICP Health');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.html).toContain('data-page="health"');
  });

  it('opens none where nothing could be checked, and needs none', async () => {
    const { dialogs, pages, asked } = answering();
    const [accounts, deals] = dealsWorkbook();
    const { run } = await openAddon([accounts!, deals!], { dialogs });
    await run('Health check');
    expect([pages, asked]).toEqual([[], ['ICP Score']]);
    const told = await openAddon(dealsWorkbook());
    await told.run('Health check');
    expect(told.alerts).toEqual([]);
    expect(told.document.sheetNames()).toContain('ICP Health');
  });
});
