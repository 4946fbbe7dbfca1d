import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person in front of the local host's page: keyboard, menus, what stands in a cell. */
export class SheetPage {
  private constructor(readonly page: Page) {}

  /** Opens the address in a window of its own and waits until its cells take keys. */
  static async open(context: BrowserContext, url: string): Promise<SheetPage> {
    const opened = new SheetPage(await context.newPage());
    opened.page.setDefaultTimeout(POLL.timeout);
    await opened.page.goto(url);
    await opened.ready();
    return opened;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  private async ready(): Promise<void> {
    const selected = this.page.locator('#selected-cell').filter({ hasText: /\S/ });
    await selected.waitFor({ state: 'attached' });
  }

  async goTo(address: string): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.page.getByRole('textbox', { name: 'Go to cell' }).fill(address);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
    const first = address.replace(/^.*!/, '').replace(/:.*$/, '');
    await this.expectText(this.page.locator('#selected-cell'), new RegExp(`^${first}\\b`));
  }

  /** Selects a cell and types into it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Selects a cell and waits until it shows the text. */
  async expectCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    const a1 = address.replace(/^.*!/, '');
    await expect
      .poll(() => this.page.locator('#selected-cell').textContent(), POLL)
      .toBe(`${a1} ${text}`);
  }

  /** Chooses an item of the add-on's menu with the keyboard. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu }).press('ArrowDown');
    await this.page.getByRole('menuitem', { name: item }).press('Enter');
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  sidebar(): FrameLocator {
    return this.page.locator('#sidebar').frameLocator('iframe');
  }

  async expectText(locator: Locator, text: string | RegExp): Promise<void> {
    await expect.poll(() => locator.textContent(), POLL).toMatch(text);
  }
}

const POLL = { timeout: 15_000, interval: 50 };
