import type { Locator, Page } from 'playwright-core';
import type { Frame } from './gif';

/** Of a movement, in hundredths of a second: about twelve pictures a second. */
const STEP = 8;

/** Pictures of a page, one after the other, with a pointer that goes where the mouse goes. */
export class Film {
  readonly frames: Frame[] = [];
  private at = { x: 0, y: 0 };

  private constructor(
    private readonly page: Page,
    private readonly settled: () => Promise<void>,
  ) {}

  static async of(page: Page, settled: () => Promise<void>): Promise<Film> {
    await page.evaluate(drawPointer);
    return new Film(page, settled);
  }

  /** Shows the page as it is. */
  async hold(hundredths: number): Promise<void> {
    await this.settled();
    const { x, y } = this.at;
    await this.page.evaluate(movePointer, [x, y]);
    this.frames.push({ png: await this.page.screenshot(), hundredths });
  }

  /** Moves the mouse to a point, slower at both ends. */
  async go(x: number, y: number, steps: number): Promise<void> {
    const from = this.at;
    for (let step = 1; step <= steps; step++) {
      const part = (1 - Math.cos((Math.PI * step) / steps)) / 2;
      this.at = { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part };
      await this.page.mouse.move(this.at.x, this.at.y);
      await this.hold(STEP);
    }
  }

  async click(target: Locator): Promise<void> {
    const { x, y, width, height } = await boxOf(target);
    await this.go(x + width / 2, y + height / 2, 8);
    await this.page.mouse.down();
    await this.page.mouse.up();
    await this.hold(4 * STEP);
  }

  /** Types into what has the focus, some letters a picture. */
  async type(text: string): Promise<void> {
    for (const part of text.match(/.{1,3}/g) ?? []) {
      await this.page.keyboard.type(part);
      await this.hold(STEP);
    }
  }

  /** Drags the handle of a slider from a value over others, in shares of its length. */
  async drag(slider: Locator, from: number, over: readonly number[]): Promise<void> {
    const { x, y, width, height } = await boxOf(slider);
    const placeOf = (share: number) => x + HANDLE / 2 + (width - HANDLE) * share;
    await this.go(placeOf(from), y + height / 2, 10);
    await this.page.mouse.down();
    for (const share of over) {
      await this.go(placeOf(share), y + height / 2, 18);
      await this.hold(110);
    }
    await this.page.mouse.up();
  }
}

/** How wide the handle of a slider is, in pixels. */
const HANDLE = 14;

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} must be visible`);
  return box;
}

function drawPointer(): void {
  const pointer = document.createElement('div');
  pointer.id = 'pointer';
  pointer.style.cssText = 'position:fixed;left:0;top:0;z-index:9999;pointer-events:none';
  pointer.innerHTML =
    '<svg width="20" height="24"><path d="M2 1v17l4.4-4 3 7 3.2-1.4-3-6.8H16z" fill="#1f1f1f" stroke="#fff" stroke-width="1.5"/></svg>';
  document.body.append(pointer);
}

function movePointer([x, y]: readonly number[]): void {
  const pointer = document.getElementById('pointer');
  if (pointer) pointer.style.transform = `translate(${x}px, ${y}px)`;
}
