import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { groupOf } from '../../src/app/menu';

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

  /** Selects a cell and pastes a text into it. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /** What the editor of the selected cell shows; a formula as it is. */
  async formula(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const keys = ['F2', 'Control+a', 'Control+c', 'Escape'];
    for (const key of keys) await this.page.keyboard.press(key);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Selects a cell and waits until it shows the text. */
  async expectCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    const a1 = address.replace(/^.*!/, '');
    await expect
      .poll(() => this.page.locator('#selected-cell').textContent(), POLL)
      .toBe(`${a1} ${text}`);
  }

  /**
   * Where the middle of a cell lies on a page that is not scrolled, in a tab with columns and rows of
   * the usual size.
   */
  async middleOf(address: string): Promise<{ x: number; y: number }> {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const column = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    const box = await this.page.locator('canvas[id^="univer-sheet-main"]').boundingBox();
    const [left, top] = [(box?.x ?? 0) + HEADERS.width, (box?.y ?? 0) + HEADERS.height];
    return { x: left + (column + 0.5) * CELL.width, y: top + (Number(row) - 0.5) * CELL.height };
  }

  /** The colour of a cell's ground, beside its text: `rgb(217, 234, 211)`. */
  async groundOf(address: string): Promise<string> {
    const { x, y } = await this.middleOf(address);
    const at = { x: x + CELL.width / 8, y };
    return this.page.evaluate((point) => {
      const canvas = document.elementFromPoint(point.x, point.y) as HTMLCanvasElement;
      const { left, top, width } = canvas.getBoundingClientRect();
      const scale = canvas.width / width;
      const [px, py] = [(point.x - left) * scale, (point.y - top) * scale];
      const [r, g, b] = canvas.getContext('2d')?.getImageData(px, py, 1, 1).data ?? [];
      return `rgb(${r}, ${g}, ${b})`;
    }, at);
  }

  /** Chooses an item of the add-on's menu with the keyboard. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu }).press('ArrowDown');
    const group = groupOf(item);
    if (group !== undefined) {
      await this.page.getByRole('menuitem', { name: group, exact: true }).press('ArrowRight');
    }
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

/** The usual sizes, in pixels. */
const HEADERS = { width: 46, height: 20 };
const CELL = { width: 100, height: 21 };
/** How long a person waits for the page, at most. */
export const POLL = { timeout: 15_000, interval: 50 };
