import type { MenuEntry } from '../core/api';
import { element } from './element';

type Choose = (label: string) => void;
type KeyAction = (items: readonly HTMLElement[], at: number, close: () => void) => void;

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: (items, at) => focusAt(items, at + 1),
  ArrowUp: (items, at) => focusAt(items, at - 1),
  ArrowRight: (items, at) => openSubMenu(items[at]),
  ArrowLeft: (_items, _at, close) => close(),
  Home: (items) => focusAt(items, 0),
  End: (items) => focusAt(items, -1),
  Escape: (_items, _at, close) => close(),
  Tab: (_items, _at, close) => close(),
};

/**
 * Opens a menu below its button (a sub-menu: beside its item) and moves the keyboard into it. It
 * closes when an item is chosen, on Escape, and when the focus goes elsewhere.
 */
export function openMenu(button: HTMLElement, entries: readonly MenuEntry[], choose: Choose): void {
  if (button.getAttribute('aria-expanded') === 'true') return;
  const menu = element('div', {
    role: 'menu',
    'aria-label': button.textContent ?? '',
    class: 'menu',
  });
  const close = () => {
    button.setAttribute('aria-expanded', 'false');
    menu.remove();
  };
  const closeAndReturn = () => {
    button.focus();
    close();
  };
  const chooseAndClose: Choose = (label) => {
    closeAndReturn();
    choose(label);
  };
  menu.append(...entries.map((entry) => menuRow(entry, chooseAndClose)));
  menu.addEventListener('keydown', (event) => onKey(event, menu, closeAndReturn));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  button.setAttribute('aria-expanded', 'true');
  button.after(menu);
  focusAt(itemsOf(menu), 0);
}

function menuRow(entry: MenuEntry, choose: Choose): HTMLElement {
  if (entry.kind === 'separator') return element('hr', { role: 'separator' });
  const attributes = { type: 'button', role: 'menuitem', tabindex: -1 };
  if (entry.kind === 'item') {
    const item = element('button', attributes, entry.label);
    item.addEventListener('click', () => choose(entry.label));
    return item;
  }
  const popup = { 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
  const parent = element('button', { ...attributes, ...popup }, entry.label);
  const open = () => openMenu(parent, entry.items, choose);
  parent.addEventListener('click', open);
  parent.addEventListener('mouseenter', open);
  return element('div', { role: 'none', class: 'sub' }, parent);
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const action = KEYS[event.key];
  event.stopPropagation();
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  if (action) {
    event.preventDefault();
    action(items, at, close);
  } else focusByLetter(items, at, event.key);
}

/** The items of this menu, without those of an open sub-menu. */
function itemsOf(menu: HTMLElement): HTMLElement[] {
  const all = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  return all.filter((item) => item.closest('[role=menu]') === menu);
}

function focusAt(items: readonly HTMLElement[], at: number): void {
  items.at(at % items.length)?.focus();
}

function focusByLetter(items: readonly HTMLElement[], at: number, key: string): void {
  const letter = key.toLowerCase();
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  inOrder.find((item) => item.textContent?.toLowerCase().startsWith(letter))?.focus();
}

function openSubMenu(item: HTMLElement | undefined): void {
  if (item?.getAttribute('aria-haspopup') === 'menu') item.click();
}
