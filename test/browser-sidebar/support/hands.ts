import type { Locator } from 'playwright-core';
import type { OpenSidebar } from './sidebar';

/** How a person works in the sidebar; names are what a screen reader says. */
export interface Hands {
  press(button: string | RegExp): Promise<void>;
  follow(link: string | RegExp): Promise<void>;
  /** To a tab, a part of one, or an item of the menu: `Define › Tiers`, `Backtest`, `More › Versions`. */
  go(place: string): Promise<void>;
  /** Moves a slider to about that number. */
  slide(slider: string, value: number): Promise<void>;
  choose(select: string, option: string): Promise<void>;
  write(field: string, text: string): Promise<void>;
  tick(checkbox: string): Promise<void>;
}

const MORE = 'More: versions, compare, help';

const exact = (name: string | RegExp) => ({ name, exact: true });

/** A mouse, and a keyboard for texts only. */
export function mouse({ frame }: OpenSidebar): Hands {
  return {
    press: (button) => frame.getByRole('button', exact(button)).click(),
    follow: (link) => frame.getByRole('link', exact(link)).click(),
    go: async (place) => {
      const [first = '', ...rest] = place.split(' › ');
      const isMenu = first === 'More';
      if (isMenu) await frame.getByRole('button', exact(MORE)).click();
      for (const name of isMenu ? rest : [first, ...rest]) {
        await frame.getByRole(isMenu ? 'menuitem' : 'tab', exact(name)).click();
      }
    },
    slide: async (slider, value) => {
      const target = frame.getByRole('slider', exact(slider));
      const box = await target.boundingBox();
      if (box === null) throw new Error(`${slider} must be visible`);
      const isHandle = (await target.getAttribute('aria-valuenow')) !== null;
      if (isHandle) await drag(target, value);
      else {
        const x = HANDLE / 2 + ((box.width - HANDLE) * value) / 100;
        await target.click({ position: { x, y: box.height / 2 } });
      }
    },
    choose: async (select, option) => {
      const target = frame.getByLabel(select, { exact: true });
      const label = target.locator('option', { hasText: option }).first();
      await label.waitFor({ state: 'attached' });
      await target.selectOption({ label: (await label.textContent()) ?? '' });
    },
    write: (field, text) => frame.getByLabel(field, { exact: true }).fill(text),
    tick: (checkbox) => frame.getByRole('checkbox', { name: checkbox }).click(),
  };
}

/** How wide the handle of a slider is, in pixels. */
const HANDLE = 14;

/** Drags a handle over its scale. */
async function drag(handle: Locator, value: number): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const [grip, scale] = [await handle.boundingBox(), await handle.locator('..').boundingBox()];
  if (grip === null || scale === null) throw new Error('The handle must be visible');
  const { mouse: device } = handle.page();
  await device.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await device.down();
  await device.move(scale.x + (scale.width * value) / 100, grip.y + grip.height / 2, { steps: 5 });
  await device.up();
}

const MOST_TABS = 200;
const MOST_ITEMS = 20;

/** Where the focus is, as an element of the sidebar sees it; nothing where it was drawn anew. */
function focusFrom(element: Node): 'here' | 'elsewhere' | 'outside' | undefined {
  if (element === document.activeElement) return 'here';
  if (!element.isConnected) return undefined;
  return document.hasFocus() ? 'elsewhere' : 'outside';
}

/** Nothing but keys. */
export function keyboard({ frame, person }: OpenSidebar): Hands {
  const { keyboard: keys } = person.page;
  const reach = async (target: Locator) => {
    let element = await target.elementHandle();
    for (let pressed = 0; pressed < MOST_TABS; pressed++) {
      const focus = await element?.evaluate(focusFrom);
      if (focus === 'here') return;
      if (focus === 'elsewhere') await keys.press('Tab');
      else if (focus === 'outside') await frame.locator('button').first().focus();
      else element = await target.elementHandle();
    }
    throw new Error(`${target} must be within ${MOST_TABS} tabs`);
  };
  const walkTo = async (target: Locator, key: string) => {
    for (let pressed = 0; pressed < MOST_ITEMS; pressed++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keys.press(key);
    }
    throw new Error(`${target} must be within ${MOST_ITEMS} items`);
  };
  return {
    press: async (button) => {
      await reach(frame.getByRole('button', exact(button)));
      await keys.press('Enter');
    },
    follow: async (link) => {
      await reach(frame.getByRole('link', exact(link)));
      await keys.press('Enter');
    },
    go: async (place) => {
      const [first = '', ...rest] = place.split(' › ');
      const isMenu = first === 'More';
      if (isMenu) {
        await reach(frame.getByRole('button', exact(MORE)));
        await keys.press('Enter');
      }
      for (const name of isMenu ? rest : [first, ...rest]) {
        const target = frame.getByRole(isMenu ? 'menuitem' : 'tab', exact(name));
        if (!isMenu) await reach(target.locator('..').locator('[role=tab][tabindex="0"]'));
        await walkTo(target, isMenu ? 'ArrowDown' : 'ArrowRight');
        if (isMenu) await keys.press('Enter');
      }
    },
    slide: async (slider, value) => {
      const target = frame.getByRole('slider', exact(slider));
      await reach(target);
      const now = async () =>
        Number((await target.getAttribute('aria-valuenow')) ?? (await target.inputValue()));
      const key = (await now()) < value ? 'ArrowRight' : 'ArrowLeft';
      const steps = Math.abs((await now()) - value);
      for (let pressed = 0; pressed < steps; pressed++) await keys.press(key);
    },
    choose: async (select, option) => {
      const target = frame.getByLabel(select, { exact: true });
      await target.locator('option', { hasText: option }).first().waitFor({ state: 'attached' });
      await reach(target);
      await keys.type(option);
    },
    write: async (field, text) => {
      await reach(frame.getByLabel(field, { exact: true }));
      await keys.press('Control+a');
      await keys.type(text);
    },
    tick: async (checkbox) => {
      await reach(frame.getByRole('checkbox', { name: checkbox }));
      await keys.press('Space');
    },
  };
}
