import type { MenuEntry } from '../core/api';
import { element } from './element';
import { openMenu } from './menu';

/**
 * A bar of the add-on's menus, used by mouse or keyboard: left and right move along the bar, down,
 * Enter and Space open a menu.
 *
 * @param menus the menus, each with its items
 * @param choose gets the label of the item that was chosen
 */
export function menuBar(menus: readonly MenuEntry[], choose: (label: string) => void): HTMLElement {
  const buttons = menus.map((menu, index) => menuButton(menu, index === 0, choose));
  const bar = element('div', { role: 'menubar', 'aria-label': 'Menus', class: 'bar' }, ...buttons);
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (step === undefined || at < 0) return;
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });
  return bar;
}

/** What stands in the place of the menus for who has none. */
export function noMenu(why: string): HTMLElement {
  return element('p', { class: 'no-menu' }, why);
}

function menuButton(
  menu: MenuEntry,
  first: boolean,
  choose: (label: string) => void,
): HTMLButtonElement {
  const attributes = {
    type: 'button',
    role: 'menuitem',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    tabindex: first ? 0 : -1,
  };
  const button = element('button', attributes, menu.label);
  const open = () => openMenu(button, menu.items, choose);
  button.addEventListener('click', open);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  return button;
}
