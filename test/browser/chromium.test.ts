import { describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../support/chromium';

describe('the browser of the tests', () => {
  it('comes out of the npm package where none is installed', { timeout: 120_000 }, async () => {
    const program = await findChromium({}, []);
    const browser = await launchChromium(program);
    const page = await browser.newPage();
    await page.setContent('<title>here</title>');
    expect(await page.title()).toBe('here');
    await browser.close();
  });

  it('is the one that CHROMIUM_PATH names', async () => {
    const program = await findChromium({ CHROMIUM_PATH: process.execPath }, []);
    expect(program.executablePath).toBe(process.execPath);
  });
});
